from __future__ import annotations

import numpy as np

from index.fuse import fuse, order


def test_a_share_of_zero_leaves_the_cosine_as_it_is():
    cosine = np.array([0.9, 0.8], dtype=np.float32)
    assert (fuse(cosine, np.zeros(2, dtype=np.float32), weight=0.1) == cosine).all()


def test_words_that_meet_lift_a_text_by_the_weight():
    cosine, share = np.array([0.80, 0.82]), np.array([1.0, 0.0])
    assert fuse(cosine, share, weight=0.1).argmax() == 0
    assert fuse(cosine, share, weight=0.0).argmax() == 1


def test_ties_are_ordered_by_id_whatever_order_they_came_in():
    assert order([0.5, 0.9, 0.5], ["b", "c", "a"]) == [1, 2, 0]
