"""Writing to the data folder: a disk that is full or read-only is told as one error."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import StorageError

REASONS = {
    errno.ENOSPC: "the disk is full: free some space",
    errno.EDQUOT: "the disk quota is used up: free some space",
    errno.EFBIG: "a file grew past what is allowed: raise the limit on file size",
    errno.EROFS: "the folder is read-only: make it writable",
    errno.EACCES: "the folder may not be written to: give this user the right",
    errno.EPERM: "the folder may not be written to: give this user the right",
}
CUT_SHORT = "a file could not be written whole: free some space"
"""Numpy tells of a write cut short without a number."""
SQLITE = ("disk is full", "readonly database", "disk I/O error", "unable to open")


@contextmanager
def writing(data: Path) -> Iterator[None]:
    """Turn a failure to write into a StorageError; what was published before still answers."""
    try:
        yield
    except OSError as error:
        reason = REASONS.get(error.errno) if error.errno else CUT_SHORT
        if reason is None:
            raise
        where = f" ({error.filename})" if error.filename else ""
        raise _told(data, f"{reason}{where}") from error
    except sqlite3.Error as error:
        if not any(words in str(error) for words in SQLITE):
            raise
        raise _told(data, f"its database says «{error}»: free space or make it writable") from error


def _told(data: Path, reason: str) -> StorageError:
    return StorageError(
        f"{data} cannot be written: {reason}, then try again. "
        "Nothing was published; the version that answered before still does."
    )


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk, so that a rename survives a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
