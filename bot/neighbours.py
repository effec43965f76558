"""The labelled examples nearest to a question: what a memory-based classifier reads (k-NN).

A linear model over the question's vector draws one straight border; what people wrote in nearly the
same words on either side of it says more there. The examples are kept as their vectors' leading
principal components, whitened, in 8 bits: places, not sentences. Made by `eval/memory.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

COUNTS = (1, 5, 15)
SHARPNESS = (12.0, 25.0)
WIDTH = 2 * len(COUNTS) + len(SHARPNESS)
"""How many numbers are read: for each count the mean likeness of the nearest on either side, then
for each sharpness the share of all likeness that is on the positive side."""
STEPS = 127

Data = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Examples as unit rows, shape (n, parts), their labels (n,), and how a vector gets there."""

    mean: NDArray[np.float32]
    projection: NDArray[np.float32]
    """Shape (dimension, parts)."""
    examples: NDArray[np.float32]
    labels: NDArray[np.bool_]
    embedder: str
    """Id of the embedder whose vectors these are; another one's mean nothing here."""
    documents: tuple[str, ...] = ()
    """For each example the document that answers it, or nothing; empty when none is known."""

    def place(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Where vectors of shape (m, dimension) lie among the examples: unit rows (m, parts)."""
        return unit_rows((vectors - self.mean) @ self.projection)

    def features(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """What is near one vector, shape (`WIDTH`,)."""
        near = near_features(self.likeness(vector)[None, :], self.labels)
        return np.asarray(near[0], dtype=np.float32)

    def likeness(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cosine of one vector to every example, shape (n,)."""
        return np.asarray(self.examples @ self.place(vector[None, :])[0], dtype=np.float32)


def unit_rows(rows: NDArray[np.floating]) -> NDArray[np.float32]:
    """Rows at length 1; a row of zeros stays so."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)


def near_features(likeness: NDArray[np.float32], labels: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The numbers of `WIDTH` for rows of cosines to the examples, shape (m, n)."""
    columns: list[NDArray[np.floating]] = []
    nearest = [_nearest(likeness[:, side]) for side in (labels, ~labels)]
    for count in COUNTS:
        columns += [side[:, :count].mean(axis=1) for side in nearest]
    top = likeness.max(axis=1, keepdims=True)
    for sharpness in SHARPNESS:
        weights = np.exp(sharpness * (likeness - top))
        columns.append(weights[:, labels].sum(axis=1) / weights.sum(axis=1))
    return np.stack(columns, axis=1).astype(np.float32)


def _nearest(likeness: NDArray[np.float32]) -> NDArray[np.float32]:
    most = min(COUNTS[-1], likeness.shape[1])
    return -np.sort(np.partition(-likeness, most - 1, axis=1)[:, :most], axis=1)


def pack_places(
    mean: NDArray[np.float32], projection: NDArray[np.float32], examples: NDArray[np.float32]
) -> dict[str, Any]:
    """A space and the places of examples in it, as small arrays for a model file."""
    scale = np.float32(np.abs(examples).max(initial=1e-6) / STEPS)
    return {
        "mean": mean,
        "projection": projection.astype(np.float16),
        "scale": np.asarray(scale),
        "examples": np.round(examples / scale).astype(np.int8),
    }


def unpack_places(
    data: Data,
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Mean, projection and examples as `pack_places` had them, the examples as unit rows."""
    examples = unit_rows(data["examples"].astype(np.float32) * data["scale"])
    return data["mean"], data["projection"].astype(np.float32), examples


def save_neighbours(neighbours: Neighbours, path: Path) -> None:
    """Write the file `load_neighbours` reads."""
    np.savez_compressed(
        path,
        labels=neighbours.labels,
        embedder=np.str_(neighbours.embedder),
        documents=np.array(neighbours.documents, dtype=np.str_),
        **pack_places(neighbours.mean, neighbours.projection, neighbours.examples),
    )


def load_neighbours(path: Path) -> Neighbours:
    """The examples of a model, kept beside it."""
    with np.load(path, allow_pickle=False) as data:
        return Neighbours(
            *unpack_places(data),
            labels=data["labels"],
            embedder=str(data["embedder"]),
            documents=tuple(data["documents"].tolist()),
        )
