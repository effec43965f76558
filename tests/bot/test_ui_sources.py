"""The tab Kilder lists every document of the open version, with its text and its review."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ui.desk import Desk
from bot.ui.sources import document_html, review_state, sources_page, years_text
from corpus.records import LANGUAGES
from tests.builders import TINY_IDS, make_source


@pytest.fixture
def desk(assistant):
    return Desk(assistant, assistant.settings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_listed_with_kind_years_review_and_languages(desk, language):
    html = sources_page(desk, language, None)
    assert html.count("data-find=") == len(TINY_IDS)
    assert 'class="audit"' in html


@pytest.mark.parametrize("name", TINY_IDS)
def test_a_document_opens_with_every_statement_and_numbered_sources(desk, name):
    html = document_html(desk, name, "da")
    assert html.count("[1]") >= 1
    assert "Ingen kliniker har gennemgået" in html


def test_a_document_that_is_gone_is_told_kindly(desk):
    assert "findes ikke længere" in document_html(desk, "../../etc/passwd", "da")


@pytest.mark.parametrize(
    ("day", "state"), [("2020-01-01", "ok"), ("2027-05-01", "due"), ("2030-01-01", "overdue")]
)
def test_the_review_is_within_its_date_due_or_overdue(desk, day, state):
    assert review_state(desk.meta("low-back-pain", "da"), date.fromisoformat(day)) == state


def test_the_years_of_sources_are_one_span():
    sources = [
        make_source(year="2016–2020"),
        make_source(key="b", year="2006"),
        make_source(key="c", year=None),
    ]
    assert years_text(sources, "da") == "Kilder fra 2006–2020"
    assert years_text([make_source(year=None)], "en") == "Undated sources"
