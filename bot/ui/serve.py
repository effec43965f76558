"""The application as served: the HTTP routes with the page mounted at /."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

import gradio as gr
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, Response

from bot.api import create_app
from bot.editor.editor import Editor
from bot.pipeline import Assistant
from bot.ui.desk import Desk
from bot.ui.editor_routes import add_editor_routes
from bot.ui.page import build_page
from bot.ui.routes import add_routes
from bot.ui.sessions import CAPACITY, forget_while_running
from bot.ui.shell import dress
from bot.ui.theme import make_theme


def make_app(assistant: Assistant, *, editor: Editor | None = None) -> FastAPI:
    """Routes, page and headers around one assistant; with an editor, the tab Redaktion too."""
    assistant.warm()
    if not assistant.settings.editor_password:
        editor = None
    desk = Desk(assistant, assistant.settings, editor=editor)
    app = create_app(assistant, rate=desk.rate)
    add_routes(app, desk)
    if editor is not None:
        add_editor_routes(app, desk, editor)
    app.middleware("http")(_dressed)
    app.middleware("http")(_no_uploads)
    page = build_page(desk)
    _refuse_quietly(page)
    page.queue(default_concurrency_limit=4, max_size=64)
    page.state_session_capacity = CAPACITY
    mounted: FastAPI = gr.mount_gradio_app(
        app,
        page,
        path="/",
        theme=make_theme(),
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        pwa=False,
        mcp_server=True,
        enable_monitoring=False,
        max_file_size="1mb",
    )
    forget_while_running(mounted, page.state_holder)
    return mounted


def _refuse_quietly(page: Any) -> None:  # noqa: ANN401 - gradio has no types here
    """Gradio prints a malformed call with its values, and with them the question; this does not."""
    check = page.validate_inputs

    def checked(block_fn: Any, inputs: list[Any]) -> None:  # noqa: ANN401
        try:
            check(block_fn, inputs)
        except ValueError:
            words = "The call lacks values; see /gradio_api/info for what it takes."
            raise gr.Error(words, print_exception=False) from None

    page.validate_inputs = checked


async def _no_uploads(
    request: Request, call_next: Callable[[Request], Awaitable[Response]]
) -> Response:
    """Gradio takes files from anyone; this page does not need it, editors have their own way."""
    if request.method == "POST" and request.url.path.rstrip("/").endswith("/upload"):
        return PlainTextResponse("Uploads are not taken here.", 403)
    return await call_next(request)


async def _dressed(
    request: Request, call_next: Callable[[Request], Awaitable[Response]]
) -> Response:
    """Gradio's document in our words; everything else as it is."""
    if request.url.path != "/" or request.method != "GET":
        return await call_next(request)
    headers = [h for h in request.scope["headers"] if h[0] != b"accept-encoding"]
    request.scope["headers"] = headers
    response = await call_next(request)
    if not response.headers.get("content-type", "").startswith("text/html"):
        return response
    parts = [part async for part in response.body_iterator]  # type: ignore[attr-defined]
    page = b"".join(p if isinstance(p, bytes) else p.encode() for p in parts).decode()
    wish = parse_qs(request.url.query).get("lang", ["da"])[0]
    dressed = dress(page, "en" if wish == "en" else "da")
    return HTMLResponse(dressed, response.status_code, {"Cache-Control": "no-cache"})
