"""kill -9 at every named step of a publish: what answered goes on, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from index.__main__ import app
from index.publish import current_id, list_leftovers, list_versions
from tests.bot.editor.desk_tools import ask, bring_leaflet, copy_data, open_desk
from tests.builders import ROOT, tiny_settings

BUILD = ("folder made", "text written", "vectors written", "lexical written", "dense written", "record written", "folder named")  # fmt: skip
BEFORE = ("intent written", "pointer written")
AFTER = ("pointer moved", "event kept", "intent removed")
STEPS = (*BUILD, *BEFORE, *AFTER)


@pytest.fixture(scope="module")
def killed(published, tmp_path_factory):
    """For each step a data folder whose publisher was killed there; `done` was not killed."""
    parent = tmp_path_factory.mktemp("killed")
    waiting = copy_data(published, parent / "waiting")
    bring_leaflet(open_desk(waiting), parent)
    folders = [parent / step.replace(" ", "_") for step in (*STEPS, "done")]
    for folder in folders:
        shutil.copytree(waiting.data, folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bot.editor.kill_publish", published.documents, *folders],
        cwd=ROOT, capture_output=True, text=True, timeout=120, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )  # fmt: skip
    ended = dict(line.split() for line in done.stdout.splitlines())
    assert ended == {f.name: "0" if f.name == "done" else "9" for f in folders}, done.stderr
    return lambda step: tiny_settings(parent / step.replace(" ", "_"), published.documents)


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_the_old_version_answers_or_the_new_one_whole(killed, published, step):
    settings, first = killed(step), current_id(published.data)
    editor = open_desk(settings, watch=())
    moved = step in AFTER
    assert (current_id(settings.data) != first) == moved
    assert ask(editor).index_version == current_id(settings.data)
    assert ("ondt-i-knaeet" in {c.document_id for c in ask(editor).citations}) == moved


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_no_source_and_no_line_of_the_history_is_lost(killed, step):
    editor = open_desk(killed(step), watch=())
    assert "ondt-i-knaeet" in {d.id for d in editor.documents()}
    actions = ["publish", "add"] if step in AFTER else ["add"]
    assert [event.action for event in editor.history()] == actions
    assert editor.pending() == (step not in AFTER)


@pytest.mark.parametrize("step", STEPS)
def test_after_a_kill_check_holds_and_says_what_is_left(killed, monkeypatch, step):
    settings = killed(step)
    monkeypatch.setenv("BILLEDVALG_DATA", str(settings.data))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    result = CliRunner().invoke(app, ["check"])
    assert result.exit_code == 0, result.output
    assert "0 findings" in result.output
    assert ("note: " in result.output) == bool(list_leftovers(settings.data))
    if step in BUILD:
        assert "`python -m index prune` removes it" in result.output


@pytest.mark.parametrize("step", ["vectors written", "folder named", "pointer written", "pointer moved"])  # fmt: skip
def test_after_a_kill_the_next_publish_works_and_clears_up(killed, tmp_path, step):
    settings = copy_data(killed(step), tmp_path / "again")
    editor = open_desk(settings, watch=())
    editor.retire("mr-safety", who="Bo", why="prøve")
    event = editor.publish(editor.preview(), who="Bo", why="igen")
    assert ask(editor).index_version == event.version
    assert list_leftovers(settings.data) == []
    assert len(list_versions(settings.data)) == (3 if step in AFTER else 2)
    assert [e.action for e in editor.history()].count("publish") == (2 if step in AFTER else 1)
