"""The commands: what they print, write and end with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.settings import BotSettings
from eval.__main__ import app
from eval.readme import BEGIN, END
from eval.record import run_paths, save_run
from tests.eval.makers import small_run

RUN = CliRunner()


@pytest.fixture
def tiny(tiny_index: BotSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands read the tiny index."""
    monkeypatch.setenv("BILLEDVALG_DATA", str(tiny_index.data))
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(tiny_index.documents))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")


@pytest.mark.usefixtures("tiny")
def test_a_run_is_printed_saved_reported_and_put_into_the_readme(tmp_path: Path) -> None:
    results, readme = tmp_path / "results", tmp_path / "README.md"
    readme.write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    told = RUN.invoke(
        app, ["run", "--split", "test", "--kinds", "injection", "--save", "--results", str(results)]
    )
    assert told.exit_code == 0, told.output
    assert "Outcome as expected" in told.output
    assert len(run_paths(results)) == 1
    page = tmp_path / "out" / "eval.html"
    told = RUN.invoke(
        app,
        ["report", "--results", str(results), "--out", str(page), "--readme", str(readme)],
    )
    assert told.exit_code == 0, told.output
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "| Language match |" in readme.read_text(encoding="utf-8")


def test_without_an_index_the_next_step_is_named() -> None:
    told = RUN.invoke(app, ["run"], env={"BILLEDVALG_EMBEDDER": "hashing"})
    assert told.exit_code == 1
    assert "python -m index build" in told.output


def test_without_a_record_the_report_says_so(tmp_path: Path) -> None:
    told = RUN.invoke(app, ["report", "--results", str(tmp_path)])
    assert told.exit_code == 1
    assert "make eval" in told.output


def test_two_saved_runs_are_compared(tmp_path: Path) -> None:
    path = str(save_run(small_run(), tmp_path))
    told = RUN.invoke(app, ["diff", path, path])
    assert told.exit_code == 0, told.output
    assert "0 cases moved" in told.output


def test_two_index_versions_are_compared_by_their_answers(small_index: BotSettings) -> None:
    environment = {
        "BILLEDVALG_DATA": str(small_index.data),
        "BILLEDVALG_EMBEDDER": "hashing",
    }
    name = (small_index.data / "CURRENT").read_text(encoding="utf-8").strip()
    told = RUN.invoke(app, ["diff", name, name, "--kinds", "greeting"], env=environment)
    assert told.exit_code == 0, told.output
    assert "answers changed" in told.output.splitlines()[-1]
    assert told.output.splitlines()[-1].startswith("0 of ")


def test_a_set_is_ranked_and_its_run_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    rows = [{"id": "d1", "text": "Ultralyd af maven", "lang": "da"}]
    (tmp_path / "corpus.jsonl").write_text(json.dumps(rows[0]), encoding="utf-8")
    (tmp_path / "queries.jsonl").write_text(
        json.dumps({"id": "q1", "text": "mave ultralyd", "lang": "da"}), encoding="utf-8"
    )
    (tmp_path / "qrels.tsv").write_text("q\td\ts\nq1\td1\t1\n", encoding="utf-8")
    out = tmp_path / "run.tsv"
    told = RUN.invoke(app, ["retrieval", str(tmp_path), "--run", str(out)])
    assert told.exit_code == 0, told.output
    assert out.read_text(encoding="utf-8").startswith("q1\td1\t")
    assert "nDCG@10" in told.output


def test_a_folder_that_is_no_set_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    told = RUN.invoke(app, ["retrieval", str(tmp_path)])
    assert told.exit_code == 1
    assert "lacks corpus.jsonl" in told.output
