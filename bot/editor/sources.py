"""The sources as they are now, read again only when a file of theirs has changed."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from pathlib import Path

from corpus.collect import collect_documents
from corpus.load import Document, document_paths
from corpus.manifest import META, OVERLAY, TEXT, source_folders, sources_folder
from corpus.records import DocumentMeta
from corpus.settings import CorpusSettings


def stamp_sources(settings: CorpusSettings) -> str:
    """One hash over every file that decides what is cited; it changes when any of them does."""
    digest = hashlib.sha256()
    for path in _paths(settings):
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        digest.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _paths(settings: CorpusSettings) -> Iterable[Path]:
    yield from document_paths(settings.documents)
    folder = sources_folder(settings.data)
    yield folder / OVERLAY
    for source in source_folders(folder):
        yield source / META
        yield source / TEXT


class Sources:
    """Every document with its status now, kept until a file changes; safe between threads."""

    def __init__(self, settings: CorpusSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._known: tuple[str, list[Document]] = ("", [])

    def read(self) -> tuple[str, list[Document]]:
        """The stamp and the documents; CorpusError names a file that is broken."""
        with self._lock:
            stamp = stamp_sources(self._settings)
            if stamp != self._known[0]:
                self._known = (stamp, collect_documents(self._settings))
            return self._known


def document_changes(
    before: Iterable[DocumentMeta], after: Iterable[DocumentMeta]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Ids that came, that went, and whose text or details changed, each sorted.

    A document that lost or gained one of its languages has changed.
    """
    old, new = _by_id(before), _by_id(after)
    added = tuple(sorted(new.keys() - old.keys()))
    removed = tuple(sorted(old.keys() - new.keys()))
    changed = tuple(sorted(i for i in old.keys() & new.keys() if old[i] != new[i]))
    return added, removed, changed


def _by_id(metas: Iterable[DocumentMeta]) -> dict[str, list[DocumentMeta]]:
    out: dict[str, list[DocumentMeta]] = {}
    for meta in sorted(metas, key=lambda m: (m.id, m.language)):
        out.setdefault(meta.id, []).append(meta)
    return out
