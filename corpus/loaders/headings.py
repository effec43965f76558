"""Which paragraphs are headings, and how deep; pure.

The outline decides when the file has one whose words stand on the pages it points at, else type
does: larger than the body, or bold and short. A heading with nothing under it stays text, so that
a bold warning is not lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.loaders.pages import OutlineEntry

HEADING_SIZE = 1.12
HEADING_CHARS = 140
MAX_LEVELS = 4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of one page; `level` is 0 for text and 1… for headings."""

    text: str
    page: int
    size: float
    bold: bool
    level: int = 0
    bookmark: bool = False
    """The words come from the outline: the paragraph is no text of its own."""
    unplaced: bool = False
    """A bookmark whose words do not stand on its page."""


def largest_text(paragraphs: Sequence[Paragraph]) -> str:
    """The largest text of the first page that has text: most often the title."""
    if not paragraphs:
        return ""
    first = [p for p in paragraphs if p.page == paragraphs[0].page and _looks_like_heading(p)]
    size = max((p.size for p in first), default=0.0)
    parts: list[str] = []
    for paragraph in first:
        if paragraph.size >= 0.98 * size:
            parts.append(paragraph.text)
        elif parts:
            break
    return " ".join(parts) if size >= HEADING_SIZE * _body_size(paragraphs) else ""


def _body_size(paragraphs: Sequence[Paragraph]) -> float:
    """The size most letters are set in."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        sizes[round(paragraph.size * 2) / 2] += len(paragraph.text)
    return max(sizes, key=lambda size: (sizes[size], -size)) if sizes else 0.0


def _looks_like_heading(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) <= HEADING_CHARS and text[-1:] not in ".;,:" and any(map(str.isalpha, text))


def mark_headings(
    paragraphs: Sequence[Paragraph], outline: Sequence[OutlineEntry]
) -> list[Paragraph]:
    """The paragraphs with headings marked, by the outline where it can be trusted, else by type."""
    levelled = _from_type(paragraphs)
    if len(outline) > 1:
        by_outline = _from_outline(paragraphs, outline)
        if sum(p.unplaced for p in by_outline) * 2 < len(outline):
            levelled = by_outline
    out: list[Paragraph] = []
    following = 1
    for paragraph in reversed(levelled):
        lonely = 0 < following <= paragraph.level
        following = paragraph.level
        if not lonely:
            out.append(paragraph)
        elif not paragraph.bookmark:
            out.append(replace(paragraph, level=0))
    return out[::-1]


def _from_type(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    body = _body_size(paragraphs)
    bold_body = sum(len(p.text) for p in paragraphs if p.bold) > 0.5 * sum(
        len(p.text) for p in paragraphs
    )

    def kind(paragraph: Paragraph) -> float:
        """The type size of a heading, the body's for a bold one, 0 for text."""
        if not _looks_like_heading(paragraph):
            return 0.0
        if paragraph.size >= HEADING_SIZE * body:
            return round(paragraph.size * 2) / 2
        return body if paragraph.bold and not bold_body and paragraph.size >= 0.95 * body else 0.0

    kinds = [kind(p) for p in paragraphs]
    ranks = {size: n for n, size in enumerate(sorted({k for k in kinds if k}, reverse=True), 1)}
    return [
        replace(p, level=min(ranks[k], MAX_LEVELS) if k else 0)
        for p, k in zip(paragraphs, kinds, strict=True)
    ]


def _from_outline(
    paragraphs: Sequence[Paragraph], outline: Sequence[OutlineEntry]
) -> list[Paragraph]:
    """An entry marks the paragraph with its words, or opens the one that starts with them.

    An entry whose words are not on its page opens the page.
    """
    out = list(paragraphs)
    for entry in outline:
        level = min(entry.level, MAX_LEVELS)
        page = [n for n, p in enumerate(out) if p.page == entry.page and not p.level]
        same = next((n for n in page if _is_title(out[n].text, entry.title)), None)
        if same is not None:
            out[same] = replace(out[same], level=level)
            continue
        start = next((n for n in page if _starts_with(out[n].text, entry.title)), None)
        first = next((n for n, p in enumerate(out) if p.page >= entry.page), len(out))
        while start is None and first < len(out) and out[first].bookmark:
            first += 1
        mark = Paragraph(entry.title, entry.page, 0.0, False, level, True, start is None)
        out.insert(first if start is None else start, mark)
    return out


def _is_title(text: str, title: str) -> bool:
    """Whether a paragraph is this title, or ends in it after a number («2.1 Knæ»)."""
    found, wanted = _bare(text), _bare(title)
    return bool(wanted) and found.endswith(wanted) and len(found) < len(wanted) + 8


def _starts_with(text: str, title: str) -> bool:
    return bool(re.match(rf"{re.escape(title)}\b", text))


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
