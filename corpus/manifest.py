"""The added sources in the data folder: one folder each, and an overlay for shipped documents.

`<data>/sources/<id>/` holds `original.<ending>` (the bytes as they came), `text.json` (the text as
the editor saw it) and `meta.json` (the manifest entry). A folder gets its name last and is renamed
away first, so that a process killed half way leaves the list as it was. Shipped documents cannot
be written to; `overlay.json` holds the status an editor gave them.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.errors import ManifestError, SourcesBusyError, UnknownSourceError
from corpus.loaders.loaded import LoadedText
from corpus.media import ENDINGS
from corpus.records import DocumentMeta, Status

if TYPE_CHECKING:
    from corpus.load import Document

META = "meta.json"
TEXT = "text.json"
DELETED = "deleted.jsonl"
OVERLAY = "overlay.json"
Step = Callable[[str], None]
Record = TypeVar("Record", bound=BaseModel)


def sources_folder(data: Path) -> Path:
    """Where added sources live."""
    return data / "sources"


def source_folders(folder: Path) -> list[Path]:
    """The folder of each added source, sorted by id; unfinished ones are left out."""
    return sorted(p for p in folder.glob("[!.]*") if p.is_dir())


def list_added(data: Path) -> list[DocumentMeta]:
    """Every added source, sorted by id; ManifestError names the entry that is unreadable."""
    return [read_meta(folder) for folder in source_folders(sources_folder(data))]


def find_added(data: Path, source_id: str) -> DocumentMeta:
    """The added source with this id; UnknownSourceError when there is none."""
    for folder in source_folders(sources_folder(data)):
        if folder.name == source_id:
            return read_meta(folder)
    raise UnknownSourceError(
        f"No added source has the id {source_id}. `python -m corpus list` shows the ids."
    )


def read_meta(folder: Path) -> DocumentMeta:
    """The manifest entry of one added source."""
    meta = _read(folder / META, DocumentMeta)
    if meta.id != folder.name:
        raise ManifestError(f"{folder / META}: id {meta.id} must equal the folder's name")
    return meta


def read_text(folder: Path) -> LoadedText:
    """The text of one added source as it was confirmed."""
    return _read(folder / TEXT, LoadedText)


def original_path(data: Path, meta: DocumentMeta) -> Path:
    """The original of an added source; ManifestError when its bytes are not those added."""
    return check_original(sources_folder(data) / meta.id, meta)


def check_original(folder: Path, meta: DocumentMeta) -> Path:
    """The original in a source's folder; ManifestError when its bytes are not those added."""
    path = folder / _original_name(meta.media_type)
    advice = f"Delete {meta.id} and add it again."
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ManifestError(f"{path} cannot be read ({error}). {advice}") from error
    if digest != meta.sha256:
        raise ManifestError(f"{path} was changed after it was added. {advice}")
    return path


def store_source(
    data: Path,
    meta: DocumentMeta,
    *,
    original: bytes,
    text: LoadedText,
    at_step: Step | None = None,
) -> Path:
    """Write a new source; its folder appears whole or not at all.

    `at_step(name)` is called at each named point, where tests stop the process.
    """
    step = at_step or (lambda _name: None)
    parent = sources_folder(data)
    temporary = parent / f".adding-{meta.id}-{os.getpid()}"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    step("folder made")
    try:
        _write(temporary / _original_name(meta.media_type), original)
        step("original written")
        _write(temporary / TEXT, text.model_dump_json(indent=1).encode() + b"\n")
        _write(temporary / META, meta.model_dump_json(indent=1).encode() + b"\n")
        step("meta written")
        temporary.rename(parent / meta.id)
    except OSError:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    step("folder named")
    return parent / meta.id


def write_meta(data: Path, meta: DocumentMeta) -> None:
    """Replace the manifest entry of an added source in one step."""
    path = sources_folder(data) / meta.id / META
    replace_file(path, meta.model_dump_json(indent=1).encode() + b"\n")


def remove_source(data: Path, source_id: str) -> None:
    """Remove an added source with its original; gone from the list in one step."""
    find_added(data, source_id)
    parent = sources_folder(data)
    leaving = parent / f".deleting-{source_id}-{os.getpid()}"
    (parent / source_id).rename(leaving)
    shutil.rmtree(leaving)


class DeletedSource(BaseModel):
    """That a source was deleted, so that versions can be rid of its text; none of its words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    sha256: str
    at: datetime


def log_deleted(data: Path, gone: DeletedSource) -> None:
    """Write down a deletion, on disk before this returns."""
    path = sources_folder(data) / DELETED
    lines = [g.model_dump_json() for g in (*read_deleted(data), gone)]
    replace_file(path, ("\n".join(lines) + "\n").encode())


def read_deleted(data: Path) -> list[DeletedSource]:
    """Every deletion, oldest first; ManifestError when the list is not as it was written."""
    path = sources_folder(data) / DELETED
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [DeletedSource.model_validate_json(line) for line in lines if line.strip()]
    except FileNotFoundError:
        return []
    except ValueError as error:
        raise ManifestError(f"{path} is not as it was written. Mend or remove it.") from error


def read_overlay(data: Path) -> dict[str, Status]:
    """The status an editor gave to shipped documents, by id."""
    path = sources_folder(data) / OVERLAY
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise ManifestError(f"{path} is no JSON ({error}). Mend or remove it.") from error
    if not isinstance(found, dict) or any(v not in get_args(Status) for v in found.values()):
        raise ManifestError(f"{path} must map ids to one of {', '.join(get_args(Status))}.")
    return dict(sorted(found.items()))


def write_overlay(data: Path, overlay: dict[str, Status]) -> None:
    """Replace the overlay in one step; a document that is current needs no entry."""
    kept = {key: value for key, value in sorted(overlay.items()) if value != "current"}
    path = sources_folder(data) / OVERLAY
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, json.dumps(kept, indent=1, ensure_ascii=False).encode() + b"\n")


def apply_overlay(documents: Sequence[Document], data: Path) -> list[Document]:
    """The documents with the status that counts now, in the same order.

    The overlay decides for shipped documents; beyond that, whatever an added source supersedes is
    superseded unless that source is retired. So a new source takes the old one's place in the very
    moment its folder appears.
    """
    overlay = read_overlay(data)
    out = [
        _with_status(d, overlay[d.meta.id])
        if d.meta.origin == "shipped" and d.meta.id in overlay
        else d
        for d in documents
    ]
    replaced = {
        old
        for d in out
        if d.meta.origin == "added" and d.meta.status != "retired"
        for old in d.meta.supersedes
    }
    return [
        _with_status(d, "superseded") if d.meta.id in replaced and d.meta.status == "current" else d
        for d in out
    ]


@contextmanager
def sources_lock(data: Path) -> Iterator[None]:
    """Hold the lock on the added sources; SourcesBusyError when another process has it.

    Whoever gets it first clears away what a killed process left half added or half deleted.
    """
    folder = sources_folder(data)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("a+", encoding="utf-8") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise SourcesBusyError(
                "Another editor is changing the sources. Nothing was changed; try again."
            ) from error
        for pattern in (".adding-*", ".deleting-*"):
            for left in sorted(folder.glob(pattern)):
                shutil.rmtree(left)
        yield


def _with_status(document: Document, status: Status) -> Document:
    return replace(document, meta=document.meta.model_copy(update={"status": status}))


def _original_name(media_type: str) -> str:
    return f"original{ENDINGS[media_type][0]}"


def _read(path: Path, kind: type[Record]) -> Record:
    try:
        return kind.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ManifestError(
            f"{path} cannot be read ({error}). Delete the source, add it."
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise ManifestError(f"{path}: {where}: {first['msg']}. Mend the entry.") from error


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def replace_file(path: Path, data: bytes) -> None:
    """A reader sees the old file or the new one, also after a crash."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    _write(temporary, data)
    temporary.replace(path)
