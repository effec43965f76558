"""`Run`: the signed record of one evaluation, and reading it back.

A record names what was measured (program, index version, settings), with what (case files, eval
code) and where (machine), or it is not saved. The signature is a hash over all of it: a record
edited by hand is refused, so a figure in the README is a figure that was measured.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from eval.errors import RecordError
from eval.estimate import Estimate
from eval.measures import CurvePoint
from eval.provenance import Frozen, Machine
from eval.runner import Crash, Judged, SystemRun
from eval.summary import directions, paired, risk_curve, slices
from eval.systems import OURS

RESULTS = Path(__file__).parent / "results"
REQUIRED = ("code_version", "eval_version", "index_version", "settings_sha256", "cases_sha256")
Figures = dict[str, Estimate]


class Row(Frozen):
    """What our system did with one case."""

    id: str
    split: str
    kind: str
    language: str
    audience: str
    question: str
    history: tuple[str, ...]
    expected: str
    outcome: str
    documents: tuple[str, ...]
    ranking: tuple[str, ...]
    text: str
    """The reply; left out where a dev case has no fault, to keep records small."""
    missed: tuple[str, ...]
    support: float | None
    latency_ms: float
    scores: dict[str, float]


class CrashRow(Frozen):
    """A case a system raised on."""

    case_id: str
    error: str


class SystemRecord(Frozen):
    """One system's figures: by slice, by direction, its coverage-risk curve and its crashes."""

    name: str
    title: str
    slices: dict[str, Figures]
    directions: dict[str, dict[str, Figures]]
    """Split to direction to retrieval figures."""
    curve: tuple[CurvePoint, ...]
    latencies_ms: tuple[float, ...]
    """Every twentieth part of the answers' times, from the fastest to the slowest."""
    key_facts: dict[str, float]
    lead: dict[str, Figures]
    """Ours minus this system by split, paired; empty for ours."""
    crashes: tuple[CrashRow, ...]


class Run(Frozen):
    """One evaluation, whole."""

    made_at: datetime
    seconds: float
    code_version: str
    eval_version: str
    index_version: str
    index_manifest: str
    embedder: str
    settings_sha256: str
    cases_sha256: str
    cases: int
    selection: str
    """Which cases were run: «all», or a split and kinds."""
    findings: tuple[str, ...]
    """What is not in order with the cases; a figure beside findings is provisional."""
    machine: Machine
    systems: tuple[SystemRecord, ...]
    rows: tuple[Row, ...]
    signature: str = ""

    def system(self, name: str) -> SystemRecord:
        """The named system; KeyError when it was not run."""
        for system in self.systems:
            if system.name == name:
                return system
        raise KeyError(name)

    def signed(self) -> Self:
        """The same run with its signature."""
        return self.model_copy(update={"signature": self.digest()})

    def digest(self) -> str:
        """Hash over everything but the signature."""
        data = self.model_dump(mode="json", exclude={"signature"})
        text = json.dumps(data, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


def make_row(judged: Judged) -> Row:
    """One judged case as it is recorded."""
    case, answer = judged.case, judged.answer
    return Row(
        id=case.id,
        split=case.split,
        kind=case.kind,
        language=case.language,
        audience=case.audience,
        question=case.question,
        history=case.history,
        expected=case.expected,
        outcome=answer.outcome,
        documents=case.documents,
        ranking=judged.ranking[:5],
        text=answer.text if case.split == "test" or _is_faulty(judged) else "",
        missed=tuple(judged.missed),
        support=answer.support,
        latency_ms=round(judged.latency_ms, 2),
        scores=judged.scores,
    )


def _is_faulty(judged: Judged) -> bool:
    scores = judged.scores
    return bool(judged.missed) or not scores["outcome_right"] or scores.get("forbidden", 0) > 0


def make_systems(runs: Sequence[SystemRun]) -> tuple[SystemRecord, ...]:
    """Every system's figures; ours is compared with each other, case by case."""
    ours = next((run.judged for run in runs if run.name == OURS), ())
    return tuple(_make_system(run, ours) for run in runs)


def _make_system(run: SystemRun, ours: Sequence[Judged]) -> SystemRecord:
    judged = run.judged
    times = sorted(j.latency_ms for j in judged)
    return SystemRecord(
        name=run.name,
        title=run.title,
        slices=slices(judged, detailed=run.name == OURS),
        directions={s: directions(run, split=s) for s in ("all", "dev", "test")},
        curve=tuple(risk_curve(judged)),
        latencies_ms=tuple(round(times[int(i * (len(times) - 1) / 20)], 2) for i in range(21))
        if times
        else (),
        key_facts={j.case.id: j.scores["key_facts"] for j in judged if "key_facts" in j.scores},
        lead={} if run.name == OURS else paired(ours, judged),
        crashes=tuple(_crash(crash) for crash in run.crashes),
    )


def _crash(crash: Crash) -> CrashRow:
    return CrashRow(case_id=crash.case_id, error=crash.error)


def save_run(run: Run, folder: Path = RESULTS) -> Path:
    """Write a signed run; RecordError when a version is missing, then nothing is written."""
    for field in REQUIRED:
        if getattr(run, field) in {"", "unknown"}:
            raise RecordError(f"the run has no {field}: run it from an installed program and index")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{run.made_at:%Y-%m-%d}-{run.code_version.replace('+', '-')}.json"
    data = run.signed().model_dump(mode="json")
    rows = data.pop("rows")
    head = json.dumps(data, ensure_ascii=False, separators=(",", ":"))[:-1]
    lines = ",\n".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")) for r in rows)
    path.write_text(f'{head},"rows":[\n{lines}\n]}}\n', encoding="utf-8")
    return path


def read_run(path: Path) -> Run:
    """A saved run; RecordError when it is unreadable, unsigned or changed since it was signed."""
    try:
        run = Run.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, ValidationError) as error:
        raise RecordError(f"{path.name} is no run record ({type(error).__name__})") from error
    if run.signature != run.digest():
        raise RecordError(f"{path.name} was changed after it was signed: run `make eval` again")
    return run


def run_paths(folder: Path = RESULTS) -> list[Path]:
    """Saved runs by name, so by date."""
    return sorted(folder.glob("[0-9]*.json"))


def latest_run(folder: Path = RESULTS) -> Run:
    """The newest run of a folder; RecordError when there is none."""
    runs = [read_run(path) for path in run_paths(folder)]
    if not runs:
        raise RecordError(f"no run record in {folder}: run `make eval`")
    return max(runs, key=lambda run: run.made_at)
