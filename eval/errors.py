"""The eval branch of the error tree (root: `corpus/errors.py`). A crash of the bot is not one.

BilledvalgError
└── EvalError
    ├── CaseError      a case file breaks the form (names file and line)
    ├── SetError       a folder with a public set lacks a file or a field
    ├── RecordError    a run record is unsigned, changed, or misses a version
    └── BenchError     something to be timed did not start or did not answer
"""

from __future__ import annotations

from corpus.errors import BilledvalgError


class EvalError(BilledvalgError):
    """Measuring could not be done; the message says what to mend."""


class CaseError(EvalError):
    """A line of a case file breaks the form."""


class SetError(EvalError):
    """A folder with a public retrieval set cannot be read."""


class RecordError(EvalError):
    """A run record cannot be trusted: a version is missing, or its content was changed."""


class BenchError(EvalError):
    """Something to be timed did not start or did not answer."""
