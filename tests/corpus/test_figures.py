from __future__ import annotations

import pytest

from corpus.figures import figures

CASES = {
    "decimal comma and point": ("0,3 mSv", "0.3 mSv", [("0.3", "mSv")]),
    "thousands": ("1.357 om året", "1,357 a year", [("1357", "")]),
    "thousands with decimals": ("1.357,5 mm", "1,357.5 mm", [("1357.5", "mm")]),
    "millions": ("1.250.000 borgere", "1,250,000 people", [("1250000", "")]),
    "percent with and without a blank": ("39 %", "39%", [("39", "%")]),
    "both signs for micro": ("5 µSv", "5 μSv", [("5", "µSv")]),
    "a range": ("4-6 uger", "4-6 weeks", [("4", ""), ("6", "")]),
    "a number at the end": ("i 2014.", "in 2014.", [("2014", "")]),
    "none": ("fire uger", "four weeks", []),
}


@pytest.mark.parametrize(("danish", "english", "expected"), CASES.values(), ids=CASES)
def test_a_number_is_the_same_number_in_both_languages(danish, english, expected):
    assert figures(danish, "da") == expected
    assert figures(english, "en") == expected


def test_the_same_signs_mean_another_number_in_the_other_language():
    assert figures("1.357", "da") != figures("1.357", "en")


def test_a_number_inside_a_word_or_another_number_is_not_counted_twice():
    assert figures("NG59 fra 2020", "da") == [("2020", "")]


def test_the_other_languages_thousands_are_still_a_number():
    assert figures("3.724.623 undersøgelser", "en") == [("3724623", "")]
    assert figures("3,724,623 examinations", "da") == [("3724623", "")]
