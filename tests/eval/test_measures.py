"""Measures against values worked out by hand."""

from __future__ import annotations

import math

import pytest

from eval.measures import (
    Point,
    area_under,
    citing,
    coverage_risk,
    hit_at,
    ndcg,
    recall_at,
    reciprocal_rank,
    risk_at,
)


def test_a_hit_needs_one_relevant_id_and_recall_counts_them_all() -> None:
    ranked = ["a", "b", "c"]
    assert hit_at(ranked, {"b", "z"}, 2) == 1
    assert hit_at(ranked, {"c"}, 2) == 0
    assert recall_at(ranked, {"b", "z"}, 3) == 0.5


def test_reciprocal_rank_stops_at_k() -> None:
    assert reciprocal_rank(["a", "b"], {"b"}) == 0.5
    assert reciprocal_rank(["a", "b"], {"b"}, 1) == 0


def test_ndcg_has_linear_gains() -> None:
    gained = ndcg(["x", "b", "a"], {"a": 2.0, "b": 1.0})
    ideal = 2 + 1 / math.log2(3)
    assert gained == pytest.approx((1 / math.log2(3) + 2 / 2) / ideal)
    assert ndcg(["x"], {}) == 0


def test_a_word_for_word_statement_is_supported_and_its_citation_precise() -> None:
    assert citing([("Vent fire uger.", ["Vent  fire uger. Og mere."])])[:2] == (1, 1)


def test_a_statement_not_in_its_quote_has_neither_recall_nor_precision() -> None:
    assert citing([("Vent to uger.", ["Vent fire uger."])])[:2] == (0, 0)


def test_a_citation_that_adds_nothing_is_not_precise() -> None:
    judged = citing([("Vent fire uger.", ["Vent fire uger.", "Noget andet."])])
    assert judged.recall == 1
    assert judged.precision == 0.5


def test_two_quotes_that_only_together_hold_the_statement_are_both_needed() -> None:
    judged = citing([("Vent fire uger. Så røntgen.", ["Vent fire uger.", "Så røntgen."])])
    assert judged[:2] == (1, 1)


def test_an_uncited_statement_costs_recall() -> None:
    judged = citing([("A.", ["A."]), ("B.", [])])
    assert (judged.recall, judged.precision, judged.citations) == (0.5, 1, 1)


def test_the_curve_goes_from_the_surest_answer_to_all_of_them() -> None:
    points = [Point(0.9, 0.0), Point(0.5, 1.0), Point(0.7, 0.0)]
    curve = coverage_risk(points, asked=6)
    assert [p.coverage for p in curve] == pytest.approx([1 / 6, 2 / 6, 3 / 6])
    assert [p.risk for p in curve] == pytest.approx([0, 0, 1 / 3])
    assert risk_at(curve, 0.5) == pytest.approx(1 / 3)
    assert risk_at(curve, 0.9) is None


def test_answers_of_one_support_cannot_be_parted() -> None:
    curve = coverage_risk([Point(1, 1), Point(1, 0)], asked=2)
    assert [(p.coverage, p.risk) for p in curve] == [(1, 0.5)]
    assert area_under(curve) == 0.5
    assert area_under([]) == 0
