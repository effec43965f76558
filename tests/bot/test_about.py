from __future__ import annotations

import pytest

from bot.about import find_about

TEXTS = {
    "hej": "greeting",
    "Hej med dig!": "greeting",
    "good morning": "greeting",
    "tak for hjælpen": "thanks",
    "thank you so much": "thanks",
    "er du en robot?": "self",
    "taler jeg med et menneske": "self",
    "who are you?": "self",
    "do you store my questions?": "self",
    "gemmer du det, jeg skriver?": "self",
}


@pytest.mark.parametrize(("text", "topic"), TEXTS.items(), ids=TEXTS)
def test_greetings_thanks_and_questions_about_the_machine_are_known(text, topic):
    assert find_about(text) == topic


QUESTIONS = [
    "hej, skal jeg have scannet ryggen?",
    "tak, men er det farligt for barnet?",
    "is an MRI safe with a pacemaker?",
    "hvem kan henvise mig til en scanning?",
    "hvad kan ultralyd vise?",
    "",
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_about_imaging_is_not_taken_for_small_talk(text):
    assert find_about(text) == ""
