from __future__ import annotations

import shutil

import pytest

from index.embed import HashingEmbedder
from index.errors import DamagedVersionError, EmbedderMismatchError
from index.publish import current_id, versions_folder
from index.search import Searcher
from tests.builders import publish_folder


class Renamed(HashingEmbedder):
    id = "another-embedder"


@pytest.fixture(scope="module")
def searcher(tiny_index) -> Searcher:
    return Searcher.open(tiny_index)


def test_a_statement_asked_for_in_its_own_words_is_found_first(searcher):
    statement = next(u for u in searcher.units if u.kind == "statement" and len(u.text) > 80)
    hit = searcher.search(statement.text, k=5)[0]
    assert hit.chunk.id == searcher.chunks[statement.chunk].id
    assert (hit.dense_rank, hit.lexical_rank) == (1, 1)


def test_hits_come_best_first_and_none_twice(searcher):
    hits = searcher.search("scanning af ryggen", k=20)
    assert [h.fused for h in hits] == sorted((h.fused for h in hits), reverse=True)
    assert len({h.chunk.id for h in hits}) == len(hits) == 20


def test_the_same_question_finds_the_same_hits(searcher):
    assert searcher.search("MR og pacemaker") == searcher.search("MR og pacemaker")


def test_words_nobody_wrote_still_find_the_nearest_without_a_lexical_rank(searcher):
    hits = searcher.search("zzyzx qwxv", k=3)
    assert [h.lexical_rank for h in hits] == [None] * 3


def test_an_index_built_by_another_embedder_is_refused_with_the_next_step(small_index):
    with pytest.raises(EmbedderMismatchError) as caught:
        Searcher.open(small_index, embedder=Renamed())
    for words in (
        "hashing-256",
        "another-embedder",
        "python -m index build",
        "BILLEDVALG_EMBEDDER",
    ):
        assert words in str(caught.value)


@pytest.mark.parametrize("name", ["chunks.jsonl", "documents.jsonl", "vectors.npy", "lexical/analysis.json", "lexical/postings.npz"])  # fmt: skip
@pytest.mark.parametrize("damage", ["gone", "cut"])
def test_a_damaged_version_is_refused_with_the_next_step(small_index, name, damage):
    path = versions_folder(small_index.data) / current_id(small_index.data) / name
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(DamagedVersionError, match="python -m index rollback"):
        Searcher.open(small_index)


def test_a_pointer_to_a_version_that_was_deleted_is_refused_with_the_next_step(small_index):
    shutil.rmtree(versions_folder(small_index.data) / current_id(small_index.data))
    with pytest.raises(DamagedVersionError, match="python -m index build"):
        Searcher.open(small_index)


def test_an_older_version_can_be_opened_by_name(small_index):
    first = current_id(small_index.data)
    publish_folder(small_index, second=1)
    assert Searcher.open(small_index, version_id=first).version.id == first
