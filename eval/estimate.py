"""`Estimate`: a figure, its 95 % bootstrap interval, and how many cases it rests on.

Every figure but a percentile is a ratio of two sums over cases (a mean has ones below the line), so
one resampling serves precision, recall, F1 and means alike. Draws are seeded: the same cases give
the same interval. Where every case came out 0, or every case 1, resampling sees no spread and would
claim certainty; there the open end is Clopper and Pearson's, so 0 of 8 reads 0–0.37 and not 0–0.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

DRAWS = 2000
SEED = 20261122
LEVEL = (2.5, 97.5)
Floats = NDArray[np.float64]


class Estimate(BaseModel):
    """A figure with its interval; `n` is the number of cases that count."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: float
    low: float
    high: float
    n: int


def mean(values: Sequence[float]) -> Estimate:
    """The mean of the values; ValueError when there are none."""
    return ratio(values, np.ones(len(values)))


def ratio(above: Sequence[float] | Floats, below: Sequence[float] | Floats) -> Estimate:
    """Sum of `above` by sum of `below`, both shape (cases,); cases with nothing below count not.

    ValueError when nothing stands below the line: then there is no figure, not a zero.
    """
    over, under = np.asarray(above, dtype=np.float64), np.asarray(below, dtype=np.float64)
    over, under = over[under != 0], under[under != 0]
    estimate = _resampled(over, under)
    edge = (1 - LEVEL[1] / 100) ** (1 / estimate.n)
    if not over.any():
        return estimate.model_copy(update={"high": round(1 - edge, 4)})
    if (over == under).all():
        return estimate.model_copy(update={"low": round(edge, 4)})
    return estimate


def _resampled(over: Floats, under: Floats) -> Estimate:
    if not len(under):
        raise ValueError("no case counts: there is no figure to give")
    weights = _weights(len(under))
    low, high = np.percentile((weights @ over) / (weights @ under), LEVEL)
    return _estimate(float(over.sum() / under.sum()), float(low), float(high), len(under))


def percentile(values: Sequence[float], share: float) -> Estimate:
    """The percentile (0 to 100) of the values."""
    row = np.asarray(values, dtype=np.float64)
    if not len(row):
        raise ValueError("no case counts: there is no figure to give")
    picks = np.random.default_rng(SEED).integers(0, len(row), (DRAWS // 4, len(row)))
    low, high = np.percentile(np.percentile(row[picks], share, axis=1), LEVEL)
    return _estimate(float(np.percentile(row, share)), float(low), float(high), len(row))


def area(supports: Sequence[float], risks: Sequence[float]) -> Estimate:
    """Area under the coverage-risk curve, by the range covered (AURC); lower is better."""
    if not len(risks):
        raise ValueError("no case counts: there is no figure to give")
    order = np.argsort(-np.asarray(supports, dtype=np.float64), kind="stable")
    wrong = np.asarray(risks, dtype=np.float64)[order]
    drawn = _areas(_weights(len(wrong)), wrong)
    low, high = np.percentile(drawn, LEVEL)
    value = _areas(np.ones((1, len(wrong))), wrong)[0]
    return _estimate(float(value), float(low), float(high), len(wrong))


def _areas(weights: Floats, wrong: Floats) -> Floats:
    """AURC of each row of weights, shape (draws,), over answers from surest to least sure."""
    covered = np.cumsum(weights, axis=1)
    risk = np.cumsum(weights * wrong, axis=1) / np.maximum(covered, 1)
    return np.asarray((weights * risk).sum(axis=1) / covered[:, -1], dtype=np.float64)


def difference(left: Sequence[float], right: Sequence[float]) -> Estimate:
    """Mean of left minus right, case by case (paired), so that shared difficulty cancels."""
    apart = np.subtract(np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64))
    return _resampled(apart, np.ones(len(apart)))


@lru_cache(maxsize=24)
def _weights(size: int) -> Floats:
    """How often each case is drawn in each resample, shape (draws, size)."""
    return (
        np.random.default_rng(SEED)
        .multinomial(size, np.full(size, 1 / size), DRAWS)
        .astype(np.float64)
    )


def _estimate(value: float, low: float, high: float, n: int) -> Estimate:
    return Estimate(value=round(value, 4), low=round(low, 4), high=round(high, 4), n=n)
