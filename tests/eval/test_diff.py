"""What changed between two runs, and the worst first."""

from __future__ import annotations

from eval.run_diff import diff_cases, diff_figures, diff_lines
from tests.eval.makers import make_answer, make_case, make_run, no_answer, run_fake, small_run


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
