"""Pieces of the page that are fetched when they are opened, the PDF sheet, and feedback."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from fastapi import FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from bot.errors import QuestionError
from bot.reply import CitedAnswer
from bot.ui.desk import Desk
from bot.ui.feedback import Feedback, keep_feedback
from bot.ui.labels import label
from bot.ui.lookup import lookup_html
from bot.ui.original import find_original, gone_html, original_file, original_html, read_marks
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

    @app.get("/original/{document_id}", include_in_schema=False)
    def original(
        document_id: str,
        page: int | None = None,
        mark: Annotated[str, Query(max_length=8000)] = "",
        lang: Language = "da",
    ) -> HTMLResponse:
        meta = find_original(desk, document_id)
        if meta is None:
            return HTMLResponse(gone_html(lang), 404)
        marks = read_marks(mark)
        return HTMLResponse(original_html(desk, meta, page=page, marks=marks, language=lang))

    @app.get("/original/{document_id}/file", include_in_schema=False)
    def original_bytes(document_id: str) -> Response:
        meta = find_original(desk, document_id)
        found = original_file(desk, meta) if meta else None
        if found is None:
            raise HTTPException(404)
        headers = {"Content-Disposition": f'attachment; filename="{found[1]}"'}
        return Response(found[0], media_type="application/octet-stream", headers=headers)

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
