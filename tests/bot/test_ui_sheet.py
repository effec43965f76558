"""The sheet for the doctor: the same words on the page and in the PDF, in the answer's language."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from bot.ui import sheet_pdf as pdf_module
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.sheet import Sheet, latest_answer, sheet_html, sheet_page
from bot.ui.sheet_pdf import sheet_pdf

DAY = date(2026, 11, 23)
QUESTION = "skal jeg have scannet ryggen når jeg har ondt i lænden"


@pytest.fixture(scope="module")
def exchange(assistant):
    return assistant.answer(QUESTION)


def words_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_pdf_holds_question_statements_sources_and_danish_letters(exchange):
    sheet = Sheet.of(exchange, on=DAY)
    words = words_of(sheet_pdf(sheet))
    flat = " ".join(words.split())
    assert QUESTION in flat
    assert "Spørgsmål, jeg kan stille" in flat
    assert "23. november 2026" in flat
    assert all(" ".join(text.split()[:4]) in flat for text, _ in sheet.statements)


def test_without_a_system_font_the_pdf_still_has_danish_letters(exchange, monkeypatch):
    monkeypatch.setattr(pdf_module, "FONTS", ())
    assert "Spørgsmål, jeg kan stille" in " ".join(
        words_of(sheet_pdf(Sheet.of(exchange, on=DAY))).split()
    )


def test_the_pdf_is_one_page_for_a_usual_answer(exchange):
    assert len(PdfReader(io.BytesIO(sheet_pdf(Sheet.of(exchange, on=DAY)))).pages) == 1


def test_the_page_shows_what_the_pdf_holds(exchange):
    sheet = Sheet.of(exchange, on=DAY)
    html = sheet_html(sheet)
    assert html.startswith('<article class="bv-sheet" lang="da">')
    assert len(sheet.sources) == html.count("<li>") - len(sheet.statements) - 5


def test_without_an_answer_the_tab_leads_back_to_the_question_box(assistant):
    html = sheet_page(Desk(assistant, assistant.settings), "da", Conversation())
    assert 'data-tab="ask"' in html


def test_the_newest_answer_is_taken_and_refusals_are_passed_over(assistant, exchange):
    refused = assistant.answer("hvor mange mål scorede Brøndby i går")
    talk = Conversation().add(exchange).add(refused)
    assert latest_answer(talk).number == 1
