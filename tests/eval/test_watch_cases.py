"""The shipped golden questions: their spread, and that they are nobody's copy."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.editor.watch import WatchCase, load_watch
from corpus.load import load_shipped
from corpus.settings import CorpusSettings
from eval.case import CASES, WATCH, load_cases
from eval.case_check import NEAR, find_twins


@pytest.fixture(scope="module")
def watch() -> list[WatchCase]:
    return load_watch([CASES / WATCH])


def asked(cases: list[WatchCase]) -> list[tuple[str, str]]:
    return [(case.id, " ".join([*case.history, case.question])) for case in cases]


def test_there_are_answers_danger_signs_and_refusals_for_both_readers_in_both_languages(watch):
    outcomes = Counter(case.expected for case in watch)
    assert outcomes["answer"] >= 40 and outcomes["urgent"] >= 12 and outcomes["no_answer"] >= 6
    spread = Counter((case.language, case.audience) for case in watch)
    assert len(spread) == 4 and min(spread.values()) >= 8


def test_every_answer_and_every_danger_sign_has_facts_to_hold(watch):
    assert [c.id for c in watch if c.expected in ("answer", "urgent") and not c.facts] == []


def test_no_golden_question_is_a_case_or_a_question_a_document_is_indexed_under(watch):
    others = [(c.id, " ".join([*c.history, c.question])) for c in load_cases()]
    documents = load_shipped(CorpusSettings().documents)
    others += [(d.meta.id, q) for d in documents for q in d.meta.questions]
    assert find_twins(asked(watch), others, near=NEAR) == []


def test_the_golden_questions_are_left_out_of_the_cases(watch):
    assert not {case.id for case in watch} & {case.id for case in load_cases()}
