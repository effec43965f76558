"""Characters that a reader should not meet in a cited text: named, counted, pure."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

PLAIN = "\n\t\r"
MOJIBAKE = re.compile(r"Ã[\x80-\xbf¦¸¥†˜…]|â€[™œ\x9d“”˜¢¦]|Â[\xa0°±µ§]")
"""UTF-8 read as if it were Latin-1 or Windows-1252: «Ã¦» for «æ»."""
CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
SCRIPTS = ("CYRILLIC", "CJK", "ARABIC", "HEBREW", "DEVANAGARI", "HANGUL", "HIRAGANA", "KATAKANA")
MOST = 12


def odd_characters(text: str) -> tuple[str, ...]:
    """Each odd character as «U+FFFD REPLACEMENT CHARACTER × 3», most frequent first."""
    found = Counter(char for char in text if is_odd(char))
    rows = [(count, f"U+{ord(char):04X} {_name(char)}") for char, count in found.items()]
    rows += [(n, f"«{pair}»") for pair, n in Counter(MOJIBAKE.findall(text)).items()]
    rows.sort(key=lambda row: (-row[0], row[1]))
    return tuple(f"{name} × {count}" for count, name in rows[:MOST])


def is_odd(char: str) -> bool:
    """Whether a character is invisible, unassigned, broken, or a ligature left unresolved."""
    if char in PLAIN or char.isascii() and char.isprintable():
        return False
    if char == "�" or unicodedata.category(char) in CATEGORIES:
        return True
    return "LIGATURE F" in _name(char) or _name(char).startswith(SCRIPTS)


def _name(char: str) -> str:
    return unicodedata.name(char, "UNNAMED CHARACTER")
