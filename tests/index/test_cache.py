from __future__ import annotations

import numpy as np
import pytest

from index.cache import embed_cached
from index.embed import HashingEmbedder


class Counting(HashingEmbedder):
    """Remembers what it was asked to embed, and can be told to die."""

    def __init__(self, *, dies_after: int = 10**9) -> None:
        self.seen: list[str] = []
        self.dies_after = dies_after

    def passages(self, texts):
        if len(self.seen) >= self.dies_after:
            raise KeyboardInterrupt
        self.seen += texts
        return super().passages(texts)


def test_only_new_texts_are_embedded(tmp_path):
    embedder = Counting()
    embed_cached(["a", "b"], embedder, tmp_path)
    embed_cached(["b", "c", "a"], embedder, tmp_path)
    assert embedder.seen == ["a", "b", "c"]


def test_vectors_come_in_the_order_of_the_texts_cached_or_not(tmp_path):
    embed_cached(["b"], HashingEmbedder(), tmp_path)
    vectors = embed_cached(["a", "b", "c"], HashingEmbedder(), tmp_path)
    np.testing.assert_array_equal(vectors, HashingEmbedder().passages(["a", "b", "c"]))


def test_another_embedder_never_gets_the_first_ones_vectors(tmp_path):
    embed_cached(["a"], HashingEmbedder(), tmp_path)
    other = Counting()
    other.id = "another"
    embed_cached(["a"], other, tmp_path)
    assert other.seen == ["a"]


def test_a_run_that_dies_keeps_what_it_had_done(tmp_path):
    texts = [f"tekst {n}" for n in range(150)]
    with pytest.raises(KeyboardInterrupt):
        embed_cached(texts, Counting(dies_after=64), tmp_path)
    after = Counting()
    embed_cached(texts, after, tmp_path)
    assert len(after.seen) == 150 - 64


def test_progress_counts_the_new_texts_up_to_all(tmp_path):
    steps: list[tuple[int, int]] = []
    texts = [f"tekst {n}" for n in range(100)]
    embed_cached(texts, HashingEmbedder(), tmp_path, progress=lambda *s: steps.append(s))
    assert steps == [(64, 100), (100, 100)]


def test_no_texts_give_an_empty_matrix(tmp_path):
    assert embed_cached([], HashingEmbedder(), tmp_path).shape == (0, 256)
