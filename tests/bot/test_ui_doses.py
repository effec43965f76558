"""Bars are drawn from the table's own figures, ranges as ranges, and every bar names its source."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.ui.desk import Desk
from bot.ui.doses import (
    BACKGROUND_DOCUMENT,
    BACKGROUND_MSV,
    LINEAR_TO,
    WIDTH,
    bar_svg,
    doses_page,
    place,
)
from bot.ui.labels import LABELS
from corpus.doses import load_doses
from corpus.load import load_shipped
from corpus.settings import CorpusSettings


@pytest.mark.parametrize(
    ("value", "scale", "at"),
    [
        ("0.001", "log", 0),
        ("100", "log", WIDTH),
        ("1", "log", 600),
        ("0", "log", 0),
        ("1000", "log", WIDTH),
        ("40", "linear", 500),
    ],
)
def test_a_dose_stands_where_the_scale_says(value, scale, at):
    assert place(Decimal(value), scale) == pytest.approx(at)


def test_every_figure_of_the_table_fits_on_both_scales():
    known = [v for row in load_doses() for v in (row.msv_low, row.msv_high) if v]
    assert max(known) <= LINEAR_TO
    assert Decimal("0.001") <= min(known)


def test_a_range_under_and_over_are_drawn_as_what_they_are():
    assert "bv-upto" in bar_svg(Decimal(1), Decimal(5))
    assert "bv-under" in bar_svg(None, Decimal(1))
    assert "bv-over" in bar_svg(Decimal(10), None)
    assert "bv-dose" not in bar_svg(Decimal(0), Decimal(0))


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_row_is_a_bar_and_a_table_row_with_its_source(assistant, language):
    html = doses_page(Desk(assistant, assistant.settings), language, None)
    rows = load_doses()
    assert html.count("data-modality=") == len(rows)
    assert html.count("<tr>") == len(rows) + 1
    assert html.count(LABELS["open_source"][0 if language == "da" else 1]) >= len(rows)


def test_every_modality_and_body_part_has_a_name():
    for row in load_doses():
        assert f"dmod_{row.modality}" in LABELS
        assert f"body_{row.body_part}" in LABELS


def test_the_background_drawn_is_what_its_document_says_in_both_languages():
    shipped = load_shipped(CorpusSettings(_env_file=None).documents)
    found = [d for d in shipped if d.meta.id == BACKGROUND_DOCUMENT]
    assert len(found) == 2
    for document in found:
        text = "\n".join(section.text for section in document.sections)
        assert f"{BACKGROUND_MSV} mSv" in text
