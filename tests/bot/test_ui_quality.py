"""The latest evaluation is told in plain words; a missing or odd record breaks nothing."""

from __future__ import annotations

import json

import pytest

from bot.ui import quality
from bot.ui.desk import Desk
from bot.ui.labels import LABELS
from bot.ui.quality import amount, latest_run, plain_sentence, quality_page

FIGURE = {"value": 0.925, "low": 0.9, "high": 0.95, "n": 40}
RUN = {
    "made_at": "2026-11-23T01:00:00Z",
    "cases": 80,
    "systems": [
        {
            "name": "billedvalg",
            "slices": {"test": {"key_facts": FIGURE, "latency_p95": {"value": 212.4}}},
        }
    ],
}


@pytest.fixture
def results(monkeypatch, tmp_path):
    monkeypatch.setattr(quality, "RESULTS", tmp_path)
    return tmp_path


def shown(assistant, language="da"):
    return quality_page(Desk(assistant, assistant.settings), language, None)


def test_without_a_record_the_tab_says_so(assistant, results):
    assert "ingen målinger endnu" in shown(assistant)


def test_the_newest_record_is_read_and_told_in_words(assistant, results):
    (results / "b.json").write_text(json.dumps(RUN), encoding="utf-8")
    old = {**RUN, "made_at": "2020-01-01", "cases": 1}
    (results / "z.json").write_text(json.dumps(old), encoding="utf-8")
    html = shown(assistant)
    assert "Svarene rummer 92,5 % af de vigtige oplysninger" in html
    assert "23. november 2026 på 40 spørgsmål" in html
    assert "212 ms" in html


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"systems": [1]}', '{"systems": [{"slices": 3}]}', "{"]
)
def test_an_odd_record_is_passed_over(assistant, results, content):
    (results / "odd.json").write_text(content, encoding="utf-8")
    assert "ingen målinger endnu" in shown(assistant)


def test_a_figure_that_is_missing_gives_no_sentence():
    assert plain_sentence("key_facts", None, "da") == ""
    assert amount("key_facts", None, "da") == "–"


def test_latest_run_of_a_folder_that_is_not_there_is_empty(tmp_path):
    assert latest_run(tmp_path / "none") == {}


def test_every_plain_measure_has_its_sentence():
    assert all(f"plain_{key}" in LABELS for key in quality.PLAIN)
