"""The only door to Chroma: fill a collection, copy it with changes, open it, ask it for units.

Filling goes through LangChain's `Chroma`, so any LangChain tool can read the collection; asking
goes straight to the collection, which saves importing LangChain's wrapper on a cold start.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from index.embed import Embedder, Vectors
from index.errors import DamagedVersionError, StorageError

COLLECTION = "units"
BATCH = 2000
FULL = ("disk", "readonly", "read-only", "no space", "file too large", "code: 13", "code: 8")


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


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Chroma fails in many classes; a full disk and a damaged collection are told apart by words."""
    try:
        yield
    except (OSError, StorageError, DamagedVersionError):
        raise
    except Exception as error:
        words = str(error)
        if any(word in words.lower() for word in FULL):
            raise StorageError(
                f"{folder} cannot be written ({words[:200]}). Free some space or make it writable, "
                "then try again. The version that answered before still does."
            ) from error
        raise DamagedVersionError(
            f"The Chroma collection in {folder} cannot be used ({type(error).__name__}). "
            "Run `python -m index rollback`, or `python -m index build` for a new version."
        ) from error


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

    with _told(folder), _closing(_client(folder, url), url) as client:
        Chroma(
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


def refill(
    folder: Path,
    *,
    base: Path,
    gone: Sequence[str],
    new: Mapping[str, tuple[str, Vectors]],
) -> None:
    """A copy of another version's collection, less some ids, with some others (text, vector).

    The base is only read. Text taken out may linger in the copy's free pages: a caller that has
    to be rid of a text fills anew.
    """
    _copy(base, folder)
    with _told(folder), _closing(_client(folder, ""), "") as client:
        collection = client.get_collection(COLLECTION, embedding_function=None)
        for start in range(0, len(gone), BATCH):
            collection.delete(ids=list(gone[start : start + BATCH]))
        ids = list(new)
        for start in range(0, len(ids), BATCH):
            part = ids[start : start + BATCH]
            collection.upsert(
                ids=part,
                documents=[new[i][0] for i in part],
                embeddings=np.vstack([new[i][1] for i in part]).astype(np.float32),
            )


def _copy(source: Path, target: Path) -> None:
    """Like `shutil.copytree`, which hides the number of the error when a disk is full."""
    for path in sorted(source.rglob("*")):
        place = target / path.relative_to(source)
        if path.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


@contextmanager
def _closing(client: Any, url: str) -> Iterator[Any]:  # noqa: ANN401
    try:
        yield client
    finally:
        _close(client, url)


def _close(client: Any, url: str) -> None:  # noqa: ANN401
    if not url:
        client.close()


def sweep_collections(url: str, *, keep: Collection[str]) -> list[str]:
    """Remove a server's collections of versions that are no more; versions in folders take theirs along."""
    if not url:
        return []
    gone = []
    with _told(Path(url)):
        client = _client(Path(), url)
        for collection in client.list_collections():
            name = getattr(collection, "name", str(collection))
            if (
                name.startswith(f"{COLLECTION}-")
                and name.removeprefix(f"{COLLECTION}-") not in keep
            ):
                client.delete_collection(name)
                gone.append(name)
    return gone


class DenseIndex:
    """Nearest units of one published version."""

    def __init__(self, folder: Path, *, version: str, url: str = "") -> None:
        if not url and not folder.is_dir():
            raise DamagedVersionError(
                f"The Chroma collection {folder} is missing. Run `python -m index rollback`, or "
                "`python -m index build` for a new version."
            )
        self._url, self._folder = url, folder
        with _told(folder):
            self._client = _client(folder, url)
            self._collection = self._client.get_collection(
                _name(version, url), embedding_function=None
            )

    def __len__(self) -> int:
        with _told(self._folder):
            return int(self._collection.count())

    def nearest(self, vector: Vectors, k: int) -> list[str]:
        """Ids of the k units nearest to a vector of shape (dimension,), nearest first."""
        with _told(self._folder):
            found = self._collection.query(
                query_embeddings=[np.asarray(vector, dtype=np.float32)], n_results=k, include=[]
            )
        return list(found["ids"][0])

    def close(self) -> None:
        """Let go of the files."""
        _close(self._client, self._url)
