"""«Hjalp svaret?»: what may be kept of it, and the file it is kept in.

Kept: the choice, the reasons, the day, the version and the documents cited. The question is kept
only when the person ticks it, and is redacted once more at the door.
"""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.redact import redact
from corpus.records import Language

Reason = Literal["wrong", "unclear", "missing", "source"]
REASONS: tuple[Reason, ...] = ("wrong", "unclear", "missing", "source")
FOLDER, FILE = "feedback", "feedback.jsonl"
MOST_BYTES = 20_000_000
"""The file stops growing here, so that nobody can fill the disk through it."""
_lock = threading.Lock()


class Feedback(BaseModel):
    """What the page sends; `question` only when the person ticked it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    helpful: bool
    reasons: tuple[Reason, ...] = Field((), max_length=4)
    language: Language
    audience: Literal["patient", "clinician"]
    index_version: str = Field(max_length=80)
    documents: tuple[str, ...] = Field((), max_length=20)
    question: str | None = Field(None, max_length=20_000)


class KeptFeedback(Feedback):
    """A line of the file."""

    day: date


def keep_feedback(feedback: Feedback, data: Path, *, on: date) -> bool:
    """Append one line; False when the file is full."""
    question = str(redact(feedback.question).text) if feedback.question else None
    kept = KeptFeedback(**{**feedback.model_dump(), "question": question}, day=on)
    path = data / FOLDER / FILE
    with _lock:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            return False
        with path.open("a", encoding="utf-8") as stream:
            stream.write(kept.model_dump_json(exclude_none=True) + "\n")
    return True
