"""One evaluation from systems and cases to a `Run`; all that touches the disk is passed in."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from bot.answer_json import to_json
from bot.editor.answer_diff import AnswerChange, Ask, Reply, diff_answers
from bot.pipeline import Assistant
from bot.settings import BotSettings
from eval.baselines import open_baselines
from eval.case import CASES, Case, cases_sha256, load_cases, select_cases
from eval.case_check import check_cases
from eval.provenance import EVAL, PROGRAM, settings_sha256, source_version, this_machine
from eval.recall import RecallingEmbedder
from eval.record import Run, make_row, make_systems
from eval.runner import SystemRun, document_texts, run_system
from eval.systems import OURS, Ours, System
from index.embed import open_embedder
from index.search import Searcher

Baselines = Literal["none", "test", "all"]
Start = Callable[[str, int], Callable[[], None]]


class Setup(NamedTuple):
    """What is measured: the systems, ours first, and the version they all read."""

    systems: Sequence[System]
    searcher: Searcher
    embedder: RecallingEmbedder


def open_systems(settings: BotSettings, *, baselines: bool) -> Setup:
    """Ours and the baselines over the published version."""
    embedder = RecallingEmbedder(open_embedder(settings.embedder))
    assistant = Assistant.open(settings, embedder=embedder)
    folder = settings.data / "cache" / "eval"
    others = open_baselines(assistant.searcher, folder) if baselines else []
    return Setup([Ours(assistant), *others], assistant.searcher, embedder)


def run_all(
    setup: Setup,
    cases: Sequence[Case],
    *,
    everywhere: bool = True,
    start: Start = lambda _name, _count: lambda: None,
) -> list[SystemRun]:
    """Every system over its cases; `start(title, count)` gives a tick called after each case.

    Ours gets every case. The baselines get those of test, the split that is reported; `everywhere`
    (or no test case) gives them all. Dev is for building ours, and grows as long as it is built.
    """
    texts = document_texts(setup.searcher.chunks)
    test = [case for case in cases if case.split == "test"]
    runs = []
    for system in setup.systems:
        own = cases if everywhere or system.name == OURS or not test else test
        tick = start(system.title, len(own))
        runs.append(
            run_system(system, own, texts=texts, untimed=setup.embedder.recalling, tick=tick)
        )
    return runs


def evaluate(
    settings: BotSettings,
    *,
    split: str = "all",
    kinds: Sequence[str] = (),
    folder: Path = CASES,
    baselines: Baselines = "test",
    start: Start = lambda _name, _count: lambda: None,
) -> Run:
    """Run the cases of a folder through ours and the baselines, and put the figures on record."""
    began = time.perf_counter()
    every = load_cases(folder)
    cases = select_cases(every, split=split, kinds=kinds)
    setup = open_systems(settings, baselines=baselines != "none")
    findings = check_cases(every, setup.searcher.documents)
    runs = run_all(setup, cases, everywhere=baselines == "all", start=start)
    version = setup.searcher.version
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
        systems=make_systems(runs),
        rows=tuple(make_row(j) for run in runs if run.name == OURS for j in run.judged),
    ).signed()


def diff_versions(
    settings: BotSettings, before: str, after: str, *, kinds: Sequence[str] = ()
) -> tuple[list[AnswerChange], int]:
    """The cases' questions to two index versions by id: what changed, worst first, of how many."""
    embedder = open_embedder(settings.embedder)
    asks = [Ask(c.id, c.question, c.audience, c.history) for c in load_cases(kinds=kinds)]

    def reply(version_id: str) -> Reply:
        assistant = Assistant.open(settings, embedder=embedder, version_id=version_id)
        return lambda ask: to_json(
            assistant.answer(ask.question, audience=ask.audience, history=ask.history), id=ask.id
        )

    return diff_answers(asks, reply(before), reply(after)), len(asks)
