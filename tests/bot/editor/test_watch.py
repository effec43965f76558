"""Golden questions: their form, and how an answer stands to one."""

from __future__ import annotations

import pytest

from bot.editor.watch import WatchCase, append_watch, holds_floor, load_watch, read_watch, stand
from bot.errors import WatchError
from bot.settings import BotSettings
from tests.eval.makers import make_answer, no_answer

CASE = WatchCase(
    id="knee", question="skal knæet scannes", expected="answer", floor=0.5,
    facts=(("4 uger", "fire uger"), ("ikke røntgen",)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "coverage", "holds"),
    [("Vent fire uger.", 0.5, True), ("Vent 14 uger.", 0.0, False), ("Ikke røntgen i 4 uger.", 1.0, True)],
)  # fmt: skip
def test_an_answer_holds_a_case_from_its_floor_on(text, coverage, holds):
    standing = stand(CASE, make_answer(text))
    assert (standing.coverage, holds_floor(CASE, standing)) == (coverage, holds)


def test_another_outcome_never_holds_a_case():
    assert not holds_floor(CASE.model_copy(update={"floor": 0.0}), stand(CASE, no_answer()))


def test_a_case_without_facts_asks_for_its_outcome_only():
    case = WatchCase(id="dog", question="hvad koster en hund", expected="no_answer")
    assert holds_floor(case, stand(case, no_answer()))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('{"id": "a", "question": "x"}', "expected"),
        ('{"id": "a", "question": "x", "expected": "maybe"}', "expected"),
        ('{"id": "A b", "question": "x", "expected": "answer"}', "id"),
        ('{"id": "a", "question": "x", "expected": "no_answer", "facts": [["y"]]}', "no facts"),
        ('{"id": "a", "question": "x", "expected": "answer", "facts": [[""]]}', "empty"),
        ("{", "case"),
    ],
)
def test_a_line_in_another_form_is_named_with_its_field(line, fault):
    with pytest.raises(WatchError, match=rf"own.jsonl:3.*{fault}"):
        read_watch(line, where="own.jsonl:3")


def test_an_id_stands_once_over_all_files(tmp_path):
    path = tmp_path / "own.jsonl"
    append_watch(path, CASE, [])
    with pytest.raises(WatchError, match=r"stands also in own\.jsonl:1"):
        load_watch([path, path])
    with pytest.raises(WatchError, match="already"):
        append_watch(path, CASE, load_watch([path, tmp_path / "none.jsonl"]))


def test_the_shipped_golden_questions_are_in_their_form():
    cases = load_watch([BotSettings().watch_cases])
    assert len(cases) >= 50
    assert {case.language for case in cases} == {"da", "en"}
    assert {case.audience for case in cases} == {"patient", "clinician"}
    assert sum(case.expected == "urgent" for case in cases) >= 10
