"""The bench's parts run on a tiny corpus; figures come from the parts, none are made up."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from bot.answer_json import AnswerJson
from bot.settings import BotSettings
from eval import bench_parts
from eval.bench import child_part, free_port, time_cold
from eval.bench_parts import run_part, time_answers
from eval.case import Case
from eval.errors import BenchError
from eval.growth import fill_vectors, filler_chunks, grow_index
from index.search import Searcher
from tests.builders import make_chunk
from tests.eval.makers import make_answer, make_case


@pytest.fixture
def tiny(small_index: BotSettings, monkeypatch: pytest.MonkeyPatch) -> BotSettings:
    """The small index is what the environment points to; few questions are asked."""
    monkeypatch.setenv("BILLEDVALG_DATA", str(small_index.data))
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(small_index.documents))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    monkeypatch.setattr(bench_parts, "QUESTIONS", 6)
    monkeypatch.setattr(bench_parts, "GROWTH_QUESTIONS", 4)
    return small_index


@pytest.mark.parametrize("system", ["billedvalg", "tutorial"])
def test_warm_answers_are_timed_with_several_clients(tiny: BotSettings, system: str) -> None:
    figures = run_part("warm", {"system": system, "clients": 2})
    assert 0 < figures["p50_ms"] <= figures["p95_ms"] <= figures["p99_ms"]
    assert figures["memory_mb"] > 10


@pytest.mark.parametrize("system", ["billedvalg", "tutorial"])
def test_growth_is_measured_over_a_grown_corpus(tiny: BotSettings, system: str) -> None:
    figures = run_part("growth", {"system": system, "chunks": 60})
    assert (figures["chunks"], figures["system"]) == (60, system)


def test_one_edited_document_is_refreshed_and_the_corpus_is_left_alone(
    tiny: BotSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [p.read_bytes() for p in sorted(tiny.documents.rglob("*.md"))]
    figures = run_part("refresh", {})
    assert figures["seconds"] > 0
    assert figures["findings"] == 0
    assert [p.read_bytes() for p in sorted(tiny.documents.rglob("*.md"))] == before


def test_building_is_timed_with_vectors_known_and_reckoned_without(tiny: BotSettings) -> None:
    figures = run_part("build", {})
    assert figures["cold_s"] >= round(figures["known_s"], 1)
    assert figures["units"] > 0


def test_every_question_is_asked_once_whatever_the_clients() -> None:
    asked: list[str] = []
    lock = threading.Lock()

    def answer(case: Case) -> AnswerJson:
        with lock:
            asked.append(case.id)
        return make_answer("A.")

    time_answers(answer, [make_case(), make_case(id="c-2")], clients=4, count=10)
    assert len(asked) == 10 + 1


def test_filler_is_deterministic_and_of_both_languages() -> None:
    real = [make_chunk("Vent fire uger med røntgen.")]
    first = filler_chunks(real, 40)
    assert [c.text for c in first] == [c.text for c in filler_chunks(real, 40)]
    assert {c.language for c in first} == {"da", "en"}
    assert len({c.id for c in first}) == 40
    assert filler_chunks(real, -5) == []


def test_filler_vectors_lie_near_real_ones_and_real_ones_stay() -> None:
    real = np.random.default_rng(1).standard_normal((50, 384)).astype(np.float32)
    real /= np.linalg.norm(real, axis=1, keepdims=True)
    filled = fill_vectors(real, [3, -1, -1])
    assert np.allclose(filled[0], real[3])
    nearest = (filled[1:] @ real.T).max(axis=1)
    assert ((nearest > 0.8) & (nearest < 0.97)).all()


def test_a_grown_index_holds_exactly_so_many_chunks(tiny: BotSettings, tmp_path: Path) -> None:
    searcher = Searcher.open(tiny)
    grow_index(searcher, tmp_path / "grown", chunks=25, embedder=searcher.embedder)
    own = tiny.model_copy(update={"data": tmp_path / "grown"})
    grown = Searcher.open(own, embedder=searcher.embedder)
    assert len(grown.chunks) == 25
    assert grown.search("røntgen af knæet", k=3)


def test_a_cold_command_is_timed_and_weighed() -> None:
    cold = time_cold("x", [sys.executable, "-c", "pass"], tries=2)
    assert 0 < cold.seconds < 10
    assert cold.memory_mb > 1


def test_a_command_that_fails_stops_the_bench() -> None:
    with pytest.raises(BenchError, match="code 3"):
        time_cold("x", [sys.executable, "-c", "raise SystemExit(3)"], tries=1)


def test_a_part_that_fails_says_its_last_words() -> None:
    with pytest.raises(BenchError, match=r"bench part nonsense .* failed"):
        child_part("nonsense")


def test_a_free_port_is_a_port() -> None:
    assert 1024 < free_port() < 65536
