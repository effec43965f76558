"""The text as the danger-sign patterns see it, and the small language the patterns are written in.

Questions come in a hurry: no capitals, split compounds, «ik» for «ikke», «cant» for «can't». What
can be evened out once is evened out here, so that a pattern says one thing in one way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from bot.red_flag_spelling import mend_word

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "–": "-", "—": "-", "é": "e"})
AUXILIARY = (
    "could|would|should|do|does|did|is|are|was|were|have|has|had|must|need|might|ca|wo|must"
)
REWRITES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\bcan ?(?:'t|not)\b|\bcan ?t\b", "cannot"),
        (r"\bwo(?:n't|nt)\b", "will not"),
        (rf"\b({AUXILIARY})n'?t\b", r"\1 not"),
        (r"\bi'?m\b", "i am"),
        (r"\bi've\b", "i have"),
        (r"\b(he|she|it|that|what|who|there)'s\b", r"\1 is"),
        (r"\b(?:ik|ikk|ike|ikek|ikkr|igge|itj|ikkje|ikje)\b", "ikke"),
        (r"\bikke og\b(?= (?:tisse|mærke|gå|stå|løfte|tale|trække))", "ikke"),
        (r"\bka\b", "kan"),
        (r"\b(?:jeh|jge|jg|jag|eg|æ)\b", "jeg"),
        (r"[\"“”«»*_]+", " "),
        (r"\s*\n+\s*", ". "),
        (r"\s+-\s+", ", "),
        (r"\s*([,;])\s*(?!\d)", r"\1 "),
        (r"\.{2,}|…", ". "),
        (r"\s+", " "),
    )
)
WORD = re.compile(r"[^\W\d_]{6,}")
ABBREVIATION = r"(?<!\bpt)(?<!\bca)(?<!\bevt)(?<!\bfx)(?<!\bdr)(?<!\bmdr)(?<!\bpga)(?<!\bnr)(?<!\bkl)(?<!\bneg)(?<!\bi\.v)(?<!\be\.g)(?<!\bvs)"
SENTENCE_END = re.compile(rf"{ABBREVIATION}(?:[!?;]+|\.(?!\d)(?=\s|$|[a-zæøå]{{4,}}))")
NEGATING = (
    "ikke|ingen|intet|not|no|never|aldrig|uden|without|cannot|hverken|neither|inte|inga|ingenting|"
    "men|but|nej|fordi|because|eller"
)
GAP = rf"(?: (?!(?:{NEGATING})\b)[\w'%°/-]+,?){{0,4}}"
LONG_GAP = rf"(?: (?!(?:{NEGATING})\b)[\w'%°/-]+,?){{0,8}}"
LETTERS = {"å": "(?:å|aa|a)", "ø": "(?:ø|oe|ö|o)", "æ": "(?:æ|ae|ä|e)"}


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """Lower case, one space between words, contractions and common slips written out."""
    plain = unicodedata.normalize("NFC", text).lower().translate(APOSTROPHES)
    for pattern, replacement in REWRITES:
        plain = pattern.sub(replacement, plain)
    return WORD.sub(lambda match: mend_word(match[0]), plain).strip()


def sentence_starts(text: str) -> tuple[int, ...]:
    """Where each sentence of a normalised text begins; the first is 0, the last is the end."""
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    return tuple(sorted({0, *ends, len(text)}))


def compile_phrases(phrases: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern from a table of phrases, a phrase a line.

    `{name}` is a macro, ` ~ ` up to four words that deny nothing (` ~~ ` up to eight), `_` a seam
    in a compound that may be written apart; å, ø and æ also match aa, oe, ae and a plain vowel.
    A phrase begins at a word, or anywhere if it opens with `*`.
    """
    lines = [line.strip() for line in phrases.strip().splitlines() if line.strip()]
    inside = "|".join(_expand(line[1:], macros) for line in lines if line.startswith("*"))
    begins = "|".join(_expand(line, macros) for line in lines if not line.startswith("*"))
    parts = [rf"\b(?:{begins})" if begins else "", f"(?:{inside})" if inside else ""]
    return re.compile("|".join(part for part in parts if part))


def _expand(phrase: str, macros: Mapping[str, str]) -> str:
    for _ in range(3):
        phrase = re.sub(r"\{([a-z]\w*)\}", lambda match: macros[match[1]], phrase)
    phrase = phrase.replace("_", "[ -]?")
    phrase = phrase.replace(" ~~ ", f"{LONG_GAP},? ").replace(" ~ ", f"{GAP},? ")
    return "".join(LETTERS.get(letter, letter) for letter in phrase)
