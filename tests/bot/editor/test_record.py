"""A move of the pointer and its line in the history are one, whatever comes between."""

from __future__ import annotations

import pytest

from bot.editor.record import pending_event, recover
from index.publish import current_id, roll_back
from tests.bot.editor.desk_tools import open_desk

WHY = {"who": "Ane", "why": "prøve"}


class Killed(BaseException):
    """What a test kills a publish with."""


def kill_at(wanted: str):
    def step(name: str) -> None:
        if name == wanted:
            raise Killed

    return step


def publish_killed(settings, step: str) -> None:
    editor = open_desk(settings, watch=())
    editor.retire("mr-safety", **WHY)
    preview = editor.preview()
    editor._at_step = kill_at(step)
    with pytest.raises(Killed):
        editor.publish(preview, **WHY)


@pytest.mark.parametrize(
    ("step", "made"), [("intent written", False), ("pointer written", False), ("pointer moved", True), ("event kept", True)]
)  # fmt: skip
def test_recovering_twice_keeps_a_move_once_and_only_if_it_was_made(settings, step, made):
    publish_killed(settings, step)
    for _ in range(2):
        recover(settings.data)
        assert pending_event(settings.data) is None
    actions = [event.action for event in open_desk(settings).history()]
    assert actions == (["publish", "retire"] if made else ["retire"])


def test_a_move_taken_back_in_the_terminal_before_recovering_is_still_kept(settings):
    first = current_id(settings.data)
    publish_killed(settings, "pointer moved")
    roll_back(settings.data)
    assert current_id(settings.data) == first
    assert open_desk(settings).history()[0].action == "publish"


def test_a_rollback_killed_after_the_move_is_in_the_history(settings):
    editor = open_desk(settings, watch=())
    editor.retire("mr-safety", **WHY)
    editor.publish(editor.preview(), **WHY)
    editor._at_step = kill_at("pointer moved")
    with pytest.raises(Killed):
        editor.roll_back(who="Bo", why="fejl")
    told = open_desk(settings).history()[0]
    assert (told.action, told.who, told.version) == ("rollback", "Bo", current_id(settings.data))
