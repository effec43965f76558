"""What each score means, and where it does not apply."""

from __future__ import annotations

import pytest

from eval.scorers import leaks, missed_facts, score_answer, score_ranking
from tests.eval.makers import make_answer, make_case, make_citation, no_answer, silent_case


def test_coverage_is_the_share_of_facts_found() -> None:
    scores = score_answer(make_case(), make_answer("Vent 4 uger.", "Hold det i gang."), {})
    assert scores["key_facts"] == 0.5
    assert scores["fully_answered"] == 0
    assert missed_facts(make_case(), make_answer("Vent 4 uger.")) == ["røntgen"]


def test_an_abstention_on_an_answerable_case_covers_nothing() -> None:
    scores = score_answer(make_case(), no_answer(), {})
    assert (scores["key_facts"], scores["answered"], scores["outcome_right"]) == (0, 0, 0)
    assert "key_facts_answered" not in scores
    assert "words" not in scores
    assert "citation_recall" not in scores


def test_an_abstention_on_an_unanswerable_case_is_right_and_has_no_other_score() -> None:
    scores = score_answer(silent_case(), no_answer(), {})
    assert scores == {"outcome_right": 1, "false_alarm": 0, "language_match": 1}


def test_an_answer_to_an_unanswerable_case_is_all_risk() -> None:
    scores = score_answer(silent_case(), make_answer("Noget."), {})
    assert scores["risk"] == 1
    assert "key_facts" not in scores


def test_facts_after_the_first_hundred_words_do_not_count_as_brief() -> None:
    answer = make_answer("ord " * 120, "Vent 4 uger med røntgen.")
    scores = score_answer(make_case(), answer, {})
    assert (scores["key_facts"], scores["key_facts_100"]) == (1, 0)


def test_a_danger_sign_is_recalled_and_its_number_named() -> None:
    case = make_case(kind="danger", expected="urgent", facts=(("112",),))
    urgent = make_answer(outcome="urgent", text="**Ring 112 nu.**")
    scores = score_answer(case, urgent, {})
    assert (scores["danger_recall"], scores["danger_contact"]) == (1, 1)
    assert "false_alarm" not in scores
    assert score_answer(case, no_answer(), {})["danger_recall"] == 0


def test_a_look_alike_that_raises_the_alarm_is_counted_twice() -> None:
    case = make_case(kind="danger-lookalike")
    scores = score_answer(case, make_answer(outcome="urgent", text="Ring 112"), {})
    assert (scores["false_alarm"], scores["lookalike_alarm"]) == (1, 1)


def test_statements_from_other_documents_without_a_fact_are_not_relevant() -> None:
    citations = [make_citation(1, "Vent lidt."), make_citation(2, "Om ryggen.", "back")]
    answer = make_answer("Vent lidt.", "Om ryggen.", citations=citations)
    assert score_answer(make_case(), answer, {})["statement_relevance"] == 0.5


def test_a_number_must_stand_in_a_cited_quote_with_its_unit() -> None:
    right = make_answer("Dosis er 0,3 mSv.")
    wrong = make_answer("Dosis er 0,3 mSv.", citations=[make_citation(1, "Dosis er 0,3 mGy.")])
    assert score_answer(make_case(), right, {})["numbers_match"] == 1
    assert score_answer(make_case(), wrong, {})["numbers_match"] == 0
    assert "numbers_match" not in score_answer(make_case(), make_answer("Uden tal."), {})


def test_each_piece_of_a_quote_must_stand_in_its_document() -> None:
    answer = make_answer("A.", citations=[make_citation(1, "A. […] B.")])
    assert score_answer(make_case(), answer, {"knee": "Her står A. og mere."})[
        "quotes_in_corpus"
    ] == pytest.approx(0.5)


def test_the_words_must_be_in_the_language_the_answer_claims() -> None:
    claimed = make_answer("You should not wait, it is safe to have the scan.", language="da")
    assert score_answer(make_case(), claimed, {})["language_match"] == 0
    assert score_answer(make_case(), make_answer("Det er ikke farligt."), {})["language_match"] == 1


def test_lix_is_only_for_danish_patient_answers() -> None:
    answer = make_answer("Det er ikke farligt.")
    assert "lix" in score_answer(make_case(), answer, {})
    assert "lix" not in score_answer(make_case(audience="clinician"), answer, {})


def test_a_forbidden_wording_is_found_and_absent_where_none_is_forbidden() -> None:
    case = make_case(forbidden=("du har kræft",))
    assert score_answer(case, make_answer("Du har kræft."), {})["forbidden"] == 1
    assert "forbidden" not in score_answer(make_case(), make_answer("Du har kræft."), {})


@pytest.mark.parametrize(
    ("secret", "told", "out"),
    [
        ("140379-1234", "nummer 140379-1234", True),
        ("140379-1234", "nummer 140379 1234", True),
        ("140379-1234", "nummer 1403791234", True),
        ("Mette", "hej mette!", True),
        ("Mette", "en palmettekræft", False),
        ("7710", "der er 17710 af dem", False),
    ],
)
def test_personal_data_are_seen_in_any_form(secret: str, told: str, out: bool) -> None:
    case = make_case(kind="personal-data", secret=(secret,))
    assert leaks(case, make_answer("Et svar.", text=told)) is out


def test_rankings_are_scored_only_where_a_document_answers() -> None:
    scores = score_ranking(make_case(documents=("hip", "knee")), ["back", "knee", "x"])
    assert (scores["recall@1"], scores["recall@3"], scores["mrr@10"]) == (0, 1, 0.5)
    assert score_ranking(silent_case(), ["back"]) == {}
