"""How one question looks at every unit of a version: cosines, lexical shares, whitened cosines.

All arrays have shape (units,). Exact scores for every unit cost less than a trip to the database
at the size of this corpus, and documents are ranked by all their units, not by a few nearest ones;
Chroma serves `index.search` and every tool that reads the version from outside.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.synonyms import find_concepts
from bot.whiten import Whitening
from index.embed import Vectors
from index.lexical import LexicalIndex
from index.search import Searcher

LANGUAGES = ("da", "en")
CONCEPT_WEIGHT = 1.5
WHITE_WORDS = 0.3


@dataclass(frozen=True, slots=True)
class Look:
    """Scores of every unit for one text."""

    text: str
    vector: Vectors
    cosine: Vectors
    white: Vectors
    share: Vectors
    concept: Vectors
    fused: Vectors
    white_fused: Vectors
    terms: tuple[str, ...]


def take_look(text: str, searcher: Searcher, vectors: Vectors, whitening: Whitening) -> Look:
    """Score every unit for a text."""
    vector = searcher.embedder.queries([text])[0]
    cosine = vectors @ vector
    white = whitening.vectors @ whitening.apply(vector)
    terms = searcher.lexical.query_terms(text, LANGUAGES)
    share = searcher.lexical.share(terms)
    concept = concept_share(text, searcher.lexical)
    words = np.maximum(share, concept)
    return Look(
        text=text,
        vector=vector,
        cosine=cosine,
        white=white,
        share=share,
        concept=concept,
        fused=np.asarray(cosine + searcher.settings.lexical_weight * words, dtype=np.float32),
        white_fused=np.asarray(white + WHITE_WORDS * words, dtype=np.float32),
        terms=tuple(terms),
    )


def concept_share(text: str, lexical: LexicalIndex) -> Vectors:
    """Share of the question's weight each unit holds, a glossary term counting as one word."""
    held = np.zeros(lexical.size, dtype=np.float32)
    total = 0.0
    used: set[str] = set()
    for name, group in find_concepts(text):
        positions = _holders(group, lexical)
        used.update(t for lang in LANGUAGES for t in lexical.analyser.query_terms(name, lang))
        if len(positions):
            weight = CONCEPT_WEIGHT * _idf(len(positions), lexical.size)
            held[positions] += weight
            total += weight
    for term in lexical.query_terms(text, LANGUAGES):
        if term not in used:
            weight = lexical.idf(term)
            total += weight
            held[lexical.holders(term)] += weight
    return np.asarray(held / total, dtype=np.float32) if total > 0 else held


def _holders(group: Iterable[str], lexical: LexicalIndex) -> NDArray[np.int64]:
    """Positions of units that hold any of the names, each name by all of its words."""
    mask = np.zeros(lexical.size, dtype=bool)
    for name in sorted(group):
        for language in LANGUAGES:
            terms = lexical.analyser.query_terms(name, language)
            if terms and all(lexical.knows(t) for t in terms):
                inside = np.ones(lexical.size, dtype=bool)
                for term in terms:
                    row = np.zeros(lexical.size, dtype=bool)
                    row[lexical.holders(term)] = True
                    inside &= row
                mask |= inside
    return np.flatnonzero(mask)


def _idf(n: int, size: int) -> float:
    return float(np.log(1 + (size - n + 0.5) / (n + 0.5)))
