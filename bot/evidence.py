"""Which statements answer this question: scored, without repeats, within a number of words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.candidates import FEATURES, CandidateFinder, Candidates, StatementRef
from bot.reply import Evidence
from corpus.errors import SettingsError

WEIGHTS = Path(__file__).parent / "ranker.json"
BUDGET = {"patient": 130, "clinician": 110}
MOST = 9
SAME = 0.965
OVERLAP = 0.7


@dataclass(frozen=True, slots=True)
class Ranker:
    """A linear score over the features; trained on dev by `python -m eval train`."""

    weights: NDArray[np.float32]

    def score(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """One score a row; features have shape (n, len(FEATURES))."""
        return np.asarray(features @ self.weights, dtype=np.float32)


@lru_cache(maxsize=1)
def load_ranker(path: Path = WEIGHTS) -> Ranker:
    """The shipped weights; SettingsError when they do not fit the features."""
    data = json.loads(path.read_text(encoding="utf-8"))["weights"]
    if unknown := set(data) - set(FEATURES):
        raise SettingsError(f"{path.name} weighs unknown features: {sorted(unknown)}")
    return Ranker(np.array([data.get(name, 0.0) for name in FEATURES], dtype=np.float32))


def select_evidence(
    finder: CandidateFinder,
    candidates: Candidates,
    *,
    audience: str,
    budget: int | None = None,
    ranker: Ranker | None = None,
) -> list[tuple[StatementRef, float]]:
    """The chosen statements with their scores, best first."""
    if not candidates.refs:
        return []
    scores = (ranker or load_ranker()).score(candidates.features)
    limit = budget or BUDGET.get(audience, BUDGET["patient"])
    chosen: list[tuple[StatementRef, float]] = []
    used = 0
    for row in np.argsort(-scores, kind="stable").tolist():
        ref = candidates.refs[row]
        words = len(finder.text(ref).split())
        if used + words > limit or _repeats(finder, ref, [c for c, _ in chosen]):
            continue
        chosen.append((ref, float(scores[row])))
        used += words
        if len(chosen) == MOST or used > limit - 8:
            break
    return chosen


def _repeats(finder: CandidateFinder, ref: StatementRef, chosen: Sequence[StatementRef]) -> bool:
    words = _words(finder.text(ref))
    for other in chosen:
        theirs = _words(finder.text(other))
        if len(words & theirs) / max(1, min(len(words), len(theirs))) >= OVERLAP:
            return True
        if float(finder.vector(ref) @ finder.vector(other)) >= SAME:
            return True
    return False


@lru_cache(maxsize=20000)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def to_evidence(
    finder: CandidateFinder, chosen: Sequence[tuple[StatementRef, float]]
) -> tuple[Evidence, ...]:
    """Chosen statements as evidence, labelled e1, e2 … in the order given."""
    out = []
    for number, (ref, score) in enumerate(chosen, 1):
        meta, span = finder.meta(ref), finder.span(ref)
        out.append(
            Evidence(
                label=f"e{number}",
                chunk=finder.chunk(ref),
                span=span,
                sources=tuple(meta.source(key) for key in span.sources),
                title=meta.title,
                review_by=meta.review_by.isoformat(),
                support=score,
                origin=meta.origin,
            )
        )
    return tuple(out)
