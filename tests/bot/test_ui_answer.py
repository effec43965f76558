"""An exchange becomes a turn: cited statements, a danger card, a refusal without sources."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.reply import About, CitedAnswer, NoAnswer, Statement, Urgent
from bot.ui.answer_html import (
    announcement,
    conversation_html,
    plain_text,
    turn_html,
    welcome_html,
)
from bot.ui.conversation import SHOWN, Conversation, Turn
from bot.ui.desk import Desk
from tests.builders import make_chunk, make_source
from tests.replies import make_evidence, make_exchange


@pytest.fixture
def desk(assistant):
    return Desk(assistant, assistant.settings)


def cited(*texts: str, **more) -> CitedAnswer:
    """An answer of these statements, each with its own evidence."""
    chunk = make_chunk("Før.", *texts, "Efter.")
    evidence = tuple(make_evidence(f"e{n}", t, chunk=chunk, **more) for n, t in enumerate(texts))
    rows = tuple(
        Statement(e.text, (e.label,), "lead" if not n else "answer") for n, e in enumerate(evidence)
    )
    return CitedAnswer(rows, evidence)


def shown(desk, reply, **query) -> str:
    """The HTML of one turn on the Danish page."""
    return turn_html(Turn(1, make_exchange(reply, **query)), desk=desk, language="da")


def test_every_statement_has_a_mark_and_every_mark_its_source(desk):
    html = shown(desk, cited("Knæet skal ikke scannes.", "Vent fire uger."))
    marks = set(re.findall(r'href="#(kilde-1-\d+)"', html))
    assert marks == set(re.findall(r'<details id="(kilde-1-\d+)"', html)) == {"kilde-1-1"}
    assert html.count('class="bv-cite"') == 2


def test_a_source_shows_the_cited_words_marked_between_their_neighbours(desk):
    html = shown(desk, cited("Vent fire uger."))
    assert "Før. <mark>Vent fire uger.</mark> Efter." in html
    for words in ("Knee guideline", "Agency", "2020", "https://example.org/knee"):
        assert words in html


def test_our_summary_and_a_quoted_original_are_told_apart(desk):
    assert "Vores sammenfatning af" in shown(desk, cited("Vent."))
    assert "Citeret fra" in shown(desk, cited("Vent.", origin="added"))


def test_a_link_that_leads_only_to_a_front_page_says_so(desk):
    source = make_source(address="front-page")
    assert "udgiverens forside" in shown(desk, cited("Vent.", sources=(source,)))


def test_a_script_address_in_a_source_is_not_a_link(desk):
    html = shown(desk, cited("Vent.", sources=(make_source(url="javascript:alert(1)"),)))
    assert "javascript:" not in re.sub(r'data-copy="[^"]*"', "", html)


def test_a_date_of_review_that_has_passed_is_told(desk):
    assert "er overskredet" in shown(desk, cited("Vent.", review_by="2020-01-01"))
    assert "er overskredet" not in shown(
        desk, cited("Vent.", review_by=f"{date.today().year + 2}-01-01")
    )


def test_each_source_shows_which_version_of_the_text_is_quoted_and_its_review_date(desk):
    html = shown(
        desk, cited("Vent.", reviewed_on="2026-11-22", version="1249f4fc", review_by="2099-05-22")
    )
    assert "Version af teksten: 22. november 2026 (1249f4fc)." in html
    assert "Skal gennemses senest 22. maj 2099." in html


def test_a_hostile_question_and_a_hostile_document_stay_words(desk):
    html = shown(
        desk, cited("<img src=x onerror=alert(1)> {{x}}"), text="<script>alert(1)</script> ${y}"
    )
    assert "<img" not in html and "<script" not in html
    assert "{{" not in html and "${" not in html


def test_a_refusal_has_no_sources_and_offers_the_nearest_topics_as_questions(desk):
    html = shown(desk, NoAnswer("not_found", ("Ondt i knæet",)))
    assert "bv-cite" not in html and "bv-panel" not in html
    assert 'data-ask="Ondt i knæet"' in html


def test_a_danger_card_says_it_in_words_and_offers_the_right_number_first(desk):
    now = shown(desk, Urgent(("cauda",), "112"))
    soon = shown(desk, Urgent(("fever",), "acute"))
    assert "Det kan være akut" in now
    assert re.findall(r'href="tel:(\d+)" class="bv-call"', now) == ["112"]
    assert re.findall(r'href="tel:(\d+)" class="bv-call"', soon) == ["1813", "112"]


def test_what_was_masked_is_named_in_the_pages_language(desk):
    html = shown(desk, About("self"), text="mit cpr er 010190-1234")
    assert "[CPR-nummer fjernet]" in html and "010190" not in html


def test_the_announcement_is_short_and_counts_the_sources():
    turn = Turn(1, make_exchange(cited("Vent fire uger.", "Hold knæet i gang.")))
    assert announcement(turn, "da") == "Svaret er klar. Vent fire uger. 1 kilde."


def test_the_copy_holds_statements_marks_and_sources_in_plain_text():
    words = plain_text(make_exchange(cited("Vent fire uger.")))
    assert "Vent fire uger. [1]" in words
    assert "[1] Knee guideline. Agency (2020)" in words


@pytest.mark.parametrize(
    ("role", "words"), [("patient", "mit barn"), ("clinician", "AK-behandling")]
)
def test_the_welcome_says_machine_and_has_examples_for_the_reader(role, words):
    html = welcome_html("da", role)
    assert "Du skriver med en maskine" in html
    assert words in html


def test_the_page_keeps_the_latest_turns_and_says_that_older_ones_are_gone(desk):
    talk = Conversation()
    for _ in range(SHOWN + 3):
        talk = talk.add(make_exchange(About("thanks")))
    html = conversation_html(talk, desk=desk, language="da", role="patient")
    assert html.count("<article") == SHOWN
    assert f"de seneste {SHOWN} svar" in html
    assert talk.turns[-1].number == SHOWN + 3
