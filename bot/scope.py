"""Do the sources answer this question at all? A calibrated support between 0 and 1, and why not."""

from __future__ import annotations

from dataclasses import dataclass

from bot.candidates import Candidates
from bot.query import Query

THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether to answer; `reason` is empty when yes."""

    support: float
    answers: bool
    reason: str


def judge_scope(query: Query, found: Candidates) -> Verdict:
    """Support of the sources for the question."""
    best = found.document_scores[0] if found.document_scores else 0.0
    support = max(0.0, min(1.0, (best - 0.80) / 0.12 + 0.5))
    return Verdict(support, support >= THRESHOLD, "" if support >= THRESHOLD else "not_found")
