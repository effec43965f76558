"""`python -m bot` as a person or a program calls it, over the tiny index."""

from __future__ import annotations

import json

import jsonschema
import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from tests.builders import ROOT

BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"
CPR = "mit cpr er 010190-7358, skal ryggen scannes?"


@pytest.fixture
def run(tiny_index, monkeypatch):
    monkeypatch.setenv("BILLEDVALG_DATA", str(tiny_index.data))
    monkeypatch.setenv("BILLEDVALG_EMBEDDER", "hashing")
    return lambda *words, **more: CliRunner().invoke(app, words, **more)


def test_ask_prints_an_answer_and_its_numbered_sources(run):
    result = run("ask", BACK)
    assert result.exit_code == 0
    assert "Kilder:" in result.output
    assert "[1]" in result.output and "https://" in result.output


def test_ask_json_prints_one_object_of_the_published_form(run):
    result = run("ask", "--json", BACK)
    answer = json.loads(result.output)
    schema = json.loads((ROOT / "bot" / "answer.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(answer)
    assert answer["outcome"] == "answer"


def test_audience_and_language_can_be_named(run):
    answer = json.loads(run("ask", "--json", "MR", "--language", "en", "--audience", "clinician").output)  # fmt: skip
    assert (answer["language"], answer["audience"]) == ("en", "clinician")


def test_earlier_turns_can_be_given(run):
    result = run("ask", "--json", "hvor længe skal jeg vente?", "--history", BACK)
    assert "low-back-pain" in {c["document_id"] for c in json.loads(result.output)["citations"]}


def test_many_questions_are_answered_line_by_line_in_their_order(run):
    lines = [
        json.dumps({"id": "a", "question": BACK}),
        "not json",
        "",
        json.dumps({"id": "b", "question": "hej"}),
        json.dumps({"id": "c", "question": ""}),
        json.dumps({"id": "d", "question": "is an MRI safe with a pacemaker?", "audience": "patient"}),
    ]  # fmt: skip
    result = run("ask", "--jsonl", input="\n".join(lines) + "\n")
    rows = [json.loads(line) for line in result.output.splitlines()]
    assert [row.get("id", row.get("error")) for row in rows] == ["a", "ValidationError", "b", "QuestionError", "d"]  # fmt: skip
    assert rows[1]["line"] == 2


def test_a_bad_line_is_named_without_repeating_it(run):
    result = run("ask", "--jsonl", input='{"question": 5, "cpr": "010190-7358"}\n')
    assert "7358" not in result.output
    assert json.loads(result.output)["line"] == 1


@pytest.mark.parametrize("words", [("--json",), ()], ids=["json", "text"])
def test_a_cpr_number_is_not_printed(run, words):
    result = run("ask", *words, CPR)
    assert result.exit_code == 0
    assert "7358" not in result.output


BAD = {
    "no question": (["ask"], "Skriv et spørgsmål"),
    "unknown audience": (["ask", BACK, "--audience", "nurse"], "audience"),
    "unknown language": (["ask", BACK, "--language", "fr"], "language"),
}


@pytest.mark.parametrize(("words", "said"), BAD.values(), ids=BAD)
def test_what_cannot_be_taken_is_said_in_one_line_and_the_exit_code(run, words, said):
    result = run(*words)
    assert result.exit_code == 1
    assert said in result.output
    assert "Traceback" not in result.output


def test_without_an_index_the_next_step_is_named(run, monkeypatch, tmp_path):
    monkeypatch.setenv("BILLEDVALG_DATA", str(tmp_path / "nothing"))
    result = run("ask", BACK)
    assert result.exit_code == 1
    assert "python -m index build" in result.output


def test_schema_prints_the_published_file(run):
    published = json.loads((ROOT / "bot" / "answer.schema.json").read_text(encoding="utf-8"))
    assert json.loads(run("schema").output) == published
