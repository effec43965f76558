"""One evaluation from systems and cases to a `Run`; all that touches the disk is passed in."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bot.pipeline import Assistant
from bot.settings import BotSettings
from eval.baselines import open_baselines
from eval.case import CASES, Case, cases_sha256, load_cases
from eval.case_check import check_cases
from eval.provenance import EVAL, PROGRAM, settings_sha256, source_version, this_machine
from eval.record import Run, make_row, make_system
from eval.runner import SystemRun, document_texts, run_system
from eval.systems import OURS, Ours, System
from index.search import Searcher

Start = Callable[[str, int], Callable[[], None]]


class Field(NamedTuple):
    """What is measured: the systems, ours first, and the version they all read."""

    systems: Sequence[System]
    searcher: Searcher


def open_systems(settings: BotSettings, *, baselines: bool = True) -> Field:
    """Ours and the baselines over the published version."""
    assistant = Assistant.open(settings)
    folder = settings.data / "cache" / "eval"
    others = open_baselines(assistant.searcher, folder) if baselines else []
    return Field([Ours(assistant), *others], assistant.searcher)


def run_all(
    field: Field,
    cases: Sequence[Case],
    *,
    start: Start = lambda _name, _count: lambda: None,
) -> list[SystemRun]:
    """Every system over every case; `start(title, count)` gives a tick called after each case."""
    texts = document_texts(field.searcher.chunks)
    return [
        run_system(system, cases, texts=texts, tick=start(system.title, len(cases)))
        for system in field.systems
    ]


def evaluate(
    settings: BotSettings,
    *,
    split: str = "all",
    kinds: Sequence[str] = (),
    folder: Path = CASES,
    baselines: bool = True,
    start: Start = lambda _name, _count: lambda: None,
) -> Run:
    """Run the cases of a folder through ours and the baselines, and put the figures on record."""
    began = time.perf_counter()
    cases = load_cases(folder, split=split, kinds=kinds)
    field = open_systems(settings, baselines=baselines)
    findings = check_cases(load_cases(folder), field.searcher.documents)
    runs = run_all(field, cases, start=start)
    version = field.searcher.version
    return Run(
        made_at=datetime.now(UTC),
        seconds=round(time.perf_counter() - began, 1),
        code_version=source_version(PROGRAM),
        eval_version=source_version(EVAL),
        index_version=version.id,
        index_manifest=version.manifest_sha256,
        embedder=version.embedder,
        settings_sha256=settings_sha256(settings),
        cases_sha256=cases_sha256(folder),
        cases=len(cases),
        selection=" ".join([split, *kinds]),
        findings=tuple(findings),
        machine=this_machine(),
        systems=tuple(make_system(run) for run in runs),
        rows=tuple(make_row(j) for run in runs if run.name == OURS for j in run.judged),
    ).signed()
