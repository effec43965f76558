"""What the bench times, each part run alone in a process of its own so that its memory is its own.

A part takes plain arguments and returns plain figures; `eval/bench.py` starts them.
"""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import numpy as np

from bot.editor.commands import open_editor
from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus.collect import collect_documents
from eval.baselines import Tutorial, cut_documents, fill_store, open_store, open_tutorial
from eval.case import Case, load_cases
from eval.growth import fill_vectors, filler_chunks, grow_index
from eval.plain import Piece
from eval.systems import Answerer, Ours
from index.build import build_version
from index.cache import embed_cached
from index.embed import open_embedder
from index.publish import publish_version
from index.search import Searcher

QUESTIONS = 200
GROWTH_QUESTIONS = 60
RATE_TEXTS = 150
Figures = dict[str, Any]


def warm(*, system: str, clients: int) -> Figures:
    """Answer times and answers per second with so many clients asking at once."""
    settings = BotSettings()
    searcher = Searcher.open(settings)
    answer = _answerer(system, settings, searcher)
    return {"system": system, "clients": clients} | time_answers(
        answer, bench_cases(), clients=clients, count=QUESTIONS
    )


def growth(*, system: str, chunks: int) -> Figures:
    """Build time, answer times and memory over a corpus of so many chunks."""
    settings = BotSettings()
    searcher = Searcher.open(settings)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        if system == "tutorial":
            answer = _grown_tutorial(searcher, settings, Path(folder), chunks)
        else:
            grow_index(searcher, Path(folder), chunks=chunks, embedder=searcher.embedder)
            own = settings.model_copy(update={"data": Path(folder), "chroma_url": ""})
            answer = Ours(Assistant.open(own, embedder=searcher.embedder)).answer
        took = time.perf_counter() - started
        figures = time_answers(answer, bench_cases(), clients=1, count=GROWTH_QUESTIONS)
    return {"system": system, "chunks": chunks, "build_s": round(took, 1)} | figures


def build() -> Figures:
    """Seconds to build a version with every vector known, and with none (from the encoder's rate)."""
    settings = BotSettings()
    searcher = Searcher.open(settings)
    statements = [u.text for u in searcher.units]
    pieces = cut_documents(searcher.documents, searcher.chunks)
    with tempfile.TemporaryDirectory() as folder:
        own = _copy_cache(settings, Path(folder))
        build_version(collect_documents(settings), searcher.embedder, own)
        started = time.perf_counter()
        build_version(collect_documents(settings), searcher.embedder, own)
        known = time.perf_counter() - started
        vectors = _tutorial_vectors(pieces, searcher, settings)
        started = time.perf_counter()
        cut_documents(searcher.documents, searcher.chunks)
        store = open_store(Path(folder) / "tutorial", searcher.embedder)
        fill_store(store, pieces, vectors)
        plain = time.perf_counter() - started
    ours_rate = _rate(searcher, statements)
    piece_rate = _rate(searcher, [p.text for p in pieces])
    return {
        "units": len(statements),
        "pieces": len(pieces),
        "known_s": round(known, 2),
        "cold_s": round(known + len(statements) / ours_rate, 1),
        "tutorial_known_s": round(plain, 2),
        "tutorial_cold_s": round(plain + len(pieces) / piece_rate, 1),
    }


def refresh() -> Figures:
    """Seconds from an edited document to a previewed, published version that answers with it.

    That is the editor's way: built, checked, the golden questions asked of both versions, the gate,
    the swap. The first preview of a new installation also embeds those questions; it is not timed.
    """
    settings = BotSettings()
    embedder = open_embedder(settings.embedder)
    with tempfile.TemporaryDirectory() as folder:
        own = _copy_cache(settings, Path(folder))
        documents = Path(folder) / "documents"
        shutil.copytree(settings.documents, documents)
        own = own.model_copy(update={"documents": documents})
        first = build_version(collect_documents(own), embedder, own)
        publish_version(own.data, first.id)
        assistant = Assistant.open(own, embedder=embedder)
        editor = open_editor(assistant, own)
        editor.discard(editor.preview())
        _edit(documents)
        started = time.perf_counter()
        preview = editor.preview()
        editor.publish(preview, who="bench", why="bench", override=True)
        took = time.perf_counter() - started
        figures = {
            "documents": assistant.searcher.version.documents,
            "findings": len(preview.gate.findings),
        }
    return {"seconds": round(took, 2)} | figures


PARTS: dict[str, Callable[..., Figures]] = {
    "warm": warm,
    "growth": growth,
    "build": build,
    "refresh": refresh,
}


def run_part(name: str, arguments: Figures) -> Figures:
    """One part's figures, with the peak memory of this process in MB."""
    figures = PARTS[name](**arguments)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return figures | {"memory_mb": round(peak / (2**20 if sys.platform == "darwin" else 1024), 1)}


def time_answers(answer: Answerer, cases: Sequence[Case], *, clients: int, count: int) -> Figures:
    """p50, p95, p99 in ms and answers per second; `count` questions shared by the clients."""
    answer(cases[0])
    queue = islice(cycle(cases), count)
    lock, times = threading.Lock(), []

    def work() -> None:
        while True:
            with lock:
                case = next(queue, None)
            if case is None:
                return
            started = time.perf_counter()
            answer(case)
            times.append(1000 * (time.perf_counter() - started))

    threads = [threading.Thread(target=work) for _ in range(clients)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - started
    p50, p95, p99 = np.percentile(times, [50, 95, 99])
    return {
        "p50_ms": round(float(p50), 2),
        "p95_ms": round(float(p95), 2),
        "p99_ms": round(float(p99), 2),
        "per_second": round(len(times) / took, 1),
    }


def bench_cases() -> list[Case]:
    """Questions to time with: answerable ones of dev, in an order that mixes topics."""
    cases = load_cases(split="dev", kinds=("answerable",))
    return [cases[i] for i in np.random.default_rng(0).permutation(len(cases))]


def _answerer(system: str, settings: BotSettings, searcher: Searcher) -> Answerer:
    if system == "tutorial":
        pieces = cut_documents(searcher.documents, searcher.chunks)
        return open_tutorial(pieces, searcher.embedder, _kept(settings)).answer
    assistant = Assistant.open(settings, embedder=searcher.embedder)
    assistant.prepare()  # as the server does at its start
    return Ours(assistant).answer


def _grown_tutorial(
    searcher: Searcher, settings: BotSettings, folder: Path, chunks: int
) -> Answerer:
    pieces = cut_documents(searcher.documents, searcher.chunks)[:chunks]
    vectors = _tutorial_vectors(pieces, searcher, settings)
    filler = [
        Piece(c.document_id, c.language, "", "", c.text)
        for c in filler_chunks(searcher.chunks, chunks - len(pieces))
    ]
    places = [*range(len(pieces)), *([-1] * len(filler))]
    store = open_store(folder, searcher.embedder)
    fill_store(store, [*pieces, *filler], fill_vectors(vectors, places))
    return Tutorial(store, "grown").answer


def _tutorial_vectors(pieces: Sequence[Piece], searcher: Searcher, settings: BotSettings) -> Any:  # noqa: ANN401
    return embed_cached([p.text for p in pieces], searcher.embedder, _kept(settings))


def _kept(settings: BotSettings) -> Path:
    return settings.data / "cache" / "eval"


def _copy_cache(settings: BotSettings, folder: Path) -> BotSettings:
    shutil.copytree(settings.data / "cache", folder / "cache", ignore=_eval_only)
    return settings.model_copy(update={"data": folder, "chroma_url": ""})


def _eval_only(_folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name == "eval"}


def _rate(searcher: Searcher, texts: Sequence[str]) -> float:
    picked = list(texts[:: max(1, len(texts) // RATE_TEXTS)])
    started = time.perf_counter()
    searcher.embedder.passages(picked)
    return len(picked) / (time.perf_counter() - started)


def _edit(documents: Path) -> None:
    """Reword one statement of the first Danish document."""
    path = sorted((documents / "da").glob("*.md"))[0]
    text = path.read_text(encoding="utf-8")
    at = text.index(".[^", text.index("\n## "))
    path.write_text(f"{text[:at]} i nyeste udgave{text[at:]}", encoding="utf-8")
