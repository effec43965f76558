"""Vectors kept by content, so that an edit costs only what changed.

SQLite survives a kill at any point; a row is keyed by embedder and text, so a stale vector cannot
be found. Nothing readers ask is ever kept here, only texts of the corpus and golden questions.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import numpy as np

from index.embed import Embedder, Vectors

FILE = "vectors.sqlite"
BATCH = 64
Progress = Callable[[int, int], None]


def embed_cached(
    texts: list[str], embedder: Embedder, folder: Path, *, progress: Progress | None = None
) -> Vectors:
    """Passage vectors of the texts, shape (n, dimension), embedding only what is new.

    `progress` is called with (done, all) after each batch of new texts.
    """
    if not texts:
        return np.zeros((0, embedder.dimension), dtype=np.float32)
    return _through(embedder.passages, embedder.id, texts, folder, progress)


def _through(
    encode: Callable[[list[str]], Vectors],
    scope: str,
    texts: list[str],
    folder: Path,
    progress: Progress | None,
) -> Vectors:
    folder.mkdir(parents=True, exist_ok=True)
    keys = [_key(scope, t) for t in texts]
    with closing(sqlite3.connect(folder / FILE, timeout=30)) as database:
        _prepare(database)
        known = _read(database, keys)
        new = [i for i, key in enumerate(keys) if key not in known]
        for start in range(0, len(new), BATCH):
            part = new[start : start + BATCH]
            rows = encode([texts[i] for i in part])
            for i, row in zip(part, rows, strict=True):
                known[keys[i]] = np.asarray(row, dtype=np.float32)
            with database:
                database.executemany(
                    "INSERT OR REPLACE INTO vectors VALUES (?, ?)",
                    [(keys[i], known[keys[i]].tobytes()) for i in part],
                )
            if progress:
                progress(min(start + BATCH, len(new)), len(new))
    return np.vstack([known[key] for key in keys])


class RememberedQueries(Embedder):
    """An embedder that keeps the vectors of questions it has seen: for golden questions only."""

    def __init__(self, embedder: Embedder, folder: Path) -> None:
        self._embedder, self._folder = embedder, folder
        self._rows: dict[str, Vectors] = {}
        self.id, self.dimension = embedder.id, embedder.dimension

    def queries(self, texts: list[str]) -> Vectors:
        """Vectors of questions, worked out once per text and embedder."""
        new = [t for t in dict.fromkeys(texts) if t not in self._rows]
        if new:
            rows = _through(self._embedder.queries, f"{self.id}\x1fquery", new, self._folder, None)
            self._rows |= dict(zip(new, rows, strict=True))
        return np.vstack([self._rows[t] for t in texts])

    def passages(self, texts: list[str]) -> Vectors:
        """Vectors of passages, as the embedder gives them."""
        return self._embedder.passages(texts)


def forget_unused(texts: Iterable[str], embedder: Embedder, folder: Path) -> int:
    """Drop every vector but those of these passages; how many went."""
    path = folder / FILE
    if not path.exists():
        return 0
    kept = {(_key(embedder.id, text),) for text in texts}
    with closing(sqlite3.connect(path, timeout=30)) as database:
        _prepare(database)
        with database:
            database.execute("CREATE TEMP TABLE kept (key BLOB PRIMARY KEY)")
            database.executemany("INSERT INTO kept VALUES (?)", sorted(kept))
            gone = database.execute(
                "DELETE FROM vectors WHERE key NOT IN (SELECT key FROM kept)"
            ).rowcount
        database.execute("VACUUM")
    return gone


def _key(scope: str, text: str) -> bytes:
    return hashlib.sha256(f"{scope}\x1f{text}".encode()).digest()[:16]


def _prepare(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB)")


def _read(database: sqlite3.Connection, keys: list[bytes]) -> dict[bytes, Vectors]:
    known: dict[bytes, Vectors] = {}
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ",".join("?" * len(part))
        rows = database.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", part)
        known.update((key, np.frombuffer(blob, dtype=np.float32)) for key, blob in rows)
    return known
