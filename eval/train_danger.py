"""Fit the second look for danger signs on dev, and choose its threshold there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.pipeline import Assistant
from eval.case import Case

STRENGTH = 30.0
FOLDS = 8
FALSE_ALARMS = 0.005

Rows = NDArray[np.float32]


def make_rows(assistant: Assistant, cases: Sequence[Case]) -> tuple[Rows, NDArray[np.bool_]]:
    """Vectors of the masked questions and of the documents' keys, and which are emergencies.

    The question keys of the documents are ordinary questions by the hundred, so none of them is
    an emergency; without them the classifier takes every sore back for one.
    """
    keys = [unit.text for unit in assistant.searcher.units if unit.kind == "question"]
    texts = [spoken(assistant, case) for case in cases] + keys
    labels = [case.expected == "urgent" for case in cases] + [False] * len(keys)
    return assistant.searcher.embedder.queries(texts), np.array(labels)


def spoken(assistant: Assistant, case: Case) -> str:
    """What the bot would look at: the masked question after its earlier turns."""
    query = assistant.understand(
        case.question, audience=case.audience, language=None, history=case.history
    )
    return query.resolved


def fit(
    rows: Rows, labels: NDArray[np.bool_], *, strength: float = STRENGTH
) -> tuple[Rows, NDArray[np.float64], float]:
    """Mean, weights and bias of the classifier over vectors of shape (n, dimension)."""
    from sklearn.linear_model import LogisticRegression

    mean = rows.mean(axis=0)
    scale = float(rows.std())
    model = LogisticRegression(C=strength / rows.shape[1], max_iter=3000, class_weight="balanced")
    model.fit((rows - mean) / scale, labels)
    return mean, model.coef_[0] / scale, float(model.intercept_[0])


def cross_validate(
    rows: Rows, labels: NDArray[np.bool_], *, strength: float = STRENGTH
) -> NDArray[np.float64]:
    """Held-out probabilities, shape (n,)."""
    from sklearn.model_selection import StratifiedKFold

    out = np.zeros(len(labels))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    for train_rows, test_rows in folds.split(rows, labels):
        mean, weights, bias = fit(rows[train_rows], labels[train_rows], strength=strength)
        out[test_rows] = 1 / (1 + np.exp(-((rows[test_rows] - mean) @ weights + bias)))
    return out


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit, say cross-validated figures, choose the threshold, write the model."""
    usable = [c for c in cases if c.split == "dev"]
    rows, labels = make_rows(assistant, usable)
    held = cross_validate(rows, labels)
    threshold = float(np.quantile(held[~labels], 1 - FALSE_ALARMS))
    found = float((held[labels] >= threshold).mean())
    say(
        f"{len(usable)} cases, {int(labels.sum())} emergencies; at {FALSE_ALARMS:.0%} false alarms "
        f"(threshold {threshold:.3f}) the second look alone finds {found:.3f}"
    )
    mean, weights, bias = fit(rows, labels)
    data = {
        "embedder": assistant.searcher.embedder.id,
        "threshold": round(threshold, 4),
        "bias": round(bias, 5),
        "mean": [round(float(v), 5) for v in mean],
        "weights": [round(float(v), 4) for v in weights],
    }
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
