"""The gate: an even subset, floors with a margin, and a sentence for each fall."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.pipeline import Assistant
from eval.case import load_cases
from eval.errors import RecordError
from eval.gate import check_floors, gate_cases, gate_figures, make_floors, read_floors
from eval.summary import summarise
from eval.systems import Ours
from tests.eval.makers import FakeSystem, make_answer, make_case, no_answer, run_fake


def test_the_subset_holds_every_kind_and_is_the_same_each_time() -> None:
    cases = load_cases(split="dev")
    picked = gate_cases(cases)
    assert {c.kind for c in picked} == {c.kind for c in cases}
    assert [c.id for c in picked] == [c.id for c in gate_cases(cases[::-1])]
    assert len(picked) <= 48 + 12 * 11


def test_a_figure_below_its_floor_is_named() -> None:
    figures = summarise(run_fake([make_case()], lambda _c: make_answer("Vent 4 uger.")).judged)
    floors = make_floors(figures, cases=1).floors
    assert check_floors(figures, floors) == []
    worse = summarise(run_fake([make_case()], lambda _c: no_answer()).judged)
    failures = check_floors(worse, floors)
    assert "Key-fact coverage: 0.000 is below 0.460" in failures
    assert any("no case counts" in failure for failure in failures)


def test_a_figure_above_its_floor_where_lower_is_better_is_named() -> None:
    figures = summarise(run_fake([make_case()], lambda _c: make_answer("Vent 4 uger.")).judged)
    assert check_floors(figures, {"words": 2.0}) == ["Answer words: 3.000 is above 2.000"]


def test_a_crash_stops_the_gate() -> None:
    def broken(_case: object) -> None:
        raise RuntimeError("broken")

    with pytest.raises(RecordError, match="c-1 crashed"):
        gate_figures(FakeSystem(broken), [make_case()], {})


def test_floors_must_have_been_recorded(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="--record"):
        read_floors(tmp_path / "floors.json")


def test_ours_goes_through_the_gate_without_a_crash(assistant: Assistant) -> None:
    cases = gate_cases(load_cases(split="dev"))[::12]
    figures = gate_figures(Ours(assistant), cases, {})
    assert figures["citation_recall"].value == 1
