"""LIX and word counts, as the Danish readability index defines them.

LIX = words / sentences + 100 * long words / words, a long word having more than six letters
(Björnsson 1968; 25-34 easy, 35-44 medium, 45-54 hard).
"""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", re.UNICODE)
SENTENCE_END = re.compile(r"[.!?:](?=\s|$)")


def words(text: str) -> list[str]:
    """The words of a text; numbers are no words."""
    return WORD.findall(text)


def word_count(text: str) -> int:
    """Tokens a reader counts: words and numbers alike."""
    return len(text.split())


def lix(text: str) -> float:
    """The LIX of a text; 0.0 for a text without words."""
    found = words(text)
    if not found:
        return 0.0
    sentences = max(1, len(SENTENCE_END.findall(text)))
    long_words = sum(len(word) > 6 for word in found)
    return len(found) / sentences + 100 * long_words / len(found)
