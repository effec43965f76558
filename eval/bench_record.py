"""`BenchRun`: what a bench measured, saved beside the runs and read back for the report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from eval.errors import RecordError
from eval.provenance import Frozen, Machine
from eval.record import RESULTS
from eval.systems import OURS

TUTORIAL = "tutorial"


class Cold(Frozen):
    """Seconds from an empty process to an answer: the middle of several, and peak memory."""

    system: str
    seconds: float
    memory_mb: float
    tries: int


class Warm(Frozen):
    """Answer times with so many clients at once."""

    system: str
    clients: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    per_second: float
    memory_mb: float


class Growth(Frozen):
    """Answer times and memory over a corpus of so many chunks."""

    system: str
    chunks: int
    build_s: float
    p50_ms: float
    p95_ms: float
    p99_ms: float
    per_second: float
    memory_mb: float


class Build(Frozen):
    """Seconds to build; `cold` is reckoned from the encoder's rate, `known` has every vector."""

    units: int
    pieces: int
    known_s: float
    cold_s: float
    tutorial_known_s: float
    tutorial_cold_s: float
    memory_mb: float


class Refresh(Frozen):
    """Seconds from one edited document to a checked version that answers with it."""

    seconds: float
    documents: int
    findings: int
    memory_mb: float


Timed = TypeVar("Timed", Cold, Warm, Growth)


class BenchRun(Frozen):
    """One bench, whole."""

    made_at: datetime
    code_version: str
    index_version: str
    machine: Machine
    cold: tuple[Cold, ...]
    page_ready_s: float | None
    page_memory_mb: float | None
    warm: tuple[Warm, ...]
    build: Build
    refresh: Refresh
    growth: tuple[Growth, ...]

    def ratios(self) -> list[tuple[str, float]]:
        """Ours by the tutorial, for each thing both were timed in; below 1 ours is faster."""
        pairs = [("cold question", _by_system(self.cold, lambda c: c.seconds))]
        for clients in sorted({w.clients for w in self.warm}):
            rows = [w for w in self.warm if w.clients == clients]
            pairs.append((f"warm p95, {clients} clients", _by_system(rows, lambda w: w.p95_ms)))
        known = {OURS: self.build.known_s, TUTORIAL: self.build.tutorial_known_s}
        cold = {OURS: self.build.cold_s, TUTORIAL: self.build.tutorial_cold_s}
        pairs += [("build, vectors known", known), ("build, nothing known", cold)]
        for chunks in sorted({g.chunks for g in self.growth}):
            grown = [g for g in self.growth if g.chunks == chunks]
            pairs.append((f"p95 at {chunks} chunks", _by_system(grown, lambda g: g.p95_ms)))
            pairs.append((f"memory at {chunks} chunks", _by_system(grown, lambda g: g.memory_mb)))
        return [
            (name, round(values[OURS] / values[TUTORIAL], 2))
            for name, values in pairs
            if values.get(OURS) and values.get(TUTORIAL)
        ]


def _by_system(rows: Iterable[Timed], pick: Callable[[Timed], float]) -> dict[str, float]:
    return {row.system: pick(row) for row in rows}


def save_bench(run: BenchRun, folder: Path = RESULTS) -> Path:
    """Write a bench beside the runs."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"bench-{run.made_at:%Y-%m-%d}-{run.code_version.replace('+', '-')}.json"
    path = folder / name
    path.write_text(run.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return path


def latest_bench(folder: Path = RESULTS) -> BenchRun | None:
    """The newest bench of a folder, or None; RecordError when one cannot be read."""
    runs = []
    for path in folder.glob("bench-*.json"):
        try:
            runs.append(BenchRun.model_validate_json(path.read_text(encoding="utf-8")))
        except ValidationError as error:
            raise RecordError(f"{path.name} is no bench record: run `make bench`") from error
    return max(runs, key=lambda run: run.made_at, default=None)
