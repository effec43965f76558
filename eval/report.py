"""The report of a run as one HTML page: figures with intervals, plots, and the worst cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from eval.ablation import Ablation
from eval.bench_record import BenchRun
from eval.estimate import Estimate
from eval.html import group, page, paragraph, row, section, table
from eval.plots import Bar, Series, bar_plot, grouped_bars, line_plot
from eval.record import Row, Run, SystemRecord
from eval.retrieval import SET_KEYS, SetScore
from eval.summary import BY_KEY, MEASURES, Measure
from eval.systems import OURS
from eval.tables import DIRECTION_KEYS, KIND_KEYS, LANGUAGE_KEYS, interval, main_split, show
from eval.worst import topics, worst_rows

WORST = 30
HEADLINE = ("key_facts_100", "key_facts", "fully_answered", "recall@5", "outcome_right",
            "abstention_f1", "danger_recall", "language_match")  # fmt: skip


def make_report(
    run: Run,
    *,
    bench: BenchRun | None = None,
    sets: Sequence[SetScore] = (),
    ablations: Sequence[Ablation] = (),
) -> str:
    """A self-contained page; what was not measured is left out."""
    split = main_split(run)
    rows = [r for r in run.rows if split in {"all", r.split}]
    return page(
        "Billedvalg: evaluation",
        [
            _opening(run, split),
            section(f"Figures on {split}", _measures(run, split)),
            section("Ours minus each baseline, case by case", _lead(run, split)),
            section("Plots", _plots(run, split, rows)),
            section("By language", _groups(run, f"{split} language ", LANGUAGE_KEYS, run.systems)),
            section("Retrieval by direction", _directions(run, split)),
            section("By kind of case", _groups(run, f"{split} kind ", KIND_KEYS, run.systems[:1])),
            section("Public retrieval sets", _sets(sets)),
            section("What each part is worth", *_ablations(ablations)),
            section("Speed and size", *(_bench(bench) if bench else ())),
            section("Topics, least covered first", _topics(rows)),
            section(f"The {WORST} worst cases", *(_case(r) for r in worst_rows(rows, WORST))),
            section("Crashes", *_crashes(run)),
        ],
    )


def _opening(run: Run, split: str) -> str:
    machine = run.machine
    facts = (
        f"{run.made_at:%Y-%m-%d %H:%M} UTC · {run.cases} cases run in {run.seconds:.0f} s, figures "
        f"below on «{split}» · program {run.code_version} · index {run.index_version} · "
        f"{run.embedder} · cases {run.cases_sha256[:12]} · settings {run.settings_sha256[:12]} · "
        f"{machine.cpus} cores ({machine.processor}), {machine.memory_gb} GB, Python {machine.python}"
    )
    reading = (
        "Small figures under a value are its 95 % bootstrap interval; n counts the cases a measure "
        "applies to. An extracting bot gets citation precision for free: read coverage, words, "
        "abstention and safety first."
    )
    warning = f"{len(run.findings)} findings on the cases: figures are provisional."
    return "".join(
        [paragraph(facts), paragraph(reading), paragraph(warning, bad=True) if run.findings else ""]
    )


def _ablations(lines: Sequence[Ablation]) -> list[str]:
    if not lines:
        return []
    rows = [
        row(line.name, [(f"{value:.3f}", "") for value in (line.key_facts, line.fully_answered)])
        for line in lines
    ]
    told = f"Dev, {lines[0].n} cases, cross-validated by document, answers of the usual length."
    return [paragraph(told), table(["", "Key-fact coverage", "Fully answered"], rows)]


def _measures(run: Run, split: str) -> str:
    rows, last = [], ""
    for measure in MEASURES:
        found = [s.slices.get(split, {}).get(measure.key) for s in run.systems]
        if not any(found):
            continue
        if measure.group != last:
            rows.append(group(measure.group, len(found) + 2))
            last = measure.group
        count = next(e.n for e in found if e)
        cells = [(str(count), ""), *_cells(found, measure)]
        rows.append(row(measure.title, cells, best=_best(found, measure) + 1))
    return table(["Measure", "n", *(s.title for s in run.systems)], rows)


def _cells(found: Sequence[Estimate | None], measure: Measure) -> list[tuple[str, str]]:
    return [(show(e, measure), interval(e, measure) if e else "") for e in found]


def _best(found: Sequence[Estimate | None], measure: Measure) -> int:
    sign = -1 if measure.better == "lower" else 1
    ranked = [(sign * e.value, -i) for i, e in enumerate(found) if e]
    values = {value for value, _ in ranked}
    return -max(ranked)[1] if len(values) > 1 else -2


def _groups(run: Run, prefix: str, keys: Sequence[str], systems: Sequence[SystemRecord]) -> str:
    rows = []
    for name in sorted(n for n in run.system(OURS).slices if n.startswith(prefix)):
        rows.append(group(name.removeprefix(prefix), len(systems) + 2))
        for key in keys:
            found = [s.slices.get(name, {}).get(key) for s in systems]
            rows += _figure_row(found, BY_KEY[key])
    return table(["", "n", *(s.title for s in systems)], rows)


def _figure_row(found: Sequence[Estimate | None], measure: Measure) -> list[str]:
    if not any(found):
        return []
    count = next(e.n for e in found if e)
    return [row(measure.title, [(str(count), ""), *_cells(found, measure)])]


def _directions(run: Run, split: str) -> str:
    rows = []
    for direction in run.system(OURS).directions.get(split, {}):
        rows.append(group(f"question → documents: {direction}", len(run.systems) + 2))
        for key in DIRECTION_KEYS:
            found = [s.directions.get(split, {}).get(direction, {}).get(key) for s in run.systems]
            rows += _figure_row(found, BY_KEY[key])
    return table(["", "n", *(s.title for s in run.systems)], rows)


def _lead(run: Run, split: str) -> str:
    others = [s for s in run.systems if split in s.lead]
    rows = []
    for key in others[0].lead[split] if others else ():
        found = [s.lead[split].get(key) for s in others]
        count = next((e.n for e in found if e), 0)
        rows.append(row(BY_KEY[key].title, [(str(count), ""), *_cells(found, BY_KEY[key])]))
    return table(["Above 0: ours is better", "n", *(s.title for s in others)], rows)


def _plots(run: Run, split: str, rows: Sequence[Row]) -> str:
    curves = [
        Series(s.title, [(p.coverage, p.risk) for p in s.curve]) for s in run.systems if s.curve
    ]
    times = [
        Series(s.title, [(i * 5.0, t) for i, t in enumerate(s.latencies_ms[:-1])])
        for s in run.systems
        if s.latencies_ms
    ]
    bars = [(BY_KEY[key].title, [_value(s, split, key) for s in run.systems]) for key in HEADLINE]
    lowest = [Bar(t.name, t.coverage, f"n={t.n}") for t in topics(rows)[:15]]
    return (
        '<div class="plots">'
        + grouped_bars(bars, [s.title for s in run.systems], title="Ours against the baselines")
        + line_plot(curves, x="share of questions answered", y="risk", title="Coverage and risk")
        + line_plot(times, x="percentile", y="ms", title="Time to answer")
        + bar_plot(lowest, title="Key-fact coverage of the 15 weakest topics")
        + "</div>"
    )


def _value(system: SystemRecord, split: str, key: str) -> float | None:
    estimate = system.slices.get(split, {}).get(key)
    return estimate.value if estimate else None


def _sets(sets: Sequence[SetScore]) -> str:
    rows = []
    for score in sets:
        rows.append(group(f"{score.name}: {score.passages} texts, {score.queries} queries", 5))
        names = list(score.systems)
        best = max(names, key=lambda name: score.systems[name]["ndcg@10"].value)
        for name in names:
            figures = score.systems[name]
            cells = [
                (f"{figures[key].value:.3f}", f"{figures[key].low:.3f}–{figures[key].high:.3f}")
                for key in SET_KEYS
            ]
            rows.append(row(name, cells, best=0 if name == best else -1))
    return table(["System", "nDCG@10", "Recall@5", "Recall@20", "MRR@10"], rows)


def _bench(bench: BenchRun) -> list[str]:
    return [bench_table(bench), _growth_plots(bench)]


def bench_table(bench: BenchRun) -> str:
    """Every timing, ours and the tutorial's, and their ratio."""
    rows = [group("Cold question, from an empty process", 4)]
    rows += [row(c.system, [(f"{c.seconds:.2f} s", ""), (f"{c.memory_mb:.0f} MB", "")])
             for c in bench.cold]  # fmt: skip
    if bench.page_ready_s is not None:
        cells = [(f"{bench.page_ready_s:.1f} s", ""), (f"{bench.page_memory_mb or 0:.0f} MB", "")]
        rows.append(row("page ready", cells))
    rows.append(group("Warm answers: p50 / p95 / p99, answers per second", 4))
    for w in bench.warm:
        times = f"{w.p50_ms:.0f} / {w.p95_ms:.0f} / {w.p99_ms:.0f} ms"
        cells = [(times, ""), (f"{w.memory_mb:.0f} MB", ""), (f"{w.per_second:.0f}/s", "")]
        rows.append(row(f"{w.system}, {w.clients} clients", cells))
    rows.append(group("Build and refresh", 4))
    b = bench.build
    for name, seconds in (
        ("ours, vectors known", b.known_s), ("ours, nothing known (reckoned)", b.cold_s),
        ("tutorial, vectors known", b.tutorial_known_s),
        ("tutorial, nothing known (reckoned)", b.tutorial_cold_s),
        ("ours, one document edited, checked and published", bench.refresh.seconds),
    ):  # fmt: skip
        rows.append(row(name, [(f"{seconds:.1f} s", "")]))
    rows.append(group("Ours by the tutorial (below 1: ours is less)", 4))
    rows += [row(name, [(f"{value:.2f}", "")]) for name, value in bench.ratios()]
    return table(["", "time", "peak memory", "rate"], rows)


def _growth_plots(bench: BenchRun) -> str:
    def lines(pick: Callable[[str], list[tuple[float, float]]]) -> list[Series]:
        names = dict.fromkeys(g.system for g in bench.growth)
        return [Series(name, pick(name)) for name in names]

    def p95(name: str) -> list[tuple[float, float]]:
        return [(float(g.chunks), g.p95_ms) for g in bench.growth if g.system == name]

    def memory(name: str) -> list[tuple[float, float]]:
        return [(float(g.chunks), g.memory_mb) for g in bench.growth if g.system == name]

    return (
        '<div class="plots">'
        + line_plot(lines(p95), x="chunks", y="p95 ms", title="Growth: time", log_x=True)
        + line_plot(lines(memory), x="chunks", y="MB", title="Growth: memory", log_x=True)
        + "</div>"
    )


def _topics(rows: Sequence[Row]) -> str:
    bars = [Bar(t.name, t.coverage, f"n={t.n}") for t in topics(rows)]
    body = bar_plot(bars, title="Key-fact coverage by topic")
    return f"<details><summary>{len(bars)} topics</summary>{body}</details>" if bars else ""


def _case(case: Row) -> str:
    facts = " · ".join(case.missed)
    told = f"expected {case.expected}, got {case.outcome}"
    turns = "".join(paragraph(f"before: {turn}") for turn in case.history)
    lost = paragraph(f"missed: {facts}", bad=True) if facts else ""
    return (
        f"<details><summary>{escape(case.question)}</summary>"
        + paragraph(f"{case.id} · {case.kind} · {case.language} · {told} · support {case.support}")
        + turns
        + lost
        + f'<div class="answer">{escape(case.text)}</div></details>'
    )


def _crashes(run: Run) -> list[str]:
    return [
        paragraph(f"{system.title}: {crash.case_id}: {crash.error}", bad=True)
        for system in run.systems
        for crash in system.crashes
    ]
