"""The text as the danger-sign patterns see it, and the small language the patterns are written in.

Questions come in a hurry: no capitals, split compounds, «ik» for «ikke», «cant» for «can't». What
can be evened out once is evened out here, so that a pattern says one thing in one way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.danger.spelling import mend_word

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "–": "-", "—": "-", "é": "e"})
AUXILIARY = "could|would|should|do|does|did|is|are|was|were|have|has|had|must|need|might|ca|wo|must"
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
WORD_BETWEEN = rf"(?!(?:{NEGATING})\b)[\w'%-]+ "
GAP = rf"(?: (?!(?:{NEGATING})\b)[\w'%°/-]+,?){{0,4}}"
LONG_GAP = rf"(?: (?!(?:{NEGATING})\b)[\w'%°/-]+,?){{0,8}}"
NEAR, FAR = 60, 110
LETTERS = {"å": "(?:å|aa|a)", "ø": "(?:ø|oe|ö|o)", "æ": "(?:æ|ae|ä|e)"}
# In a short word the plain vowel makes another word: «øm», «om»; «hæl», «hel»; «grå», «gra(vid)».
SHORT_LETTERS = {"å": "(?:å|aa)", "ø": "(?:ø|oe|ö)", "æ": "(?:æ|ae|ä)"}
SHORT = 3
LETTER_RUN = re.compile(r"(?<!\\)[a-zåøæ]+")
UP_TO = re.compile(r"(\{0,\d\})(?!\?)")


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


@dataclass(frozen=True, slots=True)
class Phrases:
    """A concept's phrases compiled: what stands as it is, and pairs that stand near each other."""

    single: re.Pattern[str] | None
    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str], int], ...]

    def hits(self, text: str) -> Iterator[tuple[tuple[int, int], ...]]:
        """The spans of each hit: one span, or the two of a pair in the order of the table."""
        if self.single:
            for match in self.single.finditer(text):
                yield (match.span(),)
        for first, second, reach in self.pairs:
            for one in first.finditer(text):
                low, high = max(0, one.start() - reach), min(len(text), one.end() + reach)
                for other in second.finditer(text, low):
                    if other.start() > high:
                        break
                    if other.end() <= one.start() or other.start() >= one.end():
                        yield one.span(), other.span()


def compile_phrases(phrases: str, macros: Mapping[str, str]) -> Phrases:
    """A concept from a table of phrases, a phrase a line.

    `{name}` is a macro, ` ~ ` up to four words that deny nothing (` ~~ ` up to eight), `\\w+ ` one
    such word, `_` a seam in a compound that may be written apart; å, ø and æ also match aa, oe, ae
    and a plain vowel. A phrase begins at a word and may end two letters into an inflexion («svag»,
    «svage»), or stands anywhere if it opens with `*`. `A & B` are two phrases near each other in
    either order, `A && B` somewhat further apart.
    """
    lines = [line.strip() for line in phrases.strip().splitlines() if line.strip()]
    alone = [line for line in lines if " & " not in line and " && " not in line]
    pairs = [
        _pair(line, macros, mark, reach)
        for line in lines
        for mark, reach in ((" & ", NEAR), (" && ", FAR))
        if mark in line
    ]
    return Phrases(_pattern(alone, macros) if alone else None, tuple(pairs))


def _pair(
    line: str, macros: Mapping[str, str], mark: str, reach: int
) -> tuple[re.Pattern[str], re.Pattern[str], int]:
    first, second = line.split(mark)
    return _pattern([first], macros), _pattern([second], macros), reach


def _pattern(lines: Sequence[str], macros: Mapping[str, str]) -> re.Pattern[str]:
    inside = "|".join(_expand(line[1:], macros) for line in lines if line.startswith("*"))
    begins = "|".join(_expand(line, macros) for line in lines if not line.startswith("*"))
    parts = (rf"\b(?:{begins})\w{{0,2}}(?!\w)" if begins else "", f"(?:{inside})" if inside else "")
    return re.compile("|".join(part for part in parts if part))


def _expand(phrase: str, macros: Mapping[str, str]) -> str:
    for _ in range(3):
        phrase = re.sub(r"\{([a-z]\w*)\}", lambda match: macros[match[1]], phrase)
    phrase = phrase.replace(r"\w+ ", WORD_BETWEEN).replace("_", "[ -]?")
    phrase = phrase.replace(" ~~ ", f"{LONG_GAP},? ").replace(" ~ ", f"{GAP},? ")
    return LETTER_RUN.sub(_tolerate, UP_TO.sub(r"\1?", phrase))


def _tolerate(run: re.Match[str]) -> str:
    letters = SHORT_LETTERS if len(run[0]) <= SHORT else LETTERS
    return "".join(letters.get(letter, letter) for letter in run[0])
