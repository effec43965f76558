"""Words as the lexical side sees them: Snowball stems, Danish compounds split, spellings met.

"lændesmerter", "lænde smerter" and "lænde-smerter" must meet, and so must "røntgenundersøgelse" and
"røntgen". A compound is split where both halves are words of the corpus itself, so no word list has
to be shipped; the whole word stays as a term too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import Stemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

STEMMERS = {
    "da": "danish",
    "en": "english",
    "nb": "norwegian",
    "no": "norwegian",
    "sv": "swedish",
    "de": "german",
}
TOKEN = re.compile(r"[^\W_]+(?:\.\d+)*", re.UNICODE)
COMPOUNDING = {"da", "nb", "no", "sv", "de"}
LINKS = ("", "s", "e", "es", "n")
MIN_PART = 4
TYPO_LENGTH = 5
TYPO_LIKENESS = 0.8
STOP = {
    "da": frozenset(
        "og i at det er en et den til på for med som de der af jeg du han hun vi man mig min mit "
        "mine din dit sig har have skal kan vil ville må bliver blev var være ikke så men om ved "
        "fra hvis når også eller hvad hvordan hvor hvorfor hvornår hvilke hvilken noget nogen min "
        "få får fået lige bare nu her der efter under over ud op ind end mere meget jo da".split()
    ),
    "en": frozenset(
        "a an and are as at be been but by can could do does did for from had has have he her his "
        "how i if in is it its just me my of on or our shall she should so than that the their "
        "them then there they this to was we were what when where which who why will with would "
        "you your about any some more much not".split()
    ),
}


def fold(text: str) -> str:
    """Lower case, one Unicode form."""
    return unicodedata.normalize("NFC", text).lower()


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(STEMMERS.get(language, "english"))


def stems(words: Iterable[str], language: str) -> list[str]:
    """Snowball stems of lower-case words."""
    return list(_stemmer(language).stemWords(list(words)))


DULL = frozenset().union(*STOP.values())


def content_words(text: str) -> list[str]:
    """The distinct words of a question that are function words in none of the languages, in order."""
    return [word for word in dict.fromkeys(TOKEN.findall(fold(text))) if word not in DULL]


class Analyser:
    """Turns text to index terms; `vocabulary` is what compounds may be split into."""

    def __init__(self, vocabulary: Iterable[str] = ()) -> None:
        self.vocabulary = frozenset(vocabulary)
        self._parts: dict[str, tuple[str, ...]] = {}
        self._initials: dict[str, list[str]] = {}
        self._words = sorted(w for w in self.vocabulary if len(w) >= TYPO_LENGTH)

    @classmethod
    def learn(cls, texts: Iterable[str]) -> Analyser:
        """An analyser that knows every word of the texts."""
        return cls({w for text in texts for w in TOKEN.findall(fold(text)) if len(w) >= MIN_PART})

    def terms(self, text: str, language: str) -> list[str]:
        """Index terms of a passage: stems of its words, and of the parts of its compounds."""
        words = TOKEN.findall(fold(text))
        parts = [p for w in words for p in self.split(w)] if language in COMPOUNDING else []
        return stems(words + parts, language)

    def query_terms(self, text: str, language: str) -> list[str]:
        """Terms of a question: as `terms`, without function words, split spellings joined."""
        words = TOKEN.findall(fold(text))
        content = [w for w in words if w not in STOP.get(language, frozenset())] or words
        extra: list[str] = []
        if language in COMPOUNDING:
            extra = [p for w in content for p in self.split(w)]
            extra += [
                a + b for a, b in zip(words, words[1:], strict=False) if a + b in self.vocabulary
            ]
        return list(dict.fromkeys(stems(content + extra, language)))

    def correct(self, word: str) -> str:
        """The corpus word a misspelt one stands nearest to, or '' (same first letter, OSA distance)."""
        if len(word) < TYPO_LENGTH or word in self.vocabulary or not word.isalpha():
            return ""
        found = process.extractOne(
            word,
            self._by_initial(word[0]),
            scorer=OSA.normalized_similarity,
            score_cutoff=TYPO_LIKENESS,
        )
        return str(found[0]) if found else ""

    def _by_initial(self, initial: str) -> list[str]:
        if initial not in self._initials:
            self._initials[initial] = [w for w in self._words if w[0] == initial]
        return self._initials[initial]

    def split(self, word: str) -> tuple[str, ...]:
        """The two halves of a compound, or nothing; the longest known tail wins."""
        if word not in self._parts:
            self._parts[word] = self._find(word)
        return self._parts[word]

    def _find(self, word: str) -> tuple[str, ...]:
        for cut in range(MIN_PART, len(word) - MIN_PART + 1):
            tail, front = word[cut:], word[:cut]
            if tail not in self.vocabulary:
                continue
            for link in LINKS:
                head = front.removesuffix(link) if link else front
                if len(head) >= MIN_PART and head in self.vocabulary:
                    return head, tail
        return ()
