"""Runs judge every case, list crashes apart, and sum up only what applies."""

from __future__ import annotations

import pytest

from bot.answer_json import AnswerJson
from bot.pipeline import Assistant
from eval.case import Case
from eval.evaluate import Setup, run_all
from eval.recall import RecallingEmbedder
from eval.runner import document_texts, run_system
from eval.summary import directions, paired, risk_curve, slices, summarise
from index.embed import HashingEmbedder, Vectors
from tests.builders import make_chunk
from tests.eval.makers import (
    FakeSystem,
    make_answer,
    make_case,
    no_answer,
    run_fake,
    silent_case,
)


def abstain_when_due(case: Case) -> AnswerJson:
    return no_answer() if case.expected == "no_answer" else make_answer("Vent 4 uger med røntgen.")


def test_a_crash_is_listed_and_counts_in_no_figure() -> None:
    def answer(case: Case) -> AnswerJson:
        if case.id == "c-2":
            raise RuntimeError("broken")
        return abstain_when_due(case)

    run = run_fake([make_case(), make_case(id="c-2")], answer)
    assert [(c.case_id, c.error) for c in run.crashes] == [("c-2", "RuntimeError: broken")]
    assert summarise(run.judged)["key_facts"].n == 1


def test_the_time_of_an_answer_is_the_clocks() -> None:
    run = run_fake([make_case()], abstain_when_due)
    assert round(run.judged[0].latency_ms, 6) == 1


def test_the_first_case_is_answered_once_before_the_clock_runs() -> None:
    asked = []

    def answer(case: Case) -> AnswerJson:
        asked.append(case.id)
        return abstain_when_due(case)

    run_fake([make_case(), silent_case()], answer)
    assert asked == ["c-1", "c-1", "c-9"]


def test_directions_leave_out_other_languages_and_follow_ups() -> None:
    cases = [
        make_case(),
        make_case(id="c-2", language="sv"),
        make_case(id="c-3", kind="follow-up", history=("knæ",)),
    ]
    run = run_fake(cases, abstain_when_due)
    assert {k: list(v) for k, v in run.directions.items()} == {
        "da→da": ["c-1"],
        "da→en": ["c-1"],
        "en→da": [],
        "en→en": [],
    }
    assert directions(run, split="test")["da→en"]["recall@1"].value == 1
    assert directions(run, split="dev") == {}


def test_directions_can_be_left_out() -> None:
    run = run_system(FakeSystem(abstain_when_due), [make_case()], texts={}, directions=False)
    assert run.directions == {}


def test_abstention_is_judged_over_all_cases() -> None:
    cases = [make_case(), make_case(id="c-2"), silent_case("c-3"), silent_case("c-4")]
    silent = {"c-2", "c-3"}
    run = run_fake(cases, lambda c: no_answer() if c.id in silent else make_answer("Noget."))
    figures = summarise(run.judged)
    assert figures["abstention_precision"].value == 0.5
    assert figures["abstention_recall"].value == 0.5
    assert figures["abstention_f1"].value == 0.5


def test_a_measure_no_case_concerns_has_no_figure() -> None:
    figures = summarise(run_fake([make_case()], abstain_when_due).judged)
    assert "danger_recall" not in figures
    assert "abstention_precision" not in figures


def test_the_curve_ends_at_the_share_answered() -> None:
    cases = [make_case(), silent_case("c-3"), make_case(kind="danger", id="c-4", expected="urgent")]
    run = run_fake(cases, abstain_when_due)
    curve = risk_curve(run.judged)
    assert [(p.coverage, p.risk) for p in curve] == [(0.5, 0)]


def test_slices_are_by_split_language_kind_and_reader() -> None:
    cases = [make_case(), make_case(id="c-2", split="dev", language="en")]
    found = slices(run_fake(cases, abstain_when_due).judged, detailed=True)
    assert {"all", "dev", "test", "dev language en", "test kind answerable"} <= set(found)
    plain = slices(run_fake(cases, abstain_when_due).judged, detailed=False)
    assert "test kind answerable" not in plain
    assert "test language da" in plain


def test_a_documents_text_is_its_chunks_with_white_space_folded() -> None:
    chunks = [make_chunk("A  b.", "C."), make_chunk("D.", role="figures")]
    assert document_texts(chunks)["knee"].split() == ["A", "b.", "C.", "D."]


def test_a_question_is_embedded_again_when_timed_and_not_when_ranked() -> None:
    counted = CountingEmbedder()
    embedder = RecallingEmbedder(counted)
    first = embedder.queries(["knæ"])
    embedder.queries(["knæ"])
    with embedder.recalling():
        again = embedder.queries(["knæ"])
    assert counted.texts == ["knæ", "knæ"]
    assert (first == again).all()
    assert embedder.id == counted.id


class CountingEmbedder(HashingEmbedder):
    """Keeps what it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def queries(self, texts: list[str]) -> Vectors:
        self.texts += texts
        return super().queries(texts)

    def passages(self, texts: list[str]) -> Vectors:
        return super()._empty() if not texts else super().queries(texts)


def test_ours_is_compared_with_a_baseline_case_by_case() -> None:
    cases = [make_case(), make_case(id="c-2"), silent_case()]
    ours = run_fake(cases, abstain_when_due).judged
    other = run_fake(cases, lambda _case: make_answer("Vent 4 uger.")).judged
    lead = paired(ours, other)["test"]
    assert (lead["key_facts"].value, lead["key_facts"].n) == (0.5, 2)
    assert lead["outcome_right"].value == pytest.approx(1 / 3, abs=0.001)


def test_baselines_run_on_test_and_ours_on_every_case(assistant: Assistant) -> None:
    ours = FakeSystem(abstain_when_due)
    other = FakeSystem(abstain_when_due, name="tutorial")
    embedder = RecallingEmbedder(HashingEmbedder())
    setup = Setup([ours, other], assistant.searcher, embedder)
    cases = [make_case(), make_case(id="c-2", split="dev")]
    counts = [len(r.judged) for r in run_all(setup, cases, everywhere=False)]
    assert counts == [2, 1]
    assert [len(r.judged) for r in run_all(setup, cases)] == [2, 2]
    assert [len(r.judged) for r in run_all(setup, cases[1:], everywhere=False)] == [1, 1]
