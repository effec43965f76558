"""What the sources say under an alarm: statements on the sign found, asking for no less haste."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.candidates import OTHERS, CandidateFinder, Candidates, StatementRef
from bot.evidence import EVERYWHERE
from bot.red_flags import Flag, signs_named
from bot.topics import find_topics
from corpus.records import Language

NAMED, NEAR = 0.5, 0.2
"""How much of the sign a statement must name to stand under the alarm, where one does; or how near
the question it must be (whitened cosine) when no row of the tables but the second look fired."""
WHOM = re.compile(r"hvem du skal ringe|whom to call|i tvivl om hjælp|hurtigste|fastest|quickest")
AT_ONCE = re.compile(
    r"\b112\b|straks|at once|immediately|med det samme|øjeblikkelig", re.IGNORECASE
)
WAITS = re.compile(r"\bhjemme\b|\bhome\b", re.IGNORECASE)
SAME_DAY = re.compile(r"samme dag|same day", re.IGNORECASE)
CALLED = re.compile(
    r"\b(?:ring|kontakt|søg|tal med|spørg|bestil|call|contact|see|ask|talk to|book)\b|\b1813\b|læge|\bgp\b",
    re.IGNORECASE,
)


def says_haste(text: str, emergency: bool) -> bool:
    """Whether a statement asks for no less haste than 112, or than a doctor at once."""
    if WAITS.search(text):
        return False
    if emergency:
        return not SAME_DAY.search(text) if "112" in text else not CALLED.search(text)
    return bool(AT_ONCE.search(text)) or not CALLED.search(text)


def danger_statements(
    finder: CandidateFinder,
    found: Candidates,
    flags: Sequence[Flag],
    *,
    language: Language,
    most: int,
) -> list[tuple[StatementRef, float]]:
    """The red-flag statements that name these signs, from the documents their rows name.

    None that asks for less haste than the most urgent sign: the reader must not find a reason
    to wait. What is said of children and of pregnant women comes last when the question names
    none. Where no row names a document, those nearest to the question are looked through for what
    shares its subject; where none does, the alarm stands alone.
    """
    asked = find_topics(found.look.text)
    names = [name for flag in flags for name in flag.documents]
    ids = frozenset(flag.id for flag in flags)
    emergency = any(flag.level == "112" for flag in flags)
    rows = []
    for name in dict.fromkeys(names or found.documents[:3]):
        for ref in finder.statements_of(name, language):
            text = finder.text(ref)
            if finder.chunk(ref).role != "red-flags" or "illedvalg" in text:
                continue
            if WHOM.search(text) or not says_haste(text, emergency):
                continue
            told, white = find_topics(text), float(found.look.white[ref.unit])
            shared = (told.body & asked.body) | ((told.conditions & asked.conditions) - EVERYWHERE)
            signs = signs_named(ids, text) if names else float(bool(shared) and white >= NEAR)
            rows.append((bool((told.conditions - asked.conditions) & OTHERS), signs, white, ref))
    least = min(NAMED, max((signs for _, signs, _, _ in rows), default=0.0)) or NAMED
    rows = [row for row in rows if row[1] >= least]
    rows.sort(key=lambda row: (row[0], -row[1], -row[2], row[3].unit))
    return [(ref, white) for _, _, white, ref in rows[:most]]
