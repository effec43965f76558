"""Examples to remember (`bot/neighbours.py`), and what is near each when its own author is out."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.neighbours import WIDTH, Neighbours, near_features, unit_rows

PARTS = 128
DEV_PARTS = 6
BLOCK = 1000

Rows = NDArray[np.int64]


def dev_author(topic: str) -> str:
    """The stand-in for an author of a dev case: cases on one topic share it."""
    return f"dev {zlib.crc32(topic.encode()) % DEV_PARTS}"


def make_space(vectors: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and projection onto the leading principal components, each brought to like spread."""
    mean = vectors.mean(axis=0)
    spread, axes = np.linalg.eigh(np.cov((vectors - mean).T))
    leading = spread[::-1][:PARTS]
    projection = axes[:, ::-1][:, :PARTS] / np.sqrt(leading + np.median(leading))
    return mean.astype(np.float32), projection.astype(np.float32)


def remember(
    vectors: NDArray[np.float32],
    labels: NDArray[np.bool_],
    rows: Rows,
    *,
    embedder: str,
    documents: Sequence[str] = (),
) -> Neighbours:
    """The examples of some rows, in the space of all the vectors, shape (n, dimension)."""
    mean, projection = make_space(vectors)
    examples = unit_rows((vectors[rows] - mean) @ projection)
    kept = tuple(documents[i] for i in rows) if documents else ()
    return Neighbours(mean, projection, examples, labels[rows], embedder, kept)


def held_out_features(
    places: NDArray[np.float32], labels: NDArray[np.bool_], authors: Sequence[str], rows: Rows
) -> NDArray[np.float32]:
    """For some rows what is near them among those rows by other authors, shape (len(rows), WIDTH).

    An author writes alike, so a sentence's own author would be near it as no stranger's is.
    """
    names = np.array(authors)[rows]
    out = np.zeros((len(rows), WIDTH), dtype=np.float32)
    for name in np.unique(names):
        mine = names == name
        out[mine] = features_among(places, labels, rows[mine], rows[~mine])
    return out


def features_among(
    places: NDArray[np.float32], labels: NDArray[np.bool_], rows: Rows, among: Rows
) -> NDArray[np.float32]:
    """What is near some rows among others, shape (len(rows), WIDTH)."""
    examples, sides = places[among].T, labels[among]
    blocks = [
        near_features(places[rows[i : i + BLOCK]] @ examples, sides)
        for i in range(0, len(rows), BLOCK)
    ]
    return np.vstack(blocks) if blocks else np.zeros((0, WIDTH), dtype=np.float32)
