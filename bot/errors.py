"""The bot branch of the error tree (root: `corpus/errors.py`). Abstaining is not an error.

BilledvalgError
└── BotError
    ├── QuestionError       the question cannot be taken: empty or too long (fix the question)
    ├── UnknownLabelError   a statement names evidence that is not there (our bug: never shown)
    └── RewriteError        the optional language model failed (the extracted wording is used)
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
