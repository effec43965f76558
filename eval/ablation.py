"""What each part of the evidence ranker is worth: dev, cross-validated by document.

The precedents are those of other authors.

Upper half: single scores used as they are, nothing learned. Lower half: the learned ranker, whole
and with one group of features taken out and the rest fitted anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.candidates import CandidateFinder
from bot.evidence import pick
from bot.pipeline import Assistant
from eval.case import Case
from eval.train_precedents import hold_out
from eval.train_ranker import Example, cross_validate, make_examples

ABLATIONS = "ablations.json"
GROUPS = {
    "whitened cosines": ("white",),
    "cosine less the document's mean": ("local", "local_twin", "last_local"),
    "the twin in the other language": ("twin", "white_twin", "share_twin", "concept_twin"),
    "words and compounds": ("share", "heading_share", "local_share", "local_weight", "last_share"),
    "glossary concepts": ("concept",),
    "question keys": ("question", "expanded"),
    "precedents": ("asked",),
    "headings": ("heading",),
    "document score": ("document", "same_document"),
    "what is asked, section and reader": (
        "role_", "ask_", "audience", "other_audience", "answer_here", "first", "second"),
    "topics: examination, body, condition": ("modality", "body", "condition", "special_"),
    "the follow-up's own words": ("last_",),
}  # fmt: skip
SINGLE = {
    "cosine alone": (("cosine", 1.0),),
    "words alone": (("share", 1.0),),
    "cosine + 0.1 words": (("cosine", 1.0), ("share", 0.1)),
    "cosine + 0.1 words + document score": (("cosine", 1.0), ("share", 0.1), ("document", 1.0)),
    "whitened cosine alone": (("white", 1.0),),
}


class Ablation(BaseModel):
    """One line: what was measured, on how many cases, mean coverage and fully-answered rate."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    n: int
    key_facts: float
    fully_answered: float


class _Table(NamedTuple):
    finder: CandidateFinder
    names: tuple[str, ...]
    examples: Sequence[Example]


def ablate(
    assistant: Assistant, cases: Sequence[Case], *, say: Callable[[str], None]
) -> list[Ablation]:
    """Every line of the table, in order; `say` hears each as it is measured."""
    held_out, material = hold_out(assistant, cases, say=say)
    names, examples = make_examples(assistant, material.questions, held_out)
    table = _Table(assistant.finder, names, examples)
    out = [_single(table, name, parts) for name, parts in SINGLE.items()]
    out.append(_learned(table, "learned ranker, whole", ()))
    out.append(_learned(table, "without the documents' votes", (), votes=False))
    out += [_learned(table, f"without {name}", heads) for name, heads in GROUPS.items()]
    for line in out:
        say(f"{line.name}: coverage {line.key_facts:.3f}, full {line.fully_answered:.3f}")
    return out


def columns_of(names: Sequence[str], heads: Sequence[str]) -> NDArray[np.bool_]:
    """Which columns a group takes: those named, or beginning with a name and an underscore."""
    return np.array(
        [any(n == h or n.startswith(h if h.endswith("_") else h + "_") for h in heads)
         for n in names]
    )  # fmt: skip


def _single(table: _Table, name: str, parts: Sequence[tuple[str, float]]) -> Ablation:
    got = []
    for example in (e for e in table.examples if e.question.case):
        scores = sum(w * example.features[:, table.names.index(key)] for key, w in parts)
        rows = pick(table.finder, example.found, np.asarray(scores, dtype=np.float32))
        got.append(example.facts[[r for r, _ in rows]].any(axis=0))
    return _line(name, float(np.mean([g.mean() for g in got])), [bool(g.all()) for g in got])


def _learned(table: _Table, name: str, heads: Sequence[str], *, votes: bool = True) -> Ablation:
    gone = columns_of(table.names, heads)
    examples = [
        Example(e.question, e.found, np.where(gone, 0, e.features), e.facts, e.prior)
        for e in table.examples
    ]
    coverage, full = cross_validate(table.finder, examples, votes=votes)
    return Ablation(
        name=name,
        n=sum(e.question.case is not None for e in examples),
        key_facts=round(coverage, 4),
        fully_answered=round(full, 4),
    )


def _line(name: str, coverage: float, full: Sequence[bool]) -> Ablation:
    return Ablation(
        name=name,
        n=len(full),
        key_facts=round(coverage, 4),
        fully_answered=round(float(np.mean(full)), 4),
    )


LINES = TypeAdapter(list[Ablation])


def read_ablations(path: Path) -> list[Ablation]:
    """The recorded lines; none when there is no record."""
    return LINES.validate_json(path.read_bytes()) if path.exists() else []


def write_ablations(path: Path, lines: Sequence[Ablation]) -> None:
    """Write the lines of a run over those before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(LINES.dump_json(list(lines), indent=1) + b"\n")
