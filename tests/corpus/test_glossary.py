"""The glossary joins people's words for one thing, and never for two."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from corpus.errors import DocumentError
from corpus.glossary import GLOSSARY, MAX_DEFINITION_WORDS, load_glossary, synonym_groups
from corpus.readability import word_count

TERMS = load_glossary()


def a_glossary(folder: Path, **cells: str) -> Path:
    """The first two terms of the shipped glossary, with cells of the second one changed."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        kept = list(csv.DictReader(file))[:2]
    kept[-1] |= cells
    path = folder / "glossary.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(kept[0]))
        writer.writeheader()
        writer.writerows(kept)
    return path


@pytest.mark.parametrize(
    "together",
    [
        ("mr", "mri", "kernespin", "magnetscanning", "mr-skanning", "mri scan"),
        ("ct-scanning", "ct-skanning", "computertomografi", "kattescanning", "cat scan"),
        ("rtg", "rø", "røntgen", "x-ray", "rønken", "røngten"),
        ("ul", "ultralyd", "sono", "ultrasound"),
        ("prolaps", "diskusprolaps", "slipped disc"),
        ("commotio", "hjernerystelse", "concussion"),
        ("nefrolithiasis", "nyresten", "kidney stones"),
        ("dvt", "blodprop i benet"),
        ("le", "pe", "blodprop i lungen"),
        ("gcs", "glasgow coma scale"),
        ("msv", "millisievert"),
        ("effektiv dosis", "effective dose"),
    ],
    ids=lambda words: words[0],
)
def test_words_for_the_same_thing_stand_in_one_group(together):
    assert any(set(together) <= group for group in synonym_groups())


def test_no_word_stands_in_two_groups():
    words = [word for group in synonym_groups() for word in group]
    assert len(words) == len(set(words))


def test_groups_are_lower_case_and_follow_the_terms():
    groups = synonym_groups(TERMS)
    assert len(groups) == len(TERMS) >= 90
    assert all(word == word.lower() for group in groups for word in group)


@pytest.mark.parametrize("term", TERMS, ids=lambda t: t.id)
def test_a_definition_is_short_and_a_term_has_synonyms_in_both_languages(term):
    for text in (term.definition_da, term.definition_en):
        assert 3 <= word_count(text) <= MAX_DEFINITION_WORDS
    assert term.synonyms_da
    assert term.synonyms_en


def test_terms_are_sorted_and_named_in_both_languages():
    assert [t.id for t in TERMS] == sorted(t.id for t in TERMS)
    term = next(t for t in TERMS if t.id == "ultrasound")
    assert (term.name("da"), term.name("en")) == ("ultralyd", "ultrasound")
    assert term.definition("en").startswith("Pictures made with sound waves")


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("term_en", {"term_en": ""}),
        ("synonyms_da", {"synonyms_da": "én|"}),
        ("synonyms_en", {"synonyms_en": "one|One"}),
        ("definition_da", {"definition_da": "Uden punktum"}),
        ("definition_da", {"definition_da": "ord " * 40 + "slut."}),
        ("definition_en", {"definition_en": "It holds 7 days."}),
        ("synonyms_da or synonyms_en", {"synonyms_da": "mGy"}),
        ("id", {"id": "absorbed-dose"}),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "changed",
)
def test_a_fault_names_line_row_and_column(tmp_path, column, cells):
    with pytest.raises(DocumentError, match=rf"glossary\.csv:3: row [a-z0-9-]+, column {column}"):
        load_glossary(a_glossary(tmp_path, **cells))
