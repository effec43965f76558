"""Step 1 of the tab Redaktion at work: take a file or an address, look at it, add it."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path, PurePath

from bot.editor.editor import Details, Look
from bot.ui.editor_bring import suggest_questions
from bot.ui.editor_done import CHANGED, Done, Given, lines_of, missing, tell
from bot.ui.editor_view import View
from corpus.errors import NotConfirmedError, PasswordNeededError


def take_file(view: View, given: Given) -> Done:
    """Look at an uploaded file; one that is locked waits for its password."""
    if given.file is None:
        return missing(view, "bring", "no_file")
    return _look_at(view, given.file, password="")


def unlock(view: View, given: Given) -> Done:
    """Look again at a locked file, with a password."""
    if view.session.locked is None:
        return missing(view, "bring", "no_file")
    return _look_at(view, view.session.locked, password=given.values.get("file_password", ""))


def _look_at(view: View, file: tuple[str, bytes], *, password: str) -> Done:
    session = view.session
    session.drop_file()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file_name(file[0])
        path.write_bytes(file[1])
        try:
            look = view.editor.look(path, password=password)
        except PasswordNeededError:
            session.locked = file
            if password:
                return missing(view, "bring", "wrong_password")
            return Done(("bring",), "bring")
    return _keep(view, look)


def take_address(view: View, given: Given) -> Done:
    """Fetch an address and look at what came."""
    if not given.get("address"):
        return missing(view, "bring", "no_address")
    view.session.drop_file()
    return _keep(view, view.editor.look_url(given.get("address")))


def _keep(view: View, look: Look) -> Done:
    session = view.session
    session.look = look
    questions = suggest_questions(look)
    details = look.proposal.details.model_copy(update={"questions": questions})
    if look.existing is not None and look.existing.kind == "near":
        details = details.model_copy(update={"supersedes": (look.existing.id,)})
    session.typed = details
    fits = look.existing is None or look.existing.kind == "near"
    tell(session, "bring", "looked" if fits else "looked_same")
    return Done(("bring",), "bring")


def drop_file(view: View, given: Given) -> Done:
    """Forget the file in hand; nothing was stored."""
    view.session.drop_file()
    tell(view.session, "bring", "dropped")
    return Done(("bring",), "bring")


def add(view: View, given: Given) -> Done:
    """Store the file in hand with the details as typed."""
    session = view.session
    if session.look is None:
        return missing(view, "bring", "no_file")
    session.typed, session.typed_day = read_details(given)
    if session.typed_day and session.typed.review_by is None:
        raise NotConfirmedError("review_by")
    if view.editor.problems(session.look, session.typed):
        raise NotConfirmedError("problems")
    meta = view.editor.add(session.look, session.typed, who=session.who)
    session.drop_file()
    session.drop_preview(view.editor)
    tell(session, "bring", "added", title=meta.title)
    return Done(CHANGED, "bring")


def read_details(given: Given) -> tuple[Details, str]:
    """The details of a form, and the review date as it was typed."""
    names = ("title", "publisher", "year", "language", "audience", "kind", "licence", "url")
    day = given.get("review_by")
    replaced = given.get("supersedes")
    details = Details(
        **{name: given.get(name) for name in names},
        supersedes=(replaced,) if replaced else (),
        questions=lines_of(given.get("questions")),
        review_by=_day(day),
    )
    return details, day


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def file_name(given: str) -> str:
    """The last part of a file's name, with nothing in it that a path could stumble over."""
    name = PurePath(given.replace("\\", "/")).name
    name = "".join(c if c.isprintable() and c not in '/:*?"<>|' else "_" for c in name)
    return name[-120:].lstrip(".") or "file"
