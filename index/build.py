"""Documents to a complete version folder under a temporary name, then its final name.

Every file is written before `version.json`, and the folder gets its name last: a build that is
killed leaves a folder nobody reads.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from corpus.load import Document
from corpus.records import Chunk, DocumentMeta
from corpus.split import SPLITTER, split_documents
from index.cache import embed_cached
from index.dense import fill
from index.embed import Embedder
from index.lexical import LexicalIndex
from index.publish import versions_folder
from index.settings import IndexSettings
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
    manifest_sha256,
    write_jsonl,
)

Step = Callable[[str], None]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class _Material:
    documents: list[DocumentMeta]
    chunks: list[Chunk]
    units: list[Unit]


def build_version(
    documents: Sequence[Document],
    embedder: Embedder,
    settings: IndexSettings,
    *,
    now: datetime | None = None,
    progress: Progress | None = None,
    at_step: Step | None = None,
) -> IndexVersion:
    """Build one version from documents; it is finished but not yet published.

    `progress(stage, done, all)` is called as work goes on; `at_step(name)` at each named point,
    where tests stop the process.
    """
    step = at_step or (lambda _name: None)
    material = _material(documents, settings)
    moment = now or datetime.now(UTC)
    manifest = manifest_sha256(material.documents)
    name = _version_id(moment, manifest, embedder.id)
    parent = versions_folder(settings.data)
    folder = parent / f".building-{name}-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    step("folder made")
    _write(folder, material, embedder, settings, name, progress, step)
    record = IndexVersion(
        id=name,
        built_at=moment,
        manifest_sha256=manifest,
        documents=len(material.documents),
        chunks=len(material.chunks),
        units=len(material.units),
        embedder=embedder.id,
        dimension=embedder.dimension,
        splitter=f"{SPLITTER}:{settings.chunk_chars}",
        code_version=code_version(),
        files={file: file_sha256(folder / file) for file in HASHED},
    )
    (folder / RECORD).write_text(record.model_dump_json(indent=1) + "\n", encoding="utf-8")
    step("record written")
    folder.rename(parent / name)
    step("folder named")
    return record


def code_version() -> str:
    """The version of the installed program."""
    try:
        return version("billedvalg")
    except PackageNotFoundError:
        return "unknown"


def _material(documents: Sequence[Document], settings: IndexSettings) -> _Material:
    current = [d for d in documents if d.meta.status == "current"]
    metas = [d.meta for d in current]
    chunks = split_documents(current, chunk_chars=settings.chunk_chars)
    return _Material(metas, chunks, make_units(chunks, metas))


def _write(
    folder: Path,
    material: _Material,
    embedder: Embedder,
    settings: IndexSettings,
    name: str,
    progress: Progress | None,
    step: Step,
) -> None:
    def tell(stage: str) -> Callable[[int, int], None]:
        return lambda done, total: progress(stage, done, total) if progress else None

    write_jsonl(folder / DOCUMENTS, (m.model_dump(mode="json") for m in material.documents))
    write_jsonl(folder / CHUNKS, (chunk_row(c) for c in material.chunks))
    step("text written")
    texts = [u.text for u in material.units]
    vectors = embed_cached(texts, embedder, settings.data / "cache", progress=tell("embed"))
    np.save(folder / VECTORS, vectors.astype(np.float16))
    step("vectors written")
    languages = [u.language for u in material.units]
    LexicalIndex.build(texts, languages).save(folder / LEXICAL)
    step("lexical written")
    fill(
        folder / CHROMA,
        version=name,
        ids=[u.id for u in material.units],
        texts=texts,
        vectors=vectors,
        embedder=embedder,
        url=settings.chroma_url,
        progress=tell("store"),
    )
    step("dense written")


def _version_id(moment: datetime, manifest: str, embedder: str) -> str:
    digest = hashlib.sha256(f"{manifest}{embedder}".encode()).hexdigest()[:8]
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%S%f}-{digest}"
