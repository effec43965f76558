"""A corpus of any size: the real one, then filler that looks like it to both sides of the search.

Filler sentences are words of the real corpus drawn by how often they stand there; filler vectors
are real vectors with noise (cosine to their origin about 0.9), so that neighbourhoods stay as
crowded as real ones. Nothing is embedded, so 100 000 chunks take minutes and not hours. A filler
chunk is one statement; a real one has six units on average, so compare sizes within this table.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from corpus.records import Chunk, DocumentMeta, Language, Locator, SourceRef, Span
from eval.small_index import write_index
from index.embed import Embedder, Vectors
from index.search import Searcher
from index.units import Unit
from index.version import IndexVersion

SEED = 7
WORDS = 15
PER_DOCUMENT = 10
NOISE = 0.48
FILLER = "filler"


def grow_index(searcher: Searcher, data: Path, *, chunks: int, embedder: Embedder) -> IndexVersion:
    """Publish into `data` a version of `chunks` chunks: the real ones, cut or filled up."""
    real = searcher.chunks[:chunks]
    filler = filler_chunks(searcher.chunks, chunks - len(real))
    documents = [*searcher.documents, *_filler_documents(len(filler))]
    known = {unit.id: i for i, unit in enumerate(searcher.units)}
    rows = np.asarray(searcher.vectors, dtype=np.float32)

    def vectors(units: Sequence[Unit]) -> Vectors:
        places = [known.get(unit.id, -1) for unit in units]
        return fill_vectors(rows, places)

    return write_index(
        data,
        name=f"grown-{chunks}",
        chunks=[*real, *filler],
        documents=documents,
        vectors=vectors,
        embedder=embedder,
    )


def filler_chunks(real: Sequence[Chunk], count: int) -> list[Chunk]:
    """`count` chunks of one made-up sentence, in both languages by turns; deterministic."""
    rng = np.random.default_rng(SEED)
    words: dict[Language, list[str]] = {"da": ["tom"], "en": ["empty"]}
    for chunk in real:
        words[chunk.language].extend(chunk.text.split())
    out = []
    for number in range(max(0, count)):
        language: Language = "da" if number % 2 else "en"
        picked = rng.integers(0, len(words[language]), WORDS)
        text = " ".join(words[language][i] for i in picked)
        out.append(
            Chunk(
                id=f"{FILLER}{number:08d}",
                document_id=f"{FILLER}-{number // (2 * PER_DOCUMENT)}",
                language=language,
                locator=Locator(heading_path=()),
                audience="both",
                role="background",
                ordinal=number,
                text=text,
                sentences=(Span(0, len(text), ("filler",)),),
            )
        )
    return out


def _filler_documents(chunks: int) -> list[DocumentMeta]:
    names = range((chunks + 2 * PER_DOCUMENT - 1) // (2 * PER_DOCUMENT))
    source = SourceRef(key="filler", title="Filler", publisher="Billedvalg")
    languages: tuple[Language, ...] = ("da", "en")
    return [
        DocumentMeta(
            id=f"{FILLER}-{number}",
            language=language,
            title="–",
            kind="report",
            audience="both",
            sources=(source,),
            reviewed_on=date(2026, 1, 1),
            review_by=date(2030, 1, 1),
        )
        for number in names
        for language in languages
    ]


def fill_vectors(real: Vectors, places: Sequence[int]) -> Vectors:
    """Rows of `real` where a place is known (0 or more), noisy copies of random rows elsewhere."""
    rng = np.random.default_rng(SEED)
    where = np.asarray(places, dtype=np.int64)
    out = real[np.maximum(where, 0)]
    new = np.flatnonzero(where < 0)
    origin = real[rng.integers(0, len(real), len(new))]
    noise = rng.standard_normal(origin.shape, dtype=np.float32)
    noise *= NOISE / np.sqrt(real.shape[1])
    moved = origin + noise
    out[new] = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(out, dtype=np.float32)
