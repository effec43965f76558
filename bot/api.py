"""The HTTP side beside the page: /api/ask, /health, /was, and the headers every reply carries.

The page is mounted at / by `bot/ui/serve.py`; this module knows nothing of it.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.answer_json import AnswerJson, to_json
from bot.editor.unanswered import Unanswered
from bot.errors import QuestionError
from bot.pipeline import Assistant
from bot.ui.desk import program_version
from bot.ui.labels import label
from bot.ui.rate import RateLimit
from corpus.errors import BilledvalgError
from corpus.records import Language


class AskBody(BaseModel):
    """One question, with what is known of who asks and what was asked before."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    question: str = Field(max_length=20_000, description="The question, in Danish or English.")
    audience: Literal["patient", "clinician"] | None = None
    language: Language | None = Field(None, description="Used when the text does not tell.")
    history: tuple[str, ...] = Field((), max_length=20, description="Earlier questions.")


class Health(BaseModel):
    """That the program answers, from which version of the index.

    `fallback`: the published version is damaged (`refused`), and an older one answers.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: Literal["ok", "fallback"]
    index_version: str
    documents: int
    version: str
    refused: str = ""


def create_app(assistant: Assistant, *, rate: RateLimit | None = None) -> FastAPI:
    """The application with its own routes; interactive docs are off, they fetch from elsewhere."""
    app = FastAPI(
        title="Billedvalg",
        version=program_version(),
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    brake = rate or RateLimit()

    @app.post("/api/ask", summary="Answer one question with its sources")
    def ask(body: AskBody, request: Request) -> AnswerJson:
        return _ask(assistant, brake, body, request)

    @app.get("/health", summary="Is it up, and which index answers?")
    def health() -> Health:
        found = assistant.searcher.version
        return Health(
            status="fallback" if assistant.refused else "ok",
            index_version=found.id,
            documents=found.documents,
            version=program_version(),
            refused=assistant.refused,
        )

    @app.get("/was", include_in_schema=False)
    def accessibility_statement(lang: str = "da") -> RedirectResponse:
        chosen = "&lang=en" if lang == "en" else ""
        return RedirectResponse(f"./?tab=about{chosen}#tilgaengelighed", status_code=302)

    app.add_middleware(SecurityHeaders, frames=assistant.settings.allowed_frames)
    return app


def _ask(assistant: Assistant, rate: RateLimit, body: AskBody, request: Request) -> AnswerJson:
    language: Language = body.language or "da"
    if not rate.allows(request.client.host if request.client else "unknown"):
        raise HTTPException(429, label("too_many", language), headers={"Retry-After": "30"})
    try:
        assistant.refresh()
        exchange = assistant.answer(
            body.question, audience=body.audience, language=body.language, history=body.history
        )
    except QuestionError as error:
        raise HTTPException(422, str(error)) from error
    except BilledvalgError as error:
        raise HTTPException(503, label("failed", language)) from error
    Unanswered(assistant.settings).count(exchange, on=date.today())
    return to_json(exchange)


class SecurityHeaders:
    """Adds the headers that keep the page from fetching, or being framed, where it should not.

    `default-src 'self'` is also the promise that no request leaves the machine. Gradio compiles
    templates and writes inline script and style, which is why those two are allowed.
    """

    def __init__(self, app: ASGIApp, *, frames: str = "") -> None:
        self.app = app
        hosts = " ".join(["'self'", *frames.split()])
        policy = (
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; object-src 'none'; "
            f"base-uri 'self'; form-action 'self'; frame-ancestors {hosts}"
        )
        self.headers = {
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with the headers added to every HTTP reply."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers)
