"""From the lines of all pages to passages under headings; pure, so that it is tested without PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from corpus.loaders.headings import Paragraph, largest_text, mark_headings
from corpus.loaders.lines import Line, build_segments, join_rows, reading_order
from corpus.loaders.loaded import Passage
from corpus.loaders.pages import OutlineEntry, PageLayout
from corpus.loaders.prose import (
    TERMINAL,
    edge_lines,
    join_lines,
    printed_number,
    running_lines,
    starts_paragraph,
    vocabulary_of,
)
from corpus.records import Language
from corpus.sentences import sentence_spans

FEW_LETTERS = 25
"""A page with fewer letters is listed as empty."""
MAX_RUNNING = 0.5
"""If more of the text than this looks like heads and feet, it is none: nothing is left out."""
CONTENTS = re.compile(r"(?:\.{4,}|(?:\s\.){4,}|…{2,})\s*[\divxlc]+$")
"""A line of a table of contents: dots that lead to a page number. Nothing to cite."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The passages of a document, what was left out, and the labels its pages print."""

    passages: tuple[Passage, ...]
    empty_pages: tuple[int, ...]
    """Positions of pages with hardly any text beside running heads."""
    left_out: tuple[str, ...]
    title: str


def build_structure(
    layouts: Sequence[PageLayout], outline: Sequence[OutlineEntry], *, language: Language
) -> Structure:
    """Passages by page and heading, in reading order, without running heads and feet."""
    segments = [build_segments(layout.fragments) for layout in layouts]
    rows = [join_rows(s) for s in segments]
    edges = [
        edge_lines(r, (layout.low, layout.high)) for r, layout in zip(rows, layouts, strict=True)
    ]
    running = running_lines(edges, [layout.label for layout in layouts])
    if _characters(running) > MAX_RUNNING * _characters(rows):
        running = [set() for _ in rows]
    labels = _labels(layouts, running)
    paragraphs: list[Paragraph] = []
    vocabulary = vocabulary_of(line.text for page in rows for line in page)
    for layout, found, heads in zip(layouts, segments, running, strict=True):
        body = [s for s in found if not any(_part_of(s, head) for head in heads)]
        lines = [line for line in reading_order(body) if not CONTENTS.search(line.text)]
        paragraphs += _paragraphs(lines, layout, vocabulary)
    title, empty = largest_text(paragraphs), _empty_pages(layouts, paragraphs)
    paragraphs = mark_headings(paragraphs, outline)
    paragraphs = _joined_over_pages(paragraphs, vocabulary, language)
    left_out = tuple(sorted({re.sub(r"\d+", "", h.text): h.text for h in _first(running)}.values()))
    return Structure(tuple(_passages(paragraphs, labels)), empty, left_out, title)


def _first(running: Sequence[set[Line]]) -> list[Line]:
    """Running lines from the last page to the first, so that the first of each kind remains."""
    return [h for heads in reversed(running) for h in sorted(heads, key=lambda h: h.text)]


def _part_of(segment: Line, head: Line) -> bool:
    return abs(segment.y - head.y) < 0.5 and segment.text in head.text


def _characters(pages: Iterable[Iterable[Line]]) -> int:
    return sum(len(line.text) for page in pages for line in page)


def _empty_pages(layouts: Sequence[PageLayout], paragraphs: Sequence[Paragraph]) -> tuple[int, ...]:
    letters: Counter[int] = Counter()
    for paragraph in paragraphs:
        letters[paragraph.page] += sum(map(str.isalpha, paragraph.text))
    return tuple(p.number for p in layouts if letters[p.number] < FEW_LETTERS)


def _labels(layouts: Sequence[PageLayout], running: Sequence[set[Line]]) -> dict[int, str | None]:
    """The label of each page: the file's own, else the number in its head or foot."""
    labels: dict[int, str | None] = {}
    for layout, heads in zip(layouts, running, strict=True):
        printed = sorted({n for head in heads if (n := printed_number(head.text))})
        label = layout.label or (printed[0] if len(printed) == 1 else "")
        labels[layout.number] = label if label and label != str(layout.number) else None
    return labels


def _paragraphs(
    lines: Sequence[Line], layout: PageLayout, vocabulary: Counter[str]
) -> list[Paragraph]:
    gaps = [a.y - b.y for a, b in zip(lines, lines[1:], strict=False) if a.y > b.y]
    leading = median(gaps) if gaps else 0.0
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _continues(groups[-1], line, leading, lines):
            groups[-1].append(line)
        else:
            groups.append([line])
    out = [
        Paragraph(
            join_lines([line.text for line in group], vocabulary),
            layout.number,
            max(line.size for line in group),
            all(line.bold for line in group),
        )
        for group in groups
    ]
    rest = [Paragraph(text, layout.number, 0.0, False) for text in layout.rest if text]
    return [p for p in out + rest if p.text]


def _continues(group: Sequence[Line], line: Line, leading: float, lines: Sequence[Line]) -> bool:
    previous = group[-1]
    if line.y > previous.y:
        open_end = not TERMINAL.search(previous.text)
        alike = abs(line.size - previous.size) < 0.08 * previous.size and line.bold == previous.bold
        return open_end and alike and line.text[:1].islower()
    column = [other.x1 for other in lines if other.x0 < previous.x1 and other.x1 > previous.x0]
    return not starts_paragraph(previous, line, leading=leading, right=max(column))


def _joined_over_pages(
    paragraphs: Sequence[Paragraph], vocabulary: Counter[str], language: Language
) -> list[Paragraph]:
    """A sentence that runs over a page's end stands whole on the page where it begins."""
    out: list[Paragraph] = []
    for paragraph in paragraphs:
        previous = out[-1] if out else None
        if (
            previous is None
            or previous.page == paragraph.page
            or previous.level
            or paragraph.level
            or TERMINAL.search(previous.text)
            or not paragraph.text[:1].islower()
        ):
            out.append(paragraph)
            continue
        spans = sentence_spans(paragraph.text, language)
        end = spans[0].end
        joined = join_lines([previous.text, paragraph.text[:end]], vocabulary)
        out[-1] = replace(previous, text=joined)
        if rest := paragraph.text[end:].strip():
            out.append(replace(paragraph, text=rest))
    return out


def _passages(paragraphs: Iterable[Paragraph], labels: dict[int, str | None]) -> Iterable[Passage]:
    path: list[tuple[int, str]] = []
    key: tuple[int, tuple[str, ...]] | None = None
    texts: list[str] = []
    for paragraph in paragraphs:
        if paragraph.level:
            path = [entry for entry in path if entry[0] < paragraph.level]
            path.append((paragraph.level, paragraph.text))
            continue
        now = (paragraph.page, tuple(title for _, title in path))
        if key is not None and now != key:
            yield _passage(key, texts, labels)
            texts = []
        key = now
        texts.append(paragraph.text)
    if key is not None:
        yield _passage(key, texts, labels)


def _passage(
    key: tuple[int, tuple[str, ...]], texts: Sequence[str], labels: dict[int, str | None]
) -> Passage:
    page, path = key
    return Passage(heading_path=path, page=page, page_label=labels[page], text="\n\n".join(texts))
