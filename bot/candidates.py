"""The statements that could answer a question, each with the features the ranker weighs.

Retrieval names documents by every unit of theirs (statements, headings, question keys, in both
languages, because a document has the same statements in both); then every statement of the best
documents in the reply's language becomes a candidate with a row of features.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.topics import Topics, find_topics
from corpus.records import Chunk, DocumentMeta, Language, Span
from index.embed import Vectors
from index.search import Searcher

DOCUMENTS = 8
FEATURES = (
    "cosine", "twin", "share", "twin_share", "heading", "heading_share", "question", "question_share",
    "title_rank", "document", "document_gap", "section", "neighbour",
    "answer", "indicated", "not-indicated", "red-flags", "alternatives", "strength", "disagreement",
    "figures", "background", "preparation", "rights", "limits", "original",
    "first", "second", "audience", "other_audience", "number_asked", "has_number",
    "modality", "modality_missed", "modality_other", "body", "body_other", "condition", "condition_missed",
    "cosine_rank", "same_document", "doc_modality", "last_cosine", "last_share", "novel_share",
    "ask_when_indicated", "ask_not", "ask_alternative", "ask_red", "ask_strength", "ask_disagree",
    "ask_prepare", "ask_why", "ask_source", "length", "editorial", "danish_source", "meta_statement",
)  # fmt: skip
POSITION = {name: i for i, name in enumerate(FEATURES)}
ROLE_ASKS = {
    "ask_alternative": "alternatives",
    "ask_red": "red-flags",
    "ask_strength": "strength",
    "ask_disagree": "disagreement",
    "ask_prepare": "preparation",
    "ask_why": "background",
    "ask_source": "limits",
}


@dataclass(frozen=True, slots=True)
class StatementRef:
    """Where one statement stands: unit position, chunk position, its place in the chunk."""

    unit: int
    chunk: int
    span: int


@dataclass(frozen=True, slots=True)
class Candidates:
    """Statements of the best documents with features of shape (n, len(FEATURES))."""

    refs: tuple[StatementRef, ...]
    features: NDArray[np.float32]
    documents: tuple[str, ...]
    """Document ids, best first."""
    document_scores: tuple[float, ...]
    vector: Vectors
    top_cosine: float
    top_share: float


@dataclass(frozen=True, slots=True)
class Look:
    """The scores one question gets over all units of a version."""

    vector: Vectors
    cosine: Vectors
    share: Vectors
    fused: Vectors


class CandidateFinder:
    """Finds candidates in one opened version; holds what can be prepared once per version."""

    def __init__(self, searcher: Searcher) -> None:
        self.searcher = searcher
        self._metas = {(d.id, d.language): d for d in searcher.documents}
        self._vectors = np.asarray(searcher.vectors, dtype=np.float32)
        units, chunks = searcher.units, searcher.chunks
        self._document_of = [chunks[u.chunk].document_id for u in units]
        names = sorted(set(self._document_of))
        self.names = names
        number = {name: i for i, name in enumerate(names)}
        self._document_number = np.array([number[d] for d in self._document_of], dtype=np.int64)
        kinds = np.array([("statement", "heading", "question").index(u.kind) for u in units])
        self._kind_rows = [np.flatnonzero(kinds == k) for k in range(3)]
        self._statements = self._by_document()

    def _by_document(self) -> dict[tuple[str, str], list[StatementRef]]:
        out: dict[tuple[str, str], list[StatementRef]] = defaultdict(list)
        for i, unit in enumerate(self.searcher.units):
            if unit.kind == "statement":
                chunk = self.searcher.chunks[unit.chunk]
                out[chunk.document_id, chunk.language].append(
                    StatementRef(i, unit.chunk, unit.span)
                )
        return out

    @cached_property
    def _headings(self) -> dict[int, int]:
        units = self.searcher.units
        return {u.chunk: i for i, u in enumerate(units) if u.kind == "heading"}

    @cached_property
    def _twins(self) -> dict[int, int]:
        """Unit of a statement to the unit of the same statement in the other language."""
        place: dict[tuple[str, str, int, int], int] = {}
        for refs in self._statements.values():
            for ref in refs:
                chunk = self.searcher.chunks[ref.chunk]
                place[chunk.document_id, chunk.language, chunk.ordinal, ref.span] = ref.unit
        out = {}
        for (document, language, ordinal, span), unit in place.items():
            other = "en" if language == "da" else "da"
            out[unit] = place.get((document, other, ordinal, span), unit)
        return out

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

    def vector(self, ref: StatementRef) -> Vectors:
        """The statement's own vector, shape (dimension,)."""
        return np.asarray(self._vectors[ref.unit], dtype=np.float32)

    def look(self, text: str) -> Look:
        """Score every unit for a text."""
        vector = self.searcher.embedder.queries([text])[0]
        cosine = self._vectors @ vector
        share = self.searcher.lexical_share(text, ("da", "en"))
        weight = self.searcher.settings.lexical_weight
        return Look(vector, cosine, share, cosine + weight * share)

    def rank_documents(self, look: Look) -> tuple[list[str], list[float]]:
        """Document ids with their score, best first, ties by id.

        A document is as good as its best question key, its best heading and its three best
        statements say together.
        """
        size = len(self.names)
        best = [self._best(rows, look.fused, size) for rows in self._kind_rows]
        top = self._top_mean(self._kind_rows[0], look.fused, size)
        score = 0.30 * best[0] + 0.20 * top + 0.15 * best[1] + 0.35 * best[2]
        ranked = sorted(range(size), key=lambda i: (-float(score[i]), self.names[i]))
        return [self.names[i] for i in ranked], [float(score[i]) for i in ranked]

    def _best(self, rows: NDArray[np.int64], scores: Vectors, size: int) -> Vectors:
        out = np.full(size, 0.7, dtype=np.float32)
        np.maximum.at(out, self._document_number[rows], scores[rows])
        return out

    def _top_mean(self, rows: NDArray[np.int64], scores: Vectors, size: int) -> Vectors:
        order = rows[np.argsort(-scores[rows], kind="stable")[:600]]
        total, count = np.zeros(size, dtype=np.float32), np.zeros(size, dtype=np.int64)
        for row in order.tolist():
            number = self._document_number[row]
            if count[number] < 4:
                total[number] += scores[row]
                count[number] += 1
        return np.asarray((total + (4 - count) * 0.75) / 4, dtype=np.float32)

    def find(
        self,
        text: str,
        *,
        language: Language,
        audience: str,
        keep: int = DOCUMENTS,
        asked: str = "",
    ) -> Candidates:
        """Candidates for a question; `asked` is the last turn alone, for what it asks."""
        look = self.look(text)
        names, scores = self.rank_documents(look)
        names, scores = names[:keep], scores[:keep]
        refs = [r for n in names for r in self._statements.get((n, language), ())]
        refs += [
            r for n in names if not self._statements.get((n, language)) for r in self._foreign(n)
        ]
        topics, last = find_topics(text), find_topics(asked or text)
        rows = self._features(refs, look, names, scores, topics, last, audience)
        return Candidates(
            refs=tuple(refs),
            features=rows,
            documents=tuple(names),
            document_scores=tuple(scores),
            vector=look.vector,
            top_cosine=float(look.cosine.max()),
            top_share=float(look.share.max()),
        )

    def _foreign(self, name: str) -> Sequence[StatementRef]:
        for language in ("da", "en"):
            if refs := self._statements.get((name, language)):
                return refs
        return ()

    def _features(
        self,
        refs: Sequence[StatementRef],
        look: Look,
        names: Sequence[str],
        scores: Sequence[float],
        topics: Topics,
        last: Topics,
        audience: str,
    ) -> NDArray[np.float32]:
        out = np.zeros((len(refs), len(FEATURES)), dtype=np.float32)
        if not refs:
            return out
        self._score_features(out, refs, look, names, scores)
        for row, ref in enumerate(refs):
            self._place_features(out[row], ref, last, audience)
            self._topic_features(out[row], ref, topics, last)
        return out

    def _score_features(
        self,
        out: NDArray[np.float32],
        refs: Sequence[StatementRef],
        look: Look,
        names: Sequence[str],
        scores: Sequence[float],
    ) -> None:
        units = np.array([r.unit for r in refs])
        twins = np.array([self._twins.get(r.unit, r.unit) for r in refs])
        heads = np.array([self._headings.get(r.chunk, r.unit) for r in refs])
        put = POSITION
        out[:, put["cosine"]] = look.cosine[units]
        out[:, put["twin"]] = look.cosine[twins]
        out[:, put["share"]] = look.share[units]
        out[:, put["twin_share"]] = look.share[twins]
        out[:, put["heading"]] = look.cosine[heads]
        out[:, put["heading_share"]] = look.share[heads]
        size = len(self.names)
        question = self._best(self._kind_rows[2], look.cosine, size)
        question_share = np.zeros(size, dtype=np.float32)
        np.maximum.at(
            question_share,
            self._document_number[self._kind_rows[2]],
            look.share[self._kind_rows[2]],
        )
        numbers = self._document_number[units]
        out[:, put["question"]] = question[numbers]
        out[:, put["question_share"]] = question_share[numbers]
        rank = {name: i for i, name in enumerate(names)}
        places = np.array([rank[self._document_of[u]] for u in units])
        out[:, put["title_rank"]] = 1.0 / (1.0 + places)
        values = np.array(scores, dtype=np.float32)
        out[:, put["document"]] = values[places]
        out[:, put["document_gap"]] = values[0] - values[places]
        chunk = np.array([r.chunk for r in refs])
        cosine = out[:, put["cosine"]]
        ranks = np.argsort(np.argsort(-cosine, kind="stable"), kind="stable")
        out[:, put["cosine_rank"]] = 1.0 / (1.0 + ranks)
        out[:, put["same_document"]] = (places == 0).astype(np.float32)
        for value in np.unique(chunk):
            inside = chunk == value
            out[inside, put["section"]] = cosine[inside].max()
            out[inside, put["neighbour"]] = cosine[inside].mean()

    def _place_features(
        self, row: NDArray[np.float32], ref: StatementRef, last: Topics, audience: str
    ) -> None:
        chunk, text = self.chunk(ref), self.text(ref)
        row[POSITION[chunk.role]] = 1.0
        row[POSITION["first"]] = float(ref.span == 0)
        row[POSITION["second"]] = float(ref.span == 1)
        row[POSITION["audience"]] = float(chunk.audience == audience)
        row[POSITION["other_audience"]] = float(chunk.audience not in (audience, "both"))
        has_number = any(c.isdigit() for c in text)
        row[POSITION["has_number"]] = float(has_number)
        row[POSITION["number_asked"]] = float(has_number and "number" in last.asks)
        row[POSITION["length"]] = len(text.split()) / 30.0
        sources = self.span(ref).sources
        row[POSITION["editorial"]] = float(sources == ("editorial",))
        for feature, role in ROLE_ASKS.items():
            asked = feature.removeprefix("ask_") in last.asks
            row[POSITION[feature]] = float(asked and chunk.role == role)
        row[POSITION["ask_when_indicated"]] = float(
            "when" in last.asks and chunk.role == "indicated"
        )
        row[POSITION["ask_not"]] = float("not" in last.asks and chunk.role == "not-indicated")
        lowered = text.lower()
        row[POSITION["meta_statement"]] = float(
            "ikke læst" in lowered or "not been read" in lowered or "not read" in lowered
            or "billedvalg" in lowered
        )  # fmt: skip
        row[POSITION["danish_source"]] = float("dansk" in lowered or "danish" in lowered)

    def _topic_features(
        self, row: NDArray[np.float32], ref: StatementRef, topics: Topics, last: Topics
    ) -> None:
        mine = find_topics(self.text(ref))
        modalities = last.modalities or topics.modalities
        row[POSITION["modality"]] = len(mine.modalities & modalities)
        row[POSITION["modality_missed"]] = float(
            bool(modalities) and not mine.modalities & modalities
        )
        row[POSITION["modality_other"]] = float(
            bool(modalities) and bool(mine.modalities) and not mine.modalities & modalities
        )
        row[POSITION["body"]] = len(mine.body & topics.body)
        row[POSITION["body_other"]] = float(
            bool(topics.body) and bool(mine.body) and not mine.body & topics.body
        )
        row[POSITION["condition"]] = len(mine.conditions & topics.conditions)
        special = {"pregnant", "child", "breastfeeding", "implant", "contrast"}
        row[POSITION["condition_missed"]] = len((mine.conditions & special) - topics.conditions)

    def danger_statements(
        self, found: Candidates, named: Sequence[str], *, most: int
    ) -> list[tuple[StatementRef, float]]:
        """The red-flag statements nearest to a question, from the named documents first."""
        language = self.chunk(found.refs[0]).language if found.refs else "da"
        names = list(dict.fromkeys([*named, *([] if named else found.documents[:3])]))
        rows = []
        for name in names:
            for ref in self._statements.get((name, language), ()):
                if self.chunk(ref).role == "red-flags":
                    rows.append((float(self._vectors[ref.unit] @ found.vector), ref))
        rows.sort(key=lambda row: (-row[0], row[1].unit))
        return [(ref, score) for score, ref in rows[:most]]
