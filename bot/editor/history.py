"""Who did what, when and why: `<data>/editor/history.jsonl`, one event a line, only appended to."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.errors import HistoryError

Action = Literal["publish", "rollback", "add", "retire", "restore", "edit", "delete", "watch"]
FILE = "history.jsonl"


class Event(BaseModel):
    """One line of the history."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: datetime
    who: str
    action: Action
    what: str
    """Document ids for changes to sources; what came, went and changed for a publish."""
    why: str = ""
    version: str = ""
    """The version that answers after a publish or a rollback."""
    before: str = ""
    """The version that answered before it."""
    overridden: tuple[str, ...] = ()
    """The gate's findings an editor published in spite of, as «code: detail»."""


def editor_folder(data: Path) -> Path:
    """Where the editors' own records live."""
    return data / "editor"


def append_event(data: Path, event: Event) -> None:
    """Add one event, on disk before this returns."""
    append_line(editor_folder(data) / FILE, event.model_dump_json())


def append_line(path: Path, line: str) -> None:
    """Add one line to a file; one cut short by a crash before is parted from it.

    On an error the file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+", buffering=0) as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - 1))
        parted = b"" if stream.read(1) in {b"", b"\n"} else b"\n"
        row = parted + line.encode() + b"\n"
        try:
            if stream.write(row) != len(row):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            os.fsync(stream.fileno())
        except OSError:
            stream.truncate(size)
            raise


def read_history(data: Path) -> list[Event]:
    """Every event, oldest first; a last line cut short by a crash is left out."""
    path = editor_folder(data) / FILE
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    events = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            events.append(Event.model_validate_json(line))
        except ValidationError as error:
            if any(e["type"] == "json_invalid" for e in error.errors()):
                continue
            raise HistoryError(
                f"{path}:{number} is no line of the history. Mend or remove the line."
            ) from error
    return events
