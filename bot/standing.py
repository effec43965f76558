"""The standing «tell the department» notes: pregnancy, breastfeeding, contrast, implants, children.

Whenever such a topic is in the question, one cited statement reminds the reader to tell the
department. The statements are found once per version by the document and words they must hold.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.candidates import CandidateFinder, StatementRef
from bot.query import Query
from bot.reply import Evidence

NOTES: tuple[tuple[str, tuple[str, ...], str], ...] = ()


def standing_notes(
    query: Query, finder: CandidateFinder, chosen: Sequence[StatementRef]
) -> tuple[Evidence, ...]:
    """Notes for the topics of the question that the chosen statements do not already hold."""
    return ()
