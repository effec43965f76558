"""Pieces of the page that are fetched when they are opened, the PDF sheet, and feedback."""

from __future__ import annotations

from datetime import date
from typing import Literal

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from bot.errors import QuestionError
from bot.reply import CitedAnswer
from bot.ui.desk import Desk
from bot.ui.feedback import Feedback, keep_feedback
from bot.ui.labels import label
from bot.ui.lookup import lookup_html
from bot.ui.sheet import Sheet
from bot.ui.sheet_pdf import sheet_pdf
from bot.ui.sources import document_html
from corpus.records import Language


class SheetBody(BaseModel):
    """The question whose answer goes on the sheet; it is asked again, nothing is kept."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    question: str = Field(max_length=20_000)
    audience: Literal["patient", "clinician"]
    language: Language
    history: tuple[str, ...] = Field((), max_length=20)


def add_routes(app: FastAPI, desk: Desk) -> None:
    """Add the page's own routes to the application."""

    @app.get("/page/document/{language}/{document_id}", include_in_schema=False)
    def document(language: Language, document_id: str) -> HTMLResponse:
        return HTMLResponse(document_html(desk, document_id, language))

    @app.get("/page/lookup/{language}/{document_id}/{examination}", include_in_schema=False)
    def lookup(language: Language, document_id: str, examination: str) -> HTMLResponse:
        return HTMLResponse(lookup_html(desk, document_id, examination, language))

    @app.post("/api/sheet", summary="The answer to a question as a one-page PDF")
    def sheet(body: SheetBody, request: Request) -> Response:
        _brake(desk, request, body.language)
        pdf = sheet_pdf(_sheet(desk, body))
        headers = {"Content-Disposition": 'attachment; filename="billedvalg.pdf"'}
        return Response(pdf, media_type="application/pdf", headers=headers)

    @app.post("/api/feedback", status_code=204, summary="Whether an answer helped")
    def feedback(body: Feedback, request: Request) -> None:
        _brake(desk, request, body.language)
        if not keep_feedback(body, desk.settings.data, on=date.today()):
            raise HTTPException(507, label("feedback_failed", body.language))


def _sheet(desk: Desk, body: SheetBody) -> Sheet:
    try:
        exchange = desk.assistant.answer(
            body.question, audience=body.audience, language=body.language, history=body.history
        )
    except QuestionError as error:
        raise HTTPException(422, str(error)) from error
    if not isinstance(exchange.reply, CitedAnswer):
        raise HTTPException(404, label("sheet_empty", body.language))
    return Sheet.of(exchange, on=date.today())


def _brake(desk: Desk, request: Request, language: Language) -> None:
    if not desk.rate.allows(request.client.host if request.client else "unknown"):
        raise HTTPException(429, label("too_many", language), headers={"Retry-After": "30"})
