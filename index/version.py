"""`IndexVersion`, what a version folder holds, and reading it back.

versions/<id>/version.json      the record below; its absence means the build never finished
versions/<id>/documents.jsonl   one `DocumentMeta` a line
versions/<id>/chunks.jsonl      one `Chunk` a line
versions/<id>/vectors.npy       float16, shape (units, dimension), in unit order
versions/<id>/lexical/          BM25
versions/<id>/chroma/           the dense collection (not hashed: SQLite touches its own files)
versions/<id>/preview           there until the version is published for the first time
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.records import Chunk, DocumentMeta, Locator, Span
from index.errors import DamagedVersionError

RECORD = "version.json"
PREVIEW = "preview"
DOCUMENTS = "documents.jsonl"
CHUNKS = "chunks.jsonl"
VECTORS = "vectors.npy"
LEXICAL = "lexical"
CHROMA = "chroma"
HASHED = (
    DOCUMENTS,
    CHUNKS,
    VECTORS,
    f"{LEXICAL}/analysis.json",
    f"{LEXICAL}/postings.npz",
    f"{LEXICAL}/bm25/data.csc.index.npy",
    f"{LEXICAL}/bm25/indices.csc.index.npy",
    f"{LEXICAL}/bm25/indptr.csc.index.npy",
)


class Filling(BaseModel):
    """How the dense collection came about: filled whole, then copied with changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    whole_at: datetime
    """When it was last filled from nothing; no text deleted later may be in a copy of it."""
    changed: int = 0
    """Units put in or taken out since."""


class IndexVersion(BaseModel):
    """What one published version is made of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    built_at: datetime
    manifest_sha256: str
    documents: int
    chunks: int
    units: int
    embedder: str
    dimension: int
    splitter: str
    code_version: str
    files: dict[str, str]
    """sha256 of each file of `HASHED`."""
    base: str = ""
    """The version that answered when this one was built: where a rollback goes."""
    filling: Filling | None = None
    """None in versions of old, whose collections were always filled whole."""


def file_sha256(path: Path) -> str:
    """Hex digest of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def manifest_sha256(documents: Iterable[DocumentMeta]) -> str:
    """One hash for a set of documents: changes with any document's bytes, status or details."""
    rows = sorted(f"{d.language}/{d.id} {d.sha256} {d.status}{_details(d)}" for d in documents)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def _details(meta: DocumentMeta) -> str:
    """An added source's details stand beside its file, so its hash does not hold them."""
    return f" {meta.model_dump_json()}" if meta.origin == "added" else ""


def read_version(folder: Path) -> IndexVersion:
    """The record of a version folder; DamagedVersionError when it cannot be read."""
    try:
        return IndexVersion.model_validate_json((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValidationError) as error:
        raise DamagedVersionError(
            f"Index version {folder.name} is not readable ({type(error).__name__}). "
            "Run `python -m index rollback`, or `python -m index build` for a new one."
        ) from error


def changed_files(folder: Path, record: IndexVersion) -> list[str]:
    """Names of the hashed files that are missing or not the ones that were built."""
    return [
        name
        for name in HASHED
        if not (folder / name).exists() or file_sha256(folder / name) != record.files.get(name)
    ]


def require_sound(folder: Path) -> IndexVersion:
    """The record of a version whose files are those built; DamagedVersionError names the others."""
    record = read_version(folder)
    if changed := changed_files(folder, record):
        raise DamagedVersionError(
            f"Index version {folder.name} is damaged: {', '.join(changed)} missing or changed. "
            "Run `python -m index rollback`, or `python -m index build` for a new one."
        )
    return record


def write_jsonl(path: Path, rows: Iterable[dict[str, object]]) -> None:
    """One JSON object a line, UTF-8."""
    with path.open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n")


def chunk_row(chunk: Chunk) -> dict[str, object]:
    """A chunk as JSON."""
    return asdict(chunk)


def read_chunks(folder: Path) -> list[Chunk]:
    """Every chunk of a version, in build order."""
    with (folder / CHUNKS).open(encoding="utf-8") as stream:
        return [_chunk(json.loads(line)) for line in stream]


def read_documents(folder: Path) -> list[DocumentMeta]:
    """Every document of a version, in build order."""
    with (folder / DOCUMENTS).open(encoding="utf-8") as stream:
        return [DocumentMeta.model_validate_json(line) for line in stream]


def _chunk(row: dict[str, object]) -> Chunk:
    data: dict[str, object] = dict(row)
    place = dict(data.pop("locator"))  # type: ignore[call-overload]
    place["heading_path"] = tuple(place["heading_path"])
    spans = tuple(
        Span(s["start"], s["end"], tuple(s["sources"]))
        for s in data.pop("sentences")  # type: ignore[attr-defined]
    )
    return Chunk(locator=Locator(**place), sentences=spans, **data)  # type: ignore[arg-type]
