"""From chosen evidence to a reply: the direct answer first, then its sides, in a fixed order.

Pure: query, evidence and support in, reply out. It decides to abstain before any wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.reply import CitedAnswer, Evidence, Statement

PARTS = {
    "answer": "answer",
    "indicated": "when",
    "not-indicated": "not",
    "preparation": "practical",
    "background": "why",
    "rights": "why",
    "original": "why",
    "figures": "figures",
    "alternatives": "instead",
    "strength": "strength",
    "disagreement": "disagreement",
    "limits": "unknown",
    "red-flags": "danger",
}
ORDER = (
    "lead",
    "answer",
    "when",
    "not",
    "instead",
    "practical",
    "why",
    "figures",
    "strength",
    "disagreement",
    "unknown",
    "danger",
    "tell",
)


CALLS = re.compile(
    r"^(?:ring|kontakt|søg|call|contact|see (?:a|your)|tal med|talk to)\b", re.IGNORECASE
)
LEADS = {"answer": 0.35, "indicated": 0.1, "not-indicated": 0.2, "figures": 0.0}
NEVER_LEADS = -1.0
AUDIENCE_BONUS = 0.15
FIRST_BONUS = 0.25
BEST_OF = 5


def compose_answer(
    evidence: Sequence[Evidence], tell: Sequence[Evidence] = (), *, audience: str = "patient"
) -> CitedAnswer:
    """A cited answer of the evidence (best first), with standing notes at its end.

    Of the best few the one most like a direct answer leads; the rest follow by part, then by
    document and place, so that what belongs together stands together.
    """
    lead = find_lead(evidence, audience=audience)
    rest = [item for item in evidence if item is not lead]
    rest.sort(key=lambda e: (_rank(e, lead), e.chunk.document_id, e.chunk.ordinal, e.span.start))
    statements = [Statement(lead.text, (lead.label,), "lead")]
    statements += [Statement(e.text, (e.label,), PARTS[e.chunk.role]) for e in rest]
    statements += [Statement(e.text, (e.label,), "tell") for e in tell]
    return CitedAnswer(tuple(statements), (*evidence, *tell))


def find_lead(evidence: Sequence[Evidence], *, audience: str) -> Evidence:
    """The statement to open with: support counts, and so does where it stands in its document."""
    best = evidence[:BEST_OF]
    spread = max(1e-6, best[0].support - min(e.support for e in best))

    def worth(item: Evidence) -> float:
        role = item.chunk.role
        value = (item.support - best[0].support) / spread + LEADS.get(role, -0.3)
        if role in ("red-flags", "limits", "disagreement", "strength") or CALLS.match(item.text):
            value += NEVER_LEADS
        if role == "answer":
            value += AUDIENCE_BONUS * (item.chunk.audience == audience)
            value += FIRST_BONUS * (item.span.start == 0)
        return value

    return max(best, key=lambda e: (worth(e), e.support))


def _rank(item: Evidence, lead: Evidence) -> tuple[int, int]:
    part = PARTS[item.chunk.role]
    same = item.chunk.document_id == lead.chunk.document_id
    if part == PARTS[lead.chunk.role] and part != "danger" and same:
        return (0, 0)
    return (ORDER.index(part), int(not same))
