"""What is embedded and looked up: the statements, headings and question keys of each chunk.

A statement is found by its own words, by its heading, or by one of the questions people ask of its
document; every unit therefore points to the chunks it can lead to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.records import Chunk, DocumentMeta

UnitKind = Literal["statement", "heading", "question"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to embed. `chunk` is a position in the version's chunk list."""

    id: str
    kind: UnitKind
    text: str
    language: str
    chunk: int
    span: int
    """Position among the chunk's sentences; -1 for headings and questions."""


def make_units(chunks: Sequence[Chunk], documents: Iterable[DocumentMeta]) -> list[Unit]:
    """All units of a version, in a fixed order: per chunk its heading and statements, then keys."""
    units: list[Unit] = []
    first: dict[tuple[str, str], int] = {}
    key: tuple[str, str]
    titles = {(d.id, d.language): d.title for d in documents}
    metas = {(d.id, d.language): d for d in documents}
    for position, chunk in enumerate(chunks):
        key = (chunk.document_id, chunk.language)
        first.setdefault(key, position)
        heading = f"{titles.get(key, '')} – {' – '.join(chunk.locator.heading_path)}".strip(" –")
        if heading:
            units.append(Unit(f"{chunk.id}h", "heading", heading, chunk.language, position, -1))
        for number, span in enumerate(chunk.sentences):
            text = chunk.sentence(span)
            units.append(
                Unit(f"{chunk.id}.{number}", "statement", text, chunk.language, position, number)
            )
    for key, position in first.items():
        for number, question in enumerate(metas[key].questions if key in metas else ()):
            name = f"{chunks[position].id}q{number}"
            units.append(Unit(name, "question", question, key[1], position, -1))
    return units
