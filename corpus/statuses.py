"""Life cycle of documents: retire, restore, supersede, edit and delete.

Shipped documents get their status in the overlay, added sources in their own entry. Every change
takes effect in the next built version; versions that are published stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from corpus.errors import NotConfirmedError, UnknownSourceError
from corpus.load import Document, document_paths, load_corpus
from corpus.manifest import (
    DeletedSource,
    find_added,
    list_added,
    log_deleted,
    read_overlay,
    remove_source,
    sources_lock,
    write_meta,
    write_overlay,
)
from corpus.records import DocumentMeta, Status
from corpus.settings import CorpusSettings


class Deleted(NamedTuple):
    """What a deletion took away, and what stays superseded until it is restored."""

    meta: DocumentMeta
    still_superseded: tuple[str, ...]


def retire(settings: CorpusSettings, document_id: str) -> None:
    """Take a document out of use; it can be restored. UnknownSourceError when there is none."""
    with sources_lock(settings.data):
        _require(settings, document_id)
        _set_status(settings.data, document_id, "retired")


def restore(settings: CorpusSettings, document_id: str) -> None:
    """Bring a retired or superseded document back; NotConfirmedError when another replaces it."""
    with sources_lock(settings.data):
        _require(settings, document_id)
        for meta in list_added(settings.data):
            if document_id in meta.supersedes and meta.status != "retired":
                raise NotConfirmedError(
                    f"{document_id} is superseded by {meta.id} («{meta.title}»). Retire that first."
                )
        _set_status(settings.data, document_id, "current")


def mark_superseded(data: Path, ids: Sequence[str]) -> None:
    """Write down that these documents are replaced, so that they never come back by themselves.

    The caller holds the lock.
    """
    for document_id in ids:
        _set_status(data, document_id, "superseded")


def edit(settings: CorpusSettings, source_id: str, changes: Mapping[str, object]) -> DocumentMeta:
    """Change the details of an added source; its new entry.

    `changes` maps fields of `Details` to new values. NotConfirmedError names the field that does
    not hold.
    """
    with sources_lock(settings.data):
        meta = _edited(find_added(settings.data, source_id), changes)
        write_meta(settings.data, meta)
    return meta


def delete(settings: CorpusSettings, source_id: str, *, now: datetime | None = None) -> Deleted:
    """Remove an added source with its original; versions built before still hold its text.

    `index/purge.py` rids them of it after the setting's number of days.
    """
    with sources_lock(settings.data):
        meta = find_added(settings.data, source_id)
        moment = now or datetime.now(UTC)
        log_deleted(settings.data, DeletedSource(id=meta.id, sha256=meta.sha256, at=moment))
        remove_source(settings.data, source_id)
        written = {m.id: m.status for m in list_added(settings.data)} | read_overlay(settings.data)
    waiting = [old for old in meta.supersedes if written.get(old) == "superseded"]
    return Deleted(meta, tuple(sorted(waiting)))


def find_documents(settings: CorpusSettings, document_id: str) -> list[Document]:
    """The document in each of its languages; UnknownSourceError when there is none."""
    found = [d for d in load_corpus(settings) if d.meta.id == document_id]
    if not found:
        raise _unknown(document_id)
    return found


def _edited(old: DocumentMeta, changes: Mapping[str, object]) -> DocumentMeta:
    if "licence" in changes and not str(changes["licence"]).strip():
        raise NotConfirmedError(f"{old.id}: licence: say by what right it may be shown")
    source = old.sources[0].model_dump()
    source |= {key: value for key, value in changes.items() if key in source}
    entry = old.model_dump()
    entry |= {key: value for key, value in changes.items() if key in entry}
    try:
        return DocumentMeta.model_validate({**entry, "sources": [source]})
    except ValidationError as error:
        first = error.errors()[0]
        raise NotConfirmedError(f"{old.id}: {first['loc'][-1]}: {first['msg']}") from error


def _require(settings: CorpusSettings, document_id: str) -> None:
    """Look at entries only, so that a source with a damaged text can still be taken out."""
    added = {meta.id for meta in list_added(settings.data)}
    if document_id not in added | {path.stem for path in document_paths(settings.documents)}:
        raise _unknown(document_id)


def _unknown(document_id: str) -> UnknownSourceError:
    return UnknownSourceError(
        f"No document has the id {document_id}. `python -m corpus list --all` shows the ids."
    )


def _set_status(data: Path, document_id: str, status: Status) -> None:
    added = {meta.id: meta for meta in list_added(data)}
    if document_id in added:
        write_meta(data, added[document_id].model_copy(update={"status": status}))
        return
    write_overlay(data, read_overlay(data) | {document_id: status})
