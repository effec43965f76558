"""The bot branch of the error tree (root: `corpus/errors.py`). Abstaining is not an error.

BilledvalgError
└── BotError
    ├── QuestionError       the question cannot be taken: empty or too long (fix the question)
    ├── UnknownLabelError   a statement names evidence that is not there (our bug: never shown)
    ├── RewriteError        the optional language model failed (the extracted wording is used)
    └── EditorError         the editor's desk did not do what was asked; nothing was changed
        ├── WatchError            a golden question is not in its form (names file and line)
        ├── ReasonMissingError    publishing, taking back and deleting need a name and a reason
        ├── PublishRefusedError   the gate has findings: mend them, or override with a reason
        ├── StalePreviewError     another editor published or changed sources: preview again
        └── HistoryError          the history cannot be read (names file and line)
"""

from __future__ import annotations

from corpus.errors import BilledvalgError


class BotError(BilledvalgError):
    """Something between a question and its reply went wrong."""


class QuestionError(BotError):
    """The question is empty or too long; the message says what to do, in the reader's language."""


class UnknownLabelError(BotError):
    """A statement cites a label its answer does not hold."""


class RewriteError(BotError):
    """The optional language model did not answer as asked."""


class EditorError(BotError):
    """Something at the editor's desk was not done; nothing was changed."""


class WatchError(EditorError):
    """A golden question is not in its form; the message names file, line and field."""


class ReasonMissingError(EditorError):
    """Who and why were not both given."""


class PublishRefusedError(EditorError):
    """The gate has findings and nobody overrode it by name with a reason."""


class StalePreviewError(EditorError):
    """What was previewed is no longer what would be published; preview again, nothing is lost."""


class HistoryError(EditorError):
    """A line of the history cannot be read."""
