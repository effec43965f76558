"""The text as the danger-sign patterns see it, and the small language the patterns are written in.

Questions come in a hurry: no capitals, split compounds, «ik» for «ikke», «cant» for «can't». What
can be evened out once is evened out here, so that a pattern says one thing in one way.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.danger.leads import keys, leads
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
        (
            r"\bikke (længere )?(kan|kunne|vil|ville|har|havde|mærker|tør|får|gider|orker)\b",
            r"\2 ikke \1",
        ),
        (r"\b(?:jeh|jge|jg|eg|æ)\b", "jeg"),
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
WORD_START = re.compile(r"\b(?=\w)")
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


@dataclass(frozen=True, slots=True, eq=False)
class Matcher:
    """A pattern and the two letters it can begin with; without them it is tried everywhere."""

    source: str
    beginnings: frozenset[str] | None

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first has a word it can begin at: all of them take a second."""
        return _compiled(self.source)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


class Words:
    """A text with its words by their first two letters, and the spans already looked up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: dict[str, list[int]] = defaultdict(list)
        for match in WORD_START.finditer(text):
            start = match.start()
            for key in set(keys(text[start : start + 2])):
                self._starts[key].append(start)
        self._found: dict[Matcher, tuple[tuple[int, int], ...]] = {}

    def spans(self, matcher: Matcher) -> tuple[tuple[int, int], ...]:
        """Where the pattern stands, without overlap, in order."""
        if matcher not in self._found:
            self._found[matcher] = tuple(self._look(matcher))
        return self._found[matcher]

    def _look(self, matcher: Matcher) -> Iterator[tuple[int, int]]:
        beginnings = matcher.beginnings
        if beginnings is None:
            yield from (match.span() for match in matcher.pattern.finditer(self.text))
            return
        known = self._starts.keys() & beginnings
        end = 0
        for start in sorted({start for key in known for start in self._starts[key]}):
            if start >= end and (match := matcher.pattern.match(self.text, start)):
                end = match.end()
                yield match.span()


@dataclass(frozen=True, slots=True)
class Phrases:
    """A concept's phrases compiled: what stands as it is, and pairs that stand near each other."""

    singles: tuple[Matcher, ...]
    pairs: tuple[tuple[Matcher, Matcher, int], ...]

    def hits(self, words: Words) -> Iterator[tuple[tuple[int, int], ...]]:
        """The spans of each hit: one span, or the two of a pair in the order of the table."""
        for matcher in self.singles:
            for span in words.spans(matcher):
                yield (span,)
        for first, second, reach in self.pairs:
            ones = words.spans(first)
            others = words.spans(second) if ones else ()
            for one in ones:
                for other in others:
                    gap = max(one[0], other[0]) - min(one[1], other[1])
                    if 0 <= gap <= reach:
                        yield one, other


def compile_phrases(phrases: str, macros: Mapping[str, str]) -> Phrases:
    r"""A concept from a table of phrases, a phrase a line.

    `{name}` is a macro, ` ~ ` up to four words that deny nothing (` ~~ ` up to eight), `\w+ ` one
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
    return Phrases(tuple(_matchers(alone, macros)), tuple(pairs))


def _pair(
    line: str, macros: Mapping[str, str], mark: str, reach: int
) -> tuple[Matcher, Matcher, int]:
    first, second = (_expand(part.strip(), macros) for part in line.split(mark))
    return _begins(first), _begins(second), reach


def _matchers(lines: Sequence[str], macros: Mapping[str, str]) -> Iterator[Matcher]:
    inside = "|".join(_expand(line[1:], macros) for line in lines if line.startswith("*"))
    begins = "|".join(_expand(line, macros) for line in lines if not line.startswith("*"))
    if begins:
        yield _begins(begins)
    if inside:
        yield Matcher(inside, None)


@cache
def _begins(pattern: str) -> Matcher:
    return Matcher(rf"\b(?:{pattern})(?:(?<=\w{{4}})\w{{1,2}})?(?!\w)", leads(pattern))


def _expand(phrase: str, macros: Mapping[str, str]) -> str:
    for _ in range(3):
        phrase = re.sub(r"\{([a-z]\w*)\}", lambda match: macros[match[1]], phrase)
    phrase = phrase.replace(r"\w+ ", WORD_BETWEEN).replace("_", "[ -]?")
    phrase = phrase.replace(" ~~ ", f"{LONG_GAP},? ").replace(" ~ ", f"{GAP},? ")
    return LETTER_RUN.sub(_tolerate, UP_TO.sub(r"\1?", phrase))


def _tolerate(run: re.Match[str]) -> str:
    letters = SHORT_LETTERS if len(run[0]) <= SHORT else LETTERS
    return "".join(letters.get(letter, letter) for letter in run[0])
