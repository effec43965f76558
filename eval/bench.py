"""How fast and how large: cold question, page, warm answers, build, refresh, growth; ours and tutorial.

Every part runs in a process of its own (`eval/bench_parts.py`), one after the other, so memory is
that part's and parts do not disturb each other. Both systems are timed in the same run.
"""

from __future__ import annotations

import json
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bot.settings import BotSettings
from eval.baselines import COLD_SCRIPT, find_store
from eval.bench_record import BenchRun, Build, Cold, Growth, Refresh, Warm
from eval.errors import BenchError
from eval.provenance import PROGRAM, source_version, this_machine
from index.publish import current_id

ROOT = Path(__file__).parent.parent
QUESTION = "skal jeg scannes for ondt i ryggen"
CLIENTS = (1, 4, 16)
GROWTH = (1_000, 10_000, 100_000)
SYSTEMS = ("billedvalg", "tutorial")
PAGE_SECONDS = 120
Say = Callable[[str], None]


def run_bench(
    settings: BotSettings, *, growth: Sequence[int] = GROWTH, tries: int = 5, say: Say
) -> BenchRun:
    """Every part, ours and the tutorial; `say` hears what is being timed."""
    say("build")
    build = Build(**child_part("build"))
    child_part("warm", system="tutorial", clients=1)
    say("cold question")
    cold = [time_cold("billedvalg", _ask_ours(), tries=tries)]
    cold += [time_cold("tutorial", _ask_tutorial(settings), tries=tries)]
    say("page")
    page = time_page()
    warm = []
    for clients in CLIENTS:
        for system in SYSTEMS:
            say(f"warm, {system}, {clients} clients")
            warm.append(Warm(**child_part("warm", system=system, clients=clients)))
    say("one-document refresh")
    refresh = Refresh(**child_part("refresh"))
    grown = []
    for chunks in growth:
        for system in SYSTEMS:
            say(f"growth, {system}, {chunks} chunks")
            grown.append(Growth(**child_part("growth", system=system, chunks=chunks)))
    return BenchRun(
        made_at=datetime.now(UTC),
        code_version=source_version(PROGRAM),
        index_version=current_id(settings.data),
        machine=this_machine(),
        cold=tuple(cold),
        page_ready_s=page.seconds if page else None,
        page_memory_mb=page.memory_mb if page else None,
        warm=tuple(warm),
        build=build,
        refresh=refresh,
        growth=tuple(grown),
    )


def child_part(name: str, **arguments: Any) -> dict[str, Any]:  # noqa: ANN401
    """Run one part in a process of its own; BenchError with its last words when it fails."""
    command = [sys.executable, "-m", "eval", "bench-part", name, json.dumps(arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        last = " ".join(done.stderr.strip().splitlines()[-3:])
        raise BenchError(f"bench part {name} {arguments} failed: {last}")
    figures: dict[str, Any] = json.loads(lines[-1])
    return figures


def time_cold(system: str, command: Sequence[str], *, tries: int) -> Cold:
    """Wall time and peak memory of a command run afresh; the middle of the tries."""
    seconds, peaks = [], []
    for _ in range(tries):
        started = time.perf_counter()
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds.append(time.perf_counter() - started)
        peaks.append(usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 1024))
        if child.returncode:
            raise BenchError(f"cold question of {system} ended with code {child.returncode}")
    return Cold(
        system=system,
        seconds=round(statistics.median(seconds), 3),
        memory_mb=round(max(peaks), 1),
        tries=tries,
    )


def _ask_ours() -> list[str]:
    return [sys.executable, "-m", "bot", "ask", "--json", QUESTION]


def _ask_tutorial(settings: BotSettings) -> list[str]:
    store = find_store(settings.data / "cache" / "eval").resolve()
    return [sys.executable, "-c", COLD_SCRIPT, QUESTION, str(store), settings.embedder]


class Page(NamedTuple):
    """Seconds until the page answers, and the server's peak memory by then."""

    seconds: float
    memory_mb: float


def time_page() -> Page | None:
    """Start the page on a free port and wait for it; None when the program has no page."""
    if not (ROOT / "app.py").exists() or not (ROOT / "app.py").read_text("utf-8").strip():
        return None
    port = free_port()
    environment = os.environ | {"BILLEDVALG_PORT": str(port), "BILLEDVALG_HOST": "127.0.0.1"}
    started = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "app.py"], cwd=ROOT, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        seconds = _wait_for(f"http://127.0.0.1:{port}/", child, started)
        memory = _peak_mb(child.pid)
    finally:
        child.terminate()
        child.wait(timeout=30)
    return Page(round(seconds, 2), memory)


def _wait_for(url: str, child: subprocess.Popen[bytes], started: float) -> float:
    while time.perf_counter() - started < PAGE_SECONDS:
        if child.poll() is not None:
            raise BenchError(f"the page ended with code {child.returncode} before it answered")
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # local address only
                if answer.status == 200:
                    return time.perf_counter() - started
        except OSError:
            time.sleep(0.05)
    raise BenchError(f"the page did not answer within {PAGE_SECONDS} s")


def _peak_mb(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    peaks = [line.split()[1] for line in text.splitlines() if line.startswith("VmHWM")]
    return round(int(peaks[0]) / 1024, 1) if peaks else 0.0


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return int(server.getsockname()[1])
