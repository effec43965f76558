"""BM25 over the units: build, save, load, query (bm25s, Lucene variant, k1=1.5, b=0.75)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import bm25s
import numpy as np

from index.analyse import Analyser
from index.embed import Vectors


@dataclass(frozen=True, slots=True)
class LexicalScores:
    """BM25 of every unit, shape (units,), and how much of the question the corpus knows."""

    scores: Vectors
    terms: tuple[str, ...]
    idf: tuple[float, ...]


class LexicalIndex:
    """BM25 with Danish and English analysis over texts in build order."""

    def __init__(self, model: bm25s.BM25, analyser: Analyser, terms: list[list[str]]) -> None:
        self._model = model
        self.analyser = analyser
        self.size = len(terms)
        self._idf = _idf(terms)
        self._unknown = float(np.log(1 + self.size + 0.5))

    @classmethod
    def build(cls, texts: Sequence[str], languages: Sequence[str]) -> LexicalIndex:
        """Index the texts, each analysed in its own language."""
        analyser = Analyser.learn(texts)
        terms = [analyser.terms(t, lang) for t, lang in zip(texts, languages, strict=True)]
        return cls(_model(terms), analyser, terms)

    def save(self, folder: Path) -> None:
        """Write the model and the analyser's vocabulary."""
        folder.mkdir(parents=True, exist_ok=True)
        self._model.save(str(folder / "bm25"), show_progress=False)
        state = {
            "size": self.size,
            "idf": self._idf,
            "vocabulary": sorted(self.analyser.vocabulary),
        }
        (folder / "analysis.json").write_text(
            json.dumps(state, ensure_ascii=False), encoding="utf-8"
        )

    @classmethod
    def load(cls, folder: Path) -> LexicalIndex:
        """Read what `save` wrote."""
        state = json.loads((folder / "analysis.json").read_text(encoding="utf-8"))
        index = cls.__new__(cls)
        index._model = bm25s.BM25.load(str(folder / "bm25"), load_corpus=False)
        index.analyser = Analyser(state["vocabulary"])
        index.size = state["size"]
        index._idf = state["idf"]
        index._unknown = float(np.log(1 + index.size + 0.5))
        return index

    def idf(self, term: str) -> float:
        """Inverse document frequency of a term; the largest possible for an unknown one."""
        return float(self._idf.get(term, self._unknown))

    def knows(self, term: str) -> bool:
        """Whether any text holds the term."""
        return term in self._idf

    def score(self, text: str, languages: Sequence[str]) -> LexicalScores:
        """BM25 of every unit; the question is analysed in each of the languages, terms merged."""
        terms: dict[str, None] = {}
        for language in languages:
            terms.update(dict.fromkeys(self.analyser.query_terms(text, language)))
        known = [t for t in terms if self.knows(t)]
        if known:
            scores = np.asarray(self._model.get_scores(known), dtype=np.float32)
        else:
            scores = np.zeros(self.size, dtype=np.float32)
        return LexicalScores(scores, tuple(terms), tuple(self.idf(t) for t in terms))


def _model(terms: list[list[str]]) -> bm25s.BM25:
    model = bm25s.BM25(method="lucene", k1=1.5, b=0.75)
    model.index([t or ["\x00"] for t in terms], show_progress=False)
    return model


def _idf(terms: list[list[str]]) -> dict[str, float]:
    frequency: dict[str, int] = {}
    for row in terms:
        for term in set(row):
            frequency[term] = frequency.get(term, 0) + 1
    size = len(terms)
    return {
        term: float(np.log(1 + (size - n + 0.5) / (n + 0.5)))
        for term, n in sorted(frequency.items())
    }
