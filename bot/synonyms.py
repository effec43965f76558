"""Other names for what a question names, from the glossary: rtg, røntgen, X-ray; prolaps, diskus."""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.glossary import synonym_groups

LONGEST = 4


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    return {name: group for group in synonym_groups() for name in group}


def find_concepts(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Glossary terms a text holds: the name it uses, and all names of that term, sorted."""
    groups = _groups()
    words = re.findall(r"[\w/-]+", text.lower())
    found: dict[frozenset[str], str] = {}
    for size in range(LONGEST, 0, -1):
        for start in range(len(words) - size + 1):
            name = " ".join(words[start : start + size])
            if name in groups:
                found.setdefault(groups[name], name)
    return tuple(sorted(((name, group) for group, name in found.items()), key=lambda x: x[0]))
