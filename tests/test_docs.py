"""What the documentation says is what the program does."""

from __future__ import annotations

import importlib
import inspect
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot.answer_json import AnswerJson
from bot.settings import BotSettings
from corpus.errors import BilledvalgError
from corpus.load import load_shipped
from corpus.settings import CorpusSettings
from tests.builders import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PACKAGES = ("corpus", "index", "bot", "eval")
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    line.removeprefix("$ ")
    for block in CONSOLE.findall(README)
    for line in block.splitlines()
    if line.startswith("$ ")
]


def shown(default: object) -> str:
    """A default as the table of settings shows it."""
    if isinstance(default, Path) and default.is_absolute():
        default = default.relative_to(ROOT)
    return f"`{default}`" if str(default) not in ("", "()") else "empty"


def settings_rows() -> list[str]:
    return [
        f"| `BILLEDVALG_{name.upper()}` | {shown(field.default)} | {field.description} |"
        for name, field in BotSettings.model_fields.items()
    ]


def test_every_setting_stands_in_the_readme_with_its_default_and_no_other_does():
    told = [line for line in README.splitlines() if line.startswith("| `BILLEDVALG_")]
    assert told == settings_rows()


def test_every_setting_mentioned_anywhere_exists():
    mentioned = set(re.findall(r"BILLEDVALG_([A-Z_]+)", README))
    assert mentioned <= {name.upper() for name in BotSettings.model_fields}
    assert len(mentioned) > 10


def test_a_setting_is_read_from_its_environment_variable(monkeypatch):
    monkeypatch.setenv("BILLEDVALG_PORT", "7999")
    assert BotSettings().port == 7999


def commands() -> set[str]:
    found = set()
    for package in PACKAGES:
        app = importlib.import_module(f"{package}.__main__").app
        group = typer.main.get_command(app)
        found |= {f"{package} {name}" for name, c in group.commands.items() if not c.hidden}
    return found


def test_every_command_stands_in_the_readme_and_every_command_there_exists():
    told = set(re.findall(rf"`python -m ((?:{'|'.join(PACKAGES)}) [a-z][a-z-]*)", README))
    assert told == commands()


def test_every_make_target_the_docs_name_exists_and_the_two_that_matter_are_named():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    text = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.M))
    assert {"run", "test"} <= named <= targets


def test_ci_runs_what_a_person_runs():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["#!/usr/bin/env bash", "set -euo pipefail"]
    assert lines[-1] == "make test"
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_error_is_drawn_in_the_tree_of_its_package(package):
    module = importlib.import_module(f"{package}.errors")
    drawn = set(re.findall(r"\b(\w+(?:Error|Fault))\b", module.__doc__ or ""))
    here = {
        name
        for name, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, BilledvalgError) and kind.__module__ == module.__name__
    }
    assert drawn - {"BilledvalgError"} == here - {"BilledvalgError"}
    assert here


@pytest.mark.parametrize("package", PACKAGES)
def test_every_error_says_in_its_docstring_what_happened(package):
    module = importlib.import_module(f"{package}.errors")
    for name, kind in inspect.getmembers(module, inspect.isclass):
        if issubclass(kind, BilledvalgError):
            assert "__doc__" in vars(kind) and vars(kind)["__doc__"], name


def test_every_field_of_an_answer_stands_in_the_readme_and_no_other_does():
    section = README.split("## The answer as JSON")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    told = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert told == list(AnswerJson.model_fields)


def test_there_is_one_place_for_the_tables_of_quality():
    assert README.count("<!-- eval:begin -->") == README.count("<!-- eval:end -->") == 1
    assert README.index("<!-- eval:begin -->") < README.index("<!-- eval:end -->")


@pytest.fixture
def tiny_environment(tiny_index) -> dict[str, str]:
    return {
        "BILLEDVALG_DATA": str(tiny_index.data),
        "BILLEDVALG_DOCUMENTS": str(tiny_index.documents),
        "BILLEDVALG_EMBEDDER": "hashing",
    }


def test_the_readme_has_examples_to_run():
    assert len(EXAMPLES) >= 5
    assert any("bot ask" in line for line in EXAMPLES)
    assert any("|" in line for line in EXAMPLES)


@pytest.mark.parametrize("line", [line for line in EXAMPLES if "|" not in line])
def test_an_example_of_the_readme_runs(tiny_environment, line):
    python, flag, package, *words = shlex.split(line)
    assert (python, flag) == ("python", "-m")
    app = importlib.import_module(f"{package}.__main__").app
    result = CliRunner().invoke(app, words, env=tiny_environment)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.strip()


@pytest.mark.parametrize("line", [line for line in EXAMPLES if "|" in line])
def test_an_example_with_a_pipe_runs_in_a_shell(tiny_environment, tmp_path, line):
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    more = {"PATH": path, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        env={**more, **tiny_environment}, cwd=tmp_path, capture_output=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.strip()


def test_every_sentence_an_example_quotes_stands_in_a_document():
    blocks = "\n".join(CONSOLE.findall(README))
    quoted = re.findall(r"^(?:- )?(\S.*?) (?:\[\d+\])+$", blocks, re.MULTILINE)
    known = {
        section.text[span.start : span.end]
        for document in load_shipped(CorpusSettings().documents)
        for section in document.sections
        for span in section.spans
    }
    assert len(quoted) >= 3
    assert [sentence for sentence in quoted if sentence not in known] == []


def test_the_documents_promise_nothing_about_review_that_is_not_so():
    reviews = {d.meta.clinical_review for d in load_shipped(CorpusSettings().documents)}
    assert ("no clinician has reviewed them yet" in README) == (reviews == {"none"})
