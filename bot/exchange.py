"""`Exchange`: the full record of one question, from which every edge renders its own form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.query import Query
from bot.reply import Reply

Wording = Literal["extracted", "rewritten"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question, its reply, and what it rests on; holds no raw text."""

    query: Query
    reply: Reply
    documents: tuple[str, ...]
    """Ids of the nearest documents, best first."""
    support: float
    """How sure the sources answer, 0 to 1; below the calibrated threshold there is no answer."""
    index_version: str
    wording: Wording = "extracted"
    rewritten: str = ""
    timings_ms: dict[str, float] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    """Questions the sources can answer next, in the reply's language."""
