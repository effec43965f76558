"""Hashed words: the same text the same print, a fixed length, and weights that survive packing."""

from __future__ import annotations

import numpy as np

from bot.word_print import BUCKETS, WORDS_WEIGH, pack, unpack, word_print


def test_a_text_has_one_print_whatever_its_case():
    left, right = word_print("Ondt i RYGGEN"), word_print("ondt i ryggen")
    assert (left[0] == right[0]).all()
    assert (left[1] == right[1]).all()


def test_a_long_text_weighs_no_more_than_a_short_one():
    for text in ("ct", "skal jeg have scannet ryggen når det har gjort ondt i to uger nu"):
        buckets, values = word_print(text)
        assert buckets.max() < BUCKETS
        assert 1.0 <= float(np.linalg.norm(values)) <= 1.0 + WORDS_WEIGH


def test_a_misspelt_word_is_nearer_to_its_word_than_another_word_is():
    def dense(text: str) -> np.ndarray:
        row = np.zeros(BUCKETS, dtype=np.float32)
        buckets, values = word_print(text)
        row[buckets] = values
        return row

    assert dense("blødning") @ dense("blødnig") > dense("blødning") @ dense("kørekort") + 0.2


def test_a_text_without_words_has_an_empty_print():
    assert len(word_print("?!")[0]) == 0


def test_weights_come_back_from_their_packing():
    weights = np.linspace(-3, 3, BUCKETS)
    assert np.allclose(unpack(pack(weights)), weights, atol=2e-3)
