"""The HTTP side of the tab Redaktion: a login cookie, pieces of the desk, and its actions.

Every route but the login looks for the session first and reads nothing of a body before it. A post
must carry a header that no form of another site can send, beside a cookie that no other site's
request carries.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated

from fastapi import Cookie, FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, JSONResponse, Response
from starlette.datastructures import UploadFile

from bot.editor.editor import Editor
from bot.ui.desk import Desk
from bot.ui.editor import PARTS, desk_html, login_html, status_html
from bot.ui.editor_actions import ACTIONS, act
from bot.ui.editor_done import Done, Given
from bot.ui.editor_preview import progress_of
from bot.ui.editor_release import finish_preview
from bot.ui.editor_session import COOKIE, EditorSession, Sessions
from bot.ui.editor_sources import source_html
from bot.ui.editor_view import View
from corpus.records import Language

HEADER = "x-billedvalg"
FIELDS, FIELD_BYTES = 60, 200_000
SLACK = 200_000
"""Bytes a request may have beside its file."""
FRESH = {"Cache-Control": "no-store"}
Look = Callable[[str, Language], View | None]
Enter = Callable[[str, Language], View]
"""A cookie to the view of its session; 401 when there is none."""
Token = Annotated[str, Cookie(alias=COOKIE)]


def add_editor_routes(app: FastAPI, desk: Desk, editor: Editor) -> Sessions:
    """Add the desk's routes; the sessions are given back for tests."""
    sessions = Sessions(
        desk.settings.editor_password, at_end=lambda session: session.drop_preview(editor)
    )

    def look(token: str, language: Language) -> View | None:
        session = sessions.find(token)
        return View(desk, editor, session, language, date.today()) if session else None

    def enter(token: str, language: Language) -> View:
        view = look(token, language)
        if view is None:
            raise HTTPException(401, headers=FRESH)
        return view

    _add_door(app, sessions, look)
    _add_pieces(app, enter)
    _add_actions(app, enter)
    return sessions


def _add_door(app: FastAPI, sessions: Sessions, look: Look) -> None:
    @app.get("/editor/page", include_in_schema=False)
    def page(lang: Language = "da", token: Token = "") -> HTMLResponse:
        view = look(token, lang)
        return HTMLResponse(desk_html(view) if view else login_html(lang), headers=FRESH)

    @app.post("/editor/login", include_in_schema=False)
    async def login(request: Request, lang: Language = "da") -> Response:
        _refuse_others(request)
        given = await _read(request, most=SLACK)
        return await run_in_threadpool(_log_in, sessions, look, request, given, lang)

    @app.post("/editor/logout", include_in_schema=False)
    def logout(request: Request, lang: Language = "da", token: Token = "") -> Response:
        _refuse_others(request)
        session = sessions.find(token)
        if session is not None:
            sessions.log_out(session)
        reply = JSONResponse({"page": login_html(lang)}, headers=FRESH)
        reply.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return reply


def _add_pieces(app: FastAPI, enter: Enter) -> None:
    @app.get("/editor/part/{name}", include_in_schema=False)
    def part(name: str, lang: Language = "da", token: Token = "") -> HTMLResponse:
        view = enter(token, lang)
        if name not in PARTS:
            raise HTTPException(404)
        return HTMLResponse(PARTS[name](view), headers=FRESH)

    @app.get("/editor/source/{document_id}", include_in_schema=False)
    def source(document_id: str, lang: Language = "da", token: Token = "") -> HTMLResponse:
        return HTMLResponse(source_html(enter(token, lang), document_id), headers=FRESH)


def _add_actions(app: FastAPI, enter: Enter) -> None:
    @app.get("/editor/progress", include_in_schema=False)
    def progress(lang: Language = "da", token: Token = "") -> JSONResponse:
        view = enter(token, lang)
        with view.session.lock:
            job = view.session.job
            if job is not None and not job.finished:
                words, value = progress_of(job, lang)
                return JSONResponse({"words": words, "value": value}, headers=FRESH)
            return _reply(view, finish_preview(view))

    @app.post("/editor/do/{action}", include_in_schema=False)
    async def do(
        action: str, request: Request, lang: Language = "da", token: Token = ""
    ) -> Response:
        view = enter(token, lang)
        _refuse_others(request)
        if action not in ACTIONS:
            raise HTTPException(404)
        limit = view.editor.settings.max_file_mb * 1_048_576
        given = await _read(request, most=SLACK + (limit if action == "file" else 0))
        return await run_in_threadpool(_act, view, action, given)


def _act(view: View, action: str, given: Given) -> JSONResponse:
    with view.session.lock:
        return _reply(view, act(view, action, given))


def _reply(view: View, done: Done) -> JSONResponse:
    """The parts to draw again, as HTML, and where to go."""
    known = {**PARTS, "status": status_html}
    parts = {name: known[name](view) for name in done.parts}
    told = view.session.told.get(done.focus)
    words = told.words(view.language) if told else ""
    return JSONResponse({"parts": parts, "focus": done.focus, "say": words}, headers=FRESH)


def _log_in(
    sessions: Sessions, look: Look, request: Request, given: Given, language: Language
) -> JSONResponse:
    who = given.get("who")
    address = request.client.host if request.client else "unknown"
    fault = "login_name" if not who else "" if sessions.may_try(address) else "login_slow"
    session: EditorSession | None = None
    if not fault:
        session = sessions.log_in(given.values.get("password", ""), who, address=address)
        fault = "" if session else "login_wrong"
    view = look(session.token, language) if session else None
    if session is None or view is None:
        page = login_html(language, fault=fault, who=who)
        return JSONResponse({"page": page, "focus": "login"}, headers=FRESH)
    reply = JSONResponse({"page": desk_html(view)}, headers=FRESH)
    reply.set_cookie(
        COOKIE,
        session.token,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return reply


def _refuse_others(request: Request) -> None:
    if request.headers.get(HEADER) != "editor":
        raise HTTPException(403)


async def _read(request: Request, *, most: int) -> Given:
    """The form and its file; 413 for a body that is larger than it may be, 411 without a length."""
    length = request.headers.get("content-length", "")
    if not length.isdecimal():
        raise HTTPException(411)
    if int(length) > most:
        raise HTTPException(413)
    values: dict[str, str] = {}
    file: tuple[str, bytes] | None = None
    async with request.form(max_files=1, max_fields=FIELDS, max_part_size=FIELD_BYTES) as given:
        for name, value in given.multi_items():
            if isinstance(value, UploadFile):
                data = await value.read()
                file = (value.filename or "file", data) if data or value.filename else None
            else:
                values[name] = value
    return Given(values, file)
