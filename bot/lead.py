"""Which of the chosen statements opens the answer: the one that says what was asked for.

A linear score over the ranker's features, trained on dev by `python -m eval train lead`. A number to
ring or a danger sign opens only where danger signs are what the reader asks about.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.candidates import OTHERS, CandidateFinder, Candidates
from bot.topics import find_topics
from corpus.errors import SettingsError

MODEL = Path(__file__).parent / "lead.json"
BEST_OF = 8
OWN_READER, FIRST, DIRECT, SUPPORTED = 0.5, 0.5, 0.5, 1.0
"""Worth beside the learned one, whose spread within an answer is about 0.8.

For a statement written to answer this reader, for one that opens its document, for one that answers
at all, and for the best supported. Learning looks for key facts, which are often figures; these
keep the plain answer first. Chosen by reading, at 1 point of a hundred in leads with a key fact.
"""
ASIDES = {"disagreement": "disagree", "limits": "source", "strength": "strength"}
"""Parts that open only where the question asks for them."""
ROLES = {"answer": 1.0, "not-indicated": 0.6, "indicated": 0.3}
CONTRASTS = frozenset({"ct", "mr"})
SUPPORT = "support"
CALLS = re.compile(
    r"^(?:ring|kontakt|søg|call|contact|see (?:a|your)|tal med|talk to)\b|\b(?:112|1813)\b",
    re.IGNORECASE,
)

Chosen = Sequence[tuple[int, float]]
"""Rows of the candidates with their scores."""


@lru_cache(maxsize=1)
def load_lead(path: Path = MODEL) -> dict[str, float]:
    """The shipped weights, one for each feature and for the support."""
    weights: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))["weights"]
    return weights


def lead_features(features: NDArray[np.float32], chosen: Chosen) -> NDArray[np.float32]:
    """A row for each of the chosen: its features, then how far its score is below the best."""
    scores = np.array([score for _, score in chosen], dtype=np.float32)
    rows = features[[row for row, _ in chosen]]
    return np.column_stack([rows, scores - scores.max()]).astype(np.float32)


def may_open(finder: CandidateFinder, found: Candidates, chosen: Chosen) -> list[bool]:
    """Whether each of the chosen may open; all may when none else does.

    What is said of children, pregnant and nursing women does not open for anybody else, nor a
    disagreement, a gap or a strength of evidence that nobody asked for, nor what is said of one
    contrast medium to who asks about the other's examination.
    """
    asked, question = find_topics(found.last.text).asks, find_topics(found.look.text)
    named = question.conditions
    fit = []
    for row, _ in chosen[:BEST_OF]:
        ref = found.refs[row]
        text = finder.text(ref)
        role = finder.chunk(ref).role
        call = role == "red-flags" or CALLS.search(text)
        told = find_topics(text)
        others = (told.conditions & OTHERS) - named
        agent = (
            told.modalities & CONTRASTS if "contrast" in told.conditions & named else frozenset()
        )
        other_agent = bool(agent and question.modalities and not agent & question.modalities)
        aside = role in ASIDES and ASIDES[role] not in asked
        fit.append(not others and not aside and not other_agent and ("red" in asked or not call))
    return fit if any(fit) else [True] * len(fit)


def put_lead_first(
    finder: CandidateFinder,
    found: Candidates,
    names: Sequence[str],
    features: NDArray[np.float32],
    chosen: Chosen,
) -> list[tuple[int, float]]:
    """The chosen with the statement to open with moved to the front, the rest as they were."""
    weights = load_lead()
    if unknown := set(weights) ^ {*names, SUPPORT}:
        raise SettingsError(f"{MODEL.name} does not fit the features: {sorted(unknown)}")
    if not chosen:
        return []
    vector = np.array([weights[name] for name in (*names, SUPPORT)], dtype=np.float32)
    rows = lead_features(features, chosen)[:BEST_OF]
    worth = rows @ vector + _plainness(finder, found, chosen[: len(rows)])
    worth += SUPPORTED * rows[:, -1] / max(1e-6, -float(rows[:, -1].min()))
    worth = np.where(may_open(finder, found, chosen), worth, -np.inf)
    first = int(worth.argmax())
    return [chosen[first], *chosen[:first], *chosen[first + 1 :]]


def _plainness(finder: CandidateFinder, found: Candidates, chosen: Chosen) -> NDArray[np.floating]:
    refs = [found.refs[row] for row, _ in chosen]
    out = np.zeros(len(refs))
    for i, ref in enumerate(refs):
        chunk = finder.chunk(ref)
        out[i] = DIRECT * ROLES.get(chunk.role, 0.0)
        if chunk.role == "answer":
            out[i] += OWN_READER * (chunk.audience == found.audience) + FIRST * (ref.span == 0)
    return out
