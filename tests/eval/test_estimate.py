"""Figures with intervals: seeded, ratios of sums, and no figure without a case."""

from __future__ import annotations

import pytest

from eval.estimate import area, difference, mean, percentile, ratio


def test_the_same_values_give_the_same_interval() -> None:
    values = [0.0, 1.0, 1.0, 0.0, 1.0] * 20
    first = mean(values)
    assert first == mean(list(values))
    assert first.value == 0.6
    assert first.low < 0.6 < first.high
    assert first.n == 100


def test_the_interval_is_about_as_wide_as_the_normal_one() -> None:
    estimate = mean([0.0, 1.0] * 200)
    assert estimate.high - estimate.low == pytest.approx(2 * 1.96 * 0.5 / 20, rel=0.15)


def test_a_ratio_leaves_out_cases_that_do_not_count() -> None:
    estimate = ratio([1, 0, 0], [1, 1, 0])
    assert (estimate.value, estimate.n) == (0.5, 2)


@pytest.mark.parametrize("make", [mean, lambda v: ratio(v, v), lambda v: percentile(v, 50)])
def test_without_a_case_there_is_no_figure(make: object) -> None:
    with pytest.raises(ValueError, match="no figure"):
        make([])


def test_a_percentile_of_the_values() -> None:
    assert percentile([float(i) for i in range(101)], 95).value == 95


def test_the_area_is_small_when_support_knows_right_from_wrong() -> None:
    risks = [0.0, 0.0, 1.0, 1.0]
    assert area([0.9, 0.8, 0.2, 0.1], risks).value < area([0.1, 0.2, 0.8, 0.9], risks).value


def test_a_difference_is_taken_case_by_case() -> None:
    estimate = difference([1, 1, 0, 1], [0, 0, 0, 0])
    assert estimate.value == 0.75


def test_no_spread_is_no_certainty() -> None:
    assert mean([0.0] * 8).high == pytest.approx(0.369, abs=0.001)
    assert mean([1.0] * 40).low == pytest.approx(0.912, abs=0.001)
    assert difference([1, 0], [1, 0]).high == 0
