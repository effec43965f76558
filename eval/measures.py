"""The field's measures as pure functions: rankings, citations, abstention, coverage and risk.

Each takes plain values and returns a number; none knows a case, a model or a file.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


def hit_at(ranked: Sequence[str], relevant: Collection[str], k: int) -> float:
    """1 when any relevant id stands among the first k: recall@k where one document suffices.

    The sense of open-domain question answering; `recall_at` is the sense of test collections.
    """
    return float(any(name in relevant for name in ranked[:k]))


def recall_at(ranked: Sequence[str], relevant: Collection[str], k: int) -> float:
    """Share of the relevant ids among the first k."""
    return len(set(ranked[:k]) & set(relevant)) / len(set(relevant))


def reciprocal_rank(ranked: Sequence[str], relevant: Collection[str], k: int = 10) -> float:
    """One by the rank of the first relevant id within k, else 0."""
    for rank, name in enumerate(ranked[:k], 1):
        if name in relevant:
            return 1.0 / rank
    return 0.0


def ndcg(ranked: Sequence[str], gains: Mapping[str, float], k: int = 10) -> float:
    """Normalised discounted cumulative gain with linear gains."""
    won = sum(gains.get(name, 0.0) / math.log2(i + 2) for i, name in enumerate(ranked[:k]))
    best = sorted(gains.values(), reverse=True)[:k]
    ideal = sum(gain / math.log2(i + 2) for i, gain in enumerate(best))
    return won / ideal if ideal else 0.0


class Citing(NamedTuple):
    """ALCE's citation recall and precision of one answer; sums, so that they can be pooled."""

    recall: float
    precision: float
    statements: int
    citations: int


def citing(statements: Sequence[tuple[str, Sequence[str]]]) -> Citing:
    """Citation recall and precision in the verbatim sense (ALCE, arXiv 2305.14627).

    Each statement comes with the quotes it cites. A statement is supported when its words stand in
    a quote, or in the quotes read one after the other. A citation is precise when its statement is
    supported and either this quote alone supports it or the others alone do not.
    """
    supported = [float(supports(text, quotes)) for text, quotes in statements]
    precise = [
        needed
        for (text, quotes), recall in zip(statements, supported, strict=True)
        for needed in _needed(text, quotes, recall)
    ]
    return Citing(
        recall=sum(supported) / len(supported) if supported else 0.0,
        precision=sum(precise) / len(precise) if precise else 0.0,
        statements=len(supported),
        citations=len(precise),
    )


def supports(statement: str, quotes: Sequence[str]) -> bool:
    """Whether the statement stands word for word in a quote or in all quotes joined."""
    words = " ".join(statement.split())
    folded = [" ".join(quote.split()) for quote in quotes]
    return bool(words) and (any(words in q for q in folded) or words in " ".join(folded))


def _needed(text: str, quotes: Sequence[str], recall: float) -> list[float]:
    out = []
    for i, quote in enumerate(quotes):
        rest = [*quotes[:i], *quotes[i + 1 :]]
        alone = supports(text, [quote])
        out.append(float(bool(recall) and (alone or not supports(text, rest))))
    return out


@dataclass(frozen=True, slots=True)
class Point:
    """One answer on the coverage-risk curve: how sure the bot was, and how wrong it is (0 to 1)."""

    support: float
    risk: float


class CurvePoint(NamedTuple):
    """Share of questions answered, mean risk among them, and the least support among them."""

    coverage: float
    risk: float
    threshold: float


def coverage_risk(points: Sequence[Point], *, asked: int) -> list[CurvePoint]:
    """The curve when only the surest answers are given, from one answer to all of them.

    `asked` counts every question, abstained ones too. Answers of equal support come together, as
    no threshold can part them.
    """
    ranked = sorted(points, key=lambda point: (-point.support, point.risk))
    curve: list[CurvePoint] = []
    total = 0.0
    for i, point in enumerate(ranked, 1):
        total += point.risk
        if i == len(ranked) or ranked[i].support != point.support:
            curve.append(CurvePoint(i / asked, total / i, point.support))
    return curve


def risk_at(curve: Sequence[CurvePoint], coverage: float) -> float | None:
    """Risk at the first point that reaches a coverage; None when the curve never gets there."""
    return next((point.risk for point in curve if point.coverage >= coverage), None)


def area_under(curve: Sequence[CurvePoint]) -> float:
    """Mean risk over the covered range (AURC); lower is better."""
    if not curve:
        return 0.0
    total, before = 0.0, 0.0
    for point in curve:
        total += (point.coverage - before) * point.risk
        before = point.coverage
    return total / before
