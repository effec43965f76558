"""The report stands alone, and the README shows the record's figures and no others."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from rich.console import Console

from eval.bench_record import BenchRun, latest_bench, save_bench
from eval.errors import RecordError
from eval.estimate import mean
from eval.plots import Bar, Series, bar_plot, grouped_bars, line_plot
from eval.provenance import this_machine
from eval.readme import BEGIN, END, is_current, put_block, readme_block, write_readme
from eval.record import latest_run
from eval.report import make_report
from eval.retrieval import SETS, SetScore, read_sets, write_sets
from eval.tables import print_bench, print_run
from eval.worst import topics, worst_rows
from tests.builders import ROOT
from tests.eval.makers import make_answer, make_case, make_run, run_fake, small_run

FIGURES = {key: mean([0.5, 0.7]) for key in ("ndcg@10", "recall@5", "recall@20", "mrr@10")}
SET = SetScore(
    name="tatoeba", passages=3, queries=2, embedder="hashing", code_version="1",
    systems={"Billedvalg": FIGURES, "BM25": FIGURES},
)  # fmt: skip


def bench() -> BenchRun:
    timed = {"p50_ms": 1, "p95_ms": 2, "p99_ms": 3, "per_second": 9, "memory_mb": 100}
    both = ("billedvalg", "tutorial")
    return BenchRun(
        made_at=datetime(2026, 11, 23, tzinfo=UTC),
        code_version="0.1.0+aaaa",
        index_version="v1",
        machine=this_machine(),
        cold=[{"system": s, "seconds": n, "memory_mb": 9, "tries": 1} for n, s in enumerate(both, 1)],
        page_ready_s=2.0,
        page_memory_mb=300,
        warm=[{"system": s, "clients": 1, **timed} for s in both],
        build={"units": 9, "pieces": 4, "known_s": 1, "cold_s": 9, "tutorial_known_s": 2,
               "tutorial_cold_s": 8, "memory_mb": 1},
        refresh={"seconds": 1, "documents": 2, "findings": 0, "memory_mb": 1},
        growth=[{"system": s, "chunks": n, "build_s": 1, **timed} for s in both
                for n in (1000, 10000)],
    )  # fmt: skip


class Outside(HTMLParser):
    """Every address a page would load from or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "link", "img", "iframe"}:
            self.found.append(tag)
        self.found += [name for name, _ in attrs if name in {"src", "href"} or name[:2] == "on"]


def test_the_report_loads_and_runs_nothing() -> None:
    parser = Outside()
    parser.feed(make_report(small_run(), bench=bench(), sets=[SET]))
    assert parser.found == []


def test_the_report_is_made_for_a_phone_and_holds_every_part() -> None:
    text = make_report(small_run(), bench=bench(), sets=[SET])
    assert 'name="viewport"' in text
    for part in ("Key-fact coverage", "Coverage and risk", "tatoeba", "Growth: memory", "test"):
        assert part in text
    assert text.count("<svg viewBox") >= 6


def test_text_from_cases_is_escaped() -> None:
    case = make_case(question="<script>alert(1)</script>")
    run = make_run(run_fake([case], lambda _case: make_answer("<b>Andet</b>")))
    text = make_report(run)
    assert "<script>" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_the_worst_cases_show_what_was_missed() -> None:
    cases = [make_case(), make_case(id="c-2", question="og hvad så")]
    answers = {"c-1": make_answer("Vent 4 uger med røntgen."), "c-2": make_answer("Vent 4 uger.")}
    run = make_run(run_fake(cases, lambda case: answers[case.id]))
    assert [row.id for row in worst_rows(run.rows, 30)] == ["c-2"]
    assert "missed: røntgen" in make_report(run)
    assert topics(run.rows) == [("knee", 0.75, 2)]


def test_without_values_there_is_no_plot() -> None:
    assert line_plot([Series("a", [])], x="x", y="y", title="t") == ""
    assert bar_plot([], title="t") == ""
    assert grouped_bars([], [], title="t") == ""


def test_a_plot_stays_within_its_frame() -> None:
    plot = line_plot([Series("a", [(1000, 5), (100000, 80)])], x="n", y="ms", title="t", log_x=True)
    points = re.findall(r"(-?[\d.]+),(-?[\d.]+)", re.findall(r'points="([^"]+)"', plot)[0])
    assert all(0 <= float(x) <= 380 and 0 <= float(y) <= 240 for x, y in points)
    assert ">100k<" in plot
    assert "width" in bar_plot([Bar("a", 1.7)], title="t")


def test_the_tables_print() -> None:
    console = Console(record=True, width=200, file=(Path("/dev/null")).open("w", encoding="utf-8"))
    print_run(console, small_run(findings=("c-1: copy",)))
    print_bench(console, bench())
    console.file.close()
    text = console.export_text()
    for part in ("Key-fact coverage", "da→en", "c-1: copy", "cold question, billedvalg", "0.50"):
        assert part in text


def test_a_bench_is_read_back_and_divided(tmp_path: Path) -> None:
    save_bench(bench(), tmp_path)
    assert latest_bench(tmp_path) == bench()
    assert dict(bench().ratios())["cold question"] == 0.5
    assert latest_bench(tmp_path / "none") is None


def test_sets_keep_the_newest_figures_of_each(tmp_path: Path) -> None:
    newer = SET.model_copy(update={"queries": 5})
    other = SET.model_copy(update={"name": "norquad"})
    write_sets(tmp_path / SETS, [SET])
    write_sets(tmp_path / SETS, [newer, other])
    assert read_sets(tmp_path / SETS) == [other, newer]
    assert SET.lead == 0


def test_the_block_is_put_between_the_markers_and_recognised(tmp_path: Path) -> None:
    block = readme_block(small_run(), bench=bench(), sets=[SET])
    path = tmp_path / "README.md"
    path.write_text(f"# Title\n{BEGIN}\nold\n{END}\nrest\n", encoding="utf-8")
    assert write_readme(path, block)
    text = path.read_text(encoding="utf-8")
    assert text == f"# Title\n{block}\nrest\n"
    assert is_current(text, block)
    assert not is_current(text.replace("| Recall@5 |", "| Recall@6 |"), block)


def test_a_readme_without_markers_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("# Title\n", encoding="utf-8")
    assert not write_readme(path, readme_block(small_run()))
    with pytest.raises(RecordError, match="once each"):
        put_block("# Title\n", "x")


def test_the_readmes_figures_are_the_newest_records() -> None:
    folder = ROOT / "eval" / "results"
    block = readme_block(
        latest_run(folder), bench=latest_bench(folder), sets=read_sets(folder / SETS)
    )
    assert is_current((ROOT / "README.md").read_text(encoding="utf-8"), block)
