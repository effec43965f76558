from __future__ import annotations

import numpy as np
import pytest

from index.lexical import LexicalIndex

TEXTS = [
    "Røntgen af knæet hjælper sjældent.",
    "MR-scanning af hoften.",
    "X-ray of the knee.",
    "Ro.",
]
LANGUAGES = ["da", "da", "en", "da"]


@pytest.fixture
def index() -> LexicalIndex:
    return LexicalIndex.build(TEXTS, LANGUAGES)


def share(index: LexicalIndex, question: str, languages=("da",)):
    return index.share(index.query_terms(question, languages))


def test_a_text_holding_the_words_scores_above_the_others_and_at_most_one(index):
    scores = share(index, "røntgen af knæ")
    assert int(scores.argmax()) == 0
    assert scores.shape == (4,)
    assert 0 < scores[0] <= 1
    assert scores[3] == 0


def test_words_nobody_wrote_score_zero_everywhere(index):
    assert not share(index, "kvantemekanik").any()


def test_a_word_nobody_wrote_takes_from_the_share_of_those_found(index):
    assert share(index, "røntgen kvantemekanik")[0] < share(index, "røntgen")[0]


def test_each_language_is_looked_up_in_its_own_forms(index):
    assert share(index, "knees", ("da", "en"))[2] > 0


def test_an_index_read_back_scores_the_same(index, tmp_path):
    index.save(tmp_path)
    again = LexicalIndex.load(tmp_path)
    np.testing.assert_array_equal(
        share(index, "scanning af hofte"), share(again, "scanning af hofte")
    )


def test_a_text_without_any_word_can_be_indexed():
    index = LexicalIndex.build(["…", "knæ"], ["da", "da"])
    assert share(index, "knæ")[0] == 0


def test_an_index_of_no_texts_can_be_built_and_finds_nothing():
    assert share(LexicalIndex.build([], []), "knæ").shape == (0,)
