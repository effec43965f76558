"""Which cases most deserve a look, and how each topic fares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from eval.record import Row

HARM = (("leaked", 6.0), ("forbidden", 5.0))


class Topic(NamedTuple):
    """Mean key-fact coverage of the cases a document should answer."""

    name: str
    coverage: float
    n: int


def badness(row: Row) -> float:
    """How bad an answer is: harm first, a missed danger sign, a wrong outcome, then missing facts."""
    score = sum(weight * row.scores.get(key, 0.0) for key, weight in HARM)
    if row.outcome != row.expected:
        score += 4.0 if row.expected == "urgent" else 1.0
    return score + (1 - row.scores.get("key_facts", 1.0))


def worst_rows(rows: Iterable[Row], count: int) -> list[Row]:
    """The worst cases, worst first, ties by id; cases without fault are left out."""
    faulty = [row for row in rows if badness(row) > 0]
    return sorted(faulty, key=lambda row: (-badness(row), row.id))[:count]


def topics(rows: Iterable[Row]) -> list[Topic]:
    """Coverage by the document that answers best, lowest first."""
    by_name: dict[str, list[float]] = {}
    for row in rows:
        if row.documents and "key_facts" in row.scores:
            by_name.setdefault(row.documents[0], []).append(row.scores["key_facts"])
    found = [Topic(name, sum(v) / len(v), len(v)) for name, v in by_name.items()]
    return sorted(found, key=lambda topic: (topic.coverage, topic.name))
