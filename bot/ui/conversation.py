"""What one browser tab has asked: kept in memory only, gone with the tab or with «Start forfra»."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from bot.exchange import Exchange

SHOWN = 10
"""So many turns stay on the page; older ones go, which keeps the page light."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and what came of it; `number` counts from 1 and is unique in the tab."""

    number: int
    exchange: Exchange

    @property
    def key(self) -> str:
        """Tells this turn from every other one, whatever language it is shown in."""
        return f"{self.number}-{crc32(self.question.encode())}"

    @property
    def question(self) -> str:
        """The question with personal details masked; the raw text is never kept."""
        return str(self.exchange.query.text)


@dataclass(frozen=True, slots=True)
class Conversation:
    """The turns of one tab, oldest first."""

    turns: tuple[Turn, ...] = ()
    asked: int = 0

    def add(self, exchange: Exchange) -> Conversation:
        """The conversation with one more turn."""
        turn = Turn(self.asked + 1, exchange)
        return Conversation((*self.turns, turn)[-SHOWN:], turn.number)

    @property
    def history(self) -> tuple[str, ...]:
        """The questions so far, for follow-ups."""
        return tuple(turn.question for turn in self.turns)

    @property
    def hidden(self) -> int:
        """How many turns are no longer shown."""
        return self.asked - len(self.turns)
