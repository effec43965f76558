"""Danish, English or neither: which function words a text is made of.

Norwegian, Swedish and German are counted too, so that a Norwegian leaflet is not taken for a
Danish one; they have no place in `Language` and come back as None.
"""

from __future__ import annotations

import re
from collections import Counter

from corpus.records import LANGUAGES, Language

MIN_WORDS = 8
MIN_SHARE = 0.12
# The commonest function words of each language, own choice; words shared by Danish and Norwegian
# stand in both, so that only the words that differ decide. When none differs, it is ours.
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "da": frozenset(
        "og i at det er en et til på de med han af for ikke der som den fra om har vi du kan skal "
        "vil bliver blive eller hvis når også efter ved sig hvad mere meget noget nogle være blev "
        "din dit dine dig deres hvor mellem uden under over samt kun så men jeg mig hos op ud".split()
    ),
    "en": frozenset(
        "the of and to in is that it for on with as are be this by from or an at was not you your "
        "have has can may will if when which more than their they there should but we who what "
        "do does been were these those into about no other any all after before".split()
    ),
    "no": frozenset(
        "og i at det er en et til på de med han av for ikke der som den fra om har vi du kan skal "
        "vil blir bli eller hvis når også etter ved seg hva mer mye noe noen være ble din ditt "
        "dine deg deres hvor mellom uten under over samt bare så men jeg meg hos opp ut".split()
    ),
    "sv": frozenset(
        "och i att det är en ett till på de med han av för inte som den från om har vi du kan ska "
        "vill blir bli eller när också efter vid sig vad mer mycket något några vara blev din "
        "ditt dina dig deras var mellan utan under över samt bara så men jag mig hos upp ut".split()
    ),
    "de": frozenset(
        "der die das und in zu den ist nicht von mit sich auf für im dem ein eine einer eines als "
        "auch es an werden aus er hat dass sie nach wird bei oder wenn nur wir ich über durch".split()
    ),
}
WORD = re.compile(r"[a-zæøåäöüß]+")


def detect_language(text: str) -> Language | None:
    """The language most of the words speak for; None when it is neither Danish nor English.

    None as well for a text of fewer than eight words, where any answer would be a guess.
    """
    words = Counter(WORD.findall(text[:200_000].lower()))
    total = sum(words.values())
    if total < MIN_WORDS:
        return None
    shares = {
        name: sum(words[word] for word in known) / total for name, known in FUNCTION_WORDS.items()
    }
    best = max(shares, key=lambda name: (shares[name], name in LANGUAGES))
    return next((known for known in LANGUAGES if known == best and shares[best] >= MIN_SHARE), None)
