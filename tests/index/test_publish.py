from __future__ import annotations

import multiprocessing
from datetime import UTC, datetime

import pytest

from corpus.load import load_shipped
from index.build import build_version
from index.embed import HashingEmbedder
from index.errors import BusyError, DamagedVersionError, NoVersionError
from index.publish import (
    current_id,
    list_leftovers,
    list_versions,
    prune_versions,
    publish_version,
    roll_back,
    versions_folder,
    write_lock,
)
from tests.builders import publish_folder


def test_publishing_moves_the_pointer_in_one_step_and_leaves_nothing_beside_it(small_index):
    second = publish_folder(small_index, second=1)
    assert (small_index.data / "CURRENT").read_text(encoding="utf-8") == second.id + "\n"
    assert not [p for p in small_index.data.iterdir() if p.name.startswith(".CURRENT")]


def test_a_version_that_does_not_exist_is_not_published(small_index):
    before = current_id(small_index.data)
    with pytest.raises(DamagedVersionError):
        publish_version(small_index.data, "nothing")
    assert current_id(small_index.data) == before


def test_rolling_back_publishes_the_version_before(small_index):
    first = current_id(small_index.data)
    publish_folder(small_index, second=1)
    assert roll_back(small_index.data) == first
    assert current_id(small_index.data) == first


def test_there_is_nothing_before_the_first_version(small_index):
    with pytest.raises(NoVersionError, match="no version before"):
        roll_back(small_index.data)


def test_an_empty_data_folder_says_what_to_run(tmp_path):
    with pytest.raises(NoVersionError, match="python -m index build"):
        current_id(tmp_path)
    assert list_versions(tmp_path) == []


def test_pruning_keeps_the_newest_and_the_one_that_answers(small_index):
    ids = [current_id(small_index.data)]
    ids += [publish_folder(small_index, second=n).id for n in (1, 2, 3)]
    publish_version(small_index.data, ids[0])
    (versions_folder(small_index.data) / ".building-x").mkdir()
    assert prune_versions(small_index.data, keep=2) == [".building-x", ids[1]]
    assert [v.id for v in list_versions(small_index.data)] == [ids[0], ids[2], ids[3]]


def _hold(data, ready, done):
    with write_lock(data):
        ready.set()
        done.wait(20)


def test_only_one_process_builds_at_a_time(tmp_path):
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    other = context.Process(target=_hold, args=(tmp_path, ready, done))
    other.start()
    assert ready.wait(20)
    with pytest.raises(BusyError, match="try again"), write_lock(tmp_path):
        pass
    done.set()
    other.join(20)
    with write_lock(tmp_path):
        pass


def test_a_lock_is_given_back_when_the_work_inside_it_fails(tmp_path):
    with pytest.raises(KeyError), write_lock(tmp_path):
        raise KeyError
    with write_lock(tmp_path):
        pass


def build(settings, second: int, **more):
    return build_version(
        load_shipped(settings.documents), HashingEmbedder(), settings,
        now=datetime(2026, 1, 1, 12, 0, second, tzinfo=UTC), **more,
    )  # fmt: skip


def test_a_preview_is_in_no_list_until_it_is_published(small_index):
    first = current_id(small_index.data)
    preview = build(small_index, 1, preview=True).id
    assert [v.id for v in list_versions(small_index.data)] == [first]
    publish_version(small_index.data, preview)
    publish_version(small_index.data, publish_folder(small_index, second=2).id)
    assert preview in [v.id for v in list_versions(small_index.data)]


def test_a_rollback_never_goes_to_a_preview_and_goes_to_the_base(small_index):
    first = current_id(small_index.data)
    build(small_index, 1, preview=True)
    second = publish_folder(small_index, second=2).id
    roll_back(small_index.data)
    third = publish_folder(small_index, second=3).id
    assert (roll_back(small_index.data), second < third) == (first, True)


def test_what_killed_processes_left_is_named_and_pruned(small_index):
    (versions_folder(small_index.data) / ".building-x").mkdir()
    (small_index.data / ".CURRENT.99").touch()
    preview = build(small_index, 1, preview=True).id
    told = "\n".join(list_leftovers(small_index.data))
    assert all(name in told for name in (".building-x", ".CURRENT.99", preview))
    prune_versions(small_index.data, keep=5)
    assert list_leftovers(small_index.data) == []


def test_a_version_whose_record_is_damaged_is_left_out_and_hinders_nothing(small_index):
    publish_folder(small_index, second=1)
    third = publish_folder(small_index, second=2).id
    damaged = list_versions(small_index.data)[1].id
    (versions_folder(small_index.data) / damaged / "version.json").write_text("{", encoding="utf-8")
    assert [v.id for v in list_versions(small_index.data)][-1] == third
    assert damaged in prune_versions(small_index.data, keep=5)
