"""The same questions to two versions of the corpus: which answers change, why, and how badly.

Pure over two answerers, so that the editor's desk, the command and the tests use one thing. Worst
first: an answer that is lost, or a danger sign no longer seen, stands above a change of order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.answer_json import AnswerJson

Cause = Literal[
    "urgent lost", "answer lost", "outcome", "source lost", "source new", "wording", "order"
]
SEVERITY: dict[Cause, int] = {
    "urgent lost": 100,
    "answer lost": 80,
    "outcome": 60,
    "source lost": 40,
    "source new": 20,
    "wording": 10,
    "order": 5,
}


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as it is put to both versions."""

    id: str
    question: str
    audience: Literal["patient", "clinician"] = "patient"
    history: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer that differs: why, what came and what went."""

    ask: Ask
    cause: Cause
    before: AnswerJson
    after: AnswerJson
    new_sources: tuple[str, ...]
    """Sources cited only after, as «document: title, publisher (year)»."""
    lost_sources: tuple[str, ...]
    new_statements: tuple[str, ...]
    lost_statements: tuple[str, ...]

    @property
    def severity(self) -> float:
        """How much the change deserves a look; more lost statements weigh more."""
        total = max(1, len(self.before.statements))
        return SEVERITY[self.cause] + 10 * len(self.lost_statements) / total

    def lines(self) -> list[str]:
        """The change as lines to print: cause and question, then what went and what came."""
        out = [f"{self.severity:5.1f} {self.cause}: {self.ask.id} «{self.ask.question}»"]
        out += [f"  - {text}" for text in self.lost_statements]
        out += [f"  + {text}" for text in self.new_statements]
        out += [f"  - source {text}" for text in self.lost_sources]
        return out + [f"  + source {text}" for text in self.new_sources]


Reply = Callable[[Ask], AnswerJson]


def diff_answers(asks: Iterable[Ask], before: Reply, after: Reply) -> list[AnswerChange]:
    """Every answer that differs between two answerers, worst first, ties by the question's id."""
    changes = [change for ask in asks if (change := compare_answers(ask, before(ask), after(ask)))]
    return sorted(changes, key=lambda change: (-change.severity, change.ask.id))


def compare_answers(ask: Ask, before: AnswerJson, after: AnswerJson) -> AnswerChange | None:
    """What changed between two answers to one question; None when a reader sees no difference."""
    old, new = _statements(before), _statements(after)
    old_sources, new_sources = _sources(before), _sources(after)
    cause = _cause(before, after, old == new, (old_sources, new_sources))
    if cause is None:
        return None
    return AnswerChange(
        ask=ask,
        cause=cause,
        before=before,
        after=after,
        new_sources=_missing(new_sources, old_sources),
        lost_sources=_missing(old_sources, new_sources),
        new_statements=_missing(new, old),
        lost_statements=_missing(old, new),
    )


def _cause(
    before: AnswerJson,
    after: AnswerJson,
    same_order: bool,
    sources: tuple[Sequence[str], Sequence[str]],
) -> Cause | None:
    if before.outcome != after.outcome:
        return _outcome_cause(before, after)
    old, new = sources
    if set(old) - set(new):
        return "source lost"
    if set(new) - set(old):
        return "source new"
    if set(_statements(before)) != set(_statements(after)):
        return "wording"
    if not same_order:
        return "order"
    return None if before.text == after.text or before.statements else "wording"


def _outcome_cause(before: AnswerJson, after: AnswerJson) -> Cause:
    if before.outcome == "urgent":
        return "urgent lost"
    return "answer lost" if before.outcome == "answer" else "outcome"


def _statements(answer: AnswerJson) -> list[str]:
    return [statement.text for statement in answer.statements]


def _sources(answer: AnswerJson) -> list[str]:
    return [
        f"{c.document_id}: {c.title}, {c.publisher} ({c.year or 'n.d.'})" for c in answer.citations
    ]


def _missing(these: Sequence[str], those: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in these if item not in set(those)))
