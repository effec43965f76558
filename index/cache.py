"""Vectors kept by content, so that an edit costs only what changed.

SQLite survives a kill at any point; a row is keyed by embedder and text, so a stale vector cannot
be found. Nothing about questions is ever kept here, only texts of the corpus.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from index.embed import Embedder, Vectors

BATCH = 64
Progress = Callable[[int, int], None]


def embed_cached(
    texts: list[str], embedder: Embedder, folder: Path, *, progress: Progress | None = None
) -> Vectors:
    """Passage vectors of the texts, shape (n, dimension), embedding only what is new.

    `progress` is called with (done, all) after each batch of new texts.
    """
    folder.mkdir(parents=True, exist_ok=True)
    keys = [hashlib.sha256(f"{embedder.id}\x1f{t}".encode()).digest()[:16] for t in texts]
    with closing(sqlite3.connect(folder / "vectors.sqlite", timeout=30)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB)")
        known = _read(database, keys)
        new = [i for i, key in enumerate(keys) if key not in known]
        for start in range(0, len(new), BATCH):
            part = new[start : start + BATCH]
            rows = embedder.passages([texts[i] for i in part])
            for i, row in zip(part, rows, strict=True):
                known[keys[i]] = np.asarray(row, dtype=np.float32)
            with database:
                database.executemany(
                    "INSERT OR REPLACE INTO vectors VALUES (?, ?)",
                    [(keys[i], known[keys[i]].tobytes()) for i in part],
                )
            if progress:
                progress(min(start + BATCH, len(new)), len(new))
    if not keys:
        return np.zeros((0, embedder.dimension), dtype=np.float32)
    return np.vstack([known[key] for key in keys])


def _read(database: sqlite3.Connection, keys: list[bytes]) -> dict[bytes, Vectors]:
    known: dict[bytes, Vectors] = {}
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ",".join("?" * len(part))
        rows = database.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", part)
        known.update((key, np.frombuffer(blob, dtype=np.float32)) for key, blob in rows)
    return known
