"""`WatchCase`: a golden question asked of the old and the new version before it is published.

One JSON object a line: the shipped ones in `eval/cases/watch.jsonl`, an editor's own in
`<data>/editor/watch.jsonl`. A case that expects `urgent` is a danger-sign case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.answer_json import AnswerJson, Outcome
from bot.editor.answer_diff import Ask
from bot.editor.facts import found_facts
from bot.editor.history import append_line
from bot.errors import WatchError
from corpus.records import Language


class WatchCase(BaseModel):
    """One golden question and the least a right answer holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=80)
    question: str = Field(min_length=1, max_length=2000)
    audience: Literal["patient", "clinician"] = "patient"
    language: Language = "da"
    history: tuple[str, ...] = ()
    """Earlier turns of the user, oldest first."""
    expected: Outcome
    facts: tuple[tuple[str, ...], ...] = Field((), max_length=6)
    """Each fact is a list of accepted wordings."""
    floor: float = Field(1.0, ge=0, le=1)
    """Least share of the facts that the answer must hold; without facts it has no meaning."""
    note: str = ""

    @model_validator(mode="after")
    def _facts_hold(self) -> Self:
        if any(not fact or not all(w.strip() for w in fact) for fact in self.facts):
            raise ValueError("every fact needs at least one wording, none of them empty")
        if self.expected in {"no_answer", "about"} and self.facts:
            raise ValueError(f"a case that expects {self.expected} has no facts")
        return self

    @property
    def ask(self) -> Ask:
        """The question as it is put to both versions."""
        return Ask(self.id, self.question, self.audience, self.history)


@dataclass(frozen=True, slots=True)
class Standing:
    """How one answer stands to its case: whether the outcome is right, and the facts it holds."""

    outcome_right: bool
    coverage: float
    """Share of the facts found, 0 to 1; 1.0 when the case has none."""


def stand(case: WatchCase, answer: AnswerJson) -> Standing:
    """Hold an answer against its case."""
    found = found_facts(answer.text, case.facts)
    coverage = sum(found) / len(found) if found else 1.0
    return Standing(answer.outcome == case.expected, coverage)


def holds_floor(case: WatchCase, standing: Standing) -> bool:
    """Whether the outcome is right and the facts reach the floor."""
    return standing.outcome_right and standing.coverage >= case.floor - 1e-9


def load_watch(paths: Sequence[Path]) -> list[WatchCase]:
    """The cases of some files in order, a missing file having none; WatchError names line and fault."""
    cases: list[WatchCase] = []
    seen: dict[str, str] = {}
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            where = f"{path.name}:{number}"
            case = read_watch(line, where=where)
            if case.id in seen:
                raise WatchError(f"{where}: id {case.id} stands also in {seen[case.id]}")
            seen[case.id] = where
            cases.append(case)
    return cases


def read_watch(line: str, *, where: str) -> WatchCase:
    """One case from its JSON; WatchError when a field is unknown, missing or unfit."""
    try:
        return WatchCase.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "case"
        raise WatchError(f"{where}: {field}: {first['msg']}") from error


def append_watch(path: Path, case: WatchCase, known: Sequence[WatchCase]) -> None:
    """Add a case to an editor's own file; WatchError when its id is taken."""
    if any(other.id == case.id for other in known):
        raise WatchError(f"A golden question has the id {case.id} already: choose another.")
    append_line(path, case.model_dump_json())
