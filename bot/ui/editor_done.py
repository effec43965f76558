"""What the actions of the tab Redaktion share: what was given, what to draw again, what to tell."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.ui.editor_errors import explain
from bot.ui.editor_session import EditorSession, Told
from bot.ui.editor_view import View
from bot.ui.labels import label
from corpus.records import Language

log = logging.getLogger(__name__)
CHANGED = ("status", "bring", "sources", "preview", "publish", "history")
"""The parts that a change of the sources shows in."""


@dataclass(frozen=True, slots=True)
class Given:
    """The fields of a form, and the file when it has one."""

    values: Mapping[str, str] = field(default_factory=dict)
    file: tuple[str, bytes] | None = None

    def get(self, name: str) -> str:
        """One field, without blanks around it; empty when it was not given."""
        return self.values.get(name, "").strip()


@dataclass(frozen=True, slots=True)
class Done:
    """The parts to draw again, and where to go in the page."""

    parts: tuple[str, ...]
    focus: str = ""
    """A part whose told words get the focus."""


def tell_error(session: EditorSession, part: str, error: BaseException) -> None:
    """Leave word of what went wrong, in whichever language it is read."""

    def words(language: Language) -> str:
        return explain(error, language)

    session.told[part] = Told(words, bad=True)


def tell(session: EditorSession, part: str, key: str, **values: object) -> None:
    """Leave word of what was done."""

    def words(language: Language) -> str:
        return label(f"ed_{key}", language, **values)

    session.told[part] = Told(words)


def missing(view: View, part: str, key: str) -> Done:
    """Leave word of what has to be filled in first."""

    def words(language: Language) -> str:
        return label(f"ed_{key}", language)

    view.session.told[part] = Told(words, bad=True)
    return Done((part,), part)


def lines_of(words: str) -> tuple[str, ...]:
    """The lines of a text field that hold something, each once."""
    return tuple(dict.fromkeys(line.strip() for line in words.splitlines() if line.strip()))


def log_failure(action: str, error: Exception) -> None:
    """What failed and where, never the message: it may hold words of a document."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    name = type(error).__name__
    log.error("the editor's %s failed: %s at %s:%s", action, name, where.filename, where.lineno)
