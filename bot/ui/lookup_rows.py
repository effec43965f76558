"""Condition × examination, read out of the documents' own sections: what each statement is about.

Nothing is judged here. A statement keeps its words and its section (relevant or not); it is listed
under every examination it names, and under «special groups» when it is about one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.records import EDITORIAL, Chunk, DocumentMeta, SourceRef, Span

KINDS = ("guideline-summary",)
EXAMINATIONS = {
    "xray": re.compile(r"røntgen|x-?ray|radiograph", re.IGNORECASE),
    "ct": re.compile(r"\b(?:CT|CTA|HRCT|CTU|LDCT)\b|computed tomography|computertomograf"),
    "mr": re.compile(r"\b(?:MR|MRI|MRCP|MRA)\b"),
    "ultrasound": re.compile(r"ultralyd|ultrasound|sonogra|doppler|\bUL\b", re.IGNORECASE),
    "nuclear": re.compile(
        r"scintigra|nuklearmedicin|nuclear medicine|bone scan|knogleskint|\bPET\b|\bSPECT\b",
        re.IGNORECASE,
    ),
    "dxa": re.compile(r"\bDXA\b", re.IGNORECASE),
    "mammography": re.compile(r"mammogra|tomosynt", re.IGNORECASE),
}
SPECIAL = re.compile(
    r"\bbørn|\bbarn\b|\bbarnet|spædbørn|\bunge\b|gravid|ammer\b|ammende|pacemaker|implantat|"
    r"nyrefunktion|nyresyg|allergi|antikoagul|blodfortynd|\bAK-|"
    r"\bchild|\binfant|young people|pregnan|breastfeed|implant|kidney function|renal function|"
    r"allerg|anticoag|blood thinner",
    re.IGNORECASE,
)
"""Groups for whom guidance often differs: children, pregnancy, implants, kidneys, blood thinners."""


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of a document, with its outside sources."""

    text: str
    role: str
    sources: tuple[SourceRef, ...]

    @property
    def is_special(self) -> bool:
        """Whether it is about a group for whom guidance often differs."""
        return bool(SPECIAL.search(self.text))


@dataclass(frozen=True, slots=True)
class LookupRow:
    """What one document says of one examination."""

    meta: DocumentMeta
    examination: str
    indicated: tuple[Said, ...]
    special: tuple[Said, ...]
    not_indicated: tuple[Said, ...]

    @property
    def statements(self) -> tuple[Said, ...]:
        """Everything said, in the order of the columns."""
        return (*self.indicated, *self.special, *self.not_indicated)

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """The outside sources of the statements, without repeats; our own assessment is left out."""
        found = {s.key: s for said in self.statements for s in said.sources if s.key != EDITORIAL}
        return tuple(found.values())


def lookup_rows(documents: Iterable[tuple[DocumentMeta, Sequence[Chunk]]]) -> list[LookupRow]:
    """The rows of all guideline documents, by title, then in the order of EXAMINATIONS."""
    rows = []
    for meta, chunks in documents:
        if meta.kind not in KINDS or meta.status != "current":
            continue
        said = list(statements(meta, chunks, roles=("indicated", "not-indicated")))
        whole = bool(SPECIAL.search(meta.title))
        names = [name for name in (*EXAMINATIONS, "any") if any(_about(s, name) for s in said)]
        rows += [_row(meta, name, [s for s in said if _about(s, name)], whole) for name in names]
    return rows


def statements(
    meta: DocumentMeta, chunks: Iterable[Chunk], *, roles: Sequence[str]
) -> Iterable[Said]:
    """The statements of these roles, in reading order."""
    for chunk in chunks:
        if chunk.role in roles:
            for span in chunk.sentences:
                yield Said(chunk.sentence(span), chunk.role, _sources(meta, span))


def _sources(meta: DocumentMeta, span: Span) -> tuple[SourceRef, ...]:
    return tuple(meta.source(key) for key in span.sources)


def _about(said: Said, examination: str) -> bool:
    if examination == "any":
        return not any(pattern.search(said.text) for pattern in EXAMINATIONS.values())
    return bool(EXAMINATIONS[examination].search(said.text))


def _row(meta: DocumentMeta, name: str, said: Sequence[Said], whole: bool) -> LookupRow:
    """A document that is itself about a special group does not set its statements apart."""
    special = tuple(s for s in said if s.is_special and not whole)
    rest = [s for s in said if s not in special]
    return LookupRow(
        meta=meta,
        examination=name,
        indicated=tuple(s for s in rest if s.role == "indicated"),
        special=special,
        not_indicated=tuple(s for s in rest if s.role == "not-indicated"),
    )
