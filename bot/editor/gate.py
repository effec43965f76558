"""May a built version be published? Checks of the version itself, and golden questions. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.answer_json import AnswerJson
from bot.editor.watch import WatchCase, holds_floor, stand

Code = Literal["hashes", "counts", "dimension", "queries", "damaged", "danger", "outcome", "floor"]
"""`danger`: a danger sign is not seen; `outcome`: answered or refused otherwise than expected;
`floor`: fewer facts than the case's floor; the rest are the version's own checks."""


BROKEN: frozenset[Code] = frozenset({"hashes", "damaged", "counts", "dimension"})
"""The version is not what was built; no golden question is asked of it, nobody may override."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason not to publish. `detail` is a sentence; the rest is for a page to say it in."""

    code: Code
    detail: str
    case: str = ""
    """Id of the golden question, for `danger`, `outcome` and `floor`."""
    question: str = ""
    before: str = ""
    """What the version that answers does: an outcome, or a share such as `0.75`."""
    after: str = ""
    wanted: str = ""

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}"


@dataclass(frozen=True, slots=True)
class GateResult:
    """Why a version may not be published, and what was already so before."""

    findings: tuple[Finding, ...] = ()
    standing: tuple[Finding, ...] = ()
    """Cases below their floor in the version that answers too, and no worse: told, not barring."""

    @property
    def passed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.findings

    @property
    def overridable(self) -> bool:
        """Whether an editor may publish all the same: never a version that is itself broken."""
        return not any(finding.code in BROKEN for finding in self.findings)


Answers = Mapping[str, AnswerJson]


def judge(
    checks: Sequence[Finding], cases: Sequence[WatchCase], before: Answers, after: Answers
) -> GateResult:
    """Hold the version's checks and every golden answer (by case id) to what is wanted."""
    barring, standing = list(checks), []
    for case in cases:
        finding = _case_finding(case, before[case.id], after[case.id])
        if finding is None:
            continue
        if finding.code == "danger" or _is_worse(case, before[case.id], after[case.id]):
            barring.append(finding)
        else:
            standing.append(finding)
    return GateResult(tuple(barring), tuple(standing))


def _case_finding(case: WatchCase, before: AnswerJson, after: AnswerJson) -> Finding | None:
    old, new = stand(case, before), stand(case, after)
    if holds_floor(case, new):
        return None
    if not new.outcome_right:
        code: Code = "danger" if case.expected == "urgent" else "outcome"
        told = f"{case.id} gives {after.outcome}, {case.expected} is wanted"
        return Finding(
            code, told, case.id, case.question, before.outcome, after.outcome, case.expected
        )
    told = f"{case.id} holds {new.coverage:.2f} of its facts, its floor is {case.floor:.2f}"
    return Finding(
        "floor",
        told,
        case.id,
        case.question,
        f"{old.coverage:.2f}",
        f"{new.coverage:.2f}",
        f"{case.floor:.2f}",
    )


def _is_worse(case: WatchCase, before: AnswerJson, after: AnswerJson) -> bool:
    old, new = stand(case, before), stand(case, after)
    if holds_floor(case, old):
        return True
    return (old.outcome_right, old.coverage) > (new.outcome_right, new.coverage)
