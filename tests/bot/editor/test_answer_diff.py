"""What changed between two answers, why, and the worst first."""

from __future__ import annotations

import pytest

from bot.answer_json import AnswerJson
from bot.editor.answer_diff import Ask, compare_answers, diff_answers
from tests.eval.makers import make_answer, make_citation, no_answer

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
