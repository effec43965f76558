"""What bars a version from being published."""

from __future__ import annotations

import pytest

from bot.editor.gate import Finding, judge
from bot.editor.watch import WatchCase
from tests.eval.makers import make_answer, no_answer

DANGER = WatchCase(id="cauda", question="kan ikke tisse", expected="urgent")
FACT = WatchCase(id="knee", question="skal knæet scannes", expected="answer", facts=(("fire uger",), ("røntgen",)))  # fmt: skip
URGENT, GOOD = make_answer(outcome="urgent", text="Ring 112"), make_answer("Røntgen om fire uger.")
HALF, NONE = make_answer("Vent fire uger."), make_answer("Gå en tur.")


def gate(case, before, after, *checks):
    return judge(checks, [case], {case.id: before}, {case.id: after})


@pytest.mark.parametrize(
    ("case", "before", "after", "code"),
    [
        (DANGER, URGENT, no_answer(), "danger"),
        (DANGER, no_answer(), no_answer(), "danger"),
        (FACT, GOOD, no_answer(), "outcome"),
        (FACT, GOOD, HALF, "floor"),
        (FACT, HALF, NONE, "floor"),
        (FACT, NONE, no_answer(), "outcome"),
    ],
)
def test_what_gets_lost_bars_publishing(case, before, after, code):
    result = gate(case, before, after)
    assert not result.passed
    assert [(f.code, f.case) for f in result.findings] == [(code, case.id)]


@pytest.mark.parametrize(("before", "after"), [(HALF, HALF), (NONE, HALF), (no_answer(), NONE)])
def test_what_was_so_before_or_gets_better_is_told_and_bars_nothing(before, after):
    result = gate(FACT, before, after)
    assert result.passed
    assert [f.case for f in result.standing] == ["knee"]


def test_a_finding_of_the_versions_own_checks_bars_publishing():
    check = Finding("queries", "3 of 25 sampled statements do not find themselves")
    assert gate(FACT, GOOD, GOOD, check).findings == (check,)


def test_a_finding_says_what_was_what_is_and_what_is_wanted():
    (finding,) = gate(FACT, GOOD, HALF).findings
    assert (finding.before, finding.after, finding.wanted) == ("1.00", "0.50", "1.00")
    assert str(finding) == "floor: knee holds 0.50 of its facts, its floor is 1.00"
