"""Documents to a complete version folder under a temporary name, then its final name.

Every file is written before `version.json`, and the folder gets its name last: a build that is
killed leaves a folder nobody reads. Vectors come from the cache, and the dense collection is a copy
of the base version's with what changed, so that an edit costs only what it changed.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from corpus.load import Document
from corpus.manifest import read_deleted
from corpus.records import Chunk, DocumentMeta
from corpus.split import SPLITTER, split_documents
from index.cache import embed_cached
from index.dense import fill, refill
from index.embed import Embedder, Vectors
from index.errors import IndexFault
from index.lexical import LexicalIndex
from index.publish import find_current, versions_folder
from index.settings import IndexSettings
from index.storage import writing
from index.units import Unit, make_units
from index.version import (
    CHROMA,
    CHUNKS,
    DOCUMENTS,
    HASHED,
    LEXICAL,
    PREVIEW,
    RECORD,
    VECTORS,
    Filling,
    IndexVersion,
    chunk_row,
    file_sha256,
    manifest_sha256,
    read_chunks,
    read_documents,
    read_version,
    write_jsonl,
)

log = logging.getLogger(__name__)
Step = Callable[[str], None]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class _Material:
    documents: list[DocumentMeta]
    chunks: list[Chunk]
    units: list[Unit]
    texts: list[str]


COPY = "chroma-copy"
"""Chroma never forgets a folder it failed to open, so a copy gets the real name when it is whole."""
SHARE_COPIED = 0.25
"""A collection is copied until so large a share of its units has changed; then it is filled anew."""


def build_version(
    documents: Sequence[Document],
    embedder: Embedder,
    settings: IndexSettings,
    *,
    now: datetime | None = None,
    preview: bool = False,
    progress: Progress | None = None,
    at_step: Step | None = None,
) -> IndexVersion:
    """Build one version from documents; it is finished but not yet published.

    A `preview` is in no list of versions until it is published. `progress(stage, done, all)` is
    called as work goes on; `at_step(name)` at each named point, where tests stop the process.
    StorageError when the disk is full or read-only; nothing of the build is then left.
    """
    step = at_step or (lambda _name: None)
    material = _material(documents, settings)
    moment = now or datetime.now(UTC)
    name = _version_id(moment, manifest_sha256(material.documents), embedder.id)
    parent = versions_folder(settings.data)
    folder = parent / f".building-{name}-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    with writing(settings.data):
        try:
            folder.mkdir(parents=True)
            step("folder made")
            filling = _write(folder, material, embedder, settings, moment, progress, step)
            record = _record(folder, material, embedder, settings, moment, filling)
            if preview:
                (folder / PREVIEW).touch()
            (folder / RECORD).write_text(record.model_dump_json(indent=1) + "\n", encoding="utf-8")
            step("record written")
            folder.rename(parent / name)
        except Exception:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    step("folder named")
    return record


def _record(
    folder: Path,
    material: _Material,
    embedder: Embedder,
    settings: IndexSettings,
    moment: datetime,
    filling: Filling,
) -> IndexVersion:
    manifest = manifest_sha256(material.documents)
    name = _version_id(moment, manifest, embedder.id)
    return IndexVersion(
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
        base=find_current(settings.data),
        filling=filling,
    )


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
    units = make_units(chunks, metas)
    return _Material(metas, chunks, units, [u.text for u in units])


def _write(
    folder: Path,
    material: _Material,
    embedder: Embedder,
    settings: IndexSettings,
    moment: datetime,
    progress: Progress | None,
    step: Step,
) -> Filling:
    def tell(stage: str) -> Callable[[int, int], None]:
        return lambda done, total: progress(stage, done, total) if progress else None

    write_jsonl(folder / DOCUMENTS, (m.model_dump(mode="json") for m in material.documents))
    write_jsonl(folder / CHUNKS, (chunk_row(c) for c in material.chunks))
    step("text written")
    texts = material.texts
    vectors = embed_cached(texts, embedder, settings.data / "cache", progress=tell("embed"))
    np.save(folder / VECTORS, vectors.astype(np.float16))
    step("vectors written")
    languages = [u.language for u in material.units]
    LexicalIndex.build(texts, languages).save(folder / LEXICAL)
    step("lexical written")
    filling = _copy_dense(folder, material, vectors, embedder, settings)
    if filling is None:
        name = _version_id(moment, manifest_sha256(material.documents), embedder.id)
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
        filling = Filling(whole_at=moment)
    step("dense written")
    return filling


def _copy_dense(
    folder: Path,
    material: _Material,
    vectors: Vectors,
    embedder: Embedder,
    settings: IndexSettings,
) -> Filling | None:
    """Copy the base's collection with what changed; None when it has to be filled anew."""
    base = versions_folder(settings.data) / (find_current(settings.data) or ".none")
    try:
        record = read_version(base)
        old = {u.id: u.text for u in make_units(read_chunks(base), read_documents(base))}
    except (IndexFault, OSError, ValueError, KeyError, TypeError):
        return None
    if settings.chroma_url or record.embedder != embedder.id:
        return None
    now = {u.id: (u.text, row) for u, row in zip(material.units, vectors, strict=True)}
    gone = [i for i in old if i not in now]
    new = {i: value for i, value in now.items() if old.get(i) != value[0]}
    filling = record.filling or Filling(whole_at=record.built_at)
    changed = filling.changed + len(gone) + len(new)
    if changed > SHARE_COPIED * len(now) or _deleted_since(settings.data, filling.whole_at):
        return None
    try:
        refill(folder / COPY, base=base / CHROMA, gone=gone, new=new)
    except IndexFault as error:
        log.warning("the collection of %s is filled anew: %s", base.name, error)
        shutil.rmtree(folder / COPY, ignore_errors=True)
        return None
    (folder / COPY).rename(folder / CHROMA)
    return filling.model_copy(update={"changed": changed})


def _deleted_since(data: Path, moment: datetime) -> bool:
    """Whether a source was deleted since: its words may be in free pages of a copy."""
    return any(gone.at >= moment for gone in read_deleted(data))


def _version_id(moment: datetime, manifest: str, embedder: str) -> str:
    digest = hashlib.sha256(f"{manifest}{embedder}".encode()).hexdigest()[:8]
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%S%f}-{digest}"
