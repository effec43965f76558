"""Labelled questions: what was asked, and which statements a good short answer must hold.

They are the dev cases, whose key facts tell it, and `eval/training/asked.tsv`, whose lines name the
statements. The precedents (`bot/precedents.py`) and the ranker learn from both; test is never read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder, Candidates
from bot.editor.facts import found_facts
from bot.precedents import digest
from bot.query import Reader
from eval.case import Case
from eval.errors import CaseError
from eval.training_set import FOLDER, READERS

FIELDS = 6
Facts = NDArray[np.bool_]


@dataclass(frozen=True)
class Labelled:
    """One question; `needs` are digests of statements, any of a group will do, or a case's facts."""

    text: str
    audience: Reader
    author: str
    documents: tuple[str, ...]
    history: tuple[str, ...] = ()
    needs: tuple[frozenset[int], ...] = ()
    case: Case | None = None

    @property
    def group(self) -> str:
        """What cross-validation by document keeps together."""
        return self.documents[0] if self.documents else ""

    def named(self, names: Names) -> set[int]:
        """Digests of all statements that answer it: those named, or of its documents by its facts."""
        if not self.case:
            return {digest for group in self.needs for digest in group}
        units = names.of_documents(self.documents)
        if not units:
            return set()
        return {
            names.of[units[row]] for row in np.flatnonzero(self.holds(names, units).any(axis=1))
        }

    def holds(self, names: Names, units: Sequence[int]) -> Facts:
        """For each unit which of the facts it holds; shape (units, facts)."""
        if self.case:
            texts = names.finder.searcher.units
            return np.array([found_facts(texts[u].text, self.case.facts) for u in units])
        return np.array([[names.of[u] in group for group in self.needs] for u in units])


class Names:
    """Statements' digests in one version: `own`, and `of` the Danish text where there is one."""

    def __init__(self, finder: CandidateFinder) -> None:
        self.finder = finder
        units, chunks = finder.searcher.units, finder.searcher.chunks
        self.own = [digest(finder.document_of[u], unit.text) for u, unit in enumerate(units)]
        self.of = [
            self.own[u if chunks[unit.chunk].language == "da" else int(finder.twins[u])]
            for u, unit in enumerate(units)
        ]

    @cached_property
    def statements(self) -> list[int]:
        """Units of all statements, in both languages."""
        return [int(unit) for unit in self.finder.rows[0]]

    def of_documents(self, documents: Sequence[str]) -> list[int]:
        """Units of the statements of some documents, in both languages."""
        wanted = set(documents)
        return [u for u in self.statements if self.finder.document_of[u] in wanted]


def dev_questions(cases: Sequence[Case]) -> list[Labelled]:
    """The dev cases with facts to find; those of one file share an author."""
    return [
        Labelled(
            c.question,
            c.audience,
            c.id.split("-")[0],
            tuple(c.documents),
            tuple(c.history),
            case=c,
        )
        for c in cases
        if c.split == "dev" and c.expected == "answer" and c.facts
    ]


def load_asked(path: Path = FOLDER / "asked.tsv") -> list[Labelled]:
    """The written questions; CaseError names file, line and fault."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_read(line, f"{path.name}:{n}") for n, line in enumerate(lines, 1)]


def _read(line: str, where: str) -> Labelled:
    fields = line.split("\t")
    try:
        author, _, audience, document, needs, text = fields
        groups = tuple(frozenset(int(d, 16) for d in g.split("/")) for g in needs.split(","))
    except ValueError as error:
        raise CaseError(
            f"{where}: write author, language, {'|'.join(READERS)}, document, statements, text"
        ) from error
    if audience not in READERS:
        raise CaseError(f"{where}: the reader is one of {', '.join(READERS)}, not {audience}")
    return Labelled(text, cast(Reader, audience), author, (document,), needs=groups)


def units_of(found: Candidates) -> list[int]:
    """Units of the candidates, in their order."""
    return [ref.unit for ref in found.refs]
