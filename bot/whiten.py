"""Whitening: vectors with the spread that all documents share taken out.

E5 cosines lie close together because every text about imaging looks alike to it. Dividing by the
covariance *within* documents (Fisher's linear discriminant) lets what sets one document apart
count; measured on dev it raises recall@3 of documents from 0.947 to 0.971. It is computed from the
version's own vectors, so a new document needs no training.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.embed import Vectors

SHRINKAGE = 0.1
SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Whitening:
    """`vectors` is every unit whitened to length one, shape (units, dimension)."""

    mean: Vectors
    transform: Vectors
    vectors: Vectors

    def apply(self, vector: Vectors) -> Vectors:
        """A question's vector in the whitened space, length one, shape (dimension,)."""
        row = (vector - self.mean)[None, :] @ self.transform
        return np.asarray(_unit(np.asarray(row, dtype=np.float32))[0], dtype=np.float32)


def fit_whitening(vectors: Vectors, classes: NDArray[np.int64]) -> Whitening:
    """Whitening of unit vectors (n, dimension) whose documents are `classes` (n,)."""
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    step = max(1, len(vectors) // SAMPLE)
    some, labels = centred[::step], classes[::step]
    count = np.bincount(labels, minlength=int(classes.max(initial=0)) + 1)
    sums = np.zeros((len(count), vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, labels, some)
    residual = some - (sums / np.maximum(count, 1)[:, None])[labels]
    covariance = residual.T @ residual / max(1, len(residual))
    size = covariance.shape[0]
    level = float(np.trace(covariance)) / size
    shrunk = (1 - SHRINKAGE) * covariance + (SHRINKAGE * level + 1e-9) * np.eye(size)
    values, axes = np.linalg.eigh(shrunk)
    transform = ((axes * values**-0.5) @ axes.T).astype(np.float32)
    return Whitening(mean, transform, _unit(np.asarray(centred @ transform, dtype=np.float32)))


def _unit(rows: NDArray[np.float32]) -> Vectors:
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(norms, 1e-9), dtype=np.float32)
