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

from bot.candidates import CandidateFinder, Candidates, StatementRef
from bot.features import make_features
from bot.lead import put_lead_first
from bot.reply import Evidence
from bot.topics import find_topics
from corpus.errors import SettingsError

WEIGHTS = Path(__file__).parent / "ranker.json"
POOL = 60
MOST = 14
HELD_BACK = 2.0
HOMES = 2
EVERYWHERE = frozenset({"pain", "trauma", "risk", "dose", "repeat", "followup"})
"""Conditions that texts on different subjects share."""
VOTE, VOTE_SHARPNESS, VOTE_FLOOR = 0.3, 2.0, 0.01
OVERLAP = 0.75
VERSION_CHARS = 8


@dataclass(frozen=True, slots=True)
class Length:
    """How long an answer may be, in words; chosen on dev, cross-validated by document.

    After `enough` words it ends as soon as the next statement scores more than `fall` standard
    deviations below the best, so that only a question with many good statements gets `budget`.
    `novelty` is how much a statement's likeness to those already chosen counts against it.
    """

    budget: int
    enough: int
    fall: float
    novelty: float


LENGTHS = {
    "patient": Length(budget=230, enough=120, fall=1.8, novelty=1.2),
    "clinician": Length(budget=220, enough=100, fall=1.2, novelty=1.2),
}


@dataclass(frozen=True, slots=True)
class Ranker:
    """A linear score over the features; trained on dev by `python -m eval train`."""

    weights: dict[str, float]

    def score(self, names: Sequence[str], features: NDArray[np.float32]) -> NDArray[np.float32]:
        """One score a row; features have shape (n, len(names))."""
        if unknown := set(self.weights) ^ set(names):
            raise SettingsError(f"{WEIGHTS.name} does not fit the features: {sorted(unknown)}")
        vector = np.array([self.weights[name] for name in names], dtype=np.float32)
        return np.asarray(features @ vector, dtype=np.float32)


@lru_cache(maxsize=1)
def load_ranker(path: Path = WEIGHTS) -> Ranker:
    """The shipped weights."""
    return Ranker(json.loads(path.read_text(encoding="utf-8"))["weights"])


def select_evidence(
    finder: CandidateFinder, found: Candidates, *, budget: int | None = None
) -> list[tuple[StatementRef, float]]:
    """The chosen statements with their scores: the one to open with, then best first."""
    if not found.refs:
        return []
    names, features = make_features(finder, found)
    short = short_answer(finder, found)
    rows = choose_rows(finder, found, names, features, short, budget=budget)
    if rows and rows[0][0] != short:
        rows = put_lead_first(finder, found, names, features, rows)
    return [(found.refs[row], score) for row, score in rows]


def choose_rows(
    finder: CandidateFinder,
    found: Candidates,
    names: Sequence[str],
    features: NDArray[np.float32],
    short: int | None,
    *,
    budget: int | None = None,
) -> list[tuple[int, float]]:
    """Rows of the chosen candidates with their scores, best first, but before them `short`."""
    scores = hold_back(names, features, load_ranker().score(names, features))
    chosen = pick(finder, found, count_votes(finder, found, scores), budget=budget)
    if short is None or not chosen:
        return chosen
    rest = [pair for pair in chosen if pair[0] != short]
    return [(short, max(score for _, score in chosen)), *rest]


def short_answer(finder: CandidateFinder, found: Candidates) -> int | None:
    """Row of the nearest document's first sentence, for a patient who asks whether to be scanned.

    It opens such an answer, unless it is on another part of the body or another condition; for
    other questions and readers there is none.
    """
    asks = find_topics(found.last.text).asks
    if found.audience != "patient" or found.last is not found.look or asks - {"not"} or not asks:
        return None
    firsts: dict[str, int] = {}
    for row, ref in enumerate(found.refs):
        chunk = finder.chunk(ref)
        if chunk.role == "answer" and chunk.audience == "patient" and ref.span == 0:
            firsts.setdefault(chunk.document_id, row)
    homes = finder.homes(found)
    for name in homes[:HOMES]:
        sure = name == homes[0] == found.documents[0]
        if name in firsts and _is_about(finder.text(found.refs[firsts[name]]), found, sure=sure):
            return firsts[name]
    return None


def _is_about(text: str, found: Candidates, *, sure: bool) -> bool:
    """Whether a short answer is on what the question names, if it names a part of the body.

    Where it names none, the document must be the nearest beyond doubt or share a condition.
    """
    asked, told = find_topics(found.look.text), find_topics(text)
    if asked.body and told.body:
        return bool(asked.body & told.body)
    shared = (asked.conditions & told.conditions) - EVERYWHERE
    return sure or bool(shared) or not (told.body | told.conditions)


def hold_back(
    names: Sequence[str], features: NDArray[np.float32], scores: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Scores with statements on another part of the body, from another document, held back.

    They are alike in everything but the body part, so the encoder finds them near, and a reader
    with a sore back is not helped by a sentence on headache.
    """
    other = features[:, names.index("body_other")] > 0
    home = features[:, names.index("same_document")] > 0
    return np.asarray(scores - HELD_BACK * scores.std() * (other & ~home), dtype=np.float32)


def count_votes(
    finder: CandidateFinder, found: Candidates, scores: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Scores with each document's share of the votes added: the best statements vote for it.

    A statement that stands alone, from a document with no other good one, is mostly a stray: on dev
    a third of what was shown came from other documents than the best statement's, now a fifth, with
    as many key facts found.
    """
    spread = float(scores.std()) + 1e-6
    level = (scores - scores.max()) / spread
    places = np.array([finder.numbers[ref.unit] for ref in found.refs], dtype=np.int64)
    votes = np.bincount(places, weights=np.exp(VOTE_SHARPNESS * level), minlength=1)
    share = votes[places] / votes.sum()
    return np.asarray(scores + VOTE * spread * np.log(share + VOTE_FLOOR), dtype=np.float32)


def pick(
    finder: CandidateFinder,
    found: Candidates,
    scores: NDArray[np.float32],
    *,
    budget: int | None = None,
) -> list[tuple[int, float]]:
    """Rows of the chosen candidates with their score, in the order chosen.

    Maximal marginal relevance (Carbonell and Goldstein 1998): each next statement is the one whose
    score, less its likeness to those already chosen, is highest, as long as it fits the budget.
    """
    length = LENGTHS[found.audience]
    most_words = budget or length.budget
    pool = np.argsort(-scores, kind="stable")[:POOL]
    level = (scores[pool] - scores.mean()) / (scores.std() + 1e-6)
    vectors = finder.whitening.vectors[[found.refs[i].unit for i in pool]]
    likeness = vectors @ vectors.T
    penalty = np.zeros(len(pool), dtype=np.float32)
    alive = np.ones(len(pool), dtype=bool)
    chosen: list[tuple[int, float]] = []
    used = 0
    while alive.any() and len(chosen) < MOST and used <= most_words - 8:
        worth = np.where(alive, level - length.novelty * penalty, -np.inf)
        best = int(worth.argmax())
        if used > length.enough and worth[best] < level[0] - length.fall:
            break
        alive[best] = False
        row = int(pool[best])
        words = len(finder.text(found.refs[row]).split())
        if used + words > most_words or _repeats(finder, found, row, chosen):
            continue
        chosen.append((row, float(scores[row])))
        used += words
        penalty = np.maximum(penalty, likeness[best])
    return chosen


def _repeats(
    finder: CandidateFinder, found: Candidates, row: int, chosen: Sequence[tuple[int, float]]
) -> bool:
    words = _words(finder.text(found.refs[row]))
    for other, _ in chosen:
        theirs = _words(finder.text(found.refs[other]))
        if len(words & theirs) / max(1, min(len(words), len(theirs))) >= OVERLAP:
            return True
    return False


@lru_cache(maxsize=20_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def to_evidence(
    finder: CandidateFinder, chosen: Sequence[tuple[StatementRef, float]], *, start: int = 1
) -> tuple[Evidence, ...]:
    """Chosen statements as evidence, labelled e1, e2 … from `start` in the order given."""
    out = []
    for number, (ref, score) in enumerate(chosen, start):
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
                reviewed_on=meta.reviewed_on.isoformat(),
                version=meta.sha256[:VERSION_CHARS],
            )
        )
    return tuple(out)
