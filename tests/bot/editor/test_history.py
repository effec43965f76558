"""The history is only added to, and a crash costs at most the line being written."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime

import pytest

from bot.editor import history
from bot.editor.history import Event, append_event, editor_folder, read_history
from bot.errors import HistoryError

EVENT = Event(at=datetime(2026, 1, 1, tzinfo=UTC), who="Ane", action="add", what="knee")


def path_of(tmp_path):
    return editor_folder(tmp_path) / "history.jsonl"


def test_what_is_kept_is_read_back_in_order(tmp_path):
    assert read_history(tmp_path) == []
    second = EVENT.model_copy(update={"what": "hip\nankle", "why": "»ny« folder"})
    append_event(tmp_path, EVENT)
    append_event(tmp_path, second)
    assert read_history(tmp_path) == [EVENT, second]


@pytest.mark.parametrize("cut", [b'{"at": "2026', b'{"who": "\xc3'])
def test_a_line_cut_short_by_a_crash_is_left_out_and_parted_from_the_next(tmp_path, cut):
    append_event(tmp_path, EVENT)
    with path_of(tmp_path).open("ab") as stream:
        stream.write(cut)
    assert read_history(tmp_path) == [EVENT]
    append_event(tmp_path, EVENT)
    assert read_history(tmp_path) == [EVENT, EVENT]


def test_a_line_that_is_no_event_is_named(tmp_path):
    append_event(tmp_path, EVENT)
    with path_of(tmp_path).open("a", encoding="utf-8") as stream:
        stream.write('{"who": "Ane"}\n')
    with pytest.raises(HistoryError, match=r"history\.jsonl:2"):
        read_history(tmp_path)


def test_a_line_that_does_not_reach_the_disk_is_taken_back(tmp_path, monkeypatch):
    append_event(tmp_path, EVENT)

    def full(_handle: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(history.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        append_event(tmp_path, EVENT)
    monkeypatch.undo()
    assert read_history(tmp_path) == [EVENT]
