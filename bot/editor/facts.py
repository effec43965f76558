"""Whether a fact stands in a text: one spelling of spaces, signs and decimals.

"0,3 mSv", "0.3 mSv" and "0,3mSv" are one wording; so are "62 %" and "62 procent". A short wording
("MR", "CT", "UL") must stand as a word, or "fracture" would hold "CT"; a wording that starts or
ends with a digit must not be cut out of a longer number, or "14 uger" would hold "4 uger".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

ESCAPE = re.compile(r"\\(?=[\\`*_\[\]<>|#~])")
MARK = re.compile(r"\s?\[\d+\]")
EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)")
DASHES = re.compile(r"[‐‑‒–—−]")
QUOTES = re.compile(r"[’‘´`]")
INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
DECIMAL = re.compile(r"(?<=\d),(?=\d)")
PERCENT = re.compile(r"(?<=\d)\s?(?:%|procent\b|per ?cent\b)")
UNIT = re.compile(r"(?<=\d) (?=(?:msv|μsv|mgy|gy|sv|mm|cm|ml|mg|kg|mbq)\b)")
SHORT = 3


def fold(text: str) -> str:
    """Lower case, one form of every space, dash, quote, decimal sign, percent and unit."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    text = QUOTES.sub("'", DASHES.sub("-", text))
    text = EMPHASIS.sub("", ESCAPE.sub("", MARK.sub("", text)))
    text = " ".join(text.split())
    return UNIT.sub("", PERCENT.sub("%", DECIMAL.sub(".", text)))


def holds(folded: str, wording: str) -> bool:
    """Whether a folded text holds a wording."""
    return _pattern(wording).search(folded) is not None


@lru_cache(maxsize=20000)
def _pattern(wording: str) -> re.Pattern[str]:
    folded = fold(wording)
    word = len(folded) <= SHORT
    left = r"(?<!\d)(?<!\d\.)" if folded[:1].isdigit() else r"(?<!\w)" if word else ""
    right = r"(?!\d)(?!\.\d)" if folded[-1:].isdigit() else r"(?!\w)" if word else ""
    return re.compile(left + re.escape(folded) + right)


def found_facts(text: str, facts: Sequence[Sequence[str]]) -> list[bool]:
    """For each fact, whether any of its accepted wordings stands in the text."""
    folded = fold(text)
    return [any(holds(folded, wording) for wording in fact) for fact in facts]


def has_fact(text: str, fact: Sequence[str]) -> bool:
    """Whether any accepted wording of one fact stands in the text."""
    return found_facts(text, [fact])[0]
