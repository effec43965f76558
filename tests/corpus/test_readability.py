from __future__ import annotations

import pytest

from corpus.readability import lix, word_count, words


def test_lix_is_words_per_sentence_plus_the_share_of_long_words():
    # 6 words in 2 sentences, 1 of them longer than six letters: 3 + 100 / 6
    assert lix("Du kan vente. Undersøgelse er unødig.") == pytest.approx(3 + 100 * 1 / 6)


@pytest.mark.parametrize("text", ["", "12 34", "..."], ids=["empty", "numbers", "dots"])
def test_a_text_without_words_has_lix_zero(text):
    assert lix(text) == 0.0


def test_longer_words_and_sentences_make_a_text_harder():
    easy = "Vent lidt. Gå en tur. Ring til din læge."
    hard = "Billeddiagnostiske undersøgelser anbefales sædvanligvis ikke nyopståede lændepatienter."
    assert lix(easy) < 25 < 60 < lix(hard)


def test_a_hyphenated_word_is_one_and_a_number_is_none():
    assert words("CT-scanning på 4 uger") == ["CT-scanning", "på", "uger"]
    assert word_count("CT-scanning på 4 uger") == 4
