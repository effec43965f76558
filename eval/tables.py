"""A run as text: rich tables for the terminal, and the Markdown block of the README."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from eval.bench_record import BenchRun
from eval.estimate import Estimate
from eval.record import Run, SystemRecord
from eval.retrieval import SET_KEYS, SetScore
from eval.summary import BY_KEY, MEASURES, Measure
from eval.systems import OURS

LANGUAGE_KEYS = ("recall@5", "key_facts", "fully_answered", "outcome_right", "language_match")
KIND_KEYS = ("outcome_right", "key_facts", "fully_answered", "words")
DIRECTION_KEYS = ("recall@1", "recall@5", "mrr@10", "ndcg@10")
Figures = dict[str, Estimate]


def show(estimate: Estimate | None, measure: Measure) -> str:
    """A figure as a reader reads it; a dash where no case counts."""
    if estimate is None:
        return "–"
    return number(estimate.value, measure)


def number(value: float, measure: Measure) -> str:
    """One value with the digits its form deserves."""
    if measure.form == "share":
        return f"{value:.3f}"
    return f"{value:.0f}" if measure.form == "ms" and value >= 100 else f"{value:.1f}"


def interval(estimate: Estimate, measure: Measure) -> str:
    """The 95 % interval."""
    return f"{number(estimate.low, measure)}–{number(estimate.high, measure)}"


def main_split(run: Run) -> str:
    """The slice a run is reported by: test when it was run, else all there is."""
    ours = run.system(OURS).slices
    return next(name for name in ("test", "dev", "all") if name in ours)


def print_run(console: Console, run: Run) -> None:
    """Every table of a run."""
    split = main_split(run)
    console.print(measure_table(run, split))
    console.print(group_table(run, f"{split} language ", LANGUAGE_KEYS, baselines=True))
    console.print(direction_table(run, split))
    console.print(group_table(run, f"{split} kind ", KIND_KEYS, baselines=False))
    for system in run.systems:
        for crash in system.crashes:
            console.print(f"crash: {system.title}: {crash.case_id}: {crash.error}", markup=False)
    for finding in run.findings:
        console.print(f"case: {finding}", markup=False)


def measure_table(run: Run, split: str) -> Table:
    """Measures down, systems across; interval and n are ours."""
    table = Table(title=f"{split}: {run.cases} cases run, index {run.index_version}")
    table.add_column("measure")
    table.add_column("n", justify="right")
    for system in run.systems:
        table.add_column(system.title, justify="right")
        if system.name == OURS:
            table.add_column("95 %", justify="right")
    group = ""
    for measure in MEASURES:
        cells = _measure_cells(run.systems, split, measure)
        if cells:
            if measure.group != group and group:
                table.add_section()
            group = measure.group
            table.add_row(*cells)
    return table


def _measure_cells(systems: Sequence[SystemRecord], split: str, measure: Measure) -> list[str]:
    found = {s.name: s.slices.get(split, {}).get(measure.key) for s in systems}
    first = next((e for e in found.values() if e is not None), None)
    if first is None:
        return []
    cells = [measure.title, str((found.get(OURS) or first).n)]
    for system in systems:
        estimate = found[system.name]
        cells.append(show(estimate, measure))
        if system.name == OURS:
            cells.append(interval(estimate, measure) if estimate else "–")
    return cells


def group_table(run: Run, prefix: str, keys: Sequence[str], *, baselines: bool) -> Table:
    """One row a group and measure, systems across."""
    systems = run.systems if baselines else (run.system(OURS),)
    table = Table(title=prefix.strip())
    for name in (prefix.split()[-1], "measure", "n"):
        table.add_column(name)
    for system in systems:
        table.add_column(system.title, justify="right")
    groups = sorted(name for name in run.system(OURS).slices if name.startswith(prefix))
    for group in groups:
        for key in keys:
            row = [s.slices.get(group, {}).get(key) for s in systems]
            if any(row):
                count = next(e.n for e in row if e)
                cells = [_cell(e, BY_KEY[key]) for e in row]
                table.add_row(group.removeprefix(prefix), BY_KEY[key].title, str(count), *cells)
        table.add_section()
    return table


def _cell(estimate: Estimate | None, measure: Measure) -> str:
    if estimate is None:
        return "–"
    return f"{show(estimate, measure)} ({interval(estimate, measure)})"


def direction_table(run: Run, split: str) -> Table:
    """Retrieval by direction: question's language to the only language searched."""
    table = Table(title=f"{split}: retrieval by direction")
    for name in ("direction", "measure", "n"):
        table.add_column(name)
    for system in run.systems:
        table.add_column(system.title, justify="right")
    for direction in run.system(OURS).directions.get(split, {}):
        for key in DIRECTION_KEYS:
            row = [s.directions.get(split, {}).get(direction, {}).get(key) for s in run.systems]
            count = next((e.n for e in row if e), 0)
            cells = [show(e, BY_KEY[key]) for e in row]
            table.add_row(direction, BY_KEY[key].title, str(count), *cells)
        table.add_section()
    return table


def set_table(score: SetScore) -> Table:
    """One public set: systems down, measures with their intervals across."""
    table = Table(title=f"{score.name}: {score.passages} texts, {score.queries} queries")
    table.add_column("system")
    for name in ("nDCG@10", "recall@5", "recall@20", "MRR@10"):
        table.add_column(name, justify="right")
    for system, figures in score.systems.items():
        found = [figures[key] for key in SET_KEYS]
        cells = [f"{e.value:.3f} ({e.low:.3f}–{e.high:.3f})" for e in found]
        table.add_row(system, *cells)
    return table


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, first column left and the rest right."""
    marks = ["---", *["---:"] * (len(header) - 1)]
    lines = [header, marks, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def print_bench(console: Console, bench: BenchRun) -> None:
    """A bench as one table, ratios last."""
    table = Table(title=f"bench, index {bench.index_version}")
    for name in ("what", "time", "peak memory"):
        table.add_column(name)
    for c in bench.cold:
        table.add_row(f"cold question, {c.system}", f"{c.seconds:.2f} s", f"{c.memory_mb:.0f} MB")
    if bench.page_ready_s is not None:
        memory = f"{bench.page_memory_mb or 0:.0f} MB"
        table.add_row("page ready", f"{bench.page_ready_s:.2f} s", memory)
    for w in bench.warm:
        times = (
            f"p50 {w.p50_ms:.0f}, p95 {w.p95_ms:.0f}, p99 {w.p99_ms:.0f} ms; {w.per_second:.0f}/s"
        )
        table.add_row(f"warm, {w.system}, {w.clients} clients", times, f"{w.memory_mb:.0f} MB")
    for g in bench.growth:
        times = f"build {g.build_s:.0f} s; p50 {g.p50_ms:.0f}, p95 {g.p95_ms:.0f} ms"
        table.add_row(f"{g.chunks} chunks, {g.system}", times, f"{g.memory_mb:.0f} MB")
    b = bench.build
    table.add_row("build, vectors known", f"{b.known_s:.1f} s (tutorial {b.tutorial_known_s:.1f})")
    table.add_row("build, reckoned cold", f"{b.cold_s:.0f} s (tutorial {b.tutorial_cold_s:.0f})")
    table.add_row("one document refreshed", f"{bench.refresh.seconds:.1f} s")
    table.add_section()
    for name, value in bench.ratios():
        table.add_row(f"ours by tutorial: {name}", f"{value:.2f}")
    console.print(table)
