"""Held-out nearness: an author's own sentences are not near them."""

from __future__ import annotations

import numpy as np

from bot.neighbours import unit_rows
from eval.memory import dev_author, features_among, held_out_features, remember

NUMBERS = np.random.default_rng(7)
VECTORS = NUMBERS.normal(size=(60, 200)).astype(np.float32)
LABELS = np.arange(60) % 2 == 0


def test_a_sentence_repeated_by_its_own_author_is_not_seen():
    vectors = np.vstack([VECTORS, VECTORS[:1]])
    places, labels = unit_rows(vectors), np.r_[LABELS, True]
    rows = np.arange(61)
    strangers = held_out_features(places, labels, [str(i % 3) for i in range(60)] + ["9"], rows)
    own = held_out_features(places, labels, [str(i % 3) for i in range(60)] + ["0"], rows)
    assert strangers[60, 0] > 0.999
    assert own[60, 0] < 0.9


def test_held_out_nearness_is_that_among_the_other_authors():
    places, authors = unit_rows(VECTORS), [str(i % 4) for i in range(60)]
    rows = np.arange(60)
    mine = np.array(authors) == "2"
    held = held_out_features(places, LABELS, authors, rows)
    assert np.array_equal(held[mine], features_among(places, LABELS, rows[mine], rows[~mine]))


def test_what_is_remembered_is_the_rows_asked_for():
    names = [str(i) for i in range(60)]
    memory = remember(VECTORS, LABELS, np.array([3, 4, 8]), embedder="test", documents=names)
    assert memory.documents == ("3", "4", "8")
    assert memory.labels.tolist() == [False, True, True]
    assert np.allclose(memory.place(VECTORS[[3, 4, 8]]), memory.examples, atol=1e-5)


def test_cases_on_one_topic_count_as_one_authors():
    assert dev_author("knee-pain") == dev_author("knee-pain")
    assert len({dev_author(str(i)) for i in range(200)}) == 6
