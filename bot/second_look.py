"""A second pair of eyes for danger signs: a classifier over the question's meaning.

The table of `bot/red_flags.py` knows words; people find other words. A logistic regression over
the encoder's vectors, trained on dev by `python -m eval train`, catches what the table misses. It
only ever adds an alarm, at a threshold chosen on dev for almost no false ones.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.red_flags import Flag
from index.embed import Vectors

MODEL = Path(__file__).parent / "second_look.json"
POSSIBLE = Flag("possible-emergency", "acute", ())


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Weights over the question's vector, less the mean, and a threshold on the probability."""

    mean: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: float
    threshold: float
    embedder: str

    def probability(self, vector: Vectors) -> float:
        """Probability that the text tells of an emergency happening now."""
        score = float((vector - self.mean) @ self.weights) + self.bias
        return float(1.0 / (1.0 + np.exp(-score)))


@lru_cache(maxsize=1)
def load_second_look(path: Path = MODEL) -> SecondLook:
    """The shipped model."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return SecondLook(
        mean=np.array(data["mean"], dtype=np.float32),
        weights=np.array(data["weights"], dtype=np.float32),
        bias=float(data["bias"]),
        threshold=float(data["threshold"]),
        embedder=data["embedder"],
    )


def second_look(vectors: Sequence[Vectors], *, embedder: str) -> tuple[Flag, ...]:
    """A flag when any of the vectors looks like an emergency; none for another encoder."""
    model = load_second_look()
    if embedder != model.embedder:
        return ()
    alarm = any(model.probability(vector) >= model.threshold for vector in vectors)
    return (POSSIBLE,) if alarm else ()
