"""`Preview`: a built, checked, not yet published version held against the one that answers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.answer_json import AnswerJson, to_json
from bot.editor.answer_diff import AnswerChange, diff_answers
from bot.editor.gate import BROKEN, Finding, GateResult, judge
from bot.editor.sources import document_changes
from bot.editor.watch import WatchCase
from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus.load import Document
from index.build import build_version
from index.cache import RememberedQueries
from index.check import check_version
from index.embed import Embedder
from index.errors import IndexFault
from index.publish import find_current, list_previews, remove_version, versions_folder
from index.search import Searcher
from index.version import manifest_sha256, read_version

Progress = Callable[[str, int, int], None]
Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Preview:
    """What publishing would change."""

    version: str
    base: str
    changes: tuple[AnswerChange, ...]
    """Answers to golden questions that differ, worst first."""
    gate: GateResult
    asked: int
    added: tuple[str, ...]
    """Document ids that the version has and its base has not."""
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    stamp: str = ""
    """Hash of the sources it was built from."""


def make_preview(
    documents: Sequence[Document],
    base: Searcher,
    settings: BotSettings,
    *,
    stamp: str,
    cases: Sequence[WatchCase],
    progress: Progress | None = None,
    at_step: Step | None = None,
) -> Preview:
    """Build a version, check it, and ask both it and the base; the caller holds the write lock.

    On an error nothing of the version is left.
    """
    tell = progress or (lambda _stage, _done, _all: None)
    pointer, embedder = find_current(settings.data), base.embedder
    current = [d.meta for d in documents if d.meta.status == "current"]
    remove_stale_previews(settings.data, manifest_sha256(current))
    record = build_version(
        documents, embedder, settings, preview=True, progress=progress, at_step=at_step
    )
    folder = versions_folder(settings.data) / record.id
    try:
        tell("check", 0, 1)
        asking = RememberedQueries(embedder, settings.data / "cache")
        checks = [Finding(f.code, str(f)) for f in check_version(folder, asking, settings)]
        tell("check", 1, 1)
        changes, gate = _compare(folder, base.folder, checks, cases, asking, settings, tell)
        added, removed, changed = document_changes(base.documents, current)
    except Exception:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Preview(record.id, pointer, changes, gate, len(cases), added, removed, changed, stamp)


def remove_stale_previews(data: Path, manifest: str) -> list[str]:
    """Remove previews of another base or of other sources: they can never be published."""
    pointer, gone = find_current(data), []
    for folder in list_previews(data):
        try:
            record = read_version(folder)
            stale = (record.base, record.manifest_sha256) != (pointer, manifest)
        except IndexFault:
            stale = True
        if stale:
            remove_version(folder)
            gone.append(folder.name)
    return gone


def _compare(
    folder: Path,
    base: Path,
    checks: list[Finding],
    cases: Sequence[WatchCase],
    embedder: Embedder,
    settings: BotSettings,
    tell: Progress,
) -> tuple[tuple[AnswerChange, ...], GateResult]:
    if any(finding.code in BROKEN for finding in checks):
        return (), GateResult(tuple(checks))
    old = ask_cases(base, cases, embedder, settings, lambda n: tell("ask", n, 2 * len(cases)))
    new = ask_cases(
        folder, cases, embedder, settings, lambda n: tell("ask", len(cases) + n, 2 * len(cases))
    )
    changes = diff_answers(
        [case.ask for case in cases], lambda ask: old[ask.id], lambda ask: new[ask.id]
    )
    return tuple(changes), judge(checks, cases, old, new)


def ask_cases(
    folder: Path,
    cases: Sequence[WatchCase],
    embedder: Embedder,
    settings: BotSettings,
    tell: Callable[[int], None],
) -> dict[str, AnswerJson]:
    """One version's answers to golden questions, by case id."""
    assistant = Assistant(Searcher(folder, embedder, settings), settings)
    answers = {}
    for number, case in enumerate(cases, 1):
        exchange = assistant.answer(
            case.question, audience=case.audience, language=case.language, history=case.history
        )
        answers[case.id] = to_json(exchange, id=case.id)
        tell(number)
    return answers
