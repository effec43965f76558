"""Fit the judgement whether the sources answer, on dev, and choose its threshold there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.evidence import select_evidence
from bot.pipeline import Assistant
from bot.scope import NAMES, scope_features
from eval.case import Case

STRENGTH = 0.2
VECTOR_SCALE = 0.3
FOLDS = 8
FALSE_REFUSALS = 0.03
LEFT_OUT = frozenset({"greeting", "danger-lookalike"})
"""Kinds decided elsewhere: greetings by wording, look-alikes by the danger signs they resemble."""

Rows = NDArray[np.float32]


def make_rows(assistant: Assistant, cases: Sequence[Case]) -> tuple[Rows, Rows, NDArray[np.bool_]]:
    """Features (n, names), whitened vectors (n, dimension) and whether an answer is expected."""
    finder = assistant.finder
    features, vectors, labels = [], [], []
    for case in cases:
        query = assistant.understand(
            case.question, audience=case.audience, language=None, history=case.history
        )
        found = finder.find(
            query.resolved, language=query.language, audience=query.audience, asked=query.text
        )
        scores = [score for _, score in select_evidence(finder, found)]
        features.append(scope_features(finder, found, query.text, scores))
        vectors.append(finder.whitening.apply(found.look.vector))
        labels.append(case.expected == "answer")
    return np.vstack(features), np.vstack(vectors), np.array(labels)


def fit(
    features: Rows, vectors: Rows, labels: NDArray[np.bool_], *, strength: float = STRENGTH
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Weights on the features' own scales, weights of the vector, and the bias."""
    from sklearn.linear_model import LogisticRegression

    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    spread = VECTOR_SCALE * float(np.sqrt(vectors.shape[1]))
    rows = np.hstack([(features - mean) / scale, vectors * spread])
    model = LogisticRegression(C=strength, max_iter=2000, class_weight="balanced").fit(rows, labels)
    coefficients = model.coef_[0]
    weights = coefficients[: len(scale)] / scale
    bias = float(model.intercept_[0] - (weights * mean).sum())
    return weights, coefficients[len(scale) :] * spread, bias


def cross_validate(
    features: Rows,
    vectors: Rows,
    labels: NDArray[np.bool_],
    groups: Sequence[str],
    *,
    strength: float,
) -> NDArray[np.float64]:
    """Held-out probability that the sources answer, shape (n,)."""
    from sklearn.model_selection import StratifiedGroupKFold

    out = np.zeros(len(labels))
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=0)
    for train, test in folds.split(features, labels, groups=groups):
        weights, vector, bias = fit(
            features[train], vectors[train], labels[train], strength=strength
        )
        out[test] = 1 / (1 + np.exp(-(features[test] @ weights + vectors[test] @ vector + bias)))
    return out


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit, say cross-validated figures, choose the threshold, write the model."""
    from sklearn.metrics import roc_auc_score

    usable = [
        c
        for c in cases
        if c.split == "dev" and c.expected in ("answer", "no_answer") and c.kind not in LEFT_OUT
    ]
    features, vectors, labels = make_rows(assistant, usable)
    groups = [c.documents[0] if c.documents else c.id for c in usable]
    held = cross_validate(features, vectors, labels, groups, strength=STRENGTH)
    threshold = float(np.quantile(held[labels], FALSE_REFUSALS))
    refused = float((held[~labels] < threshold).mean())
    say(
        f"{len(usable)} cases, AUROC {roc_auc_score(labels, held):.3f}; at {FALSE_REFUSALS:.0%} "
        f"false refusals (threshold {threshold:.3f}) abstention recall {refused:.3f}"
    )
    weights, vector, bias = fit(features, vectors, labels)
    data = {
        "embedder": assistant.searcher.embedder.id,
        "weights": {n: round(float(w), 5) for n, w in zip(NAMES, weights, strict=True)},
        "bias": round(bias, 5),
        "threshold": round(threshold, 4),
        "vector": [round(float(v), 4) for v in vector],
    }
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
