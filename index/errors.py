"""The index branch of the error tree (root and corpus branch: `corpus/errors.py`).

BilledvalgError
└── IndexFault                     the index, not the question, is the problem
    ├── NoVersionError             nothing published yet: run `python -m index build`
    ├── EmbedderMismatchError      built by another embedder: rebuild, or set the old one again
    ├── DamagedVersionError        files missing or changed: roll back or rebuild
    ├── CheckFailedError           a built version has findings: not published
    ├── BusyError                  another process is building or publishing: try again later
    └── StorageError               disk full or folder read-only: free space or mend rights, try again
"""

from __future__ import annotations

from corpus.errors import BilledvalgError


class IndexFault(BilledvalgError):
    """Something is wrong with the index; the message says which version and what to do."""


class NoVersionError(IndexFault):
    """No version is published in the data folder."""


class EmbedderMismatchError(IndexFault):
    """The version was built by another embedder than the one set now."""


class DamagedVersionError(IndexFault):
    """A version's files are missing or not what its record says."""


class CheckFailedError(IndexFault):
    """A built version has findings, so it was not published."""


class BusyError(IndexFault):
    """Another process holds the lock on building and publishing."""


class StorageError(IndexFault):
    """The data folder cannot be written: the disk is full, or the folder is read-only."""
