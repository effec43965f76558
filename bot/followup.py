"""A follow-up leans on what was asked before: «også når hun venter sig?», "what if he is 80?".

A turn that names neither an examination nor a body part nor a condition of its own, or opens with
a word that points back, takes over the words of the last turn that did. A turn that stands on its
own is a change of topic and takes over nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.topics import find_topics

POINTS_BACK = re.compile(
    r"^\W*(?:og\b|også|hvad (?:med|så|hvis)|hvor (?:meget|længe|mange|ofte|farligt)|er det|gælder|så\b|"
    r"men\b|hvorfor|hvornår|and\b|also|what (?:about|if)|how (?:about|long|much|many|often|soon)|"
    r"is (?:it|that)|does (?:it|that)|so\b|but\b|why|when|then|same|samme|eller|or\b|ok\b|okay)",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"\b(?:det|den|dem|hun|han|ham|hende|så|der|it|that|this|them|she|he|her|him|then|there|instead|"
    r"i stedet|samme|same|også|also|either|heller)\b",
    re.IGNORECASE,
)
SHORT = 9


def resolve(text: str, history: Sequence[str]) -> tuple[str, bool]:
    """The question as it should be looked up, and whether it leans on an earlier turn."""
    earlier = [turn for turn in history if turn.strip()]
    if not earlier or not leans_back(text):
        return text, False
    base = next((turn for turn in reversed(earlier) if not leans_back(turn)), earlier[-1])
    between = earlier[earlier.index(base) + 1 :]
    return " ".join([base, *between[-1:], text]), True


def leans_back(text: str) -> bool:
    """Whether a turn needs an earlier one to be understood."""
    topics = find_topics(text)
    words = text.split()
    if not topics.conditions and not topics.body:
        return len(words) <= 2 * SHORT or bool(POINTS_BACK.match(text))
    pointing = bool(POINTS_BACK.match(text) or PRONOUN.search(text))
    return len(words) <= SHORT and pointing and not (topics.conditions and topics.modalities)
