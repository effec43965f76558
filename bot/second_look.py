"""A second pair of eyes for danger signs: a classifier over the question's meaning and words.

The table of `bot/red_flags.py` knows phrases; people find others. A logistic regression over the
encoder's vector and the hashed words, trained by `python -m eval train danger` on dev and on
sentences written for it, catches what the table misses. It only ever adds an alarm. Its thresholds,
one for each kind of reader, were chosen on hard look-alikes by cross-validation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.query import Reader
from bot.red_flags import Flag
from bot.word_print import unpack, word_print
from index.embed import Vectors

MODEL = Path(__file__).parent / "second_look.json"
POSSIBLE = Flag("possible-emergency", "acute", ())
UNSURE = Flag("possible-worry", "gp-today", ())
"""The question is answered, and the reader told what to do if it is new, severe or worse."""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Weights over the question's vector less the mean and over its words, and the thresholds."""

    mean: NDArray[np.float32]
    weights: NDArray[np.float32]
    words: NDArray[np.float32]
    bias: float
    thresholds: dict[str, float]
    unsure: dict[str, float]
    """For readers who are given the milder advice: the probability from which they are."""
    embedder: str

    def probability(self, text: str, vector: Vectors) -> float:
        """Probability that the text tells of an emergency happening now."""
        buckets, values = word_print(text)
        score = float((vector - self.mean) @ self.weights + values @ self.words[buckets])
        return float(1.0 / (1.0 + np.exp(-score - self.bias)))


@lru_cache(maxsize=1)
def load_second_look(path: Path = MODEL) -> SecondLook:
    """The shipped model."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return SecondLook(
        mean=np.array(data["mean"], dtype=np.float32),
        weights=np.array(data["weights"], dtype=np.float32),
        words=unpack(data["words"]),
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
