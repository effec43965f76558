from __future__ import annotations

import pytest

from bot.followup import leans_back, resolve

FOLLOW_UPS = {
    "pronoun, da": (["skal man have ct ved nyresten"], "også hvis hun venter sig?", "nyresten"),
    "pronoun, en": (["do I need a scan for a kidney stone"], "and how long should I wait?", "kidney"),
    "short question, da": (["hvad er dosis ved røntgen af hoften"], "er det farligt?", "hoften"),
    "short question, en": (["is an MRI of the knee useful"], "what about ultrasound?", "knee"),
    "over a thank-you": (["skal jeg scannes for ondt i ryggen", "ok"], "hvor længe skal jeg vente?", "ryggen"),
}  # fmt: skip


@pytest.mark.parametrize(("history", "text", "word"), FOLLOW_UPS.values(), ids=FOLLOW_UPS)
def test_a_follow_up_takes_over_what_was_asked_before(history, text, word):
    resolved, follows = resolve(text, history)
    assert follows
    assert word in resolved
    assert text in resolved


OWN_FEET = {
    "another body part": "jeg har slået hovedet og er svimmel, skal jeg have en CT-scanning?",
    "a whole question, en": "does my daughter need an X-ray after twisting her ankle yesterday?",
}


@pytest.mark.parametrize("text", OWN_FEET.values(), ids=OWN_FEET)
def test_a_change_of_topic_takes_over_nothing(text):
    assert resolve(text, ["skal man have ct ved nyresten"]) == (text, False)


@pytest.mark.parametrize("history", [[], [""], ["  "]])
def test_the_first_question_leans_on_nothing(history):
    assert resolve("er det farligt?", history) == ("er det farligt?", False)


def test_two_follow_ups_in_a_row_still_know_what_it_was_about():
    history = ["skal jeg have MR af knæet for ondt i knæet", "er det farligt?"]
    assert "knæet" in resolve("hvor længe varer det?", history)[0]


def test_a_question_that_names_examination_and_complaint_stands_alone():
    assert not leans_back("skal jeg have en MR-scanning af ryggen, når jeg har ondt i lænden?")
