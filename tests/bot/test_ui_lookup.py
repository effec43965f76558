"""Condition × examination keeps each statement's words and section, and judges nothing."""

from __future__ import annotations

import pytest

from bot.ui.desk import Desk
from bot.ui.lookup import lookup_html, lookup_page
from bot.ui.lookup_record import record_text
from bot.ui.lookup_rows import EXAMINATIONS, Said, lookup_rows
from corpus.records import LANGUAGES
from tests.builders import make_source


@pytest.fixture(scope="module")
def desk(assistant):
    return Desk(assistant, assistant.settings)


@pytest.fixture(scope="module", params=LANGUAGES)
def rows(desk, request):
    metas = desk.documents(request.param)
    return lookup_rows((m, list(desk.chunks(m.id, request.param))) for m in metas)


def test_a_statement_stands_in_the_column_of_its_own_section(rows):
    assert rows
    for row in rows:
        assert {s.role for s in row.indicated} <= {"indicated"}
        assert {s.role for s in row.not_indicated} <= {"not-indicated"}


def test_a_statement_stands_under_every_examination_it_names(rows):
    for row in rows:
        for said in row.statements:
            named = {name for name, p in EXAMINATIONS.items() if p.search(said.text)}
            assert row.examination in (named or {"any"})


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("MR-scanning før røntgen", {"mr", "xray"}),
        ("standardundersøgelse uden billeder", set()),
        ("CT af hovedet inden for 1 time", {"ct"}),
        ("octave and manrid", set()),
        ("Ultralyd eller knogleskintigrafi", {"ultrasound", "nuclear"}),
    ],
)
def test_examinations_are_found_as_whole_words(words, named):
    assert {name for name, p in EXAMINATIONS.items() if p.search(words)} == named


def test_every_statement_of_a_row_has_a_source(rows):
    assert all(said.sources for row in rows for said in row.statements)


def test_the_tab_has_one_row_for_each_pair_and_no_form(desk, rows):
    html = lookup_page(desk, rows[0].meta.language, None)
    assert html.count("data-find=") == len(rows)
    assert "<form" not in html


def test_an_opened_row_shows_danger_signs_with_numbers_to_call(desk, rows):
    row = rows[0]
    html = lookup_html(desk, row.meta.id, row.examination, row.meta.language)
    assert "bv-danger" in html
    assert "tel:112" in html


def test_a_row_that_is_gone_is_told_kindly(desk):
    assert "findes ikke længere" in lookup_html(desk, "no-such", "ct", "da")


def test_the_record_names_sources_and_says_nothing_of_the_patient(rows):
    danger = [Said("Ring 112 ved lammelse.", "red-flags", (make_source(),))]
    words = record_text(rows[0], danger, "da")
    assert "Ring 112 ved lammelse. [Agency 2020]" in words
    assert words.endswith("ikke en vurdering af patienten.")
