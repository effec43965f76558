"""Steps 3 to 5 of the tab Redaktion at work: preview, publish, roll back."""

from __future__ import annotations

import threading

from bot.errors import StalePreviewError
from bot.ui.editor_done import CHANGED, Done, Given, log_failure, missing, tell, tell_error
from bot.ui.editor_session import EditorSession, Job, Told
from bot.ui.editor_view import View, version_text
from bot.ui.labels import label
from corpus.errors import BilledvalgError
from corpus.records import Language


def start_preview(view: View, given: Given) -> Done:
    """Build and compare in a thread of its own; the page asks how far it is."""
    session = view.session
    if session.job is None:
        session.drop_preview(view.editor)
        job = session.job = Job()
        threading.Thread(target=_build, args=(view, job), daemon=True).start()
    return Done(("status", "preview", "publish"), "progress")


def _build(view: View, job: Job) -> None:
    try:
        job.preview = view.editor.preview(progress=job.tell)
    except Exception as error:
        if not isinstance(error, BilledvalgError):
            log_failure("preview", error)
        job.error = error
    finally:
        job.finished = True


def finish_preview(view: View) -> Done:
    """Take over what a finished job made."""
    session = view.session
    job, session.job = session.job, None
    session.told.clear()
    if job is not None and job.preview is not None:
        session.preview = job.preview
        tell(session, "preview", "previewed")
    elif job is not None and job.error is not None:
        tell_error(session, "preview", job.error)
    return Done(("status", "preview", "publish"), "preview")


def publish(view: View, given: Given) -> Done:
    """Let the previewed version answer."""
    session = view.session
    if session.preview is None:
        return missing(view, "publish", "publish_first")
    if not given.get("why"):
        return missing(view, "publish", "no_reason")
    override = given.get("override") == "yes"
    try:
        event = view.editor.publish(
            session.preview, who=session.who, why=given.get("why"), override=override
        )
    except StalePreviewError as error:
        session.drop_preview(view.editor)
        tell_error(session, "preview", error)
        return Done(("status", "preview", "publish", "sources", "history"), "preview")
    session.preview = None
    view.desk.assistant.refresh()
    _tell_version(session, "publish", "published", event.version)
    return Done(CHANGED, "publish")


def roll_back(view: View, given: Given) -> Done:
    """Let the version before answer again."""
    session = view.session
    if not given.get("why"):
        return missing(view, "history", "no_reason")
    event = view.editor.roll_back(who=session.who, why=given.get("why"))
    view.desk.assistant.refresh()
    session.drop_preview(view.editor)
    _tell_version(session, "history", "rolled_back", event.version)
    return Done(CHANGED, "history")


def _tell_version(session: EditorSession, part: str, key: str, version: str) -> None:
    def words(language: Language) -> str:
        return label(f"ed_{key}", language, when=version_text(version, language))

    session.told[part] = Told(words)
