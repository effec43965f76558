"""A disk that is full or read-only: told with the next step, and what answered goes on."""

from __future__ import annotations

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.editor import record
from corpus.errors import BilledvalgError
from index.errors import StorageError
from index.publish import current_id, list_leftovers, versions_folder
from tests.bot.editor.desk_tools import ask, bring_leaflet, copy_data, open_desk
from tests.intake_files import DETAILS, leaflet_pdf
from tests.ordinary_user import rights_that_count

WHY = {"who": "Ane", "why": "ny folder"}


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file may grow past so many bytes: every writer then fails as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [10, 10_000, 200_000, 700_000, 1_500_000])
def test_a_preview_on_a_full_disk_leaves_nothing_and_the_old_version_answers(editor, settings, tmp_path, size):  # fmt: skip
    bring_leaflet(editor, tmp_path)
    before = sorted(versions_folder(settings.data).iterdir())
    with largest_file(size), pytest.raises(StorageError, match=r"space|limit"):
        editor.preview()
    assert sorted(versions_folder(settings.data).iterdir()) == before
    assert list_leftovers(settings.data) == []
    assert ask(editor).index_version == current_id(settings.data)
    editor.publish(editor.preview(), **WHY)


def test_a_source_that_does_not_fit_is_not_added_at_all(editor, tmp_path):
    path = tmp_path / "knee.pdf"
    path.write_bytes(leaflet_pdf())
    look = editor.look(path)
    with largest_file(1000), pytest.raises(StorageError):
        editor.add(look, DETAILS, who="Ane")
    assert not editor.pending()
    assert editor.history() == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_pointer_that_cannot_be_written_is_not_moved(editor, settings, tmp_path, monkeypatch, code):  # fmt: skip
    bring_leaflet(editor, tmp_path)
    preview, before = editor.preview(), current_id(settings.data)
    real = Path.open

    def refuse(self: Path, mode: str = "r", *args: object, **more: object):
        if self.name.startswith(".CURRENT"):
            raise OSError(code, os.strerror(code), str(self))
        return real(self, mode, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        with pytest.raises(StorageError, match="try again"):
            editor.publish(preview, **WHY)
    assert current_id(settings.data) == before
    assert [event.action for event in editor.history()] == ["add"]
    editor.publish(preview, **WHY)


def test_a_history_that_cannot_be_written_after_the_swap_is_written_later(editor, settings, tmp_path, monkeypatch):  # fmt: skip
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(record, "append_event", full)
        editor.publish(preview, **WHY)
    assert editor.history()[0].version == preview.version
    editor.retire("mr-safety", **WHY)
    editor.publish(editor.preview(), **WHY)
    assert [e.action for e in editor.history()].count("publish") == 2


@pytest.fixture
def read_only(published, tmp_path) -> Iterator:
    """A published data folder that this user may not write to."""
    settings = copy_data(published, tmp_path / "closed")
    folders = [settings.data, *(p for p in settings.data.rglob("*") if p.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    with rights_that_count():
        yield settings
    for folder in folders:
        folder.chmod(0o755)


def test_a_read_only_folder_is_answered_from_and_publishing_says_what_to_do(read_only):
    editor = open_desk(read_only)
    assert ask(editor).outcome == "answer"
    for work in (editor.preview, lambda: editor.roll_back(**WHY)):
        with pytest.raises(BilledvalgError, match=r"writable|right"):
            work()
    with pytest.raises(StorageError, match="right"):
        editor.retire("mr-safety", **WHY)


def test_a_folder_that_turns_read_only_is_told_when_the_lock_is_taken(editor, monkeypatch):
    real = Path.open

    def refuse(self: Path, mode: str = "r", *args: object, **more: object):
        if set(mode) & set("wa+x"):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self))
        return real(self, mode, *args, **more)

    monkeypatch.setattr(Path, "open", refuse)
    for work in (editor.preview, lambda: editor.roll_back(**WHY), lambda: editor.retire("mr-safety", **WHY)):  # fmt: skip
        with pytest.raises(StorageError, match="make it writable"):
            work()
    assert ask(editor).outcome == "answer"
