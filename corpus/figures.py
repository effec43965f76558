"""Numbers with their units, read the Danish or the English way, so that both can be compared."""

from __future__ import annotations

import re

NUMBER = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?!\d)")
UNIT = re.compile(r"^\s*(%|mSv|µSv|μSv|mGy|Gy|Sv|mm|cm|ml|mg|kg|MBq|GBq|tesla|T\b)")


def figures(text: str, language: str) -> list[tuple[str, str]]:
    """Every number in the text as (plain decimal, unit or ''), sorted.

    Danish writes 1.357 and 0,3, English 1,357 and 0.3; both become 1357 and 0.3.
    """
    found = []
    for match in NUMBER.finditer(text):
        value = _plain(match[1], language)
        unit = UNIT.match(text[match.end() :])
        found.append((value, unit[1].replace("μ", "µ") if unit else ""))
    return sorted(found)


def _plain(number: str, language: str) -> str:
    thousands, decimal = (".", ",") if language == "da" else (",", ".")
    if re.fullmatch(rf"\d{{1,3}}(?:\{thousands}\d{{3}})+(?:\{decimal}\d+)?", number):
        number = number.replace(thousands, "")
    elif number.count(decimal) > 1:
        # The other language's thousands, in a foreign title say: 3.724.623 in an English text.
        number = number.replace(decimal, "").replace(thousands, ".")
    value = float(number.replace(",", "."))
    return f"{value:g}" if value < 1e6 else str(int(value))
