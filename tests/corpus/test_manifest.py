from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading

import pytest

from corpus.errors import ManifestError, SourcesBusyError, UnknownSourceError
from corpus.load import load_shipped
from corpus.loaders.loaded import LoadedText, Passage
from corpus.manifest import (
    apply_overlay,
    find_added,
    list_added,
    original_path,
    read_overlay,
    remove_source,
    sources_folder,
    sources_lock,
    store_source,
    write_meta,
    write_overlay,
)
from corpus.media import TEXT
from corpus.records import DocumentMeta
from tests.builders import ROOT, make_source, write_pair

STEPS = ("folder made", "original written", "meta written", "folder named")
WORDS = "Vent i fire uger."


def entry(name="knee-added", **more):
    values = {
        "language": "da",
        "title": "Knæ",
        "kind": "leaflet",
        "audience": "patient",
        "sources": (make_source(name),),
        "reviewed_on": "2026-01-01",
        "review_by": "2027-01-01",
        "sha256": hashlib.sha256(WORDS.encode()).hexdigest(),
        "media_type": TEXT,
        "origin": "added",
        **more,
    }
    return DocumentMeta(id=name, **values)


def store(data, name="knee-added", **more):
    text = LoadedText(media_type=TEXT, passages=(Passage(text=WORDS),))
    return store_source(data, entry(name, **more), original=WORDS.encode(), text=text)


def test_sources_come_sorted_by_id(tmp_path):
    for name in ("b", "c", "a"):
        store(tmp_path, name)
    assert [meta.id for meta in list_added(tmp_path)] == ["a", "b", "c"]


@pytest.mark.parametrize("step", STEPS)
def test_a_process_killed_at_any_step_leaves_no_half_source(step, tmp_path):
    code = (
        "import os, signal; from pathlib import Path; from tests.corpus import test_manifest as t\n"
        "def stop(name):\n"
        f"    if name == {step!r}: os.kill(os.getpid(), signal.SIGKILL)\n"
        "text = t.LoadedText(media_type=t.TEXT, passages=(t.Passage(text=t.WORDS),))\n"
        f"t.store_source(Path({str(tmp_path)!r}), t.entry(), original=b'x', text=text, at_step=stop)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == -9
    assert [m.id for m in list_added(tmp_path)] == (["knee-added"] if step == STEPS[-1] else [])


def test_what_a_killed_process_left_is_cleared_by_the_next_editor(tmp_path):
    for name in (".adding-knee-1", ".deleting-hip-2"):
        (sources_folder(tmp_path) / name).mkdir(parents=True)
    with sources_lock(tmp_path):
        assert [p.name for p in sources_folder(tmp_path).iterdir()] == [".lock"]


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        store(tmp_path)
    assert list(sources_folder(tmp_path).iterdir()) == []


def test_an_original_changed_on_the_disk_is_refused(tmp_path):
    folder = store(tmp_path)
    (folder / "original.txt").write_text("Noget andet.", encoding="utf-8")
    with pytest.raises(ManifestError, match="was changed after it was added"):
        original_path(tmp_path, list_added(tmp_path)[0])


def test_an_unreadable_entry_is_named_with_its_field(tmp_path):
    path = store(tmp_path) / "meta.json"
    row = json.loads(path.read_text(encoding="utf-8")) | {"kind": "poem"}
    path.write_text(json.dumps(row), encoding="utf-8")
    with pytest.raises(ManifestError, match=r"meta\.json: kind: "):
        list_added(tmp_path)


def test_a_folder_renamed_by_hand_is_refused(tmp_path):
    folder = store(tmp_path)
    folder.rename(folder.with_name("other"))
    with pytest.raises(ManifestError, match="must equal the folder's name"):
        list_added(tmp_path)


def test_a_changed_entry_replaces_the_old_one(tmp_path):
    store(tmp_path)
    write_meta(tmp_path, entry(status="retired"))
    assert [meta.status for meta in list_added(tmp_path)] == ["retired"]


def test_a_removed_source_is_gone_with_its_original(tmp_path):
    store(tmp_path)
    remove_source(tmp_path, "knee-added")
    assert list(sources_folder(tmp_path).rglob("original*")) == []


def test_an_unknown_id_is_answered_with_where_ids_are_listed(tmp_path):
    with pytest.raises(UnknownSourceError, match="corpus list"):
        find_added(tmp_path, "nobody")


def test_the_overlay_gives_shipped_documents_their_status_in_both_languages(tmp_path):
    write_pair(tmp_path / "documents")
    write_overlay(tmp_path, {"knee": "retired", "hip": "current"})
    documents = apply_overlay(load_shipped(tmp_path / "documents"), tmp_path)
    assert read_overlay(tmp_path) == {"knee": "retired"}
    assert [d.meta.status for d in documents] == ["retired", "retired"]


def test_a_broken_overlay_is_refused_by_name(tmp_path):
    write_overlay(tmp_path, {})
    (sources_folder(tmp_path) / "overlay.json").write_text('{"knee": "gone"}', encoding="utf-8")
    with pytest.raises(ManifestError, match=r"overlay\.json must map ids"):
        read_overlay(tmp_path)


def test_the_second_editor_is_told_and_changes_nothing(tmp_path):
    outcome = []

    def second():
        try:
            with sources_lock(tmp_path):
                outcome.append("entered")
        except SourcesBusyError:
            outcome.append("told")

    with sources_lock(tmp_path):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert outcome == ["told"]
