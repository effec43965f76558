"""What changed, why, and the worst first: between answers and between runs."""

from __future__ import annotations

import pytest

from bot.answer_json import AnswerJson
from eval.answer_diff import Ask, compare_answers, diff_answers
from eval.run_diff import diff_cases, diff_figures, diff_lines
from tests.eval.makers import (
    make_answer,
    make_case,
    make_citation,
    make_run,
    no_answer,
    run_fake,
    small_run,
)

ASK = Ask("q", "skal knæet scannes")
URGENT = make_answer(outcome="urgent", text="Ring 112")
TWO = make_answer("A.", "B.")


@pytest.mark.parametrize(
    ("before", "after", "cause"),
    [
        (URGENT, TWO, "urgent lost"),
        (TWO, no_answer(), "answer lost"),
        (no_answer(), TWO, "outcome"),
        (TWO, make_answer("A.", "B.", citations=[make_citation(1, "A.", "hip"),
                                                 make_citation(2, "B.", "hip")]), "source lost"),
        (make_answer("A."), make_answer("A.", citations=[
            make_citation(1, "A."), make_citation(2, "A.", "hip")]), "source new"),
        (TWO, make_answer("A.", "C."), "wording"),
        (TWO, make_answer("B.", "A."), "order"),
    ],
)  # fmt: skip
def test_each_change_has_its_cause(before: AnswerJson, after: AnswerJson, cause: str) -> None:
    change = compare_answers(ASK, before, after)
    assert change is not None
    assert change.cause == cause


def test_the_same_answer_is_no_change() -> None:
    assert compare_answers(ASK, TWO, make_answer("A.", "B.", index_version="v2")) is None


def test_a_change_says_what_came_and_what_went() -> None:
    change = compare_answers(ASK, TWO, make_answer("A.", "C."))
    assert change is not None
    assert (change.lost_statements, change.new_statements) == (("B.",), ("C.",))
    assert change.lines()[1:] == ["  - B.", "  + C."]


def test_the_worst_change_comes_first() -> None:
    after = {"a": make_answer("B.", "A."), "b": no_answer(), "c": TWO}
    changes = diff_answers(
        [Ask(name, name) for name in after], lambda _ask: TWO, lambda ask: after[ask.id]
    )
    assert [(c.ask.id, c.cause) for c in changes] == [("b", "answer lost"), ("a", "order")]


def test_runs_are_compared_by_case_worst_first() -> None:
    cases = [make_case(), make_case(id="c-2"), make_case(id="c-3")]
    good = make_answer("Vent 4 uger med røntgen.")
    worse = {"c-1": make_answer("Vent 4 uger."), "c-2": no_answer(), "c-3": good}
    before = make_run(run_fake(cases, lambda _case: good))
    after = make_run(run_fake(cases, lambda case: worse[case.id]))
    moved = diff_cases(before, after)
    assert [c.after.id for c in moved] == ["c-2", "c-1"]
    assert moved[0].what == "answer → no_answer, outcome_right 1.00 → 0.00, key_facts 1.00 → 0.00"
    figures = {c.measure.key: c for c in diff_figures(before, after, name="test")}
    assert figures["key_facts"].gain == -0.5


def test_a_run_does_not_differ_from_itself() -> None:
    run = small_run()
    assert diff_cases(run, run) == []
    assert diff_figures(run, run, name="test") == []


def test_two_runs_are_told_apart_in_lines() -> None:
    run = small_run()
    assert diff_lines(run, run, worst=5) == ["0 cases moved, 0 of them for the worse"]
