"""A retrieval test collection in a BEIR-style folder: corpus, queries and judgments.

corpus.jsonl {id|_id, title, text, lang}, queries.jsonl {id|_id, text, lang}, qrels.tsv (or
qrels/test.tsv) with a header line, then query-id, doc-id and score, parted by tabs. `lang` may be
missing (English) and may be a language the corpus of Billedvalg does not have, such as nb.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.errors import SetError

QRELS = ("qrels.tsv", "qrels/test.tsv")


@dataclass(frozen=True, slots=True)
class Passage:
    """One document: its text is title and text as they are indexed."""

    id: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class PublicSet:
    """A collection with what is relevant to each query (graded, only grades above 0)."""

    name: str
    passages: tuple[Passage, ...]
    queries: tuple[Passage, ...]
    relevant: dict[str, dict[str, float]]

    @property
    def judged(self) -> list[Passage]:
        """The queries something is relevant to."""
        return [q for q in self.queries if self.relevant.get(q.id)]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the passages, sorted."""
        return tuple(sorted({p.language for p in self.passages}))


def load_set(folder: Path) -> PublicSet:
    """Read a collection; SetError names the file and what is wrong."""
    if not folder.is_dir():
        raise SetError(f"{folder} is no folder: give a folder with corpus.jsonl and queries.jsonl")
    passages = [_passage(row, titled=True) for row in _rows(folder / "corpus.jsonl")]
    queries = [_passage(row, titled=False) for row in _rows(folder / "queries.jsonl")]
    if not passages or not queries:
        raise SetError(f"{folder.name} has no passages or no queries")
    return PublicSet(folder.resolve().name, tuple(passages), tuple(queries), _relevant(folder))


def _rows(path: Path) -> list[tuple[str, dict[str, Any]]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SetError(f"{path.parent.name} lacks {path.name}") from error
    out = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                out.append((f"{path.name}:{number}", json.loads(line)))
            except json.JSONDecodeError as error:
                raise SetError(f"{path.name}:{number}: not a JSON object") from error
    return out


def _passage(row: tuple[str, dict[str, Any]], *, titled: bool) -> Passage:
    where, data = row
    name = data.get("id", data.get("_id"))
    if name is None or "text" not in data:
        raise SetError(f"{where}: every line needs id and text")
    title = str(data.get("title") or "") if titled else ""
    text = f"{title}\n{data['text']}" if title else str(data["text"])
    return Passage(str(name), text, str(data.get("lang") or "en"))


def _relevant(folder: Path) -> dict[str, dict[str, float]]:
    path = next((folder / name for name in QRELS if (folder / name).exists()), None)
    if path is None:
        raise SetError(f"{folder.name} lacks qrels.tsv (or qrels/test.tsv)")
    out: dict[str, dict[str, float]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], 2):
        cells = line.split("\t")
        if len(cells) != 3:
            raise SetError(
                f"{path.name}:{number}: needs query-id, doc-id and score, parted by tabs"
            )
        if float(cells[2]) > 0:
            out.setdefault(cells[0], {})[cells[1]] = float(cells[2])
    return out


def write_run_file(path: Path, run: dict[str, list[tuple[str, float]]], *, tag: str) -> None:
    """Write a ranking a query: as .tsv query, document and score, else TREC's six columns."""
    with path.open("w", encoding="utf-8") as stream:
        for query, ranked in run.items():
            for rank, (name, score) in enumerate(ranked, 1):
                if path.suffix == ".tsv":
                    stream.write(f"{query}\t{name}\t{score:.6f}\n")
                else:
                    stream.write(f"{query} Q0 {name} {rank} {score:.6f} {tag}\n")


def ids(ranked: Sequence[tuple[str, float]]) -> list[str]:
    """The names of a ranking."""
    return [name for name, _ in ranked]
