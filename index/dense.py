"""The only door to Chroma: fill a collection, open it, ask it for nearest units.

Filling goes through LangChain's `Chroma`, so any LangChain tool can read the collection; asking
goes straight to the collection, which saves importing LangChain's wrapper on a cold start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from index.embed import Embedder, Vectors

COLLECTION = "units"
BATCH = 2000


def _client(folder: Path, url: str) -> Any:  # noqa: ANN401
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False)
    if url:
        parts = urlsplit(url)
        return chromadb.HttpClient(
            host=parts.hostname or "localhost",
            port=parts.port or (443 if parts.scheme == "https" else 8000),
            ssl=parts.scheme == "https",
            settings=settings,
        )
    folder.mkdir(parents=True, exist_ok=True)
    return chromadb.PersistentClient(path=str(folder), settings=settings)


def _name(version: str, url: str) -> str:
    return f"{COLLECTION}-{version}" if url else COLLECTION


def fill(
    folder: Path,
    *,
    version: str,
    ids: Sequence[str],
    texts: Sequence[str],
    vectors: Vectors,
    embedder: Embedder,
    url: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write the units into a new collection; vectors have shape (n, dimension)."""
    from langchain_chroma import Chroma

    client = _client(folder, url)
    store = Chroma(
        collection_name=_name(version, url),
        client=client,
        embedding_function=embedder,
        collection_metadata={"hnsw:space": "cosine", "hnsw:search_ef": 200},
    )
    collection = client.get_collection(_name(version, url))
    for start in range(0, len(ids), BATCH):
        end = min(start + BATCH, len(ids))
        collection.upsert(
            ids=list(ids[start:end]),
            documents=list(texts[start:end]),
            embeddings=np.asarray(vectors[start:end], dtype=np.float32),
        )
        if progress:
            progress(end, len(ids))
    del store
    _close(client, url)


def _close(client: Any, url: str) -> None:  # noqa: ANN401
    if not url:
        client.close()


class DenseIndex:
    """Nearest units of one published version."""

    def __init__(self, folder: Path, *, version: str, url: str = "") -> None:
        self._url = url
        self._client = _client(folder, url)
        self._collection = self._client.get_collection(_name(version, url), embedding_function=None)

    def __len__(self) -> int:
        return int(self._collection.count())

    def nearest(self, vector: Vectors, k: int) -> list[str]:
        """Ids of the k units nearest to a vector of shape (dimension,), nearest first."""
        found = self._collection.query(
            query_embeddings=[np.asarray(vector, dtype=np.float32)], n_results=k, include=[]
        )
        return list(found["ids"][0])

    def close(self) -> None:
        """Let go of the files."""
        _close(self._client, self._url)
