from __future__ import annotations

import re
import string

import pytest

from bot.messages import MESSAGES, message
from corpus.records import LANGUAGES

LEFT_EMPTY = {"other_language", "part_answer"}


@pytest.mark.parametrize("key", MESSAGES)
def test_every_phrase_stands_in_both_languages(key):
    assert set(MESSAGES[key]) == set(LANGUAGES)
    assert key in LEFT_EMPTY or all(MESSAGES[key].values())


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_of_a_phrase_take_the_same_fields_and_name_the_same_numbers(key):
    danish, english = MESSAGES[key]["da"], MESSAGES[key]["en"]
    fields = [{f[1] for f in string.Formatter().parse(text)} for text in (danish, english)]
    assert key in LEFT_EMPTY or fields[0] == fields[1]
    numbers = [set(re.findall(r"\b\d{3,4}\b", text)) for text in (danish, english)]
    assert key in LEFT_EMPTY or numbers[0] == numbers[1]


@pytest.mark.parametrize("level", ["112", "acute", "gp-today"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_level_of_urgency_names_danish_numbers_only(level, language):
    numbers = set(re.findall(r"\b\d{3,4}\b", message(f"urgent_{level}", language)))
    assert numbers <= {"112", "1813"}
    assert "112" in numbers


def test_a_phrase_that_is_not_in_the_table_is_an_error_and_not_an_empty_line():
    with pytest.raises(KeyError):
        message("no such phrase", "da")
