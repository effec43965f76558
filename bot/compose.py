"""From chosen evidence to a reply: the direct answer first, then its sides, in a fixed order.

Pure: query, evidence and support in, reply out. It decides to abstain before any wording.
"""

from __future__ import annotations

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


def compose_answer(evidence: Sequence[Evidence], tell: Sequence[Evidence] = ()) -> CitedAnswer:
    """A cited answer of the evidence, with standing notes at its end.

    The first piece opens; the rest follow by part, then by document and place, so that what belongs
    together stands together.
    """
    lead, *rest = evidence
    rest.sort(key=lambda e: (_rank(e, lead), e.chunk.document_id, e.chunk.ordinal, e.span.start))
    statements = [Statement(lead.text, (lead.label,), "lead")]
    statements += [Statement(e.text, (e.label,), PARTS[e.chunk.role]) for e in rest]
    statements += [Statement(e.text, (e.label,), "tell") for e in tell]
    return CitedAnswer(tuple(statements), (*evidence, *tell))


def _rank(item: Evidence, lead: Evidence) -> tuple[int, int]:
    part = PARTS[item.chunk.role]
    same = item.chunk.document_id == lead.chunk.document_id
    if part == PARTS[lead.chunk.role] and part != "danger" and same:
        return (0, 0)
    return (ORDER.index(part), int(not same))
