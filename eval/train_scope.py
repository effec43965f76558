"""Fit the judgement whether the sources answer, on dev and the training sentences."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder
from bot.evidence import select_evidence
from bot.neighbours import save_neighbours
from bot.pipeline import Assistant
from bot.query import Reader
from bot.scope import NAMES, scope_features
from bot.word_print import pack
from eval.asked import load_asked
from eval.case import Case
from eval.memory import features_among, held_out_features, remember
from eval.sparse import print_rows
from eval.train_precedents import HeldOut, hold_out
from eval.training_set import load_samples

STRENGTH = 0.1
VECTOR_SCALE, WORDS_SCALE = 0.3, 6.0
FOLDS = 8
FALSE_REFUSALS = 0.02
"""Of dev at the threshold; a third less than the bound of 0.03, as other people ask otherwise."""
LEFT_OUT = frozenset({"greeting", "danger-lookalike"})
"""Kinds decided elsewhere: greetings by wording, look-alikes by the danger signs they resemble."""

DEV = "dev"
Rows = NDArray[np.float32]


class Asked(NamedTuple):
    """A question to learn from: who asks, what after, whether it is answered, and by whom written.

    All dev cases share one author, so that they are judged by a model that has read none of them.
    """

    text: str
    audience: Reader
    history: tuple[str, ...]
    answered: bool
    author: str
    document: str
    """The document a training sentence says answers it; of dev cases none is told."""
    dev: bool
    lender: str
    """The author among the precedents' whose questions may not be read for this one."""


class Material(NamedTuple):
    """Features (n, names), vectors plain and whitened (n, dimension), texts, labels, authors."""

    features: Rows
    vectors: Rows
    white: Rows
    texts: Sequence[str]
    labels: NDArray[np.bool_]
    authors: list[str]
    documents: list[str]
    dev: NDArray[np.bool_]


def gather(cases: Sequence[Case]) -> list[Asked]:
    """The dev cases that are answered or refused, and the training sentences."""
    out = [
        Asked(
            c.question,
            c.audience,
            tuple(c.history),
            c.expected == "answer",
            DEV,
            "",
            dev=True,
            lender=c.id.split("-")[0],
        )
        for c in cases
        if c.split == "dev" and c.expected in ("answer", "no_answer") and c.kind not in LEFT_OUT
    ]
    out += [
        Asked(
            s.text,
            s.audience,
            (),
            s.label == "answer",
            s.author,
            s.document,
            dev=False,
            lender=s.author,
        )
        for s in load_samples("scope")
    ]
    out += [
        Asked(q.text, q.audience, (), True, q.author, q.group, dev=False, lender=q.author)
        for q in load_asked()
    ]
    return sorted(out, key=lambda asked: asked.lender)


def make_material(assistant: Assistant, questions: Sequence[Asked], held_out: HeldOut) -> Material:
    """What the judgement sees of each question, by a finder that has not read them before."""
    finder = CandidateFinder(assistant.searcher)
    finder.warm()
    features, vectors, white, texts = [], [], [], []
    lender = None
    for asked in questions:
        if asked.lender != lender:
            lender = asked.lender
            held_out.lend(finder, lender)
        query = assistant.understand(
            asked.text, audience=asked.audience, language=None, history=asked.history
        )
        found = finder.find(
            query.resolved, language=query.language, audience=query.audience, asked=query.asked
        )
        chosen = select_evidence(finder, found)
        features.append(scope_features(finder, found, query.asked, chosen))
        vectors.append(found.look.vector)
        white.append(finder.whitening.apply(found.look.vector))
        texts.append(query.asked)
    return Material(
        np.vstack(features),
        np.vstack(vectors),
        np.vstack(white),
        texts,
        np.array([asked.answered for asked in questions]),
        [asked.author for asked in questions],
        [asked.document for asked in questions],
        np.array([asked.dev for asked in questions]),
    )


class Fitted(NamedTuple):
    """Weights on the parts' own scales, and the bias."""

    weights: NDArray[np.float64]
    white: NDArray[np.float64]
    words: NDArray[np.float64]
    near: NDArray[np.float64]
    bias: float

    def support(self, material: Material, prints: Any, near: Rows, rows: NDArray[np.int64]) -> Any:  # noqa: ANN401
        """Probability that the sources answer, shape (len(rows),); `near` has a row for each."""
        score = material.features[rows] @ self.weights + material.white[rows] @ self.white
        score = score + prints[rows] @ self.words + near @ self.near
        return 1 / (1 + np.exp(-(score + self.bias)))


def fit(material: Material, prints: Any, near: Rows, rows: NDArray[np.int64]) -> Fitted:  # noqa: ANN401
    """The logistic regression over some rows.

    `prints` is the word prints' sparse matrix, `near` what is near each of the rows.
    """
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    features = np.hstack([material.features[rows], near])
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-6
    spread = VECTOR_SCALE * float(np.sqrt(material.white.shape[1]))
    dense = np.hstack([(features - mean) / scale, material.white[rows] * spread])
    table = hstack([csr_matrix(dense), prints[rows] * WORDS_SCALE]).tocsr()
    model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight="balanced")
    found = model.fit(table, material.labels[rows]).coef_[0]
    weights = found[: len(scale)] / scale
    return Fitted(
        weights[: len(NAMES)],
        found[len(scale) : dense.shape[1]] * spread,
        found[dense.shape[1] :] * WORDS_SCALE,
        weights[len(NAMES) :],
        float(model.intercept_[0] - (weights * mean).sum()),
    )


def cross_validate(material: Material, prints: Any, places: Rows) -> NDArray[np.float64]:  # noqa: ANN401
    """Held-out probability that the sources answer, shape (n,): judged by authors not learnt from."""
    from sklearn.model_selection import GroupKFold

    out = np.zeros(len(material.labels))
    for train, test in GroupKFold(FOLDS).split(material.features, groups=material.authors):
        near = held_out_features(places, material.labels, material.authors, train)
        fitted = fit(material, prints, near, train)
        near = features_among(places, material.labels, test, train)
        out[test] = fitted.support(material, prints, near, test)
    return out


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit, say cross-validated figures, choose the threshold on dev, write the model."""
    from sklearn.metrics import roc_auc_score

    held_out, _ = hold_out(assistant, cases, say=say)
    material = make_material(assistant, gather(cases), held_out)
    prints, labels = print_rows(material.texts), material.labels
    rows = np.arange(len(labels))
    memory = remember(
        material.vectors,
        labels,
        rows,
        embedder=assistant.searcher.embedder.id,
        documents=material.documents,
    )
    held = cross_validate(material, prints, memory.examples)
    threshold = float(np.quantile(held[labels & material.dev], FALSE_REFUSALS))
    for name, mine in (("dev", material.dev), ("training sentences", ~material.dev)):
        refused = float((held[mine & ~labels] < threshold).mean())
        false = float((held[mine & labels] < threshold).mean())
        say(
            f"{name}: {int(mine.sum())} questions, AUROC {roc_auc_score(labels[mine], held[mine]):.3f}"
            f"; threshold {threshold:.3f}: false refusals {false:.3f}, abstention recall {refused:.3f}"
        )
    near = held_out_features(memory.examples, labels, material.authors, rows)
    fitted = fit(material, prints, near, rows)
    data = {
        "embedder": assistant.searcher.embedder.id,
        "weights": {n: round(float(w), 5) for n, w in zip(NAMES, fitted.weights, strict=True)},
        "bias": round(fitted.bias, 5),
        "threshold": round(threshold, 4),
        "vector": [round(float(v), 4) for v in fitted.white],
        "near": [round(float(v), 4) for v in fitted.near],
        "words": pack(fitted.words),
    }
    path.write_text(json.dumps(data) + "\n", encoding="utf-8")
    save_neighbours(memory, path.with_suffix(".npz"))
