"""`Case`: one question as people write it, and what a right answer must hold.

Cases are data: one JSON object a line in `cases/*.jsonl`. `dev` is for building and tuning, `test`
only for reporting; `eval/case_check.py` holds that one is not a paraphrase of the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from eval.errors import CaseError

Kind = Literal[
    "answerable",
    "follow-up",
    "danger",
    "danger-lookalike",
    "out-of-scope",
    "unanswerable",
    "personal-data",
    "injection",
    "greeting",
    "false-premise",
    "conflict",
    "superseded",
]
Split = Literal["dev", "test"]
Outcome = Literal["answer", "no_answer", "urgent", "about"]
CASES = Path(__file__).parent / "cases"
WATCH = "watch.jsonl"
KINDS: tuple[str, ...] = get_args(Kind)
SCANDINAVIAN = frozenset({"da", "sv", "no"})


class Case(BaseModel):
    """One question with its expected outcome; facts are lists of accepted wordings."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    split: Split
    kind: Kind
    language: Literal["da", "en", "sv", "no", "de", "pl", "ar", "tr", "uk"]
    audience: Literal["patient", "clinician"]
    question: str = Field(min_length=1, max_length=2000)
    history: tuple[str, ...] = ()
    """Earlier turns of the user, oldest first."""
    expected: Outcome
    documents: tuple[str, ...] = ()
    """Ids of documents any of which answers, best first."""
    facts: tuple[tuple[str, ...], ...] = Field((), max_length=6)
    forbidden: tuple[str, ...] = ()
    source: str = ""
    secret: tuple[str, ...] = ()
    """Personal data in the question that must not stand anywhere in the output."""

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if self.kind == "follow-up" and not self.history:
            raise ValueError("a follow-up needs its history")
        if self.kind == "danger" and self.expected != "urgent":
            raise ValueError("a danger case expects urgent")
        if self.kind in {"answerable", "follow-up"} and self.expected == "answer":
            if not self.documents or not self.facts:
                raise ValueError("an answerable case needs documents and facts")
        if self.expected in {"no_answer", "about"} and self.facts:
            raise ValueError(f"a case that expects {self.expected} has no facts")
        if any(not fact or not all(w.strip() for w in fact) for fact in self.facts):
            raise ValueError("every fact needs at least one wording, none of them empty")
        return self

    @property
    def reply_language(self) -> str:
        """The language the reply is due in."""
        return "da" if self.language in SCANDINAVIAN else "en"


def load_cases(
    folder: Path = CASES, *, split: str = "all", kinds: Sequence[str] = ()
) -> list[Case]:
    """The cases of a folder, by file and line; CaseError names file, line and fault."""
    cases: list[Case] = []
    seen: dict[str, str] = {}
    for path in case_paths(folder):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            case = read_case(line, where=f"{path.name}:{number}")
            if case.id in seen:
                raise CaseError(
                    f"{path.name}:{number}: id {case.id} stands also in {seen[case.id]}"
                )
            seen[case.id] = f"{path.name}:{number}"
            cases.append(case)
    return select_cases(cases, split=split, kinds=kinds)


def select_cases(cases: Sequence[Case], *, split: str, kinds: Sequence[str] = ()) -> list[Case]:
    """The cases of a split («all» for every one) and of some kinds (none given: every kind)."""
    unknown = [name for name in kinds if name not in KINDS]
    if unknown or split not in {"all", "dev", "test"}:
        raise CaseError(f"{' '.join(unknown) or split}: split is dev, test or all; kinds are "
                        f"{', '.join(KINDS)}")  # fmt: skip
    return [c for c in cases if split in {"all", c.split} and (not kinds or c.kind in kinds)]


def read_case(line: str, *, where: str) -> Case:
    """One case from its JSON; CaseError when a field is unknown, missing or unfit."""
    try:
        return Case.model_validate_json(line, strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "case"
        raise CaseError(f"{where}: {field}: {first['msg']}") from error


def case_paths(folder: Path = CASES) -> list[Path]:
    """The case files of a folder, sorted; CaseError when there is none.

    `watch.jsonl` is left out: those are the editors' golden questions (`bot/editor/watch.py`).
    """
    paths = sorted(p for p in folder.glob("*.jsonl") if p.name != WATCH)
    if not paths:
        raise CaseError(f"no case file (*.jsonl) in {folder}: give the folder of the cases")
    return paths


def cases_sha256(folder: Path = CASES) -> str:
    """One hash over the case files, in name order."""
    digest = hashlib.sha256()
    for path in case_paths(folder):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
