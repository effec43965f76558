"""Moving the pointer and writing it down as one: a crash between the two loses neither.

What is about to happen is written to `<data>/editor/intent.json` first. Whoever comes next after a
crash finds it: when the move was made it is added to the history, else the intent is dropped.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from bot.editor.history import Event, append_event, editor_folder, read_history
from corpus.manifest import replace_file
from index.publish import find_current, publish_version, versions_folder
from index.storage import writing
from index.version import PREVIEW

log = logging.getLogger(__name__)
INTENT = "intent.json"
Step = Callable[[str], None]


def move_pointer(data: Path, event: Event, *, at_step: Step | None = None) -> None:
    """Publish `event.version` and keep the event; the caller holds the write lock.

    StorageError or DamagedVersionError before the pointer moved; then nothing has changed.
    """
    step = at_step or (lambda _name: None)
    path = editor_folder(data) / INTENT
    recover(data)
    with writing(data):
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, event.model_dump_json().encode())
        step("intent written")
        try:
            publish_version(data, event.version, at_step=at_step)
        except Exception:
            if find_current(data) != event.version:
                path.unlink(missing_ok=True)
                raise
            log.warning("version %s is published; clearing up after it failed", event.version)
    try:
        append_event(data, event)
        step("event kept")
        path.unlink()
    except OSError as error:
        log.warning("the history is written at the next change: %s", error.strerror)
    step("intent removed")


def recover(data: Path) -> None:
    """Bring the history up to date after a process was killed between pointer and history."""
    event = pending_event(data)
    path = editor_folder(data) / INTENT
    with writing(data):
        if event is not None:
            append_event(data, event)
        path.unlink(missing_ok=True)
        for left in path.parent.glob(f".{INTENT}.*"):
            if not left.name.endswith(f".{os.getpid()}"):
                left.unlink(missing_ok=True)


def pending_event(data: Path) -> Event | None:
    """The event of a move that was made but is not in the history yet."""
    try:
        event = Event.model_validate_json((editor_folder(data) / INTENT).read_bytes())
    except (FileNotFoundError, ValidationError):
        return None
    if not _was_made(data, event) or event in read_history(data)[-5:]:
        return None
    return event


def _was_made(data: Path, event: Event) -> bool:
    """Whether the pointer moved: it names the version, or the version is no preview any more."""
    folder = versions_folder(data) / event.version
    published = event.action == "publish" and folder.is_dir() and not (folder / PREVIEW).exists()
    return published or find_current(data) == event.version
