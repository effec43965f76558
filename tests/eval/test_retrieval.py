"""Public sets: read strictly, indexed with our own index, written as a run file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eval.errors import SetError
from eval.public_set import load_set, write_run_file
from eval.retrieval import OURS, rank_set, score_set
from index.embed import HashingEmbedder
from index.settings import IndexSettings

TEXTS = {"d1": "Røntgen av kneet", "d2": "Stråling og dose", "d3": "Ultralyd av magen"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    corpus = [{"id": k, "title": "Tittel", "text": v, "lang": "nb"} for k, v in TEXTS.items()]
    queries = [{"_id": "q1", "text": "dose stråling", "lang": "nb"},
               {"_id": "q2", "text": "kneet røntgen"}, {"_id": "q3", "text": "ukjent"}]  # fmt: skip
    for name, rows in (("corpus", corpus), ("queries", queries)):
        text = "\n".join(json.dumps(row) for row in rows)
        (tmp_path / f"{name}.jsonl").write_text(text, encoding="utf-8")
    judged = "query-id\tdoc-id\tscore\nq1\td2\t1\nq2\td1\t2\nq2\td3\t0\n"
    (tmp_path / "qrels.tsv").write_text(judged, encoding="utf-8")
    return tmp_path


def test_a_set_is_read_with_languages_and_grades(folder: Path) -> None:
    found = load_set(folder)
    assert found.passages[0].text == "Tittel\nRøntgen av kneet"
    assert found.languages == ("nb",)
    assert [q.id for q in found.judged] == ["q1", "q2"]
    assert found.relevant["q2"] == {"d1": 2.0}
    assert found.queries[1].language == "en"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("qrels.tsv", None, "lacks qrels.tsv"),
        ("corpus.jsonl", None, "lacks corpus.jsonl"),
        ("corpus.jsonl", "{", "corpus.jsonl:1: not a JSON object"),
        ("queries.jsonl", '{"id": "x"}', "queries.jsonl:1: every line needs id and text"),
        ("qrels.tsv", "head\nq1 d1 1", "qrels.tsv:2: needs query-id"),
    ],
)
def test_a_broken_set_is_refused_with_its_file(
    folder: Path, name: str, text: str | None, said: str
) -> None:
    if text is None:
        (folder / name).unlink()
    else:
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(SetError, match=said):
        load_set(folder)


def test_something_that_is_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetError, match="is no folder"):
        load_set(tmp_path / "none")


def test_every_system_ranks_the_set_and_ours_finds_the_text(folder: Path, tmp_path: Path) -> None:
    collection, model = load_set(folder), HashingEmbedder()
    settings = IndexSettings(_env_file=None, embedder="hashing", data=tmp_path / "data")
    runs = rank_set(collection, model, settings=settings, cache=tmp_path / "cache")
    assert list(runs) == [OURS, "BM25", "Dense", "Equal RRF"]
    assert runs[OURS]["q1"][0][0] == "d2"
    score = score_set(collection, runs, embedder=model.id)
    assert score.systems[OURS]["ndcg@10"].value == 1
    assert (score.passages, score.queries, score.lead) == (3, 2, 0)
    assert not (tmp_path / "data").exists()


def test_a_run_file_is_tsv_or_trec_by_its_name(tmp_path: Path) -> None:
    run = {"q1": [("d2", 0.9), ("d1", 0.5)]}
    write_run_file(tmp_path / "run.tsv", run, tag="x")
    write_run_file(tmp_path / "run.trec", run, tag="x")
    assert (tmp_path / "run.tsv").read_text(encoding="utf-8") == (
        "q1\td2\t0.900000\nq1\td1\t0.500000\n"
    )
    assert (tmp_path / "run.trec").read_text(encoding="utf-8").splitlines()[1] == (
        "q1 Q0 d1 2 0.500000 x"
    )
