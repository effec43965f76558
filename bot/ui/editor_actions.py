"""What each form of the tab Redaktion does: from what was given to the parts to draw again.

An action either did what it says and tells so, or changed nothing and tells why, in its own part.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pydantic import ValidationError

from bot.editor.editor import WatchCase
from bot.errors import WatchError
from bot.ui.editor_done import (
    CHANGED,
    Done,
    Given,
    lines_of,
    log_failure,
    missing,
    tell,
    tell_error,
)
from bot.ui.editor_intake import add, drop_file, take_address, take_file, unlock
from bot.ui.editor_release import publish, roll_back, start_preview
from bot.ui.editor_sources import edited
from bot.ui.editor_view import View
from corpus.errors import BilledvalgError

ID_CHARS = 50
Act = Callable[[View, Given], Done]


def act(view: View, action: str, given: Given) -> Done:
    """Do one action; whatever goes wrong is told in the part it belongs to."""
    session = view.session
    before = tuple(session.told)
    session.told.clear()
    done, part = ACTIONS[action]
    try:
        found = done(view, given)
    except Exception as error:
        if not isinstance(error, BilledvalgError):
            log_failure(action, error)
        tell_error(session, part, error)
        found = Done((part,), part)
    return Done(tuple(dict.fromkeys((*before, *found.parts))), found.focus)


def retire(view: View, given: Given) -> Done:
    """Take a document out of use."""
    view.editor.retire(given.get("id"), who=view.session.who, why=given.get("why"))
    return _changed(view, "retired")


def restore(view: View, given: Given) -> Done:
    """Bring a document back."""
    view.editor.restore(given.get("id"), who=view.session.who, why=given.get("why"))
    return _changed(view, "restored")


def edit(view: View, given: Given) -> Done:
    """Change the details of an added source."""
    found = [m for m in view.editor.documents() if m.id == given.get("id")]
    changes = edited(found[0], given.values) if found else {}
    if not changes:
        return missing(view, "sources", "no_change")
    view.editor.edit(given.get("id"), changes, who=view.session.who)
    return _changed(view, "edited")


def delete(view: View, given: Given) -> Done:
    """Delete an added source, once the box is ticked."""
    if given.get("sure") != "yes":
        return missing(view, "sources", "not_sure")
    view.editor.delete(given.get("id"), who=view.session.who, why=given.get("why"))
    return _changed(view, "deleted")


def _changed(view: View, key: str) -> Done:
    view.session.drop_preview(view.editor)
    tell(view.session, "sources", key)
    return Done(CHANGED, "sources")


def add_watch(view: View, given: Given) -> Done:
    """Keep an editor's own golden question."""
    if not given.get("question"):
        return missing(view, "watch", "no_question")
    expected = given.get("expected")
    facts = lines_of(given.get("facts"))
    taken = {case.id for case in view.editor.watch_cases()}
    try:
        case = WatchCase(
            id=free_id(given.get("question"), taken),
            question=given.get("question"),
            audience="clinician" if given.get("reader") == "clinician" else "patient",
            language="en" if given.get("language") == "en" else "da",
            expected=expected,
            facts=tuple((line,) for line in facts) if expected != "no_answer" else (),
        )
    except ValidationError as error:
        raise WatchError("a golden question is not in its form") from error
    view.editor.add_watch(case, who=view.session.who)
    view.session.drop_preview(view.editor)
    tell(view.session, "watch", "watch_added")
    return Done(("status", "preview", "publish", "watch", "history"), "watch")


def free_id(question: str, taken: set[str]) -> str:
    """An id from a question's words, with a number where another case has it."""
    plain = question.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:ID_CHARS].strip("-") or "case"
    names = (f"own-{base}" if n == 1 else f"own-{base}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


ACTIONS: dict[str, tuple[Act, str]] = {
    "file": (take_file, "bring"),
    "unlock": (unlock, "bring"),
    "address": (take_address, "bring"),
    "drop": (drop_file, "bring"),
    "add": (add, "bring"),
    "retire": (retire, "sources"),
    "restore": (restore, "sources"),
    "edit": (edit, "sources"),
    "delete": (delete, "sources"),
    "preview": (start_preview, "preview"),
    "publish": (publish, "publish"),
    "rollback": (roll_back, "history"),
    "watch": (add_watch, "watch"),
}
"""Each action, and the part in which it tells what went wrong."""
