"""What the bot can say: `CitedAnswer`, `NoAnswer`, `Urgent` or `About`, and the evidence under it.

Constructors hold the invariants, so no later stage checks again: evidence is a slice of its chunk,
a cited answer has statements, every statement has labels, and every label exists.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import UnknownLabelError
from corpus.records import Chunk, SourceRef, Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """One citable sentence: a slice of a chunk, with the sources that carry it."""

    label: str
    chunk: Chunk
    span: Span
    sources: tuple[SourceRef, ...]
    title: str
    """Title of the document the sentence stands in."""
    review_by: str
    support: float
    origin: str
    """`shipped` or `generated`: our summary of the source; `added`: quoted from the original."""
    reviewed_on: str = ""
    version: str = ""
    """First characters of the document's hash: another text has another version."""

    @property
    def text(self) -> str:
        """The sentence, word for word."""
        return self.chunk.sentence(self.span)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an answer and the labels of the evidence it rests on."""

    text: str
    labels: tuple[str, ...]
    part: str = "answer"
    """Which part of the answer it belongs to: answer, when, not, danger, instead, figures …"""


@dataclass(frozen=True, slots=True)
class CitedAnswer:
    """An answer whose every statement is cited."""

    statements: tuple[Statement, ...]
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        if not self.statements:
            raise ValueError("a cited answer needs at least one statement")
        check_labels(self.statements, self.evidence)


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The sources do not answer: why, what is nearest, and whom to ask. No sources are shown."""

    reason: str
    nearest: tuple[str, ...] = ()
    """Titles of the nearest topics the sources do hold."""


@dataclass(frozen=True, slots=True)
class Urgent:
    """Danger signs: fixed wording by level, then what the sources say, cited."""

    flags: tuple[str, ...]
    level: str
    """`112`, `acute` (1813 / lægevagt), or `gp-today`."""
    statements: tuple[Statement, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        check_labels(self.statements, self.evidence)


@dataclass(frozen=True, slots=True)
class About:
    """A greeting, thanks, or a question about the bot itself."""

    topic: str


Reply = CitedAnswer | NoAnswer | Urgent | About


def check_labels(statements: tuple[Statement, ...], evidence: tuple[Evidence, ...]) -> None:
    """Raise UnknownLabelError unless every statement has labels and each exists."""
    known = {item.label for item in evidence}
    for statement in statements:
        if not statement.labels:
            raise UnknownLabelError("a statement has no citation")
        if missing := [label for label in statement.labels if label not in known]:
            raise UnknownLabelError(f"citation {missing[0]} is not among the answer's evidence")
