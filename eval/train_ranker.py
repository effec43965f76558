"""Fit the statement ranker: pairwise logistic regression over `bot/features.py`.

Learnt from the dev cases and the written questions (`eval/asked.py`), each with the precedents of
other authors only: a statement the question needs should outrank those it does not. The
weights are linear and few, so they can be read; regularisation was chosen by cross-validation
grouped by document. `python -m eval train` writes `bot/ranker.json`; it never opens test.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder, Candidates
from bot.evidence import count_votes, pick
from bot.features import make_features
from bot.pipeline import Assistant
from eval.asked import Labelled, Names, units_of
from eval.case import Case
from eval.train_precedents import HeldOut, hold_out

STRENGTH = 0.00005
HARD, RANDOM, BEST = 30, 15, 3
FOLDS = 8


@dataclass(frozen=True, slots=True)
class Example:
    """A question: its candidates, their features (n, m) and which facts each holds (n, facts)."""

    question: Labelled
    found: Candidates
    features: NDArray[np.float32]
    facts: NDArray[np.bool_]
    prior: NDArray[np.float32]


def make_examples(
    assistant: Assistant, questions: Sequence[Labelled], held_out: HeldOut
) -> tuple[tuple[str, ...], list[Example]]:
    """Feature names and an example for each question some candidate of which is right."""
    finder = assistant.finder
    facts_of = Names(finder)
    out: list[Example] = []
    names: tuple[str, ...] = ()
    for question in sorted(questions, key=lambda q: q.author):
        if not out or out[-1].question.author != question.author:
            held_out.lend(finder, question.author)
        query = assistant.understand(
            question.text, audience=question.audience, language=None, history=question.history
        )
        found = finder.find(
            query.resolved, language=query.language, audience=query.audience, asked=query.asked
        )
        if not found.refs or not (facts := question.holds(facts_of, units_of(found))).any():
            continue
        names, rows = make_features(finder, found)
        prior = rows[:, names.index("cosine")] + rows[:, names.index("document")]
        out.append(Example(question, found, rows, facts, prior))
    return names, out


def fit(examples: Sequence[Example], *, strength: float = STRENGTH) -> NDArray[np.float64]:
    """Weights of shape (features,), on the features' own scales."""
    from sklearn.linear_model import LogisticRegression

    differences, weights = _pairs(examples)
    scale = np.sqrt((differences**2).mean(axis=0)) + 1e-6
    rows = differences / scale
    model = LogisticRegression(C=strength, fit_intercept=False, max_iter=1000)
    labels = np.r_[np.ones(len(rows)), np.zeros(len(rows))]
    both = np.r_[weights, weights] * len(weights) / weights.sum()
    model.fit(np.vstack([rows, -rows]), labels, sample_weight=both)
    return np.asarray(model.coef_[0] / scale)


def _pairs(examples: Sequence[Example]) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    rng = np.random.default_rng(0)
    rows, weights = [], []
    for example in examples:
        negative = np.flatnonzero(~example.facts.any(axis=1))
        if not len(negative):
            continue
        hard = negative[np.argsort(-example.prior[negative], kind="stable")][:HARD]
        some = rng.choice(negative, min(RANDOM, len(negative)), replace=False)
        against = np.concatenate([hard, some])
        for fact in range(example.facts.shape[1]):
            positive = np.flatnonzero(example.facts[:, fact])
            positive = positive[np.argsort(-example.prior[positive], kind="stable")][:BEST]
            for row in positive:
                rows.append(example.features[row] - example.features[against])
                weights.append(np.full(len(against), 1 / len(positive) / len(against)))
    return np.vstack(rows), np.concatenate(weights)


def cross_validate(
    finder: CandidateFinder,
    examples: Sequence[Example],
    *,
    strength: float = STRENGTH,
    budget: int | None = None,
    votes: bool = True,
) -> tuple[float, float]:
    """Mean fact coverage and fully-answered rate of the dev cases, on held-out documents."""
    from sklearn.model_selection import GroupKFold

    groups = [e.question.group for e in examples]
    scored: list[NDArray[np.float64] | None] = [None] * len(examples)
    for train, test in GroupKFold(FOLDS).split(examples, groups=groups):
        weights = fit([examples[i] for i in train], strength=strength)
        for i in test:
            scored[i] = examples[i].features @ weights
    got = []
    for example, scores in zip(examples, scored, strict=True):
        if scores is None or not example.question.case:
            continue
        worth = np.asarray(scores, dtype=np.float32)
        if votes:
            worth = count_votes(finder, example.found, worth)
        rows = pick(finder, example.found, worth, budget=budget)
        got.append(example.facts[[r for r, _ in rows]].any(axis=0))
    return float(np.mean([g.mean() for g in got])), float(np.mean([g.all() for g in got]))


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit on the cases, say the cross-validated figures, and write the weights."""
    held_out, material = hold_out(assistant, cases, say=say)
    names, examples = make_examples(assistant, material.questions, held_out)
    for budget in (110, 150, 190, 250):
        coverage, full = cross_validate(assistant.finder, examples, budget=budget)
        say(
            f"{len(examples)} questions, {budget} words: dev coverage {coverage:.3f}, full {full:.3f}"
        )
    weights = fit(examples)
    data = {"weights": {n: round(float(w), 5) for n, w in zip(names, weights, strict=True)}}
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
