"""Baselines answer in our shape from our corpus; rankers give what their formula says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.pipeline import Assistant
from eval.baselines import COLD_SCRIPT, cut_documents, find_store, open_baselines
from eval.errors import BenchError
from eval.rankers import Bm25Ranker, DenseRanker, join_ranks
from eval.systems import Ours, System, rank_names
from index.embed import HashingEmbedder
from tests.builders import ROOT
from tests.eval.makers import make_case

CASE = make_case(question="skal lænden have taget et billede", documents=("low-back-pain",))


@pytest.fixture(scope="module")
def systems(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> dict[str, System]:
    folder = tmp_path_factory.mktemp("baselines")
    found = [Ours(assistant), *open_baselines(assistant.searcher, folder)]
    return {system.name: system for system in found}


@pytest.mark.parametrize("name", ["tutorial", "bm25", "dense", "rrf"])
def test_a_baseline_shows_four_passages_that_cite_themselves(
    name: str, systems: dict[str, System]
) -> None:
    answer = systems[name].answer(CASE)
    assert answer.outcome == "answer"
    assert len(answer.statements) == 4
    assert all(s.text == c.quote for s, c in zip(answer.statements, answer.citations, strict=True))


@pytest.mark.parametrize("name", ["billedvalg", "tutorial", "bm25", "dense", "rrf"])
def test_every_system_ranks_documents_within_one_language(
    name: str, systems: dict[str, System]
) -> None:
    assert "low-back-pain" in systems[name].rank(CASE)[:3]
    ranked = systems[name].rank_within("lænden billede", language="da", target="da")
    assert ranked[0] == "low-back-pain"
    assert len(ranked) == len(set(ranked))


def test_a_question_no_word_of_which_is_known_gets_no_passages(
    systems: dict[str, System],
) -> None:
    assert systems["bm25"].answer(make_case(question="zzyzx qwrtp")).outcome == "no_answer"


def test_the_tutorial_reads_every_document_and_shows_no_front_matter(
    assistant: Assistant,
) -> None:
    searcher = assistant.searcher
    pieces = cut_documents(searcher.documents, searcher.chunks)
    assert {(p.document_id, p.language) for p in pieces} == {
        (d.id, d.language) for d in searcher.documents
    }
    assert max(len(p.text) for p in pieces) <= 1000
    assert not any("[^" in p.text or "reviewed_on" in p.text for p in pieces)


def test_a_store_is_kept_and_asked_again_by_a_script_without_ours(
    assistant: Assistant, tmp_path: Path
) -> None:
    with pytest.raises(BenchError, match="python -m eval run"):
        find_store(tmp_path)
    open_baselines(assistant.searcher, tmp_path)
    command = [sys.executable, "-c", COLD_SCRIPT, "ondt i lænden", find_store(tmp_path), "hashing"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "lænden" in done.stdout


def test_bm25_prefers_the_text_with_the_rarer_word() -> None:
    texts = ["røntgen af knæet", "røntgen af hoften", "røntgen af ryggen"]
    scores = Bm25Ranker(texts, ["da"] * 3).scores("røntgen hofte", language="da")
    assert int(np.argmax(scores)) == 1
    assert not Bm25Ranker(texts, ["da"] * 3).scores("ukendt", language="da").any()


def test_dense_is_the_cosine() -> None:
    model = HashingEmbedder()
    vectors = model.passages(["knæet gør ondt", "stråling"])
    assert DenseRanker(vectors, model).scores("knæet gør ondt", language="da")[0] > 0.99


def test_reciprocal_ranks_are_summed_and_what_scores_nothing_is_left_out() -> None:
    left = np.array([3.0, 2.0, 0.0], dtype=np.float32)
    right = np.array([0.0, 1.0, 0.0], dtype=np.float32)
    assert join_ranks([left, right]) == pytest.approx([1 / 61, 1 / 62 + 1 / 61, 0])


def test_names_come_by_their_best_score_once() -> None:
    scores = np.array([0.1, 0.9, 0.5, 0.0], dtype=np.float32)
    assert rank_names(scores, ["a", "b", "a", "c"]) == ["b", "a"]
