"""Do the sources answer this question at all? A calibrated support between 0 and 1, and why not.

A logistic regression over how near the sources are, what the question names, its whitened vector,
its hashed words, and the answered and refused questions most like it; trained on dev and on
sentences written for it by `python -m eval train scope`, and cross-validated by author. The
threshold is chosen on dev, judged by a model that has not read it, for false refusals of 2 %.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder, Candidates, StatementRef
from bot.look import LANGUAGES
from bot.neighbours import Neighbours, load_neighbours
from bot.requests import KINDS, find_requests
from bot.topics import find_topics
from bot.word_print import unpack, word_print
from index.analyse import content_words

Chosen = Sequence[tuple[StatementRef, float]]
UNKNOWN = 9.0
"""Weight of a word no text of the corpus holds: about the largest idf there is."""

MODEL = Path(__file__).parent / "scope.json"
MEMORY = MODEL.with_suffix(".npz")
NAMES = (
    "white", "white_2", "white_5", "cosine", "share", "concept", "document", "document_gap",
    "question_white", "question_cosine", "heading_white", "statement_white", "best_score",
    "score_gap", "modalities", "body", "conditions", "asks", "named", "unknown_words", "unknown_count", "unknown_long", "words", "follows",
    "covered_chosen", "covered_document", "missing_chosen", "missing_document",
    *(f"asks_{kind}" for kind in KINDS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether to answer; `reason` is empty when yes."""

    support: float
    answers: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ScopeModel:
    """Weights over `NAMES`, the whitened vector, the words and the examples that are near.

    The threshold is on the probability.
    """

    weights: NDArray[np.float32]
    vector: NDArray[np.float32]
    words: NDArray[np.float32]
    near: NDArray[np.float32]
    neighbours: Neighbours
    bias: float
    threshold: float
    embedder: str
    """Id of the embedder the model was trained with; another one's vectors mean nothing to it."""

    def support(
        self,
        features: NDArray[np.float32],
        vector: NDArray[np.float32],
        white: NDArray[np.float32],
        text: str,
    ) -> float:
        """Probability that the sources answer; `white` is the vector whitened."""
        buckets, values = word_print(text)
        said = values @ self.words[buckets] + self.neighbours.features(vector) @ self.near
        score = float(features @ self.weights + white @ self.vector + said) + self.bias
        return float(1.0 / (1.0 + np.exp(-score)))


@lru_cache(maxsize=1)
def load_scope(path: Path = MODEL, memory: Path = MEMORY) -> ScopeModel:
    """The shipped model."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return ScopeModel(
        weights=np.array([data["weights"][n] for n in NAMES], dtype=np.float32),
        vector=np.array(data["vector"], dtype=np.float32),
        words=unpack(data["words"]),
        near=np.array(data["near"], dtype=np.float32),
        neighbours=load_neighbours(memory),
        bias=float(data["bias"]),
        threshold=float(data["threshold"]),
        embedder=data["embedder"],
    )


def scope_features(
    finder: CandidateFinder, found: Candidates, text: str, chosen: Chosen
) -> NDArray[np.float32]:
    """One row over `NAMES`; `chosen` are the chosen statements with their scores."""
    look, last = found.look, find_topics(text)
    white = np.sort(look.white)[::-1]
    requests = find_requests(text)
    terms = look.terms
    lexical = finder.searcher.lexical
    unknown = [
        w
        for w in lexical.unknown_words(text, ("da", "en"))
        if w.isalpha() and not lexical.analyser.correct(w)
    ]
    documents = [*found.document_scores, 0.0, 0.0]
    best = [*sorted((score for _, score in chosen), reverse=True), 0.0, 0.0, 0.0]
    rows = finder.rows
    values = [
        white[0], white[1], white[:5].mean(), look.cosine.max(), look.share.max(),
        look.concept.max(), documents[0], documents[0] - documents[1],
        _top(look.white, rows[2]), _top(look.cosine, rows[2]), _top(look.white, rows[1]),
        _top(look.white, rows[0]), best[0], best[0] - best[2],
        min(2, len(last.modalities)), min(2, len(last.body)), min(3, len(last.conditions)),
        min(3, len(last.asks)), bool(last.modalities or last.conditions or last.body),
        len(unknown) / max(1, len(terms)), min(4, len(unknown)),
        min(14, max((len(w) for w in unknown), default=0)) / 10,
        min(40, len(text.split())) / 10, found.last is not look,
        *_coverage(finder, found, text, chosen),
        *(kind in requests for kind in KINDS),
    ]  # fmt: skip
    return np.array([float(v) for v in values], dtype=np.float32)


def _coverage(
    finder: CandidateFinder, found: Candidates, text: str, chosen: Chosen
) -> tuple[float, float, float, float]:
    """How much of what the question names the answer speaks of, and its nearest document.

    Shares of the words' weight (idf) that the chosen statements and the document hold, and the
    weight of the heaviest word that each does not: «parking» in a question on MRI.
    """
    lexical = finder.searcher.lexical
    picked = np.zeros(lexical.size, dtype=bool)
    units = [ref.unit for ref, _ in chosen]
    picked[units] = picked[finder.twins[units]] = True
    home = np.zeros(lexical.size, dtype=bool)
    if found.documents:
        home = finder.numbers == finder.names.index(found.documents[0])
    held = np.zeros(2)
    missing = np.zeros(2)
    total = 1e-6
    for word in content_words(text):
        terms = [t for lang in LANGUAGES for t in lexical.analyser.query_terms(word, lang)]
        weight = min((lexical.idf(t) for t in terms if lexical.knows(t)), default=UNKNOWN)
        holders = np.concatenate([lexical.holders(t) for t in terms])
        total += weight
        for i, mask in enumerate((picked, home)):
            if mask[holders].any():
                held[i] += weight
            else:
                missing[i] = max(missing[i], weight)
    return (*(held / total), *(missing / UNKNOWN))


def _top(scores: NDArray[np.float32], rows: NDArray[np.int64]) -> float:
    return float(scores[rows].max()) if len(rows) else 0.0


def judge_scope(finder: CandidateFinder, found: Candidates, text: str, chosen: Chosen) -> Verdict:
    """Support of the sources for a question, and the reason when it is too small."""
    model = load_scope()
    if finder.searcher.embedder.id != model.embedder:
        return _judge_by_words(found, found.look.text)
    vector = found.look.vector
    features = scope_features(finder, found, text, chosen)
    support = model.support(features, vector, finder.whitening.apply(vector), text)
    if support >= model.threshold:
        return Verdict(support, True, "")
    return Verdict(support, False, _reason(text))


def _judge_by_words(found: Candidates, text: str) -> Verdict:
    """For an embedder the model was not trained with: what the question names decides."""
    topics = find_topics(text)
    named = bool(topics.modalities or topics.body or topics.conditions)
    answers = named and not find_requests(text) and float(found.look.concept.max()) > 0.2
    return Verdict(float(found.look.concept.max()), answers, "" if answers else _reason(text))


def _reason(text: str) -> str:
    requests = [kind for kind in find_requests(text) if kind != "not_ours"]
    if requests:
        return requests[0]
    topics = find_topics(text)
    named = topics.modalities or topics.body or topics.conditions
    return "not_found" if named else "out_of_scope"
