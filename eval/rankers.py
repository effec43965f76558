"""The three plain rankings ours is held against: BM25, dense, and equal-weight reciprocal ranks.

They take the same texts as our engine and give one score a text; BM25 has Snowball stems and no
list of function words, no compounds, no coverage.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

import bm25s
import numpy as np

from index.analyse import fold, stems
from index.embed import Embedder, Vectors

RRF_K = 60
DEEP = 100
WORD = re.compile(r"\w+")


class Ranker(Protocol):
    """A score for each of a fixed list of texts."""

    def scores(self, text: str, *, language: str) -> Vectors:
        """Score of every text for a question, shape (texts,); higher is nearer, 0 is nothing."""


class Bm25Ranker:
    """BM25 (Lucene variant, k1=1.5, b=0.75), each text stemmed in its own language."""

    def __init__(self, texts: Sequence[str], languages: Sequence[str]) -> None:
        self._model = bm25s.BM25(method="lucene", k1=1.5, b=0.75)
        rows = [_terms(t, lang) or ["\x00"] for t, lang in zip(texts, languages, strict=True)]
        self._model.index(rows, show_progress=False)
        self._size = len(rows)

    def scores(self, text: str, *, language: str) -> Vectors:
        """BM25 of every text."""
        known = [term for term in _terms(text, language) if term in self._model.vocab_dict]
        if not known:
            return np.zeros(self._size, dtype=np.float32)
        return np.asarray(self._model.get_scores(known), dtype=np.float32)


class DenseRanker:
    """Cosine of the embedder's vectors, exact."""

    def __init__(self, vectors: Vectors, embedder: Embedder) -> None:
        self._vectors = np.asarray(vectors, dtype=np.float32)
        self._embedder = embedder

    def scores(self, text: str, *, language: str) -> Vectors:
        """Cosine of every text."""
        del language
        return np.asarray(self._vectors @ self._embedder.queries([text])[0], dtype=np.float32)


class RrfRanker:
    """Reciprocal rank fusion of several rankings with equal weights, 100 deep, k = 60."""

    def __init__(self, rankers: Sequence[Ranker]) -> None:
        self._rankers = rankers

    def scores(self, text: str, *, language: str) -> Vectors:
        """Sum of 1 / (60 + rank) over the rankings that hold a text."""
        return join_ranks([r.scores(text, language=language) for r in self._rankers])


def join_ranks(sides: Sequence[Vectors], *, deep: int = DEEP) -> Vectors:
    """Reciprocal rank fusion of score rows of one shape (texts,)."""
    total = np.zeros_like(sides[0], dtype=np.float32)
    for side in sides:
        order = np.argsort(-side, kind="stable")[:deep]
        ranked = order[side[order] > 0]
        total[ranked] += 1.0 / (RRF_K + 1 + np.arange(len(ranked), dtype=np.float32))
    return total


def _terms(text: str, language: str) -> list[str]:
    return stems(WORD.findall(fold(text)), language)
