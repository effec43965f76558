from __future__ import annotations

from pathlib import Path

import pytest

from corpus.check import Finding, check_corpus
from corpus.settings import CorpusSettings
from tests.builders import change, write_document, write_pair


def findings(folder: Path) -> list[Finding]:
    return check_corpus(folder)[0]


def test_the_shipped_corpus_has_no_findings():
    found, count = check_corpus(CorpusSettings().documents)
    assert found == []
    assert count > 100


def test_a_well_formed_pair_has_no_findings(tmp_path):
    write_pair(tmp_path)
    assert check_corpus(tmp_path) == ([], 2)


def test_an_empty_folder_says_that_nothing_was_read(tmp_path):
    assert check_corpus(tmp_path) == ([], 0)


def test_a_source_key_that_is_not_declared_is_named_with_file_and_line(tmp_path):
    danish, _ = write_pair(tmp_path)
    line = change(danish, "mSv.[^dose-2019]", "mSv.[^dose-2091]")
    first = findings(tmp_path)[0]
    assert (first.path, first.line) == (str(danish), line)
    assert "[^dose-2091]" in first.message
    assert str(first).startswith(f"{danish}:{line}: ")


def test_a_document_in_one_language_only_is_a_finding(tmp_path):
    write_document(tmp_path, "da")
    assert [f.message for f in findings(tmp_path)] == ["the en version is missing or unreadable"]


FAULTS_OF_ONE_FILE = {
    "unknown source year": ('year: "2019"', 'year: "summer"', "must be YYYY"),
    "link not well formed": ("https://example.org/dose", "example.org/dose", "not well formed"),
    "name of the file": ("id: knee", "id: ankle", "must equal the file's name"),
    "language of the folder": ("language: en", "language: da", "must equal the folder's name"),
    "review before it is due": ("review_by: 2027", "review_by: 2025", "later than reviewed_on"),
    "too few questions": ('  - "does my knee need a picture 9"\n', "", "write at least 10"),
    "no full stop": ("first 4 weeks.", "first 4 weeks", "full stop"),
    "HTML in a statement": ("A knee X-ray", "A <b>knee</b> X-ray", "not allowed"),
    "a link in a statement": ("A knee X-ray", "A [knee](x) X-ray", "not allowed"),
    "no answer section": ("{role=answer audience=patient}", "{role=background}", "role=answer"),
    "a source never cited": ("0.005 mSv.[^dose-2019]", "0.005 mSv.[^knee-2020]", "never cited"),
    "an answer too long": ("A picture often", "A picture of the knee " * 10 + "often", "40 to 90"),
}


@pytest.mark.parametrize(("old", "new", "words"), FAULTS_OF_ONE_FILE.values(), ids=FAULTS_OF_ONE_FILE)  # fmt: skip
def test_a_fault_of_one_file_is_found_there(tmp_path, old, new, words):
    _, english = write_pair(tmp_path)
    change(english, old, new)
    assert any(words in f.message and f.path == str(english) for f in findings(tmp_path))


def test_a_sentence_of_more_than_45_words_is_a_finding(tmp_path):
    danish, _ = write_pair(tmp_path)
    line = change(danish, "Røntgen af knæet tages", "Røntgen " + "og røntgen " * 25 + "tages")
    assert [f.line for f in findings(tmp_path) if "at most 45" in f.message] == [line]


def test_a_danish_patient_answer_that_is_hard_to_read_is_a_finding(tmp_path):
    danish, _ = write_pair(tmp_path)
    hard = "Billeddiagnostiske undersøgelser anbefales sædvanligvis ikke nyopståede knæpatienter."
    for easy in (
        "De fleste med ondt i knæet har ikke brug for et billede.",
        "Et billede viser ofte slid, som ikke gør ondt.",
    ):
        change(danish, easy, hard)
    assert any("LIX" in f.message for f in findings(tmp_path))


FAULTS_OF_A_PAIR = {
    "number": ("0.005 mSv", "0.05 mSv", "numbers differ"),
    "number in the Danish spelling": ("0.005 mSv", "0,005 mSv", "numbers differ"),
    "unit": ("0.005 mSv", "0.005 mGy", "numbers differ"),
    "source of a statement": ("weeks.[^knee-2020]\n\n", "weeks.[^dose-2019]\n\n", "source keys"),
    "role of a section": ("{role=not-indicated}", "{role=indicated}", "sections (role"),
    "statement left out": (" An X-ray may then be the first step.[^knee-2020]", "", "statements"),
    "status": ("status: current", "status: retired", "status differs"),
    "source's year": ('year: "2019"', 'year: "2018"', "source dose-2019 differs"),
}


@pytest.mark.parametrize(("old", "new", "words"), FAULTS_OF_A_PAIR.values(), ids=FAULTS_OF_A_PAIR)
def test_two_languages_that_do_not_say_the_same_are_a_finding(tmp_path, old, new, words):
    _, english = write_pair(tmp_path)
    change(english, old, new)
    assert any(words in f.message for f in findings(tmp_path))


def test_a_number_finding_says_which_number_and_where_it_stands(tmp_path):
    danish, english = write_pair(tmp_path)
    line = change(english, "first 4 weeks", "first 6 weeks")
    (found,) = findings(tmp_path)
    assert (found.path, found.line) == (str(english), line)
    assert "('4', '')" in found.message and "('6', '')" in found.message


def test_the_same_statement_in_two_documents_is_a_finding(tmp_path):
    write_pair(tmp_path)
    danish, _ = write_pair(tmp_path, name="ankle")
    here = [f for f in findings(tmp_path) if "same statement" in f.message]
    assert any("da/ankle.md" in f.message or f.path == str(danish) for f in here)


def test_a_nearly_identical_statement_is_a_finding_too(tmp_path):
    body = "## Kort {role=answer}\n- %s[^knee-2020]\n- Knæ giver 0,005 mSv.[^dose-2019]\n"
    one = "Et billede af knæet hjælper sjældent de første uger, siger den danske retningslinje."
    write_document(tmp_path, name="one", body=body % one)
    two = body.replace("Knæ giver", "Hofte giver") % one.replace("Et billede", "Billede")
    write_document(tmp_path, name="two", body=two)
    assert sum("same statement as" in f.message for f in findings(tmp_path)) == 1


def test_findings_can_be_limited_to_one_id(tmp_path):
    for name in ("knee", "ankle"):
        write_document(tmp_path, name=name)
    found, count = check_corpus(tmp_path, only=["ankle"])
    assert {Path(f.path).stem for f in found} == {"ankle"}
    assert count == 2
