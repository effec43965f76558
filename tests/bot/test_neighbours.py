"""What is near a question among the labelled examples."""

from __future__ import annotations

import numpy as np
import pytest

from bot import scope, second_look
from bot.neighbours import (
    COUNTS,
    WIDTH,
    Neighbours,
    load_neighbours,
    near_features,
    save_neighbours,
    unit_rows,
)

MODELS = {"scope": scope.MEMORY, "second look": second_look.MEMORY}


def make(examples: int = 40, parts: int = 6) -> Neighbours:
    numbers = np.random.default_rng(3)
    rows = numbers.normal(size=(examples, parts)).astype(np.float32)
    return Neighbours(
        mean=np.zeros(parts, dtype=np.float32),
        projection=np.eye(parts, dtype=np.float32),
        examples=unit_rows(rows),
        labels=np.arange(examples) % 2 == 0,
        embedder="test",
        documents=tuple("knee" if i % 4 == 0 else "" for i in range(examples)),
    )


def test_an_example_itself_is_nearest_to_its_vector_and_its_label_weighs_most():
    memory = make()
    for row, label in ((0, True), (1, False)):
        near = memory.features(memory.examples[row])
        yes, no = near[:2] if label else near[1::-1]
        assert yes == pytest.approx(1.0, abs=1e-5)
        assert yes > no
        assert (near[-1] > 0.5) == label


def test_the_mean_of_more_neighbours_is_never_larger():
    likeness = np.random.default_rng(1).uniform(-1, 1, (5, 60)).astype(np.float32)
    near = near_features(likeness, np.arange(60) % 3 == 0)
    assert near.shape == (5, WIDTH)
    for side in (0, 1):
        columns = near[:, side : 2 * len(COUNTS) : 2]
        assert (np.diff(columns, axis=1) <= 1e-6).all()


def test_fewer_examples_than_neighbours_asked_for_do():
    near = near_features(
        np.array([[0.9, 0.1, 0.5]], dtype=np.float32), np.array([True, False, False])
    )
    assert near[0, :4] == pytest.approx([0.9, 0.5, 0.9, 0.3])


def test_a_memory_that_is_saved_and_loaded_says_nearly_the_same(tmp_path):
    memory = make()
    save_neighbours(memory, tmp_path / "memory.npz")
    again = load_neighbours(tmp_path / "memory.npz")
    vector = np.full(6, 0.4, dtype=np.float32)
    assert (again.embedder, again.documents) == (memory.embedder, memory.documents)
    assert again.features(vector) == pytest.approx(memory.features(vector), abs=0.02)


@pytest.mark.parametrize("name", MODELS)
def test_a_shipped_memory_holds_both_kinds_at_unit_length(name):
    memory = load_neighbours(MODELS[name])
    assert 0.2 < memory.labels.mean() < 0.8
    assert np.linalg.norm(memory.examples, axis=1) == pytest.approx(1.0, abs=1e-3)
    assert memory.projection.shape == (len(memory.mean), memory.examples.shape[1])
