"""The statements that could answer a question: those of the documents nearest to it.

A document is found by every unit of its own (statements, headings, question keys), in both
languages, because a document has the same statements in both; then every statement of the best
documents in the reply's language becomes a candidate with a row of features (`bot/features.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from bot.look import Look, take_look
from bot.neighbours import Neighbours
from bot.precedents import NEW, Precedents
from bot.statics import Statics, join_statics, make_statics
from bot.whiten import fit_whitening
from corpus.records import Chunk, DocumentMeta, Language, Span
from index.embed import Vectors
from index.search import Searcher

DOCUMENTS = 8
KINDS = ("statement", "heading", "question")
FLOOR = 0.7


@dataclass(frozen=True, slots=True)
class StatementRef:
    """Where one statement stands: unit position, chunk position, its place in the chunk."""

    unit: int
    chunk: int
    span: int


@dataclass(frozen=True, slots=True)
class Candidates:
    """Statements of the best documents, and how the question looked at the whole version."""

    refs: tuple[StatementRef, ...]
    documents: tuple[str, ...]
    """Document ids, best first."""
    document_scores: tuple[float, ...]
    look: Look
    language: Language
    last: Look
    """The last turn alone; the same object as `look` when the question is no follow-up."""
    audience: str


class CandidateFinder:
    """Finds candidates in one opened version; holds what can be prepared once per version."""

    def __init__(
        self,
        searcher: Searcher,
        asked: Neighbours | None = None,
        precedents: Precedents | None = None,
    ) -> None:
        """Questions with the document that answers each, and with the statements that do.

        Both by the version's own embedder.
        """
        self.searcher = searcher
        self.vectors: Vectors = np.asarray(searcher.vectors, dtype=np.float32)
        self._metas = {(d.id, d.language): d for d in searcher.documents}
        units, chunks = searcher.units, searcher.chunks
        self.document_of = [chunks[u.chunk].document_id for u in units]
        self.names = sorted(set(self.document_of))
        number = {name: i for i, name in enumerate(self.names)}
        self.numbers = np.array([number[d] for d in self.document_of], dtype=np.int64)
        kinds = np.array([KINDS.index(u.kind) for u in units], dtype=np.int64)
        self.rows = [np.flatnonzero(kinds == k) for k in range(len(KINDS))]
        keyed = np.bincount(self.numbers[self.rows[2]], minlength=len(self.names))
        self.keyless = keyed == 0
        self.whitening = fit_whitening(self.vectors, self.numbers)
        self.statements = self._by_document()
        self.headings = {u.chunk: i for i, u in enumerate(units) if u.kind == "heading"}
        self.twins = self._find_twins()
        self.local = self._centre_by_document()
        self._statics: dict[tuple[str, str], Statics] = {}
        self.precedents: Precedents | None = None
        self.precedent_numbers = np.full(len(units), NEW, dtype=np.int64)
        if precedents:
            self.use_precedents(precedents)
        self._asked = asked
        known = asked.documents if asked else ()
        self._asked_of = {
            name: np.flatnonzero([document == name for document in known])
            for name in self.names
            if name in known
        }

    def _by_document(self) -> dict[tuple[str, str], list[StatementRef]]:
        out: dict[tuple[str, str], list[StatementRef]] = defaultdict(list)
        for i, unit in enumerate(self.searcher.units):
            if unit.kind == "statement":
                chunk = self.searcher.chunks[unit.chunk]
                ref = StatementRef(i, unit.chunk, unit.span)
                out[chunk.document_id, chunk.language].append(ref)
        return out

    def _find_twins(self) -> NDArray[np.int64]:
        """For each unit the unit of the same statement in the other language, or itself."""
        place: dict[tuple[str, str, int, int], int] = {}
        for refs in self.statements.values():
            for ref in refs:
                chunk = self.chunk(ref)
                place[chunk.document_id, chunk.language, chunk.ordinal, ref.span] = ref.unit
        out = np.arange(len(self.searcher.units))
        for (document, language, ordinal, span), unit in place.items():
            other = "en" if language == "da" else "da"
            out[unit] = place.get((document, other, ordinal, span), unit)
        return out

    def _centre_by_document(self) -> Vectors:
        """Statement vectors less their document's mean: what sets a statement apart at home."""
        out = np.zeros_like(self.vectors)
        for refs in self.statements.values():
            rows = [r.unit for r in refs]
            centred = self.vectors[rows] - self.vectors[rows].mean(axis=0)
            out[rows] = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6)
        return out

    def use_precedents(self, precedents: Precedents) -> None:
        """Take these; each statement gets its number among theirs, or `NEW`."""
        rows, units = self.rows[0], self.searcher.units
        texts = ((self.document_of[row], units[row].text) for row in rows.tolist())
        self.precedents = precedents
        self.precedent_numbers[rows] = precedents.number(texts)

    def chunk(self, ref: StatementRef) -> Chunk:
        """The chunk a statement stands in."""
        return self.searcher.chunks[ref.chunk]

    def span(self, ref: StatementRef) -> Span:
        """The statement's characters in its chunk."""
        return self.chunk(ref).sentences[ref.span]

    def text(self, ref: StatementRef) -> str:
        """The statement's words."""
        return self.searcher.units[ref.unit].text

    def meta(self, ref: StatementRef) -> DocumentMeta:
        """The document a statement stands in."""
        chunk = self.chunk(ref)
        return self._metas[chunk.document_id, chunk.language]

    def statics(self, found: Candidates) -> Statics:
        """What is always true of the candidates, in their order."""
        return join_statics([self._statics_of(n, found.language) for n in found.documents])

    def _statics_of(self, name: str, language: Language) -> Statics:
        key = (name, language)
        if key not in self._statics:
            self._statics[key] = make_statics(self, self.statements_of(name, language))
        return self._statics[key]

    def warm(self) -> None:
        """Work out every document's statics now, so that no question waits for them."""
        for name, language in list(self.statements):
            self._statics_of(name, cast(Language, language))

    def look(self, text: str) -> Look:
        """Score every unit for a text."""
        return take_look(text, self.searcher, self.vectors, self.whitening)

    def rank_documents(self, look: Look) -> tuple[list[str], list[float]]:
        """Document ids with their score, best first, ties by id.

        A document is as good as its best question key, its best heading and its best statements
        say together, once by plain and once by whitened cosines.
        """
        score = self.document_scores(look)
        ranked = sorted(range(len(score)), key=lambda i: (-float(score[i]), self.names[i]))
        return [self.names[i] for i in ranked], [float(score[i]) for i in ranked]

    def document_scores(self, look: Look) -> Vectors:
        """Score of each document of `names`; about 0.8 to 1.1 for a good one."""
        plain = [self.best(k, look.fused, FLOOR) for k in range(2)]
        plain.append(self.best_key(look.fused, FLOOR))
        top = self._top_mean(look.fused)
        white = [self.best(k, look.white_fused, -1.0) for k in range(2)]
        white.append(self.best_key(look.white_fused, -1.0))
        together = 0.30 * plain[0] + 0.20 * top + 0.15 * plain[1] + 0.35 * plain[2]
        apart = 0.40 * white[0] + 0.15 * white[1] + 0.45 * white[2]
        return np.asarray(together + WHITE_WEIGHT * apart, dtype=np.float32)

    def homes(self, found: Candidates) -> list[str]:
        """The found documents, nearest by themselves and by the questions each answers first."""
        if self._asked is None or not self._asked_of:
            return list(found.documents)
        place = self._asked.place(found.look.vector[None, :])[0]
        examples = self._asked.examples
        worth = {
            name: score
            + ASKED_WEIGHT * float((examples[self._asked_of[name]] @ place).max(initial=0.0))
            if name in self._asked_of
            else score
            for name, score in zip(found.documents, found.document_scores, strict=True)
        }
        return sorted(worth, key=lambda name: -worth[name])

    def best(self, kind: int, scores: Vectors, floor: float) -> Vectors:
        """Best score of any unit of a kind, per document; shape (documents,)."""
        out = np.full(len(self.names), floor, dtype=np.float32)
        rows = self.rows[kind]
        np.maximum.at(out, self.numbers[rows], scores[rows])
        return out

    def best_key(self, scores: Vectors, floor: float) -> Vectors:
        """Best score of any question key, per document.

        A document put in without keys is not worse for it: its best statement stands in.
        """
        keys = self.best(2, scores, floor)
        return np.where(self.keyless, self.best(0, scores, floor), keys).astype(np.float32)

    def _top_mean(self, scores: Vectors, most: int = 4) -> Vectors:
        rows = self.rows[0]
        order = rows[np.argsort(-scores[rows], kind="stable")[:600]]
        total = np.zeros(len(self.names), dtype=np.float32)
        count = np.zeros(len(self.names), dtype=np.int64)
        for row in order.tolist():
            number = self.numbers[row]
            if count[number] < most:
                total[number] += scores[row]
                count[number] += 1
        return np.asarray((total + (most - count) * 0.75) / most, dtype=np.float32)

    def find(self, text: str, *, language: Language, audience: str, asked: str = "") -> Candidates:
        """Candidates for a question; `asked` is the last turn alone, for what it asks."""
        look = self.look(text)
        last = self.look(asked) if asked and asked != text else look
        names, scores = self.rank_documents(look)
        names, scores = names[:DOCUMENTS], scores[:DOCUMENTS]
        refs = [r for name in names for r in self.statements_of(name, language)]
        return Candidates(tuple(refs), tuple(names), tuple(scores), look, language, last, audience)

    def statements_of(self, name: str, language: Language) -> Sequence[StatementRef]:
        """A document's statements in the reply's language, or in the one it has."""
        for choice in (language, "da", "en"):
            if refs := self.statements.get((name, choice)):
                return refs
        return ()


WHITE_WEIGHT = 0.12
ASKED_WEIGHT = 0.1
"""Chosen on dev: the first document is the right one for 0.78 of the questions, without for 0.75."""
OTHERS = frozenset({"child", "pregnant", "breastfeeding"})
