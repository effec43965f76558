"""From lines to paragraphs: characters mended, words joined over line ends, heads and feet found.

Pure, for every loader that meets lines instead of paragraphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from statistics import median

from corpus.loaders.lines import Line

# The seven Latin ligatures; NFKC would also flatten m² and µ, which carry meaning in a dose.
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
SPACES = re.compile(r"[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060\ufeff]"
)
# Old TeX fonts draw å and ö as an accent and a letter.
LOOSE_RING = re.compile(r"˚\s?([aA])|([aA])˚")
LOOSE_DOTS = re.compile(r"¨\s?([aouAOU])")
HYPHEN_END = re.compile(r"(?P<head>[^\W_][\w’'/-]*?)(?P<hyphen>[-\u00ad\u2010])$")
WORD_CHARS = 80
SUSPENDED = re.compile(r"(?:og|eller|samt|til|and|or|to)\b")
LIST_START = re.compile(
    r"[•▪◦‣●○■□]\s?|[*-]\s+|\d{1,3}\)\s|\d{1,3}\.\s+(?=[A-ZÆØÅ])|[a-zæøå]\)\s|"
    r"\([a-z\d]{1,2}\)\s|§+\s?\d+\s?[a-z]?\.|Stk\. \d"
)
DASH_START = re.compile(r"[–—]\s+")
TERMINAL = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
BESIDE_NUMBER = " |/–—-·•"
ROMAN = re.compile(r"[ivxlc]+", re.IGNORECASE)
PAGE_NUMBER = re.compile(
    r"[\W_]*(?:side|page|s\.|p\.|pg\.?)?\s*(?P<number>\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:af|of|/|ud af)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
MARGIN = 0.18
"""Share of the page's height, above and below, in which heads and feet are looked for."""
EDGE_LINES = 3
LARGER = 1.15
SAME_HEIGHT = 4.0
PAGES_COUNTED = 0.4
"""Share of pages that must print their number in one way before it is taken for one."""


def clean(text: str) -> str:
    """Ligatures, odd blanks, loose accents and invisible characters mended; words unchanged."""
    text = unicodedata.normalize("NFC", SPACES.sub(" ", text.translate(LIGATURES)))
    text = LOOSE_RING.sub(lambda m: "å" if (m[1] or m[2]) == "a" else "Å", text)
    text = LOOSE_DOTS.sub(lambda m: unicodedata.normalize("NFC", m[1] + "\u0308"), text)
    return INVISIBLE.sub("", text)


def garbled_share(text: str) -> float:
    """Share of characters that stand for nothing: replacement signs and private codes."""
    visible = [c for c in text if not c.isspace()]
    odd = sum(c == "\ufffd" or unicodedata.category(c) in {"Co", "Cn"} for c in visible)
    return odd / len(visible) if visible else 0.0


def join_lines(lines: Sequence[str], vocabulary: Counter[str]) -> str:
    """Lines of one paragraph as one, words mended where a line ended in a hyphen.

    The hyphen goes when the joined word is no worse known to the document than the hyphenated
    one; it stays in «røntgen- og CT», after capitals and digits, and before a capital.
    """
    parts: list[str] = []
    for line in map(str.strip, lines):
        if parts and line:
            parts[-1], blank = _seam(parts[-1], line, vocabulary)
            line = blank + line
        if line:
            parts.append(line)
    return "".join(parts).replace("\u00ad", "")


def _seam(previous: str, line: str, vocabulary: Counter[str]) -> tuple[str, str]:
    """The previous line as it has to end, and what stands between it and the next."""
    match = HYPHEN_END.search(previous[-WORD_CHARS:])
    if not match or (match["hyphen"] != "\u00ad" and SUSPENDED.match(line)):
        return previous, " "
    if match["hyphen"] == "\u00ad":
        return previous[:-1], ""
    tail = re.match(r"[\w’'-]{0,80}", line)
    rest = tail[0] if tail else ""
    if not rest[:1].islower() or _keeps_hyphen(match["head"]):
        return previous, ""
    joined, hyphenated = (match["head"] + rest).lower(), f"{match['head']}-{rest}".lower()
    known = vocabulary[joined] >= vocabulary[hyphenated]
    return (previous[:-1] if known else previous), ""


def _keeps_hyphen(head: str) -> bool:
    """CT-scanning and 3-dimensional are written with the hyphen wherever they stand."""
    last = re.split(r"[-/]", head)[-1]
    return (last.isupper() and len(last) > 1) or any(c.isdigit() for c in last)


def vocabulary_of(texts: Iterable[str]) -> Counter[str]:
    """How often each word stands in the document, hyphenated words included."""
    return Counter(w for t in texts for w in re.findall(r"[\w’'-]+\w", t.lower()))


def is_page_number(text: str) -> bool:
    """Whether a line is nothing but a page number."""
    return bool(PAGE_NUMBER.fullmatch(text))


def printed_number(text: str) -> str:
    """The number of a line that is nothing but a page number; empty for any other."""
    match = PAGE_NUMBER.fullmatch(text)
    return match["number"] if match else ""


def edge_lines(lines: Sequence[Line], height: tuple[float, float]) -> list[Line]:
    """The lines of a page that may be its running head or foot, given its lower and upper edge.

    What is set larger than the page's usual size is a heading, even where it recurs.
    """
    usual = median(line.size for line in lines) if lines else 0.0
    small = [line for line in lines if line.size < LARGER * usual]
    ordered = sorted(small, key=lambda line: -line.y)
    low, high = height
    reach = MARGIN * (high - low)
    top = [line for line in ordered[:EDGE_LINES] if line.y >= high - reach]
    bottom = [line for line in ordered[-EDGE_LINES:] if line.y <= low + reach]
    return list(dict.fromkeys(top + bottom))


def running_lines(edges: Sequence[Sequence[Line]], labels: Sequence[str] = ()) -> list[set[Line]]:
    """For each page the edge lines that recur at the same height with the same words.

    Only the number that counts the pages may differ: «Bilag 1», «Bilag 2» at the top of pages are
    headings. Three pages make a habit, two in a document of at most four. A lone number at the
    edge goes in any case when it counts the page or is the label the file gives it.
    """
    offset = _page_offset(edges)
    seen: dict[str, list[tuple[int, Line]]] = defaultdict(list)
    for page, lines in enumerate(edges, 1):
        for line in lines:
            seen[pattern(line.text, page + offset)].append((page, line))
    out: list[set[Line]] = [set() for _ in edges]
    need = 2 if len(edges) <= 4 else 3
    for found in seen.values():
        height = median(line.y for _, line in found)
        alike = [(page, line) for page, line in found if abs(line.y - height) <= SAME_HEIGHT]
        if len({page for page, _ in alike}) >= need:
            for page, line in alike:
                out[page - 1].add(line)
    for page, lines in enumerate(edges, 1):
        numbers = {str(page), str(page + offset), *labels[page - 1 : page]} - {""}
        out[page - 1] |= {line for line in lines if printed_number(line.text) in numbers}
    return out


def _page_offset(edges: Sequence[Sequence[Line]]) -> int:
    """What to add to a page's position to get the number most pages print; 0 when none agree.

    Of two numbers that count alike, the one in the foot counts the pages.
    """
    votes: Counter[int] = Counter()
    in_foot: Counter[int] = Counter()
    for page, lines in enumerate(edges, 1):
        votes.update({number - page for line in lines for number in _numbers(line)})
        in_foot.update({number - page for line in lines[-1:] for number in _numbers(line)})
    best = max(votes, key=lambda n: (votes[n], in_foot[n], -abs(n)), default=0)
    return best if votes[best] >= max(2, PAGES_COUNTED * len(edges)) else 0


def _numbers(line: Line) -> set[int]:
    return {int(n) for n in re.findall(r"\b\d{1,4}\b", line.text)}


def pattern(text: str, number: int) -> str:
    """A line with its page number as a sign, so that «Side 3» and «Side 4» are the same.

    So are «2 | Om knæet» and «Om knæet | 3»: heads change sides with the pages of a book.
    """
    if ROMAN.fullmatch(text):
        return "#"
    words = " ".join(re.sub(rf"\b{number}\b", "#", text.casefold()).split())
    beside = words.removeprefix("#").removesuffix("#")
    return words if beside == words else f"{beside.strip(BESIDE_NUMBER)} #".strip()


def starts_paragraph(previous: Line, line: Line, *, leading: float, right: float) -> bool:
    """Whether a new paragraph starts at `line`, below `previous` in the same column."""
    gap = previous.y - line.y
    if gap > 1.45 * (leading or 1.2 * line.size):
        return True
    if abs(line.size - previous.size) > 0.08 * previous.size or line.bold != previous.bold:
        return True
    if LIST_START.match(line.text) or line.cells > 1 or previous.cells > 1:
        return True
    if DASH_START.match(line.text) and TERMINAL.search(previous.text):
        return True
    indent = line.x0 - previous.x0
    if 0.8 * line.size < indent < 4 * line.size and not LIST_START.match(previous.text):
        return True
    short = previous.x1 < right - 0.25 * (right - previous.x0)
    return short and bool(TERMINAL.search(previous.text))
