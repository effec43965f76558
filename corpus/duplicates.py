"""Is this text already there? By bytes, by words, or nearly so; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.load import Document

SHINGLE = 5
NEAR = 0.9
"""Share of common five-word runs from which two texts count as the same in two versions."""
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Duplicate:
    """The document that holds the same, and how alike the two are (1.0 for the same words)."""

    kind: Literal["bytes", "text", "near"]
    existing: Document
    similarity: float


def find_duplicate(sha256: str, text: str, documents: Sequence[Document]) -> Duplicate | None:
    """The document most like this one, or None when none is near."""
    for document in documents:
        if document.meta.sha256 == sha256:
            return Duplicate("bytes", document, 1.0)
    mine = shingles(text)
    best: Duplicate | None = None
    for document in documents:
        share = similarity(mine, shingles(_text(document)))
        if share >= NEAR and (best is None or share > best.similarity):
            best = Duplicate("near", document, share)
    if best and _words(_text(best.existing)) == _words(text):
        return Duplicate("text", best.existing, 1.0)
    return best


def shingles(text: str) -> frozenset[int]:
    """The runs of five words of a text, as hashes that hold within one process."""
    found = _words(text)
    if len(found) < SHINGLE:
        return frozenset({hash(tuple(found))}) if found else frozenset()
    return frozenset(hash(run) for run in zip(*(found[n:] for n in range(SHINGLE)), strict=False))


def similarity(left: frozenset[int], right: frozenset[int]) -> float:
    """Common runs over all runs; 0.0 when either text is empty."""
    if not left or not right or min(len(left), len(right)) < NEAR * max(len(left), len(right)):
        return 0.0
    return len(left & right) / len(left | right)


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _text(document: Document) -> str:
    return "\n".join(_sections(document))


def _sections(document: Document) -> Iterable[str]:
    return (section.text for section in document.sections)
