"""What was refused and what did not help is counted by topic and day; no word of it is kept."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.api import create_app
from bot.editor.topic_names import DANISH, ENGLISH, REASONS
from bot.editor.unanswered import KEPT, Unanswered
from bot.redact import redact
from bot.reply import NoAnswer
from bot.requests import KINDS
from bot.topics import BODY, CONDITIONS, MODALITIES
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.feedback import REASONS as FEEDBACK_REASONS
from bot.ui.feedback import Feedback, keep_feedback
from tests.builders import tiny_settings
from tests.replies import make_exchange

DAY = date(2026, 11, 23)
QUESTION = "kan min nabo Gerda på 83 få MR af knæet i Odense, cpr 010190-1234"
TITLES = {"knee": "Ondt i knæet"}


@pytest.fixture
def settings(tmp_path):
    return tiny_settings(tmp_path / "data", tmp_path, count_topics=True)


def refused(text: str = QUESTION, reason: str = "not_found"):
    return make_exchange(NoAnswer(reason), text=text, resolved=redact(text).text)


def rate(settings, *, helpful: bool = False, **more: object) -> None:
    values = {
        "reasons": ("missing",), "language": "da", "audience": "patient", "index_version": "v",
        "documents": ("knee",), **more,
    }  # fmt: skip
    keep_feedback(Feedback(helpful=helpful, **values), settings.data, on=DAY)


def test_unless_it_is_switched_on_nothing_is_written(settings):
    off = settings.model_copy(update={"count_topics": False})
    Unanswered(off).count(refused(), on=DAY)
    assert not settings.data.exists()


def test_counting_is_off_by_default(tmp_path):
    assert not tiny_settings(tmp_path, tmp_path).count_topics


def test_each_topic_of_a_refusal_is_counted_by_itself(settings):
    counts = Unanswered(settings)
    counts.count(refused(), on=DAY - timedelta(1))
    counts.count(refused("mr af knæet"), on=DAY)
    rows = {row.topic: row for row in counts.rows({})}
    assert set(rows) == {"mr", "knee"}
    assert (rows["knee"].count, rows["knee"].title, rows["knee"].last) == (2, "knæ", DAY)
    assert rows["knee"].reasons == (("ikke i kilderne", 2),)


def test_the_file_holds_keys_and_numbers_and_no_word_of_the_question(settings):
    Unanswered(settings).count(refused(), on=DAY)
    text = (settings.data / "editor" / "unanswered.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"2026-11-23": {"not_found/knee": 1, "not_found/mr": 1}}


def test_a_question_without_a_topic_counts_as_other(settings):
    counts = Unanswered(settings)
    counts.count(refused("hvem vandt i går", "out_of_scope"), on=DAY)
    (row,) = counts.rows({}, language="en")
    assert (row.topic, row.title, row.reasons) == ("other", "other", (("off topic", 1),))


def test_an_answer_is_not_counted(settings, assistant):
    Unanswered(settings).count(assistant.answer("skal jeg have scannet ryggen"), on=DAY)
    assert not settings.data.exists()


def test_counts_older_than_half_a_year_are_dropped(settings):
    counts = Unanswered(settings)
    counts.count(refused(), on=DAY)
    counts.count(refused("ct af lungerne"), on=DAY + KEPT + timedelta(1))
    assert {row.topic for row in counts.rows({})} == {"ct", "chest"}


def test_a_damaged_file_disturbs_neither_an_answer_nor_the_list(settings, caplog):
    path = settings.data / "editor" / "unanswered.json"
    path.parent.mkdir(parents=True)
    path.write_text("[", encoding="utf-8")
    counts = Unanswered(settings)
    counts.count(refused(), on=DAY)
    assert counts.rows({}) == []
    assert "knæ" not in caplog.text and "could not be counted" in caplog.text


def test_a_document_whose_answers_did_not_help_is_named_with_how_often_and_why(settings):
    for helpful in (True, False, False):
        rate(settings, helpful=helpful)
    (row,) = Unanswered(settings).rows(TITLES)
    assert (row.kind, row.title, row.count, row.of) == ("rated", "Ondt i knæet", 2, 3)
    assert row.reasons == (("mangler noget", 2),)


def test_a_question_kept_with_consent_does_not_show_in_the_list(settings):
    rate(settings, question="ondt i venstre knæ siden juleaften")
    assert "juleaften" not in repr(Unanswered(settings).rows(TITLES))


def test_what_feedback_calls_a_document_counts_only_if_it_is_one(settings):
    rate(settings, documents=("<b>ring til Gerda</b>",))
    assert Unanswered(settings).rows(TITLES) == []


def test_rows_can_be_asked_for_from_a_day_on(settings):
    rate(settings)
    Unanswered(settings).count(refused(), on=DAY)
    assert Unanswered(settings).rows(TITLES, since=DAY + timedelta(1)) == []


@pytest.mark.parametrize("language", [DANISH, ENGLISH], ids=["da", "en"])
def test_every_topic_has_a_name(language):
    assert set(language) == {*MODALITIES, *BODY, *CONDITIONS, "other"}


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_reason_has_a_name(language):
    known = {"not_found", "out_of_scope", *KINDS, *FEEDBACK_REASONS}
    assert known <= REASONS[language].keys()


def test_a_question_through_the_api_reaches_the_counts(assistant, monkeypatch):
    from fastapi.testclient import TestClient

    counted = []
    monkeypatch.setattr(Unanswered, "count", lambda _, exchange, *, on: counted.append(exchange))
    TestClient(create_app(assistant)).post("/api/ask", json={"question": "hvad koster en MR"})
    assert [type(exchange.reply) for exchange in counted] == [NoAnswer]


def test_a_question_on_the_page_reaches_the_counts(assistant, monkeypatch):
    counted = []
    monkeypatch.setattr(Unanswered, "count", lambda _, exchange, *, on: counted.append(exchange))
    desk = Desk(assistant, assistant.settings)
    desk.answer("hvad koster en MR", role="patient", language="da", talk=Conversation())
    assert [type(exchange.reply) for exchange in counted] == [NoAnswer]


def test_the_list_is_printed_and_says_when_counting_is_off(settings, monkeypatch):
    Unanswered(settings).count(refused(), on=DAY)
    monkeypatch.setenv("BILLEDVALG_DATA", str(settings.data))
    output = CliRunner().invoke(app, ["unanswered"]).output
    assert "unanswered  1 of 1  knæ  2026-11-23  ikke i kilderne 1" in output
    assert "BILLEDVALG_COUNT_TOPICS=true switches it on" in output
