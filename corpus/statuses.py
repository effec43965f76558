"""Life cycle of documents: retire, restore, supersede, edit and delete.

Shipped documents get their status in the overlay, added sources in their own entry. Every change
takes effect in the next built version; versions that are published stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from corpus.errors import NotConfirmedError, UnknownSourceError
from corpus.load import Document, load_corpus
from corpus.manifest import (
    find_added,
    list_added,
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


def edit(
    settings: CorpusSettings,
    source_id: str,
    *,
    changes: dict[str, object],
    review_by: date | None = None,
) -> DocumentMeta:
    """Change the details of an added source; its new entry.

    `changes` maps fields of the entry or of its source (title, publisher, year, url, licence,
    language, audience, kind) to new values. NotConfirmedError names the field that does not hold.
    """
    with sources_lock(settings.data):
        old = find_added(settings.data, source_id)
        source_fields = ("title", "publisher", "year", "url", "licence")
        source = old.sources[0].model_dump() | {
            k: v for k, v in changes.items() if k in source_fields
        }
        entry = old.model_dump() | {k: v for k, v in changes.items() if k not in source_fields[1:]}
        entry["sources"] = [source]
        if review_by is not None:
            entry["review_by"] = review_by
        try:
            meta = DocumentMeta.model_validate(entry)
        except ValidationError as error:
            first = error.errors()[0]
            raise NotConfirmedError(f"{source_id}: {first['loc'][-1]}: {first['msg']}") from error
        write_meta(settings.data, meta)
    return meta


def delete(settings: CorpusSettings, source_id: str) -> Deleted:
    """Remove an added source with its original; versions built before still hold its text."""
    with sources_lock(settings.data):
        meta = find_added(settings.data, source_id)
        remove_source(settings.data, source_id)
        hidden = {d.meta.id for d in load_corpus(settings) if d.meta.status == "superseded"}
    return Deleted(meta, tuple(sorted(hidden & set(meta.supersedes))))


def find_documents(settings: CorpusSettings, document_id: str) -> list[Document]:
    """The document in each of its languages; UnknownSourceError when there is none."""
    found = [d for d in load_corpus(settings) if d.meta.id == document_id]
    if not found:
        raise UnknownSourceError(
            f"No document has the id {document_id}. `python -m corpus list --all` shows the ids."
        )
    return found


def _require(settings: CorpusSettings, document_id: str) -> None:
    find_documents(settings, document_id)


def _set_status(data: Path, document_id: str, status: Status) -> None:
    added = {meta.id: meta for meta in list_added(data)}
    if document_id in added:
        write_meta(data, added[document_id].model_copy(update={"status": status}))
        return
    write_overlay(data, read_overlay(data) | {document_id: status})
