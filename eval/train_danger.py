"""Fit the second look for danger signs on dev and the training sentences; thresholds by reader."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.neighbours import WIDTH, save_neighbours, unit_rows
from bot.pipeline import Assistant
from bot.query import Reader
from bot.red_flags import find_flags
from bot.redact import redact
from bot.word_print import pack
from eval.asked import load_asked
from eval.case import Case
from eval.memory import (
    dev_author,
    features_among,
    held_out_features,
    make_space,
    remember,
)
from eval.sparse import print_rows
from eval.training_set import load_samples

STRENGTH = 0.5
VECTOR_SCALE, WORDS_SCALE = 0.3, 7.0
FOLDS = 8
FALSE_ALARMS: dict[Reader, float] = {"patient": 0.035, "clinician": 0.02}
"""Of the hard look-alikes, which are most of the ordinary sentences; real questions are milder."""
UNSURE: dict[Reader, float] = {"patient": 0.10}
"""Of the same, for the milder advice beside an answer; a clinician knows it."""


@dataclass(frozen=True, slots=True)
class Material:
    """Texts with their vectors, shape (n, dimension), and who wrote them.

    `hard` are those thresholds are read from and that are remembered.
    """

    texts: list[str]
    vectors: NDArray[np.float32]
    labels: NDArray[np.bool_]
    audience: NDArray[np.str_]
    hard: NDArray[np.bool_]
    authors: list[str]


def make_material(assistant: Assistant, cases: Sequence[Case]) -> Material:
    """Dev cases, training sentences and the documents' keys, which are ordinary questions.

    So are the sentences of the scope training set, whatever they ask, and the labelled questions.
    Keys and questions that the table takes for emergencies are left out: they are what a frightened
    person asks.
    """
    rows = [
        (spoken(assistant, c), c.expected == "urgent", c.audience, True, dev_author(c.id))
        for c in cases
    ]
    rows += [
        (redact(s.text).text, s.label == "danger", s.audience, True, s.author)
        for s in load_samples("danger")
    ]
    rows += [
        (redact(s.text).text, False, s.audience, False, f"scope {s.author}")
        for s in load_samples("scope")
    ]
    rows += [
        (redact(q.text).text, False, q.audience, False, f"asked {q.author}")
        for q in load_asked()
        if not find_flags(q.text)
    ]
    keys = [unit.text for unit in assistant.searcher.units if unit.kind == "question"]
    rows += [(key, False, "patient", False, "keys") for key in keys if not find_flags(key)]
    texts = [text for text, *_ in rows]
    return Material(
        texts=texts,
        vectors=assistant.searcher.embedder.queries(texts),
        labels=np.array([row[1] for row in rows]),
        audience=np.array([row[2] for row in rows]),
        hard=np.array([row[3] for row in rows]),
        authors=[row[4] for row in rows],
    )


def spoken(assistant: Assistant, case: Case) -> str:
    """What the bot would look at: the masked question after its earlier turns."""
    query = assistant.understand(
        case.question, audience=case.audience, language=None, history=case.history
    )
    return query.resolved


def make_rows(material: Material) -> tuple[Any, NDArray[np.float32], float]:
    """The sparse rows of vectors and words, and the mean and scale that they were made with."""
    from scipy.sparse import csr_matrix, hstack

    mean, scale = material.vectors.mean(axis=0), float(material.vectors.std()) / VECTOR_SCALE
    dense = csr_matrix((material.vectors - mean) / scale)
    return hstack([dense, print_rows(material.texts) * WORDS_SCALE]).tocsr(), mean, scale


@dataclass(frozen=True, slots=True)
class Fitted:
    """The logistic regression's weights: of the sparse rows, of what is near, and the bias."""

    rows: NDArray[np.float64]
    near: NDArray[np.float64]
    bias: float

    def probability(self, rows: Any, near: NDArray[np.float32]) -> Any:  # noqa: ANN401
        """Probability of an emergency, shape (n,)."""
        return 1 / (1 + np.exp(-(rows @ self.rows + near @ self.near + self.bias)))


def fit(rows: Any, near: NDArray[np.float32], labels: NDArray[np.bool_]) -> Fitted:  # noqa: ANN401
    """The logistic regression, its two classes weighing alike; sklearn and scipy have no types."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    mean, scale = near.mean(axis=0), near.std(axis=0) + 1e-6
    table = hstack([rows, csr_matrix((near - mean) / scale)]).tocsr()
    model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight="balanced")
    weights = model.fit(table, labels).coef_[0]
    nearness = weights[rows.shape[1] :] / scale
    bias = float(model.intercept_[0] - (nearness * mean).sum())
    return Fitted(weights[: rows.shape[1]], nearness, bias)


def near_rows(
    material: Material, places: NDArray[np.float32], rows: NDArray[np.int64]
) -> NDArray[np.float32]:
    """What is near some rows among the hard ones of them by other authors."""
    out = np.zeros((len(rows), WIDTH), dtype=np.float32)
    hard = material.hard[rows]
    kept = rows[hard]
    out[hard] = held_out_features(places, material.labels, material.authors, kept)
    out[~hard] = features_among(places, material.labels, rows[~hard], kept)
    return out


def cross_validate(
    material: Material,
    rows: Any,  # noqa: ANN401
    places: NDArray[np.float32],
) -> NDArray[np.float64]:
    """Held-out probabilities, shape (n,): judged by authors not learnt from."""
    from sklearn.model_selection import GroupKFold

    out = np.zeros(len(material.labels))
    for train_rows, test_rows in GroupKFold(FOLDS).split(out, groups=material.authors):
        near = near_rows(material, places, train_rows)
        fitted = fit(rows[train_rows], near, material.labels[train_rows])
        kept = train_rows[material.hard[train_rows]]
        near = features_among(places, material.labels, test_rows, kept)
        out[test_rows] = fitted.probability(rows[test_rows], near)
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
    center, projection = make_space(material.vectors)
    places = unit_rows((material.vectors - center) @ projection)
    held = cross_validate(material, rows, places)
    thresholds = choose(material, held, FALSE_ALARMS, say=say)
    unsure = choose(material, held, UNSURE, say=say)
    everyone, width = np.arange(len(material.labels)), len(mean)
    fitted = fit(rows, near_rows(material, places, everyone), material.labels)
    data = {
        "embedder": assistant.searcher.embedder.id,
        "thresholds": thresholds,
        "unsure": unsure,
        "bias": round(fitted.bias, 5),
        "mean": [round(float(v), 5) for v in mean],
        "weights": [round(float(v), 4) for v in fitted.rows[:width] / scale],
        "near": [round(float(v), 4) for v in fitted.near],
        "words": pack(fitted.rows[width:] * WORDS_SCALE),
    }
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
    memory = remember(
        material.vectors,
        material.labels,
        np.flatnonzero(material.hard),
        embedder=assistant.searcher.embedder.id,
    )
    save_neighbours(memory, path.with_suffix(".npz"))
