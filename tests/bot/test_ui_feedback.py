"""Feedback keeps the choice and the day; the question only when ticked, and then redacted."""

from __future__ import annotations

import json
from datetime import date

import pytest
from pydantic import ValidationError

from bot.ui import feedback
from bot.ui.feedback import Feedback, keep_feedback

DAY = date(2026, 11, 23)
BODY = {
    "helpful": False,
    "reasons": ["wrong"],
    "language": "da",
    "audience": "patient",
    "index_version": "v1",
}


def kept(folder):
    path = folder / "feedback" / "feedback.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_line_holds_the_choice_and_the_day_and_no_question(tmp_path):
    assert keep_feedback(Feedback(**BODY), tmp_path, on=DAY)
    assert kept(tmp_path) == [{**BODY, "documents": [], "day": "2026-11-23"}]


def test_a_ticked_question_is_redacted_before_it_is_written(tmp_path):
    keep_feedback(
        Feedback(**BODY, question="mit cpr er 010190-1234, ondt i ryggen"), tmp_path, on=DAY
    )
    words = kept(tmp_path)[0]["question"]
    assert "010190" not in words
    assert "ondt i ryggen" in words


def test_lines_are_added_and_a_full_file_takes_no_more(tmp_path, monkeypatch):
    for _ in range(2):
        assert keep_feedback(Feedback(**BODY), tmp_path, on=DAY)
    monkeypatch.setattr(feedback, "MOST_BYTES", 10)
    assert not keep_feedback(Feedback(**BODY), tmp_path, on=DAY)
    assert len(kept(tmp_path)) == 2


@pytest.mark.parametrize("more", [{"name": "Bo"}, {"reasons": ["bad"]}, {"language": "sv"}])
def test_what_the_form_does_not_ask_is_refused(more):
    with pytest.raises(ValidationError):
        Feedback(**{**BODY, **more})
