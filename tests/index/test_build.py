from __future__ import annotations

from datetime import UTC, datetime

import pytest

from corpus.load import load_shipped
from index.build import build_version
from index.embed import HashingEmbedder
from index.errors import NoVersionError
from index.publish import current_id, list_versions, versions_folder
from index.search import Searcher
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
