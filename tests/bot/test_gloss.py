"""What a question in a third language names is put to the search in English."""

from __future__ import annotations

import pytest

from bot.gloss import gloss

ASKED = {
    "pl": ("ile promieniowania ma tomografia brzucha", ("CT scan", "radiation dose", "abdomen")),
    "de": ("brauche ich ein MRT bei Rückenschmerzen", ("MRI scan", "is it needed", "back pain")),
    "tr": ("dizim ağrıyor röntgen çektirmeli miyim", ("X-ray", "is it needed", "knee")),
    "ar": ("هل الأشعة السينية خطيرة على الحامل", ("X-ray", "dangerous risk", "pregnant")),
    "uk": ("чи небезпечна КТ голови для дитини", ("CT scan", "dangerous risk", "child", "head")),
}


@pytest.mark.parametrize(("text", "words"), ASKED.values(), ids=ASKED)
def test_what_is_named_is_said_in_english(text, words):
    assert all(word in gloss(text) for word in words)


def test_a_question_the_search_can_read_is_left_alone(assistant):
    asked = {"audience": None, "language": None, "history": ()}
    assert assistant.understand("skal mit knæ røntgenfotograferes", **asked).gloss == ""
    german = assistant.understand("brauche ich ein MRT für mein Knie", **asked)
    assert german.gloss
    assert german.resolved == german.asked
    assert german.gloss not in german.text
