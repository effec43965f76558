"""Fit the second look for danger signs on dev and the training sentences; thresholds by reader."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.pipeline import Assistant
from bot.query import Reader
from bot.red_flags import find_flags
from bot.redact import redact
from bot.word_print import pack
from eval.case import Case
from eval.sparse import print_rows
from eval.training_set import load_samples

STRENGTH = 0.5
VECTOR_SCALE, WORDS_SCALE = 0.3, 5.0
FOLDS = 8
FALSE_ALARMS: dict[Reader, float] = {"patient": 0.025, "clinician": 0.02}
"""Of the hard look-alikes, which are most of the ordinary sentences; real questions are milder."""
UNSURE: dict[Reader, float] = {"patient": 0.10}
"""Of the same, for the milder advice beside an answer; a clinician knows it."""


@dataclass(frozen=True, slots=True)
class Material:
    """Texts with their vectors, shape (n, dimension); `hard` are those thresholds are read from."""

    texts: list[str]
    vectors: NDArray[np.float32]
    labels: NDArray[np.bool_]
    audience: NDArray[np.str_]
    hard: NDArray[np.bool_]


def make_material(assistant: Assistant, cases: Sequence[Case]) -> Material:
    """Dev cases, training sentences and the documents' keys, which are ordinary questions.

    So are the sentences of the scope training set, whatever they ask. Keys that the table takes for
    emergencies are left out: they are what a frightened person asks.
    """
    rows = [(spoken(assistant, c), c.expected == "urgent", c.audience, True) for c in cases]
    rows += [
        (redact(sample.text).text, sample.label == "danger", sample.audience, True)
        for sample in load_samples("danger")
    ]
    rows += [(redact(s.text).text, False, s.audience, False) for s in load_samples("scope")]
    keys = [unit.text for unit in assistant.searcher.units if unit.kind == "question"]
    rows += [(key, False, "patient", False) for key in keys if not find_flags(key)]
    texts = [text for text, *_ in rows]
    return Material(
        texts=texts,
        vectors=assistant.searcher.embedder.queries(texts),
        labels=np.array([label for _, label, *_ in rows]),
        audience=np.array([reader for *_, reader, _ in rows]),
        hard=np.array([hard for *_, hard in rows]),
    )


def spoken(assistant: Assistant, case: Case) -> str:
    """What the bot would look at: the masked question after its earlier turns."""
    query = assistant.understand(
        case.question, audience=case.audience, language=None, history=case.history
    )
    return query.resolved


def make_rows(material: Material) -> tuple[Any, NDArray[np.float32], float]:
    """The sparse rows, and the vectors' mean and scale that they were made with."""
    from scipy.sparse import csr_matrix, hstack

    mean, scale = material.vectors.mean(axis=0), float(material.vectors.std()) / VECTOR_SCALE
    dense = csr_matrix((material.vectors - mean) / scale)
    return hstack([dense, print_rows(material.texts) * WORDS_SCALE]).tocsr(), mean, scale


def fit(rows: Any, labels: NDArray[np.bool_]) -> Any:  # noqa: ANN401 - sklearn has no types
    """The logistic regression, its two classes weighing alike."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight="balanced")
    return model.fit(rows, labels)


def cross_validate(rows: Any, labels: NDArray[np.bool_]) -> NDArray[np.float64]:  # noqa: ANN401
    """Held-out probabilities, shape (n,)."""
    from sklearn.model_selection import StratifiedKFold

    out = np.zeros(len(labels))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    for train_rows, test_rows in folds.split(np.zeros(len(labels)), labels):
        model = fit(rows[train_rows], labels[train_rows])
        out[test_rows] = model.predict_proba(rows[test_rows])[:, 1]
    return out


def choose(
    material: Material,
    held: NDArray[np.float64],
    shares: dict[Reader, float],
    *,
    say: Callable[[str], None],
) -> dict[str, float]:
    """For each reader the probability that a share of the hard ordinary texts reaches."""
    thresholds = {}
    for reader, share in shares.items():
        mine = (material.audience == reader) & material.hard
        ordinary, danger = held[mine & ~material.labels], held[mine & material.labels]
        thresholds[reader] = round(float(np.quantile(ordinary, 1 - share)), 4)
        found = float((danger >= thresholds[reader]).mean())
        say(
            f"{reader}: {len(danger)} emergencies, {len(ordinary)} others; at {share:.0%} false "
            f"alarms (threshold {thresholds[reader]}) the second look alone finds {found:.3f}"
        )
    return {str(reader): threshold for reader, threshold in thresholds.items()}


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit, say cross-validated figures, choose the thresholds, write the model."""
    material = make_material(assistant, [c for c in cases if c.split == "dev"])
    rows, mean, scale = make_rows(material)
    held = cross_validate(rows, material.labels)
    thresholds = choose(material, held, FALSE_ALARMS, say=say)
    unsure = choose(material, held, UNSURE, say=say)
    model, width = fit(rows, material.labels), len(mean)
    data = {
        "embedder": assistant.searcher.embedder.id,
        "thresholds": thresholds,
        "unsure": unsure,
        "bias": round(float(model.intercept_[0]), 5),
        "mean": [round(float(v), 5) for v in mean],
        "weights": [round(float(v), 4) for v in model.coef_[0][:width] / scale],
        "words": pack(model.coef_[0][width:] * WORDS_SCALE),
    }
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
