"""`Searcher`: one opened version, text in, chunks and statements out, with their scores.

Chroma and BM25 each name candidates; every candidate then gets its exact cosine (from the version's
own vectors) and its BM25 share, so that the two sides are added on one scale (`index/fuse.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from corpus.records import Chunk, DocumentMeta
from index.dense import DenseIndex
from index.embed import Embedder, Vectors, open_embedder
from index.errors import DamagedVersionError, EmbedderMismatchError
from index.fuse import fuse, order
from index.lexical import LexicalIndex
from index.publish import current_id, versions_folder
from index.settings import IndexSettings
from index.units import Unit, make_units
from index.version import (
    CHROMA,
    LEXICAL,
    VECTORS,
    IndexVersion,
    read_chunks,
    read_documents,
    read_version,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One chunk found: its rank on each side (None when that side did not find it) and its score."""

    chunk: Chunk
    dense_rank: int | None
    lexical_rank: int | None
    fused: float


class Searcher:
    """A published version, open for questions; safe to share between threads."""

    def __init__(self, folder: Path, embedder: Embedder, settings: IndexSettings) -> None:
        self.settings = settings
        self.folder = folder
        self.version: IndexVersion = read_version(folder)
        self.embedder = embedder
        self._check_embedder()
        try:
            self.chunks: list[Chunk] = read_chunks(folder)
            self.documents: list[DocumentMeta] = read_documents(folder)
            self.lexical = LexicalIndex.load(folder / LEXICAL)
            self.vectors: NDArray[np.float16] = np.load(folder / VECTORS, mmap_mode="r")
        except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
            raise DamagedVersionError(
                f"Index version {folder.name} is damaged ({type(error).__name__}). "
                "Run `python -m index rollback` or `python -m index build`."
            ) from error
        self.units: list[Unit] = make_units(self.chunks, self.documents)

    @classmethod
    def open(
        cls, settings: IndexSettings, *, version_id: str = "", embedder: Embedder | None = None
    ) -> Searcher:
        """Open the published version, or the one named; errors say what to do."""
        name = version_id or current_id(settings.data)
        return cls(
            versions_folder(settings.data) / name,
            embedder or open_embedder(settings.embedder),
            settings,
        )

    def _check_embedder(self) -> None:
        if self.version.embedder != self.embedder.id:
            raise EmbedderMismatchError(
                f"Index version {self.version.id} was built with {self.version.embedder}, but the "
                f"embedder set now is {self.embedder.id}. Run `python -m index build`, or set "
                "BILLEDVALG_EMBEDDER back."
            )

    @cached_property
    def dense(self) -> DenseIndex:
        """The Chroma collection, opened at first use."""
        return DenseIndex(
            self.folder / CHROMA, version=self.version.id, url=self.settings.chroma_url
        )

    def close(self) -> None:
        """Let go of Chroma's files, if they were opened; answering goes on without them."""
        if (dense := self.__dict__.pop("dense", None)) is not None:
            dense.close()

    @cached_property
    def positions(self) -> dict[str, int]:
        """Unit id to position."""
        return {unit.id: i for i, unit in enumerate(self.units)}

    @cached_property
    def unit_chunks(self) -> NDArray[np.int64]:
        """Chunk position of each unit, shape (units,)."""
        return np.array([u.chunk for u in self.units], dtype=np.int64)

    def lexical_share(self, text: str, languages: Sequence[str]) -> Vectors:
        """Lexical share of every unit, shape (units,)."""
        return self.lexical.share(self.lexical.query_terms(text, languages))

    def search(
        self, text: str, *, languages: Sequence[str] = ("da", "en"), k: int = 10
    ) -> list[Hit]:
        """The k best chunks for a text, best first, ties by chunk id."""
        vector = self.embedder.queries([text])[0]
        share = self.lexical_share(text, languages)
        return self.rank_chunks(vector, share, k=k)

    def rank_chunks(self, vector: Vectors, share: Vectors, *, k: int) -> list[Hit]:
        """The k best chunks for a question's vector and lexical shares."""
        if not self.units:
            return []
        depth = min(self.settings.depth, len(self.units))
        near = [self.positions[i] for i in self.dense.nearest(vector, depth)]
        top = np.argsort(-share, kind="stable")[:depth]
        words = [int(i) for i in top if share[i] > 0]
        rows = np.array(sorted({*near, *words}), dtype=np.int64)
        cosine = np.asarray(self.vectors[rows], dtype=np.float32) @ vector
        fused = fuse(cosine, share[rows], weight=self.settings.lexical_weight)
        best: dict[int, float] = {}
        for position, score in zip(self.unit_chunks[rows].tolist(), fused.tolist(), strict=True):
            best[position] = max(score, best.get(position, -9.0))
        found = list(best)
        ranked = order([best[p] for p in found], [self.chunks[p].id for p in found])[:k]
        dense, lexical = self._chunk_ranks(near), self._chunk_ranks(words)
        return [
            Hit(self.chunks[found[i]], dense.get(found[i]), lexical.get(found[i]), best[found[i]])
            for i in ranked
        ]

    def _chunk_ranks(self, positions: Sequence[int]) -> dict[int, int]:
        ranks: dict[int, int] = {}
        for position in positions:
            ranks.setdefault(self.units[position].chunk, len(ranks) + 1)
        return ranks
