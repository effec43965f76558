"""Two run records side by side: which figures moved, and which cases got worse or better."""

from __future__ import annotations

from dataclasses import dataclass

from eval.record import Row, Run
from eval.summary import MEASURES, Measure
from eval.systems import OURS
from eval.tables import main_split

KEYS = ("outcome_right", "key_facts", "recall@5", "citation_recall")


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One measure before and after; `clear` when the intervals do not meet."""

    measure: Measure
    before: float
    after: float
    clear: bool

    @property
    def gain(self) -> float:
        """How much better, in the measure's own direction."""
        step = self.after - self.before
        return -step if self.measure.better == "lower" else step


@dataclass(frozen=True, slots=True)
class CaseChange:
    """One case whose scores or outcome moved; `gain` below zero is worse."""

    before: Row
    after: Row
    gain: float

    @property
    def what(self) -> str:
        """What moved, in words."""
        bits = []
        if self.before.outcome != self.after.outcome:
            bits.append(f"{self.before.outcome} → {self.after.outcome}")
        for key in KEYS:
            old, new = self.before.scores.get(key), self.after.scores.get(key)
            if old is not None and new is not None and old != new:
                bits.append(f"{key} {old:.2f} → {new:.2f}")
        return ", ".join(bits)


def diff_figures(before: Run, after: Run, *, name: str) -> list[FigureChange]:
    """Measures of ours that moved within a slice, worst first."""
    old, new = (run.system(OURS).slices.get(name, {}) for run in (before, after))
    changes = [
        FigureChange(
            measure,
            old[measure.key].value,
            new[measure.key].value,
            old[measure.key].high < new[measure.key].low
            or new[measure.key].high < old[measure.key].low,
        )
        for measure in MEASURES
        if measure.key in old and measure.key in new
    ]
    moved = [change for change in changes if change.before != change.after]
    return sorted(moved, key=lambda change: (change.gain, change.measure.key))


def diff_cases(before: Run, after: Run) -> list[CaseChange]:
    """Cases that moved, worst first, ties by id; cases only one run holds are left out."""
    old = {row.id: row for row in before.rows}
    changes = []
    for row in after.rows:
        if row.id not in old:
            continue
        change = CaseChange(old[row.id], row, _gain(old[row.id], row))
        if change.what:
            changes.append(change)
    return sorted(changes, key=lambda change: (change.gain, change.after.id))


def _gain(before: Row, after: Row) -> float:
    """Outcome counts as one whole case, facts as their share, the rest as a tenth."""
    weight = {"outcome_right": 1.0, "key_facts": 1.0}
    return sum(
        weight.get(key, 0.1) * (after.scores[key] - before.scores[key])
        for key in KEYS
        if key in before.scores and key in after.scores
    )


def diff_lines(before: Run, after: Run, *, worst: int) -> list[str]:
    """Both comparisons as lines to print: figures of the slice reported by, then cases."""
    lines = []
    for figure in diff_figures(before, after, name=main_split(after)):
        mark = " (intervals apart)" if figure.clear else ""
        sign = "better" if figure.gain > 0 else "worse "
        title = figure.measure.title
        lines.append(f"{sign} {title}: {figure.before:.3f} → {figure.after:.3f}{mark}")
    moved = diff_cases(before, after)
    lines += [f"{c.gain:+.2f} {c.after.id}: {c.what}  «{c.after.question}»" for c in moved[:worst]]
    lost = sum(case.gain < 0 for case in moved)
    return [*lines, f"{len(moved)} cases moved, {lost} of them for the worse"]
