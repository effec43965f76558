"""What happens between the question box and the conversation, without a browser."""

from __future__ import annotations

import logging

import pytest

from bot.ui.ask import take
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.rate import RateLimit

BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"


@pytest.fixture
def desk(assistant):
    return Desk(assistant, assistant.settings)


def ask(desk, question=BACK, talk=None):
    """Conversation, HTML, note and box text after one question on the Danish page."""
    talk = talk or Conversation()
    return take(question, desk=desk, language="da", role="patient", talk=talk, address="a")


def test_an_answer_joins_the_conversation_and_empties_the_box(desk):
    talk, html, note, box = ask(desk)
    assert (len(talk.turns), note, box) == (1, "", "")
    assert "bv-cite" in html


def test_a_follow_up_knows_the_question_before_it(desk):
    talk = ask(desk)[0]
    second = ask(desk, "også hvis hun er gravid?", talk)[0]
    assert second.turns[-1].exchange.query.follows


def test_a_question_that_cannot_be_taken_stays_in_the_box(desk):
    talk, _, note, box = ask(desk, "x" * 3000)
    assert talk.turns == ()
    assert 'role="alert"' in note and "for langt" in note
    assert box == "x" * 3000


def test_too_many_questions_are_told_to_wait(desk):
    desk.rate = RateLimit(0)
    assert "Vent et øjeblik" in ask(desk)[2]


def test_a_fault_of_ours_is_told_kindly_and_logged_without_the_question(desk, monkeypatch, caplog):
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"failed on {BACK}")

    monkeypatch.setattr(desk.assistant, "answer", broken)
    with caplog.at_level(logging.ERROR):
        note = ask(desk)[2]
    assert "Noget gik galt hos os" in note and "tel:112" in note
    assert "RuntimeError" in caplog.text
    assert BACK not in caplog.text
