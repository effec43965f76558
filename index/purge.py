"""Getting rid of deleted text: versions that still hold it go once the stated time has passed.

The version that answers is never edited: when it holds such text it is built anew from the sources
as they are, checked and published, and then removed like the others. The vectors of the text leave
the cache with it.
"""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from corpus.collect import collect_documents
from corpus.manifest import read_deleted
from index.build import build_version
from index.cache import forget_unused
from index.check import check_version
from index.dense import sweep_collections
from index.embed import Embedder
from index.errors import CheckFailedError, IndexFault
from index.publish import find_current, prune_versions, publish_version, versions_folder
from index.settings import IndexSettings
from index.storage import writing
from index.units import make_units
from index.version import read_chunks, read_documents

log = logging.getLogger(__name__)
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge did: versions removed, and the one built because the old one held the text."""

    removed: tuple[str, ...]
    rebuilt: str = ""


def purge(settings: IndexSettings, embedder: Embedder, *, now: datetime | None = None) -> Purged:
    """Remove what is too old or holds deleted text that is due; the caller holds the write lock.

    CheckFailedError when the version that answers holds such text and the new one has findings.
    """
    due = due_deletions(settings, now=now or datetime.now(UTC))
    rebuilt, current = "", find_current(settings.data)
    if due and current and holds_any(versions_folder(settings.data) / current, due):
        rebuilt = _rebuild(settings, embedder)
    return Purged(tuple(clear_away(settings, embedder, due)), rebuilt)


def clear_away(settings: IndexSettings, embedder: Embedder, due: set[Key]) -> list[str]:
    """Prune, and remove every version that holds a due deletion, but never the one that answers."""
    with writing(settings.data):
        gone = prune_versions(settings.data, keep=settings.keep_versions)
        if due:
            gone += _remove_holders(settings.data, due)
            _forget_vectors(settings.data, embedder)
        kept = [folder.name for folder in versions_folder(settings.data).glob("[!.]*")]
        sweep_collections(settings.chroma_url, keep=kept)
    return gone


def due_deletions(settings: IndexSettings, *, now: datetime) -> set[Key]:
    """Id and hash of each deleted source whose time has passed and that was not added again."""
    limit = now - timedelta(days=settings.delete_after_days)
    due = {(gone.id, gone.sha256) for gone in read_deleted(settings.data) if gone.at <= limit}
    if not due:
        return set()
    return due - {(d.meta.id, d.meta.sha256) for d in collect_documents(settings)}


def holds_any(folder: Path, keys: set[Key]) -> bool:
    """Whether a version holds any of these sources; one that cannot be read might."""
    try:
        return any((meta.id, meta.sha256) in keys for meta in read_documents(folder))
    except (OSError, ValueError):
        return True


def _rebuild(settings: IndexSettings, embedder: Embedder) -> str:
    record = build_version(collect_documents(settings), embedder, settings)
    folder = versions_folder(settings.data) / record.id
    if findings := check_version(folder, embedder, settings):
        shutil.rmtree(folder)
        raise CheckFailedError(
            f"A version without the deleted text was built but not published: {findings[0]}. "
            "Run `python -m index build` and mend what it says, then prune again."
        )
    publish_version(settings.data, record.id)
    return record.id


def _remove_holders(data: Path, due: set[Key]) -> list[str]:
    now, gone = find_current(data), []
    for folder in sorted(versions_folder(data).glob("[!.]*")):
        if folder.name != now and holds_any(folder, due):
            shutil.rmtree(folder)
            gone.append(folder.name)
    return gone


def _forget_vectors(data: Path, embedder: Embedder) -> None:
    """Keep the vectors of texts that a remaining version holds."""
    texts: set[str] = set()
    try:
        for folder in sorted(versions_folder(data).glob("[!.]*")):
            chunks, metas = read_chunks(folder), read_documents(folder)
            texts.update(unit.text for unit in make_units(chunks, metas))
    except (OSError, ValueError, KeyError, TypeError, IndexFault):
        log.warning("the vector cache is kept whole: a version cannot be read")
        return
    forget_unused(texts, embedder, data / "cache")
