"""Danish from English by letters alone, where no small word tells."""

from __future__ import annotations

import pytest

from bot.language import detect_language
from bot.letters import lean


@pytest.mark.parametrize(
    "text", ["snuffbox tenderness, plain films normal", "belly rock hard", "swollen calf, flight"]
)
def test_english_words_lean_to_english(text):
    assert lean(text) > 0
    assert detect_language(text, fallback="da").reply == "en"


@pytest.mark.parametrize("text", ["ømhed i håndrod", "brækket lårben", "lændesmerter gravid"])
def test_danish_words_lean_to_danish(text):
    assert lean(text) < 0
    assert detect_language(text, fallback="en").reply == "da"


def test_what_both_languages_share_leaves_the_page_its_language():
    for fallback in ("da", "en"):
        assert detect_language("MR CT 3", fallback=fallback).reply == fallback
