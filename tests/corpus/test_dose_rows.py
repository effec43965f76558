"""The dose table is read strictly, digit for digit."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from corpus.dose_rows import DOSES, load_doses
from corpus.errors import DocumentError


def a_table(folder: Path, rows: int = 2, **cells: str) -> Path:
    """The first rows of the shipped table, with cells of the last one changed."""
    with DOSES.open(encoding="utf-8", newline="") as file:
        kept = list(csv.DictReader(file))[:rows]
    kept[-1] |= cells
    path = folder / "doses.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(kept[0]))
        writer.writeheader()
        writer.writerows(kept)
    return path


def test_every_row_of_the_shipped_table_is_read():
    rows = load_doses()
    assert len(rows) == 90
    assert Counter(row.source_key for row in rows) == {
        "stuk-doser": 18,
        "ukhsa-dose": 26,
        "radiologyinfo-dose": 25,
        "rp118": 6,
        "stuk-nm-2021": 2,
        "rivm-nm": 3,
        "mettler-2008": 5,
        "ukhsa-compare": 2,
        "uroradiologi-nyresten": 3,
    }


@pytest.mark.parametrize(
    ("row_id", "low", "high", "background"),
    [
        ("ct-chest-ukhsa", "8", "8", "3,6 år"),
        ("xray-chest-1-view-ukhsa", "0.02", "0.02", "3 dage"),
        ("ct-head-stuk", "1.2", "1.2", "4,5 måneder"),
        ("dental-panoramic-radiologyinfo", "0.025", "0.025", "3 dage"),
        ("interventional-range-mettler", "5", "70", ""),
        ("pet-mean-rivm", "4.8", "4.8", ""),
    ],
)
def test_a_known_figure_stands_as_its_source_has_it(row_id, low, high, background):
    row = next(r for r in load_doses() if r.id == row_id)
    assert (row.msv_low, row.msv_high) == (Decimal(low), Decimal(high))
    assert row.background_da == background


def test_a_figure_is_kept_digit_for_digit():
    row = next(r for r in load_doses() if r.id == "ct-kidney-stones-low-dose-dk")
    assert str(row.msv_high) == "2.0"
    assert row.msv_low is None


def test_a_comparison_that_does_not_fit_its_dose_is_not_repeated_as_one():
    row = next(r for r in load_doses() if r.id == "pet-ct-whole-body-radiologyinfo")
    assert row.background_da == row.background_en == ""
    assert "passer ikke med dosis" in row.note_da


def test_an_undated_source_has_no_year():
    assert {r.year for r in load_doses() if r.source_key == "stuk-doser"} == {None}


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("msv_low", {"msv_low": "0,03"}),
        ("msv_low", {"msv_low": "-1"}),
        ("msv_low", {"msv_low": "3", "msv_high": "2"}),
        ("msv_low", {"msv_low": "", "msv_high": ""}),
        ("modality", {"modality": "scanner"}),
        ("body_part", {"body_part": "teeth"}),
        ("year", {"year": "nylig"}),
        ("url", {"url": "stuk.fi"}),
        ("examination_en", {"examination_en": ""}),
        ("background_en", {"background_en": "4 days"}),
        ("note_en", {"note_da": "kun i Finland"}),
        ("id", {"id": "xray-limb-stuk"}),
        ("publisher", {"publisher": "STUK"}),
    ],
    ids=lambda value: value if isinstance(value, str) else ",".join(value.values()) or "empty",
)
def test_a_fault_names_line_row_and_column(tmp_path, column, cells):
    path = a_table(tmp_path, **cells)
    with pytest.raises(DocumentError, match=rf"doses\.csv:3: row [a-z0-9-]+, column {column}"):
        load_doses(path)


def test_an_unknown_column_is_named(tmp_path):
    path = a_table(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("msv_low", "dose"), encoding="utf-8")
    with pytest.raises(DocumentError, match="columns missing or unknown: dose, msv_low"):
        load_doses(path)


def test_an_empty_table_is_refused(tmp_path):
    path = a_table(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").split("\n", 1)[0] + "\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="no rows"):
        load_doses(path)
