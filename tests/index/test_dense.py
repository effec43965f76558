from __future__ import annotations

import pytest

from index.dense import DenseIndex, fill
from index.embed import HashingEmbedder

TEXTS = {"a": "røntgen af knæet", "b": "MR af ryggen", "c": "brødet skal hæve"}


@pytest.fixture
def dense(tmp_path):
    embedder = HashingEmbedder()
    vectors = embedder.passages(list(TEXTS.values()))
    fill(tmp_path, version="v1", ids=list(TEXTS), texts=list(TEXTS.values()), vectors=vectors, embedder=embedder)  # fmt: skip
    index = DenseIndex(tmp_path, version="v1")
    yield index
    index.close()


def test_every_unit_is_stored(dense):
    assert len(dense) == 3


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_nearest_to_itself(dense, name):
    assert dense.nearest(HashingEmbedder().queries([TEXTS[name]])[0], 3)[0] == name
