"""Does the index have to be built before serving? Not over the head of an editor.

A restart builds what a new program or a new embedder brings. It leaves alone what only an editor
may publish: sources added or retired and not yet published, and a version that was taken back.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.load import Document
from corpus.records import DocumentMeta
from index.errors import IndexFault
from index.publish import find_current, list_versions, versions_folder
from index.settings import IndexSettings
from index.version import manifest_sha256, read_documents, read_version

Shas = dict[tuple[str, str], str]


def why_not_needed(settings: IndexSettings, documents: Sequence[Document], embedder: str) -> str:
    """Why no version has to be built now, one sentence; empty when one has to be."""
    now = find_current(settings.data)
    folder = versions_folder(settings.data) / (now or ".none")
    try:
        record, held = read_version(folder), read_documents(folder)
    except (IndexFault, OSError, ValueError):
        return ""
    if record.embedder != embedder:
        return ""
    manifest = manifest_sha256([d.meta for d in documents if d.meta.status == "current"])
    if record.manifest_sha256 == manifest:
        return f"Index {now} is up to date."
    for other in list_versions(settings.data):
        if (other.manifest_sha256, other.embedder) == (manifest, embedder):
            return (
                f"Index {now} answers; {other.id} holds the sources as they are but was taken "
                f"back or not published. `python -m index publish {other.id}` publishes it."
            )
    if _shipped_held(held, documents):
        return (
            f"Index {now} answers; sources were changed and not published yet. "
            "`python -m bot publish` previews and publishes them, `python -m index build` at once."
        )
    return ""


def _shipped_held(held: Sequence[DocumentMeta], documents: Sequence[Document]) -> bool:
    """Whether the version holds every shipped document in use as it is now, and no other."""
    shipped = [d.meta for d in documents if d.meta.origin != "added"]
    in_version = _shas([meta for meta in held if meta.origin != "added"])
    known = _shas(shipped)
    in_use = _shas([meta for meta in shipped if meta.status == "current"])
    return all(known.get(key) == sha for key, sha in in_version.items()) and all(
        in_version.get(key) == sha for key, sha in in_use.items()
    )


def _shas(metas: Sequence[DocumentMeta]) -> Shas:
    return {(meta.language, meta.id): meta.sha256 for meta in metas}
