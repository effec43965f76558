"""Every label exists in both languages, says the same places, and Danish holds no English."""

from __future__ import annotations

import re
import string

import pytest

from bot.ui.about_text import ABOUT, ACCESSIBILITY
from bot.ui.labels import LABELS, date_text, label
from corpus.records import LANGUAGES

ENGLISH = re.compile(
    r"\b(?:the|and|you|your|with|from|answer|question|search|this)\b", re.IGNORECASE
)


def places(words: str) -> set[str]:
    """The named places of a format string."""
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


@pytest.mark.parametrize("key", LABELS)
def test_a_label_is_there_in_both_languages_with_the_same_places(key):
    danish, english = LABELS[key]
    assert danish.strip() and english.strip()
    assert places(danish) == places(english)


def test_danish_labels_hold_no_english_word():
    danish = {key: words[0] for key, words in LABELS.items()}
    assert {k: w for k, w in danish.items() if ENGLISH.search(w)} == {}


def test_a_label_fills_its_places_and_an_unknown_key_raises():
    assert label("source_n", "da", n=3) == "Kilde 3"
    with pytest.raises(KeyError):
        label("no-such-label", "da")


@pytest.mark.parametrize(("language", "words"), [("da", "22. maj 2027"), ("en", "22 May 2027")])
def test_a_date_is_written_as_people_write_it(language, words):
    assert date_text("2027-05-22", language) == words
    assert date_text("snart", language) == "snart"


def test_the_about_texts_have_the_same_sections_and_places_in_both_languages():
    danish, english = (ABOUT[code] for code in LANGUAGES)
    assert [p.anchor for p in danish] == [p.anchor for p in english]
    assert ACCESSIBILITY in {p.anchor for p in danish}
    for one, other in zip(danish, english, strict=True):
        assert len(one.paragraphs) == len(other.paragraphs)
        assert places("".join(one.paragraphs)) == places("".join(other.paragraphs))
