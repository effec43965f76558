from __future__ import annotations

from datetime import UTC, datetime

import pytest

from corpus.load import load_shipped
from index.build import SHARE_COPIED, build_version
from index.check import check_version
from index.embed import HashingEmbedder
from index.errors import NoVersionError
from index.publish import current_id, list_versions, versions_folder
from index.search import Searcher
from index.units import make_units
from index.version import read_chunks, read_documents
from tests.builders import change, publish_folder, tiny_settings, write_pair

STEPS = ["folder made", "text written", "vectors written", "lexical written", "dense written", "record written", "folder named"]  # fmt: skip


class Killed(BaseException):
    """What a test kills a build with."""


def build(settings, **more):
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    documents = load_shipped(settings.documents)
    return build_version(documents, HashingEmbedder(), settings, now=moment, **more)


def test_a_build_is_finished_but_not_published(tmp_path):
    write_pair(tmp_path / "documents")
    settings = tiny_settings(tmp_path / "data", tmp_path / "documents")
    record = build(settings)
    assert [v.id for v in list_versions(settings.data)] == [record.id]
    with pytest.raises(NoVersionError, match="python -m index build"):
        current_id(settings.data)


def test_the_steps_come_in_order(small_index):
    seen: list[str] = []
    build(small_index, at_step=seen.append)
    assert seen == STEPS


@pytest.mark.parametrize("step", STEPS[:-1])
def test_a_build_killed_at_any_step_leaves_the_published_version_answering(small_index, step):
    before = current_id(small_index.data)

    def kill(name: str) -> None:
        if name == step:
            raise Killed

    with pytest.raises(Killed):
        build(small_index, at_step=kill)
    assert current_id(small_index.data) == before
    assert [v.id for v in list_versions(small_index.data)] == [before]
    assert Searcher.open(small_index).search("knæ", k=1)


def test_a_build_after_a_killed_one_succeeds(small_index):
    def kill(name: str) -> None:
        if name == "vectors written":
            raise Killed

    with pytest.raises(Killed):
        build(small_index, at_step=kill)
    assert build(small_index).units == 40


def test_a_retired_document_is_not_built(small_index):
    for language in ("da", "en"):
        path = small_index.documents / language / "knee.md"
        change(path, "status: current", "status: retired")
    write_pair(small_index.documents, name="ankle")
    publish_folder(small_index, second=1)
    assert {d.id for d in Searcher.open(small_index).documents} == {"ankle"}


def test_a_second_build_of_the_same_corpus_has_the_same_chunks_and_files(small_index):
    first = list_versions(small_index.data)[0]
    second = publish_folder(small_index, second=1)
    assert first.id != second.id
    assert first.files == second.files
    assert first.manifest_sha256 == second.manifest_sha256


def test_progress_is_told_for_both_slow_stages(small_index):
    change(small_index.documents / "da" / "knee.md", "Vent fire uger", "Vent seks uger")
    stages: list[str] = []
    build(small_index, progress=lambda stage, done, total: stages.append(stage))
    assert set(stages) == {"embed", "store"}


def test_the_version_keeps_nothing_under_a_temporary_name(small_index):
    assert not list(versions_folder(small_index.data).glob(".*"))


def collection(settings, record) -> set[str]:
    searcher = Searcher.open(settings, version_id=record.id)
    try:
        vector = HashingEmbedder().queries(["knæ"])[0]
        return set(searcher.dense.nearest(vector, record.units))
    finally:
        searcher.close()


def test_an_edit_copies_the_collection_and_changes_only_what_changed(small_index):
    change(small_index.documents / "da" / "knee.md", "0,005 mSv", "0,006 mSv")
    record = build(small_index)
    units = make_units(*(read(versions_folder(small_index.data) / record.id) for read in (read_chunks, read_documents)))  # fmt: skip
    assert record.filling is not None
    assert 0 < record.filling.changed <= SHARE_COPIED * record.units
    assert collection(small_index, record) == {unit.id for unit in units}
    assert check_version(versions_folder(small_index.data) / record.id, HashingEmbedder(), small_index) == []  # fmt: skip


def test_a_collection_whose_base_is_damaged_is_filled_anew(small_index):
    base = versions_folder(small_index.data) / current_id(small_index.data) / "chroma"
    for path in base.rglob("*.sqlite3"):
        path.write_bytes(b"no database")
    record = build(small_index)
    assert record.filling is not None
    assert record.filling.whole_at == datetime(2026, 1, 2, tzinfo=UTC)
    assert len(collection(small_index, record)) == record.units


def test_when_most_has_changed_the_collection_is_filled_anew(small_index):
    write_pair(small_index.documents, name="ankle")
    record = build(small_index)
    assert record.filling is not None
    assert record.filling.changed == 0
