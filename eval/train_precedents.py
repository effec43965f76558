"""Learn the precedents from the labelled questions, and lend them out without one's own author."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder
from bot.pipeline import Assistant
from bot.precedents import NEW, Precedents, save_precedents, sort_digests
from eval.asked import Labelled, Names, dev_questions, load_asked, units_of
from eval.case import Case
from eval.precedent_space import learn_space

FOLDS = 4
LOOKED_AT = 600
"""Questions from which the likeness to expect of a new statement is reckoned."""

Rows = NDArray[np.float32]


class Space(NamedTuple):
    """Mean (dimension,) and projection (dimension, parts)."""

    mean: Rows
    projection: Rows


@dataclass(frozen=True)
class Material:
    """Questions with vectors (n, dimension), and statements by number with theirs (m, dimension)."""

    questions: tuple[Labelled, ...]
    vectors: Rows
    needs: NDArray[np.bool_]
    """Shape (n, m)."""
    statements: Rows
    digests: NDArray[np.uint64]
    numbers: NDArray[np.int64]
    embedder: str

    @cached_property
    def authors(self) -> NDArray[np.str_]:
        """Each question's author."""
        return np.array([q.author for q in self.questions])

    def key(self) -> str:
        """A name for what is learnt from."""
        text = "\n".join([self.embedder, *(f"{q.author} {q.text}" for q in self.questions)])
        return hashlib.blake2b(text.encode() + self.needs.tobytes(), digest_size=8).hexdigest()

    def learn(self, rows: NDArray[np.bool_]) -> Space:
        """The space of some of the questions."""
        return Space(
            *learn_space(
                self.vectors[rows], self.statements, self.needs[rows], self.authors[rows].tolist()
            )
        )

    def precedents(
        self, rows: NDArray[np.bool_], space: Space, line: tuple[float, float]
    ) -> Precedents:
        """Some of the questions in a space."""
        asked, answers = np.nonzero(self.needs[rows])
        empty = Precedents(
            space.mean, space.projection, np.zeros((0, 1), dtype=np.float32), asked, answers,
            self.digests, self.numbers, line, self.embedder,
        )  # fmt: skip
        return replace(empty, examples=empty.place(self.vectors[rows]))


class HeldOut:
    """The precedents without one author's questions, in a space learnt without them."""

    def __init__(self, material: Material, folder: Path, *, say: Callable[[str], None]) -> None:
        """The spaces are learnt once (minutes) and kept in `folder` by what they are learnt from."""
        self._material = material
        self._folds = _folds(material.authors)
        path = folder / f"spaces-{material.key()}.npz"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            spaces = _learn_spaces(material, self._folds, say=say)
            means, projections = zip(*spaces, strict=True)
            np.savez(path, means=np.stack(means), projections=np.stack(projections))
        with np.load(path) as data:
            self._spaces = [Space(*s) for s in zip(data["means"], data["projections"], strict=True)]
        self.line = (0.0, 1.0)

    def without(self, author: str) -> Precedents:
        """All but one author's; all of them for an author who asked none."""
        rows = self._material.authors != author
        space = self._spaces[self._folds.get(author, FOLDS)]
        return self._material.precedents(rows, space, self.line)

    def lend(self, finder: CandidateFinder, author: str) -> None:
        """Let a finder use what it may of the precedents for this author's questions."""
        finder.use_precedents(self.without(author))


def _folds(authors: NDArray[np.str_]) -> dict[str, int]:
    """Each author's fold, the most productive first, into the smallest fold so far."""
    names, counts = np.unique(authors, return_counts=True)
    sizes = [0] * FOLDS
    out = {}
    for i in np.argsort(-counts, kind="stable"):
        fold = sizes.index(min(sizes))
        out[str(names[i])] = fold
        sizes[fold] += int(counts[i])
    return out


def _learn_spaces(
    material: Material, folds: dict[str, int], *, say: Callable[[str], None]
) -> list[Space]:
    """A space for each fold, learnt without it, and last the one of all."""
    fold = np.array([folds[author] for author in material.authors.tolist()])
    out = []
    for i in range(FOLDS + 1):
        out.append(material.learn(fold != i))
        say(f"space {i + 1} of {FOLDS + 1}: learnt from {int((fold != i).sum())} questions")
    return out


def gather(assistant: Assistant, cases: Sequence[Case]) -> Material:
    """All labelled questions, as the assistant would look them up."""
    finder = assistant.finder
    names, embedder = Names(finder), finder.searcher.embedder
    rows = names.statements
    place: dict[int, int] = {}
    numbers = [place.setdefault(names.of[unit], len(place)) for unit in rows]
    sums = np.zeros((len(place), finder.vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, numbers, finder.vectors[rows])
    questions, vectors, needs = [], [], []
    for question in [*dev_questions(cases), *load_asked()]:
        wanted = [place[d] for d in question.named(names) if d in place]
        if not wanted:
            continue
        query = assistant.understand(
            question.text, audience=question.audience, language=None, history=question.history
        )
        questions.append(question)
        vectors.append(embedder.queries([query.resolved])[0])
        needs.append(np.isin(np.arange(len(place)), wanted))
    digests, ordered = sort_digests([(names.own[u], n) for u, n in zip(rows, numbers, strict=True)])
    return Material(
        tuple(questions), np.vstack(vectors), np.vstack(needs),
        sums / np.linalg.norm(sums, axis=1, keepdims=True), digests, ordered, embedder.id,
    )  # fmt: skip


def expect(assistant: Assistant, held_out: HeldOut, material: Material) -> tuple[float, float]:
    """The line from a statement's whitened cosine to its likeness, over statements asked for."""
    finder, near, white = assistant.finder, [], []
    chosen = np.random.default_rng(0).permutation(len(material.questions))[:LOOKED_AT]
    for author in np.unique(material.authors[chosen]).tolist():
        held_out.lend(finder, author)
        known = finder.precedents
        assert known is not None
        for i in chosen[material.authors[chosen] == author].tolist():
            question = material.questions[i]
            found = finder.find(question.text, language="da", audience=question.audience)
            units = units_of(found)
            numbers = finder.precedent_numbers[units]
            best = known.best(known.likeness(material.vectors[i]))[numbers]
            mine = (numbers != NEW) & (best > 0)
            near.append(best[mine])
            white.append(
                np.maximum(found.look.white[units], found.look.white[finder.twins[units]])[mine]
            )
    slope, level = np.polyfit(np.concatenate(white), np.concatenate(near), 1)
    return float(level), float(slope)


def reciprocal_rank(held_out: HeldOut, material: Material) -> float:
    """Mean reciprocal rank of the best needed statement by its likeness alone, over all there are."""
    ranks = []
    for author in np.unique(material.authors).tolist():
        known = held_out.without(author)
        for i in np.flatnonzero(material.authors == author).tolist():
            best = known.best(known.likeness(material.vectors[i]))[:-1]
            ranks.append(1 / (1 + float((best > best[material.needs[i]].max()).sum())))
    return float(np.mean(ranks))


def hold_out(
    assistant: Assistant, cases: Sequence[Case], *, say: Callable[[str], None]
) -> tuple[HeldOut, Material]:
    """The precedents for training what comes after them."""
    material = gather(assistant, cases)
    held_out = HeldOut(material, assistant.settings.data / "cache" / "eval", say=say)
    held_out.line = expect(assistant, held_out, material)
    return held_out, material


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Learn, say how well a statement is found by the other authors' questions, write the file."""
    held_out, material = hold_out(assistant, cases, say=say)
    say(
        f"{len(material.questions)} questions, {int(material.needs.any(axis=0).sum())} of "
        f"{material.needs.shape[1]} statements asked for; mean reciprocal rank among all, by author: "
        f"{reciprocal_rank(held_out, material):.3f}"
    )
    save_precedents(held_out.without(""), path)
