"""Fit the letter groups that tell Danish from English where no small word does.

A word counts once for each statement of the corpus it stands in, by its logarithm, so that the
common words do not drown the rest. What both languages share weighs nothing.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bot.letters import groups, words_of
from bot.pipeline import Assistant
from eval.case import Case

KEPT = 6000
LEAST = 2.0
SMOOTHING = 0.5


def count_groups(texts: Iterable[str]) -> Counter[str]:
    """Letter groups of every distinct word, each word weighted by the logarithm of its count."""
    words = Counter(word for text in texts for word in set(words_of(text)))
    out: Counter[str] = Counter()
    for word, times in words.items():
        for group in groups(word):
            out[group] += 1 + math.log(times)  # type: ignore[assignment]
    return out


def log_odds(danish: Counter[str], english: Counter[str]) -> dict[str, float]:
    """Group to the logarithm of how much likelier it is in English; the most telling ones."""
    totals = sum(danish.values()), sum(english.values())
    seen = {g for g in danish | english if danish[g] + english[g] >= LEAST}
    odds = {
        g: math.log((english[g] + SMOOTHING) / totals[1])
        - math.log((danish[g] + SMOOTHING) / totals[0])
        for g in seen
    }
    telling = sorted(odds, key=lambda g: (-abs(odds[g]) * math.log(1 + danish[g] + english[g]), g))
    return {g: round(odds[g], 2) for g in sorted(telling[:KEPT])}


def train(
    assistant: Assistant, cases: Sequence[Case], path: Path, *, say: Callable[[str], None]
) -> None:
    """Fit on the statements and keys of the corpus; say how many dev questions it gets right."""
    searcher = assistant.searcher
    texts = {
        language: [u.text for u in searcher.units if u.language == language]
        for language in ("da", "en")
    }
    table = log_odds(count_groups(texts["da"]), count_groups(texts["en"]))
    path.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    from bot.letters import lean, load_letters

    load_letters.cache_clear()
    told = [c for c in cases if c.split == "dev" and c.language in ("da", "en")]
    right = sum((lean(c.question) > 0) == (c.language == "en") for c in told)
    say(f"{len(table)} letter groups; {right / len(told):.3f} of {len(told)} dev questions")
