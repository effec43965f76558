"""A fast subset of dev held against recorded floors, so that `make test` sees a fall at once.

Every kind is in the subset, spread evenly over its cases. A floor is a figure measured on the same
subset less a margin; `python -m eval gate --record` writes new ones, and a change of floors is a
change in the repository that somebody reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from eval.case import Case, load_cases
from eval.errors import RecordError
from eval.record import RESULTS
from eval.runner import document_texts, run_system
from eval.summary import BY_KEY, Figures, summarise
from eval.systems import Ours, System

FLOORS = RESULTS / "floors.json"
PER_KIND = 12
ANSWERABLE = 48
MARGIN = 0.04
GUARDED = (
    "recall@5", "mrr@10", "key_facts", "fully_answered", "citation_recall", "citation_precision",
    "quotes_in_corpus", "numbers_match", "abstention_f1", "danger_recall", "false_alarm",
    "language_match", "leaked", "forbidden", "words", "lix",
)  # fmt: skip
EXACT = frozenset({"citation_recall", "citation_precision", "quotes_in_corpus", "numbers_match",
                   "leaked", "forbidden"})  # fmt: skip


class Floors(BaseModel):
    """What each guarded measure must not fall below (or, where lower is better, rise above)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cases: int
    floors: dict[str, float]


def gate_cases(cases: Sequence[Case]) -> list[Case]:
    """The subset: of each kind every k-th case by id, so that it is the same on every machine."""
    out: list[Case] = []
    for kind in sorted({case.kind for case in cases}):
        own = sorted((c for c in cases if c.kind == kind), key=lambda case: case.id)
        most = ANSWERABLE if kind == "answerable" else PER_KIND
        out += own[:: max(1, -(-len(own) // most))]
    return out


def gate_figures(system: System, cases: Sequence[Case], texts: Mapping[str, str]) -> Figures:
    """Figures of a system over the subset; a crash stops the gate."""
    run = run_system(system, cases, texts=texts, directions=False)
    if run.crashes:
        raise RecordError(f"{run.crashes[0].case_id} crashed: {run.crashes[0].error}")
    return summarise(run.judged)


def gate_failures(ours: Ours, *, path: Path = FLOORS) -> list[str]:
    """One sentence for each measure below its floor, on the shipped dev cases; none: all is well."""
    figures, _count = _measure(ours)
    return check_floors(figures, read_floors(path).floors)


def write_floors(ours: Ours, *, path: Path = FLOORS) -> Floors:
    """Measure the subset and write its floors."""
    floors = make_floors(*_measure(ours))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(floors.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return floors


def _measure(ours: Ours) -> tuple[Figures, int]:
    cases = gate_cases(load_cases(split="dev"))
    texts = document_texts(ours.assistant.searcher.chunks)
    return gate_figures(ours, cases, texts), len(cases)


def check_floors(figures: Figures, floors: Mapping[str, float]) -> list[str]:
    """Measures beyond their floor, in the table's order."""
    out = []
    for key, floor in floors.items():
        measure, estimate = BY_KEY[key], figures.get(key)
        if estimate is None:
            out.append(f"{measure.title}: no case counts any more (floor {floor:.3f})")
        elif measure.better == "lower" and estimate.value > floor:
            out.append(f"{measure.title}: {estimate.value:.3f} is above {floor:.3f}")
        elif measure.better == "higher" and estimate.value < floor:
            out.append(f"{measure.title}: {estimate.value:.3f} is below {floor:.3f}")
    return out


def make_floors(figures: Figures, cases: int) -> Floors:
    """Floors a margin below the figures; none where nothing but the whole will do."""
    floors = {}
    for key in GUARDED:
        if key not in figures:
            continue
        value, measure = figures[key].value, BY_KEY[key]
        margin = 0.0 if key in EXACT else MARGIN if measure.form == "share" else 0.1 * value
        moved = value + margin if measure.better == "lower" else value - margin
        floors[key] = round(max(0.0, moved), 4)
    return Floors(cases=cases, floors=floors)


def read_floors(path: Path = FLOORS) -> Floors:
    """The recorded floors; RecordError when there are none."""
    if not path.exists():
        raise RecordError(f"no floors in {path.name}: run `python -m eval gate --record`")
    return Floors.model_validate_json(path.read_text(encoding="utf-8"))
