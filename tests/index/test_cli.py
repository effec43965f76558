from __future__ import annotations

import pytest
from typer.testing import CliRunner

from index.__main__ import app
from index.publish import current_id, list_versions
from tests.builders import change, publish_folder


@pytest.fixture
def run(small_index, monkeypatch):
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(small_index.documents))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    return lambda *words: CliRunner().invoke(app, words)


def test_build_if_needed_does_nothing_when_nothing_changed(run, small_index):
    assert run("build").exit_code == 0
    before = list_versions(small_index.data)
    result = run("build", "--if-needed")
    assert (result.exit_code, before[-1].id in result.output) == (0, True)
    assert list_versions(small_index.data) == before


def test_build_if_needed_builds_and_publishes_when_a_document_changed(run, small_index):
    before = current_id(small_index.data)
    change(small_index.documents / "da" / "knee.md", "Vent fire uger", "Vent seks uger")
    result = run("build", "--if-needed")
    assert result.exit_code == 0
    assert "published" in result.output
    assert current_id(small_index.data) != before


def test_build_can_leave_the_version_unpublished(run, small_index):
    before = current_id(small_index.data)
    assert "not published" in run("build", "--no-publish").output
    assert current_id(small_index.data) == before
    assert len(list_versions(small_index.data)) == 2


def test_a_broken_document_stops_a_build_with_file_and_line_and_the_old_version_answers(run, small_index):  # fmt: skip
    before = current_id(small_index.data)
    line = change(small_index.documents / "da" / "knee.md", "mSv.[^dose-2019]", "mSv.[^none]")
    result = run("build")
    assert result.exit_code == 1
    assert f"knee.md:{line}:" in result.output.replace("\n", "")
    assert current_id(small_index.data) == before


def test_list_marks_the_version_that_answers(run, small_index):
    second = publish_folder(small_index, second=1).id
    lines = run("list").output.splitlines()
    assert [line.startswith("->") for line in lines] == [False, True]
    assert second in lines[1]


def test_rollback_and_publish_move_the_pointer(run, small_index):
    first = current_id(small_index.data)
    second = publish_folder(small_index, second=1).id
    assert run("rollback").exit_code == 0
    assert current_id(small_index.data) == first
    assert run("publish", second).exit_code == 0
    assert current_id(small_index.data) == second


def test_a_damaged_version_is_not_published(run, small_index):
    first = current_id(small_index.data)
    second = publish_folder(small_index, second=1).id
    run("rollback")
    with (small_index.data / "versions" / second / "chunks.jsonl").open("a", encoding="utf-8") as f:
        f.write("{}\n")
    result = run("publish", second)
    assert (result.exit_code, "finding: chunks.jsonl" in result.output) == (1, True)
    assert current_id(small_index.data) == first


def test_check_says_that_the_version_is_sound(run, small_index):
    result = run("check")
    assert (result.exit_code, result.output.strip()) == (0, f"{current_id(small_index.data)}: 0 findings")  # fmt: skip


def test_search_prints_places_with_their_ranks(run):
    result = run("search", "røntgen af knæet", "--k", "3")
    assert result.exit_code == 0
    assert len(result.output.splitlines()) == 3
    assert "da/knee" in result.output


def test_a_command_without_an_index_says_what_to_run(monkeypatch, tmp_path):
    monkeypatch.setenv("BILLEDVALG_DATA", str(tmp_path / "empty"))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    result = CliRunner().invoke(app, ["search", "knæ"])
    assert result.exit_code == 1
    assert "python -m index build" in result.output
