"""A text's first words and its language, for the scorers; facts in a text: `bot/editor/facts.py`."""

from __future__ import annotations

import re

DANISH = frozenset(
    "og ikke er det som kan til på skal ved hvis du der eller har fra af jeg din dit dine hos uden "
    "bør så også når være ikke ingen lægen smerter undersøgelse".split()
)
ENGLISH = frozenset(
    "and not is the it that can to on if you or has from of your without should also when be are "
    "with no doctor pain usually".split()
)


def first_words(text: str, count: int) -> str:
    """The first `count` words of a text."""
    return " ".join(text.split()[:count])


def text_language(text: str) -> str:
    """`da` or `en` by function words; empty when the words do not tell."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    danish = sum(word in DANISH for word in words)
    english = sum(word in ENGLISH for word in words)
    if danish == english:
        return ""
    return "da" if danish > english else "en"
