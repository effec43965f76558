from __future__ import annotations

import pytest

from index.analyse import Analyser, fold

WORDS = ["ondt i lænden", "smerter", "lændesmerter", "røntgen", "undersøgelse", "scanning", "hofte"]


@pytest.fixture
def analyser() -> Analyser:
    return Analyser.learn([*WORDS, "lænde"])


SPELLINGS = {
    "compound and split": ("lændesmerter", "lænde smerter"),
    "compound and hyphen": ("lændesmerter", "lænde-smerter"),
    "capital letters": ("LÆNDESMERTER", "lændesmerter"),
    "definite form": ("smerterne", "smerter"),
    "compound and its first half": ("røntgenundersøgelse", "røntgen"),
    "compound and its last half": ("røntgenundersøgelse", "undersøgelsen"),
    "compound with a link": ("hoftescanning", "scanning"),
}


@pytest.mark.parametrize(("one", "other"), SPELLINGS.values(), ids=SPELLINGS)
def test_danish_spellings_of_one_thing_meet(analyser, one, other):
    passage, question = analyser.terms(one, "da"), analyser.query_terms(other, "da")
    assert set(passage) & set(question)


def test_a_split_spelling_in_a_question_finds_the_compound(analyser):
    assert set(analyser.query_terms("lænde smerter", "da")) >= set(
        analyser.query_terms("lændesmerter", "da")[:1]
    )


def test_function_words_are_left_out_of_a_question_but_not_when_it_has_nothing_else(analyser):
    assert analyser.query_terms("hvad er det", "da")
    assert len(analyser.query_terms("skal jeg have en scanning", "da")) == 1


def test_english_words_are_not_split(analyser):
    assert analyser.terms("hoftescanning", "en") == analyser.terms("Hoftescanning", "en")
    assert len(analyser.terms("hoftescanning", "en")) == 1


def test_english_plurals_meet_their_singular(analyser):
    assert analyser.terms("scans", "en") == analyser.terms("scan", "en")


def test_letters_written_in_two_ways_are_the_same_letters():
    assert fold("a\u030angst Ø") == "ångst ø"
