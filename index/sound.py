"""Opening the published version, or the last good one when its files are not those built."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from index.embed import Embedder
from index.errors import DamagedVersionError, EmbedderMismatchError
from index.publish import current_id, list_versions, versions_folder
from index.search import Searcher
from index.settings import IndexSettings
from index.version import require_sound

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened version; `refused` is the id of the published one when another had to be taken."""

    searcher: Searcher
    refused: str = ""


def open_sound(settings: IndexSettings, embedder: Embedder) -> Opened:
    """The published version when it is sound, else the newest other one that is, with a warning.

    DamagedVersionError when none is; NoVersionError when nothing is published.
    """
    name = current_id(settings.data)
    try:
        return Opened(open_checked(settings, embedder, name))
    except DamagedVersionError as error:
        for record in reversed(list_versions(settings.data)):
            if record.id == name:
                continue
            try:
                searcher = open_checked(settings, embedder, record.id)
            except (DamagedVersionError, EmbedderMismatchError) as worse:
                log.warning("%s", worse)
                continue
            log.warning("%s Until then version %s answers.", error, record.id)
            return Opened(searcher, refused=name)
        raise


def open_checked(settings: IndexSettings, embedder: Embedder, version_id: str) -> Searcher:
    """One version, its files held against their hashes first."""
    folder = versions_folder(settings.data) / version_id
    require_sound(folder)
    return Searcher(folder, embedder, settings)
