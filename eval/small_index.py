"""An index version made straight from chunks and vectors, for public sets and for growth runs.

The folder is the one `index/build.py` writes and `Searcher` reads; only the way there is shorter:
no documents folder, and vectors may come from elsewhere than an embedder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from corpus.records import Chunk, DocumentMeta
from index.dense import fill
from index.embed import Embedder, Vectors
from index.lexical import LexicalIndex
from index.publish import publish_version, versions_folder
from index.units import Unit, make_units
from index.version import (
    CHROMA,
    CHUNKS,
    DOCUMENTS,
    HASHED,
    LEXICAL,
    RECORD,
    VECTORS,
    IndexVersion,
    chunk_row,
    file_sha256,
    write_jsonl,
)

MakeVectors = Callable[[Sequence[Unit]], Vectors]


def write_index(
    data: Path,
    *,
    name: str,
    chunks: Sequence[Chunk],
    documents: Sequence[DocumentMeta],
    vectors: MakeVectors,
    embedder: Embedder,
) -> IndexVersion:
    """Write version `name` into a data folder and publish it there.

    `vectors` gives float32 of shape (units, dimension) for the units in their order.
    """
    folder = versions_folder(data) / name
    folder.mkdir(parents=True)
    units = make_units(chunks, documents)
    texts = [unit.text for unit in units]
    rows = np.asarray(vectors(units), dtype=np.float32)
    write_jsonl(folder / DOCUMENTS, (d.model_dump(mode="json") for d in documents))
    write_jsonl(folder / CHUNKS, (chunk_row(c) for c in chunks))
    np.save(folder / VECTORS, rows.astype(np.float16))
    LexicalIndex.build(texts, [unit.language for unit in units]).save(folder / LEXICAL)
    fill(
        folder / CHROMA,
        version=name,
        ids=[unit.id for unit in units],
        texts=texts,
        vectors=rows,
        embedder=embedder,
    )
    record = IndexVersion(
        id=name,
        built_at=datetime.now(UTC),
        manifest_sha256="0" * 64,
        documents=len(documents),
        chunks=len(chunks),
        units=len(units),
        embedder=embedder.id,
        dimension=embedder.dimension,
        splitter="none",
        code_version="eval",
        files={file: file_sha256(folder / file) for file in HASHED},
    )
    (folder / RECORD).write_text(record.model_dump_json(indent=1) + "\n", encoding="utf-8")
    publish_version(data, name)
    return record
