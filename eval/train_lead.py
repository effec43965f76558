"""Fit which statement opens an answer: pairwise logistic regression over its statements.

Of a written question (`eval/asked.py`) the statement named first is the direct answer and should
open; of a dev case any that holds a key fact.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.evidence import choose_rows, short_answer
from bot.lead import BEST_OF, SUPPORT, lead_features, may_open
from bot.pipeline import Assistant
from eval.asked import Labelled
from eval.case import Case
from eval.train_precedents import HeldOut, hold_out
from eval.train_ranker import make_examples

STRENGTH = 0.002
FOLDS = 6


@dataclass(frozen=True, slots=True)
class Opening:
    """What may open one answer: features (n, m), whether each is right, and the question."""

    rows: NDArray[np.float32]
    holds: NDArray[np.bool_]
    question: Labelled


def make_openings(
    assistant: Assistant, questions: Sequence[Labelled], held_out: HeldOut
) -> tuple[tuple[str, ...], list[Opening]]:
    """Names of the columns, and an opening for each question in whose answer some key fact stands."""
    finder = assistant.finder
    names, examples = make_examples(assistant, questions, held_out)
    out = []
    for example in examples:
        short = short_answer(finder, example.found)
        chosen = choose_rows(finder, example.found, names, example.features, short)[:BEST_OF]
        if not chosen:
            continue
        fit = np.array(may_open(finder, example.found, chosen))
        facts = example.facts if example.question.case else example.facts[:, :1]
        holds = np.asarray(facts.any(axis=1))[[row for row, _ in chosen]]
        if holds[fit].any():
            rows = lead_features(example.features, chosen)[fit]
            out.append(Opening(rows, holds[fit], example.question))
    return (*names, SUPPORT), out


def fit(openings: Sequence[Opening]) -> NDArray[np.float64]:
    """Weights of shape (features,), on the features' own scales."""
    from sklearn.linear_model import LogisticRegression

    rows, weights = [], []
    for opening in openings:
        good, others = np.flatnonzero(opening.holds), np.flatnonzero(~opening.holds)
        for row in good:
            rows.append(opening.rows[row] - opening.rows[others])
            weights.append(np.full(len(others), 1 / len(good) / max(1, len(others))))
    pairs, weight = np.vstack(rows), np.concatenate(weights)
    scale = np.sqrt((pairs**2).mean(axis=0)) + 1e-6
    pairs = pairs / scale
    labels = np.r_[np.ones(len(pairs)), np.zeros(len(pairs))]
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=1000)
    model.fit(np.vstack([pairs, -pairs]), labels, sample_weight=np.r_[weight, weight])
    return np.asarray(model.coef_[0] / scale)


def cross_validate(openings: Sequence[Opening]) -> float:
    """Share of the dev cases' held-out answers that open with a statement holding a key fact."""
    from sklearn.model_selection import GroupKFold

    right = []
    folds = GroupKFold(FOLDS).split(openings, groups=[o.question.group for o in openings])
    for train_rows, test_rows in folds:
        weights = fit([openings[i] for i in train_rows])
        for opening in (openings[i] for i in test_rows):
            if opening.question.case:
                right.append(opening.holds[(opening.rows @ weights).argmax()])
    return float(np.mean(right))


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit on the cases, say how often the lead holds a key fact, and write the weights."""
    held_out, material = hold_out(assistant, cases, say=say)
    names, openings = make_openings(assistant, material.questions, held_out)
    dev = [o for o in openings if o.question.case]
    best = float(np.mean([o.holds[o.rows[:, -1].argmax()] for o in dev]))
    say(
        f"{len(openings)} answers, {len(dev)} of dev cases: the best supported statement is right in "
        f"{best:.3f} of these, the trained lead in {cross_validate(openings):.3f} (by document)"
    )
    weights = fit(openings)
    data = {"weights": {n: round(float(w), 5) for n, w in zip(names, weights, strict=True)}}
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
