"""Plain rankings over our own index that show whole sections: BM25 only, dense only, equal RRF.

They rank the units of our index, question keys included, and show the four sections those lead to:
what differs from ours is the ranking and the choice of statements, not the material. They never
abstain and know no danger signs.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.answer_json import AnswerJson, CitationJson, StatementJson
from corpus.records import Chunk
from eval.case import Case
from eval.rankers import Bm25Ranker, DenseRanker, Ranker, RrfRanker
from eval.systems import as_language, rank_names
from index.search import Searcher

SHOWN = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage a baseline shows."""

    document_id: str
    language: str
    title: str
    section: str
    text: str
    chunk_id: str = ""


def show_pieces(
    case: Case, pieces: Sequence[Piece], *, support: float, version: str, started: float
) -> AnswerJson:
    """Passages as an answer of the published shape: each passage one statement citing itself."""
    numbers = range(1, len(pieces) + 1)
    return AnswerJson(
        id=case.id,
        outcome="answer" if pieces else "no_answer",
        language=as_language(pieces[0].language if pieces else case.reply_language),
        audience=case.audience,
        text="\n\n".join(f"{p.text} [{n}]" for n, p in zip(numbers, pieces, strict=True)),
        statements=tuple(
            StatementJson(text=p.text, citations=(n,)) for n, p in zip(numbers, pieces, strict=True)
        ),
        citations=tuple(_citation(n, p) for n, p in zip(numbers, pieces, strict=True)),
        reason=None if pieces else "not_found",
        red_flags=(),
        redactions=(),
        index_version=version,
        wording="extracted",
        timings_ms={"total": 1000 * (time.perf_counter() - started)},
        support=round(support, 4),
    )


def _citation(number: int, piece: Piece) -> CitationJson:
    return CitationJson(
        number=number,
        document_id=piece.document_id,
        title=piece.title,
        publisher="Billedvalg",
        year=None,
        url="",
        section=piece.section,
        page=None,
        quote=piece.text,
        review_by="",
        chunk_id=piece.chunk_id,
    )


def asked(case: Case) -> str:
    """The question after its earlier turns: all a plain pipeline can do with a follow-up."""
    return " ".join([*case.history, case.question])


class RankedSections:
    """A plain ranking over our index's units; shows the four sections of its best units."""

    def __init__(self, name: str, title: str, ranker: Ranker, searcher: Searcher) -> None:
        self.name = name
        self.title = title
        self._ranker = ranker
        self._searcher = searcher
        self._chunks = [searcher.chunks[unit.chunk] for unit in searcher.units]
        self._by_id = {c.id: c for c in searcher.chunks}
        self._titles = {(d.id, d.language): d.title for d in searcher.documents}

    def answer(self, case: Case) -> AnswerJson:
        """The four best sections."""
        started = time.perf_counter()
        scores = self._ranker.scores(asked(case), language=case.language)
        ids = rank_names(scores, [c.id for c in self._chunks], most=SHOWN)
        best = float(scores.max()) if len(scores) else 0.0
        pieces = [self._piece(self._by_id[name]) for name in ids]
        version = self._searcher.version.id
        return show_pieces(case, pieces, support=best, version=version, started=started)

    def _piece(self, chunk: Chunk) -> Piece:
        return Piece(
            document_id=chunk.document_id,
            language=chunk.language,
            title=self._titles.get((chunk.document_id, chunk.language), chunk.document_id),
            section=" · ".join(chunk.locator.heading_path),
            text=chunk.text,
            chunk_id=chunk.id,
        )

    def rank(self, case: Case) -> list[str]:
        """Documents by their best unit."""
        scores = self._ranker.scores(asked(case), language=case.language)
        return rank_names(scores, [c.document_id for c in self._chunks])

    def rank_within(self, text: str, *, language: str, target: str) -> list[str]:
        """Documents of one language by their best unit."""
        scores = self._ranker.scores(text, language=language)
        names = [c.document_id if c.language == target else "" for c in self._chunks]
        return rank_names(scores, names)


def plain_rankings(searcher: Searcher) -> list[RankedSections]:
    """BM25 only, dense only, and both by equal-weight reciprocal ranks."""
    texts, languages = [u.text for u in searcher.units], [u.language for u in searcher.units]
    words = Bm25Ranker(texts, languages)
    dense = DenseRanker(np.asarray(searcher.vectors, dtype=np.float32), searcher.embedder)
    return [
        RankedSections("bm25", "BM25 only", words, searcher),
        RankedSections("dense", "Dense only", dense, searcher),
        RankedSections("rrf", "Equal RRF", RrfRanker([words, dense]), searcher),
    ]
