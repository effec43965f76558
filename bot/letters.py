"""Danish or English by the letters of the words: for texts with no small word that tells.

Log-odds of letter groups, fitted on the corpus in both languages by `python -m eval train`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

MODEL = Path(__file__).parent / "letters.json"
WORD = re.compile(r"[^\W\d_]{2,}")
SIZES = (2, 3, 4)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without figures; abbreviations in capitals left out."""
    return [word.lower() for word in WORD.findall(text) if not word.isupper()]


def groups(word: str) -> Iterator[str]:
    """The letter groups of a word with its ends marked."""
    marked = f"^{word}$"
    for size in SIZES:
        yield from (marked[i : i + size] for i in range(len(marked) - size + 1))


@lru_cache(maxsize=1)
def load_letters(path: Path = MODEL) -> dict[str, float]:
    """The shipped table."""
    table: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return table


def lean(text: str) -> float:
    """How far a text leans to English (above 0) or to Danish (below); a word is about ±1."""
    table = load_letters()
    total = 0.0
    for word in words_of(text):
        found = [table.get(group, 0.0) for group in groups(word)]
        total += sum(found) / len(found)
    return total
