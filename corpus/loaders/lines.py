"""From placed fragments of one page to its lines in reading order; pure geometry, no PDF here.

Points, with y counted upwards. Fragments on one baseline become segments, parted where a gutter
may run. A page with a gutter is read band by band: what crosses the gutter (a wide heading, a full
line) parts the bands, and inside a band the left column comes before the right one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

BASELINE = 0.4
"""Fragments whose baselines differ by less than this share of their size are on one line."""
GUTTER_EM = 0.9
CELL_EM = 2.0
LIST_NUMBER_CHARS = 5
COLUMN_LINES = 4
COLUMN_CHARS = 16
"""Median characters of a column's lines: less is a table or a row of list numbers."""
MAX_CROSSING = 0.4
MAX_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text drawn in one go: left edge, baseline, width and type size in points."""

    text: str
    x: float
    y: float
    width: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of it that stands in one column."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    cells: int = 1
    """How many pieces with wide gaps between them; more than one is a table row."""


def build_segments(fragments: Iterable[Fragment]) -> list[Line]:
    """Fragments joined along their baselines, from the top down and left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (-f.y, f.x)):
        if rows and abs(_baseline(rows[-1]) - fragment.y) <= BASELINE * fragment.size:
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [segment for row in rows for segment in _segments(row)]


def reading_order(segments: Sequence[Line], *, depth: int = 0) -> list[Line]:
    """The lines in the order they are read; within a column, segments of one row are joined."""
    gutter = find_gutter(segments) if depth < MAX_DEPTH else None
    if gutter is None:
        return join_rows(segments)
    out: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []

    def close_band() -> None:
        out.extend(reading_order(left, depth=depth + 1))
        out.extend(reading_order(right, depth=depth + 1))
        left.clear()
        right.clear()

    across: list[Line] = []
    for segment in sorted(segments, key=lambda s: (-s.y, s.x0)):
        if _crosses(segment, gutter) or _stands_alone(segment, gutter, segments):
            close_band()
            across.append(segment)
            continue
        out.extend(join_rows(across))
        across.clear()
        (left if segment.x1 <= gutter else right).append(segment)
    out.extend(join_rows(across))
    close_band()
    return out


def find_gutter(segments: Sequence[Line]) -> float | None:
    """The x of a gutter between two columns of prose, or None when the page has none.

    Candidates are the left edges of segments. The one with the most lines clear of it wins, the
    leftmost of equals; lists with numbers in a margin and tables of short cells do not qualify.
    """
    best: tuple[int, float] | None = None
    for edge in sorted({round(s.x0) for s in segments}):
        x = edge - 1.0
        left = [s for s in segments if s.x1 <= x]
        right = [s for s in segments if s.x0 >= x]
        crossing = len(segments) - len(left) - len(right)
        if not (_is_column(left) and _is_column(right) and _side_by_side(left, right)):
            continue
        if crossing > MAX_CROSSING * len(segments):
            continue
        score = len(left) + len(right) - crossing
        if best is None or score > best[0]:
            best = (score, x)
    return best[1] if best else None


def join_rows(segments: Iterable[Line]) -> list[Line]:
    """Segments of one row joined by a space, from the top down."""
    rows: list[list[Line]] = []
    for segment in sorted(segments, key=lambda s: (-s.y, s.x0)):
        if rows and abs(rows[-1][0].y - segment.y) <= BASELINE * segment.size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    return [_row(sorted(row, key=lambda s: s.x0)) for row in rows]


def _row(row: list[Line]) -> Line:
    first = max(row, key=lambda s: len(s.text))
    return Line(
        text=" ".join(s.text for s in row),
        x0=row[0].x0,
        x1=max(s.x1 for s in row),
        y=first.y,
        size=first.size,
        bold=all(s.bold for s in row),
        cells=1 + sum(_is_cell_gap(a, b) for a, b in zip(row, row[1:], strict=False)),
    )


def _is_cell_gap(left: Line, right: Line) -> bool:
    """Whether the gap parts two cells and not a list number or bullet from its text."""
    return right.x0 - left.x1 > CELL_EM * right.size and len(left.text) > LIST_NUMBER_CHARS


def _baseline(row: list[Fragment]) -> float:
    return max(row, key=lambda f: (f.size, len(f.text))).y


def _segments(row: list[Fragment]) -> list[Line]:
    groups: list[list[Fragment]] = []
    for fragment in sorted(row, key=lambda f: f.x):
        last = groups[-1][-1] if groups else None
        if last and fragment.x - (last.x + last.width) <= GUTTER_EM * max(last.size, fragment.size):
            groups[-1].append(fragment)
        else:
            groups.append([fragment])
    return [line for group in groups if (line := _segment(group)).text]


def _segment(group: list[Fragment]) -> Line:
    text, end = "", group[0].x
    for fragment in group:
        gap = fragment.x - end
        if text and gap > 0.15 * fragment.size and not (text[-1:] + fragment.text[:1]).count(" "):
            text += " "
        text += fragment.text
        end = fragment.x + fragment.width
    main = max(group, key=lambda f: len(f.text))
    return Line(
        text=" ".join(text.split()),
        x0=group[0].x,
        x1=max(f.x + f.width for f in group),
        y=_baseline(group),
        size=main.size,
        bold=all(f.bold for f in group if f.text.strip()),
    )


def _is_column(lines: Sequence[Line]) -> bool:
    return len(lines) >= COLUMN_LINES and median(len(line.text) for line in lines) >= COLUMN_CHARS


def _side_by_side(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether both columns have at least three lines in their common range of heights."""
    low = max(min(s.y for s in left), min(s.y for s in right)) - 1
    high = min(max(s.y for s in left), max(s.y for s in right)) + 1
    return all(sum(low <= s.y <= high for s in side) >= 3 for side in (left, right))


def _crosses(segment: Line, gutter: float) -> bool:
    return segment.x0 < gutter < segment.x1


def _stands_alone(segment: Line, gutter: float, segments: Sequence[Line]) -> bool:
    """A large heading left of the gutter with nothing beside it belongs to both columns."""
    if segment.x1 > gutter or segment.size < 1.15 * median(s.size for s in segments):
        return False
    reach = 1.2 * segment.size
    return not any(s.x0 >= gutter and abs(s.y - segment.y) < reach for s in segments)
