"""The desk in a terminal."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.editor.watch import WatchCase
from index.publish import current_id, list_previews
from tests.bot.editor.desk_tools import KNEE, bring_leaflet, open_desk

BY = ("--by", "Ane", "--why", "ny folder")


@pytest.fixture
def run(settings, tmp_path, monkeypatch):
    watch = tmp_path / "watch.jsonl"
    case = WatchCase(id="knee", question=KNEE, expected="answer")
    watch.write_text(case.model_dump_json() + "\n", encoding="utf-8")
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(settings.documents))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    monkeypatch.setenv("BILLEDVALG_WATCH_CASES", str(watch))
    return lambda *words: CliRunner().invoke(app, words)


def test_publishing_in_the_terminal_shows_what_changes_and_keeps_who_and_why(run, settings, tmp_path):  # fmt: skip
    first = current_id(settings.data)
    bring_leaflet(open_desk(settings), tmp_path)
    shown = run("preview")
    assert (shown.exit_code, current_id(settings.data)) == (0, first)
    assert "+ ondt-i-knaeet" in shown.output
    assert "gate: passed\n1 of 1 answers change" in shown.output
    assert list_previews(settings.data) == []
    assert "published by Ane" in run("publish", *BY).output
    assert "is taken back" in run("rollback", "--by", "Bo", "--why", "fejl").output
    assert current_id(settings.data) == first
    lines = run("history").output.splitlines()
    assert [line.split("  ")[1] for line in lines] == ["rollback", "publish", "add"]
    assert "by Bo" in lines[0]
    assert "why: ny folder" in lines[1]


def test_with_nothing_to_publish_nothing_is_built(run, settings):
    assert "nothing to publish" in run("publish", *BY).output


def test_what_the_gate_refuses_is_not_published_and_leaves_nothing(run, settings, tmp_path):
    (tmp_path / "watch.jsonl").write_text(
        WatchCase(id="danger", question=KNEE, expected="urgent").model_dump_json(), encoding="utf-8"
    )
    bring_leaflet(open_desk(settings), tmp_path)
    first, result = current_id(settings.data), run("publish", *BY)
    assert (result.exit_code, current_id(settings.data)) == (1, first)
    assert "finding: danger" in result.output
    assert "PublishRefusedError" in result.stderr
    assert list_previews(settings.data) == []
    assert "published by Ane" in run("publish", *BY, "--override").output
    assert "in spite of: danger" in run("history").output


def test_a_broken_golden_question_stops_with_file_and_line(run, tmp_path):
    (tmp_path / "watch.jsonl").write_text("{}\n", encoding="utf-8")
    result = run("preview")
    assert (result.exit_code, "watch.jsonl:1" in result.stderr) == (1, True)
