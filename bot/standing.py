"""The standing «tell the department» notes: pregnancy, breastfeeding, contrast, implants.

Whenever such a topic is in a patient's question, one cited statement that asks the reader to tell
the department stands at the end. Which statements do is read off their words: they open with
telling or ringing, and name the topic.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.candidates import CandidateFinder, Candidates, StatementRef
from bot.topics import find_topics
from corpus.records import Language

TOPICS = ("pregnant", "breastfeeding", "implant", "contrast")
TELLS = re.compile(
    r"^(?:sig (?:det|altid|til)|fortæl|giv besked|ring til|ring før|oplys|tell|let the|ring the|"
    r"inform|always tell)|(?:skal du|bør du|må du) (?:fortælle|ringe|sige det)|you must ring",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(r"egen læge|own gp|your gp|\b112\b|\b1813\b", re.IGNORECASE)
"""Whom a note must not send the reader to: it is for the department that takes the image."""
MOST = 2


def standing_notes(
    finder: CandidateFinder,
    found: Candidates,
    chosen: Sequence[StatementRef],
    *,
    language: Language,
) -> list[tuple[StatementRef, float]]:
    """Notes for the question's topics that no chosen statement already holds."""
    topics = find_topics(found.look.text)
    if found.audience != "patient":
        return []
    notes: list[tuple[StatementRef, float]] = []
    for topic in TOPICS:
        if topic not in topics.conditions or len(notes) == MOST:
            continue
        told = [ref for ref in (*chosen, *(r for r, _ in notes)) if _tells(finder, ref, topic)]
        best = None if told else _best(finder, found, topic, topics.modalities, language)
        if best:
            notes.append(best)
    return notes


def _tells(finder: CandidateFinder, ref: StatementRef, topic: str) -> bool:
    text = finder.text(ref)
    tells = bool(TELLS.search(text)) and not ELSEWHERE.search(text)
    return tells and topic in find_topics(text).conditions


def _best(
    finder: CandidateFinder,
    found: Candidates,
    topic: str,
    modalities: frozenset[str],
    language: Language,
) -> tuple[StatementRef, float] | None:
    """The nearest note on a topic, none that is on another examination than the one asked about."""
    rows = []
    for (_, spoken), refs in finder.statements.items():
        for ref in refs if spoken == language else ():
            part = finder.chunk(ref).role in ("preparation", "answer")
            if part and _tells(finder, ref, topic):
                mine = find_topics(finder.text(ref)).modalities
                if not mine or not modalities or mine & modalities:
                    score = float(found.look.white[ref.unit]) + 0.1 * len(mine & modalities)
                    rows.append((score, ref))
    if not rows:
        return None
    score, ref = max(rows, key=lambda row: (row[0], -row[1].unit))
    return ref, score
