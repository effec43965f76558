from __future__ import annotations

import pytest

from bot.language import detect_language

QUESTIONS = {
    "da": ("skal jeg have scannet ryggen, har haft ondt i to uger", "da"),
    "da without Danish letters": ("hvorfor skal man vente med rontgen", "da"),
    "en": ("is a CT dangerous for my child?", "en"),
    "en with a Danish word": ("what does the lægevagt do about back pain", "en"),
    "no": ("må jeg ta MRI av ryggen når jeg har hatt vondt i to uker", "da"),
    "sv": ("behöver jag röntga ryggen, jag har ont sedan två veckor", "da"),
    "de": ("muss ich wegen meiner Rückenschmerzen zum Arzt", "en"),
    "pl": ("czy tomografia jest szkodliwa dla mojego dziecka", "en"),
    "ar": ("هل الأشعة خطيرة على طفلي", "en"),
    "uk": ("чи небезпечна комп'ютерна томографія", "en"),
}


@pytest.mark.parametrize(("text", "reply"), QUESTIONS.values(), ids=QUESTIONS)
def test_scandinavians_are_answered_in_danish_and_all_others_in_english(text, reply):
    assert detect_language(text, fallback="da" if reply == "en" else "en").reply == reply


@pytest.mark.parametrize("fallback", ["da", "en"])
@pytest.mark.parametrize("text", ["MR", "CT?", "12", "...", ""])
def test_a_text_that_does_not_tell_gets_the_language_of_the_page(text, fallback):
    assert detect_language(text, fallback=fallback).reply == fallback


def test_the_question_keeps_its_own_language_beside_the_replys():
    spoken = detect_language(QUESTIONS["ar"][0], fallback="da")
    assert (spoken.question, spoken.reply) == ("ar", "en")


def test_the_name_of_an_examination_is_no_language():
    """MRI is written alike in English, Norwegian and Swedish."""
    assert detect_language("MRI?", fallback="en").reply == "en"


def test_a_clinicians_abbreviation_is_not_polish():
    assert detect_language("rtg thorax?", fallback="da").reply == "da"
