"""A second pair of eyes for danger signs: a classifier over the question's meaning and words.

The table of `bot/red_flags.py` knows phrases; people find others. A logistic regression over the
encoder's vector, the hashed words and the examples most like the text, trained by `python -m eval
train danger` on dev and on sentences written for it, catches what the table misses. It only ever
adds an alarm. Its thresholds, one for each kind of reader, were chosen on hard look-alikes,
cross-validated by author.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.neighbours import Neighbours, load_neighbours
from bot.query import Reader
from bot.red_flags import Flag
from bot.word_print import unpack, word_print
from index.embed import Vectors

MODEL = Path(__file__).parent / "second_look.json"
MEMORY = MODEL.with_suffix(".npz")
POSSIBLE = Flag("possible-emergency", "acute", ())
UNSURE = Flag("possible-worry", "gp-today", ())
"""The question is answered, and the reader told what to do if it is new, severe or worse."""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Weights over the vector less the mean, the words and the examples near; the thresholds."""

    mean: NDArray[np.float32]
    weights: NDArray[np.float32]
    words: NDArray[np.float32]
    near: NDArray[np.float32]
    neighbours: Neighbours
    bias: float
    thresholds: dict[str, float]
    unsure: dict[str, float]
    """For readers who are given the milder advice: the probability from which they are."""
    embedder: str

    def probability(self, text: str, vector: Vectors) -> float:
        """Probability that the text tells of an emergency happening now."""
        buckets, values = word_print(text)
        said = values @ self.words[buckets] + self.neighbours.features(vector) @ self.near
        score = float((vector - self.mean) @ self.weights + said)
        return float(1.0 / (1.0 + np.exp(-score - self.bias)))


@lru_cache(maxsize=1)
def load_second_look(path: Path = MODEL, memory: Path = MEMORY) -> SecondLook:
    """The shipped model."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return SecondLook(
        mean=np.array(data["mean"], dtype=np.float32),
        weights=np.array(data["weights"], dtype=np.float32),
        words=unpack(data["words"]),
        near=np.array(data["near"], dtype=np.float32),
        neighbours=load_neighbours(memory),
        bias=float(data["bias"]),
        thresholds=data["thresholds"],
        unsure=data["unsure"],
        embedder=data["embedder"],
    )


def second_look(
    looked: Iterable[tuple[str, Vectors]], *, audience: Reader, embedder: str
) -> tuple[Flag, ...]:
    """The flag that the likeliest of the texts deserves, if any; none for another encoder."""
    model = load_second_look()
    if embedder != model.embedder:
        return ()
    likely = max(model.probability(text, vector) for text, vector in looked)
    if likely >= model.thresholds[audience]:
        return (POSSIBLE,)
    return (UNSURE,) if likely >= model.unsure.get(audience, 1.0) else ()
