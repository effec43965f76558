"""Which statements answered the labelled questions most like this one (k-NN relevance feedback).

The ranker's other features compare words and vectors; on one subject many statements are alike
there, and only some answer. People asked something like it before, and for those questions it was
settled which statements answer. The questions are kept as places in a space of few dimensions, in 8 bits, not
as sentences; a statement is known by a digest of its text, so that one which changes is
new. Made by `python -m eval train precedents`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.neighbours import pack_places, unit_rows, unpack_places

FILE = Path(__file__).parent / "precedents.npz"
NEW = -1
POWER = 6
"""How much more a near question counts than one less near, in the sum over all of them."""
NAMES = (
    "asked", "asked_relative", "asked_sum", "asked_sum_relative", "asked_count", "asked_share",
)  # fmt: skip

Rows = NDArray[np.float32]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Precedents:
    """Labelled questions as unit rows, shape (n, parts), and which statements answer each."""

    mean: Rows
    projection: Rows
    """Shape (dimension, parts)."""
    examples: Rows
    asked: Numbers
    """With `answers` the pairs of a question's number and the number of a statement it needs."""
    answers: Numbers
    digests: NDArray[np.uint64]
    """Every statement that stood when this was learnt, in each language, in ascending order."""
    numbers: Numbers
    """The statement's number for each digest; the same in both languages."""
    line: tuple[float, float]
    """Likeness to expect of a new statement: first plus second times its whitened cosine."""
    embedder: str
    """Id of the embedder whose vectors these are; another one's mean nothing here."""

    @property
    def size(self) -> int:
        """How many statements there are."""
        return int(self.numbers.max(initial=-1)) + 1

    def place(self, vectors: Rows) -> Rows:
        """Where vectors of shape (m, dimension) lie among the questions: unit rows (m, parts)."""
        return unit_rows((vectors - self.mean) @ self.projection)

    def likeness(self, vector: Rows) -> Rows:
        """Cosine of one question's vector to every labelled question, none below 0; shape (n,)."""
        return np.asarray(np.maximum(self.examples @ self.place(vector[None, :])[0], 0.0))

    def number(self, statements: Iterable[tuple[str, str]]) -> Numbers:
        """The numbers of (document id, text) pairs, `NEW` for those not known."""
        sought = np.array([digest(*pair) for pair in statements], dtype=np.uint64)
        if not len(self.digests):
            return np.full(len(sought), NEW, dtype=np.int64)
        places = np.minimum(np.searchsorted(self.digests, sought), len(self.digests) - 1)
        return np.where(self.digests[places] == sought, self.numbers[places], NEW)

    def best(self, likeness: Rows) -> Rows:
        """Each statement's largest likeness, 0 where none asked for it; shape (size + 1,).

        The last place is nobody's, so that `NEW` may be looked up.
        """
        out = np.zeros(self.size + 1, dtype=np.float32)
        np.maximum.at(out, self.answers, likeness[self.asked])
        return out

    def weigh(self, likeness: Rows, numbers: Numbers, white: Rows) -> Rows:
        """Columns `NAMES` for statements with these numbers and whitened cosines.

        A new statement counts as if one question had been asked of it, as near as its own words
        suggest; so what an editor brings in is neither favoured nor hidden.
        """
        near, best = likeness[self.asked], self.best(likeness)
        total = np.bincount(self.answers, weights=near**POWER, minlength=self.size + 1)
        count = np.bincount(self.answers, weights=near > 0, minlength=self.size + 1)
        new = numbers == NEW
        guess = np.clip(self.line[0] + self.line[1] * white, 0.0, 1.0)
        mine = np.where(new, guess, best[numbers])
        sums = np.where(new, guess**POWER, total[numbers])
        counts = np.where(new, 1, count[numbers])
        columns = (
            mine, mine / (mine.max() + 1e-6), np.sqrt(sums), sums / (sums.max() + 1e-6),
            np.log1p(counts), sums / (sums.sum() + 1e-6),
        )  # fmt: skip
        return np.stack(columns, axis=1).astype(np.float32)


def digest(document: str, text: str) -> int:
    """A statement's name: 64 bits of its document's id and its words."""
    raw = hashlib.blake2b(f"{document}\n{text}".encode(), digest_size=8).digest()
    return int.from_bytes(raw, "big")


def sort_digests(pairs: Sequence[tuple[int, int]]) -> tuple[NDArray[np.uint64], Numbers]:
    """Digests in ascending order, and the statement's number of each."""
    ordered = sorted(set(pairs))
    digests = np.array([name for name, _ in ordered], dtype=np.uint64)
    return digests, np.array([number for _, number in ordered], dtype=np.int64)


def save_precedents(precedents: Precedents, path: Path) -> None:
    """Write the file `load_precedents` reads."""
    np.savez_compressed(
        path,
        asked=precedents.asked.astype(np.int32),
        answers=precedents.answers.astype(np.int32),
        digests=precedents.digests,
        numbers=precedents.numbers.astype(np.int32),
        line=np.array(precedents.line, dtype=np.float32),
        embedder=np.str_(precedents.embedder),
        **pack_places(precedents.mean, precedents.projection, precedents.examples),
    )


@lru_cache(maxsize=1)
def load_precedents(path: Path = FILE) -> Precedents:
    """The shipped precedents."""
    with np.load(path, allow_pickle=False) as data:
        return Precedents(
            *unpack_places(data),
            asked=data["asked"].astype(np.int64),
            answers=data["answers"].astype(np.int64),
            digests=data["digests"],
            numbers=data["numbers"].astype(np.int64),
            line=(float(data["line"][0]), float(data["line"][1])),
            embedder=str(data["embedder"]),
        )
