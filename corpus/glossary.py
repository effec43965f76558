"""Words people use for the same thing, in Danish and English, and what they mean in plain words.

The groups support searching; the definitions are shown to readers. A word stands in one group
only, since a word in two groups would make each question about one a question about both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from corpus.errors import DocumentError
from corpus.figures import figures
from corpus.readability import word_count
from corpus.records import Language
from corpus.tables import parse_row, read_records

GLOSSARY = Path(__file__).parent / "glossary.csv"
MAX_DEFINITION_WORDS = 35
SEPARATOR = "|"


class Term(BaseModel):
    """One meaning, its names in both languages and a definition in our own words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    term_da: str = Field(min_length=1)
    term_en: str = Field(min_length=1)
    synonyms_da: tuple[str, ...]
    """Everyday words, Latin, abbreviations, clinicians' shorthand and common misspellings."""
    synonyms_en: tuple[str, ...]
    definition_da: str = Field(pattern=r"[.!?]$")
    definition_en: str = Field(pattern=r"[.!?]$")

    def name(self, language: Language) -> str:
        """The term as it is headed in one language."""
        return self.term_da if language == "da" else self.term_en

    def definition(self, language: Language) -> str:
        """What the term means, in one language."""
        return self.definition_da if language == "da" else self.definition_en

    def words(self) -> frozenset[str]:
        """Every name of the term in both languages, lower-case."""
        names = (self.term_da, self.term_en, *self.synonyms_da, *self.synonyms_en)
        return frozenset(name.lower() for name in names)


def load_glossary(path: Path = GLOSSARY) -> tuple[Term, ...]:
    """Every term, in the file's order; DocumentError names line, row and column of a fault."""
    terms: list[Term] = []
    owners: dict[str, str] = {}
    for line, record in read_records(path, Term.model_fields):
        data: dict[str, object] = dict(record)
        for column in ("synonyms_da", "synonyms_en"):
            data[column] = tuple(s.strip() for s in record[column].split(SEPARATOR))
        term = parse_row(path, line, Term, data)
        if fault := _fault(term, terms, owners):
            raise DocumentError(path, line, f"row {term.id}, {fault}")
        terms.append(term)
        owners |= dict.fromkeys(term.words(), term.id)
    if not terms:
        raise DocumentError(path, 2, "no rows: put the glossary back")
    return tuple(terms)


def synonym_groups(terms: Sequence[Term] | None = None) -> tuple[frozenset[str], ...]:
    """For each term all its names in both languages, lower-case; no name is in two groups.

    Names may hold spaces and be as short as two letters ("ul", "le"): match them as whole words.
    """
    return tuple(term.words() for term in (load_glossary() if terms is None else terms))


def _fault(term: Term, earlier: Sequence[Term], owners: Mapping[str, str]) -> str:
    if term.id in {t.id for t in earlier}:
        return "column id: the id is already used: choose another"
    for column, names in (("synonyms_da", term.synonyms_da), ("synonyms_en", term.synonyms_en)):
        if not all(names) or len({n.lower() for n in names}) < len(names):
            return f"column {column}: a synonym is empty or stands twice: remove it"
    for word in sorted(term.words()):
        if word in owners:
            return f"column synonyms_da or synonyms_en: «{word}» belongs to {owners[word]}"
    for column, text in (("definition_da", term.definition_da), ("definition_en", term.definition_en)):  # fmt: skip
        if word_count(text) > MAX_DEFINITION_WORDS:
            return f"column {column}: {word_count(text)} words: at most {MAX_DEFINITION_WORDS}"
    left, right = figures(term.definition_da, "da"), figures(term.definition_en, "en")
    if Counter(left) != Counter(right):
        return "column definition_en: numbers differ from definition_da"
    return ""
