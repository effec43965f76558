"""The generated documents say what the table says, alike in both languages."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from corpus.dose_texts import DOSE_TOPICS, HEADINGS, LIMITS
from corpus.doses import DoseRow, dose_documents, dose_statement, load_doses
from corpus.figures import figures
from corpus.load import Document
from corpus.readability import word_count
from corpus.records import EDITORIAL, LANGUAGES, Section
from corpus.split import split_documents

ROWS = load_doses()
DOCUMENTS = dose_documents(ROWS)
BY_KEY = {(d.meta.id, d.meta.language): d for d in DOCUMENTS}
IDS = sorted({d.meta.id for d in DOCUMENTS})


def row(row_id: str) -> DoseRow:
    return next(r for r in ROWS if r.id == row_id)


def statements(section: Section) -> list[str]:
    return [section.text[s.start : s.end] for s in section.spans]


def figures_of_row(one: DoseRow, language: str) -> set[str]:
    """Every number a row holds, as plain decimals."""
    texts = [one.words(f, language) for f in ("examination", "background", "note", "country")]
    doses = {f"{float(v):g}" for v in (one.msv_low, one.msv_high) if v is not None}
    words = {value for text in texts for value, _unit in figures(text, language)}
    return doses | words | ({one.year} if one.year else set())


def test_the_documents_have_the_agreed_ids_in_both_languages():
    assert [(d.meta.language, d.meta.id) for d in DOCUMENTS] == [
        (language, name)
        for language in LANGUAGES
        for name in (
            "doses-ct",
            "doses-dental",
            "doses-mammography",
            "doses-nuclear-medicine",
            "doses-other",
            "doses-xray",
        )
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ROWS, ids=lambda r: r.id)
def test_a_statement_holds_the_figures_of_its_row_and_no_other(one, language):
    text = dose_statement(one, language)
    assert {value for value, _unit in figures(text, language)} == figures_of_row(one, language)
    doses = {f"{float(v):g}" for v in (one.msv_low, one.msv_high) if v is not None}
    first = text.split(" mSv")[0]
    assert doses <= {value for value, _unit in figures(first, language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_stands_once_in_the_documents_with_its_own_source(language):
    found = Counter(
        (section.text[span.start : span.end], span.sources)
        for document in DOCUMENTS
        if document.meta.language == language
        for section in document.sections
        if section.role == "figures"
        for span in section.spans
    )
    assert found == Counter((dose_statement(r, language), (r.source_key,)) for r in ROWS)
    assert max(found.values()) == 1


@pytest.mark.parametrize("name", IDS)
def test_both_languages_have_the_same_statements_sources_and_figures(name):
    da, en = BY_KEY[name, "da"], BY_KEY[name, "en"]
    assert [(s.role, len(s.spans)) for s in da.sections] == [
        (s.role, len(s.spans)) for s in en.sections
    ]
    for left, right in zip(da.sections, en.sections, strict=True):
        assert [s.sources for s in left.spans] == [s.sources for s in right.spans]
        for mine, theirs in zip(statements(left), statements(right), strict=True):
            assert Counter(figures(mine, "da")) == Counter(figures(theirs, "en"))


@pytest.mark.parametrize(
    ("row_id", "language", "text"),
    [
        (
            "ct-chest-ukhsa",
            "da",
            "CT af brystkassen: ca. 8 mSv efter britiske tal (2008); "
            "kilden sammenligner med 3,6 års baggrundsstråling.",
        ),
        (
            "ct-chest-ukhsa",
            "en",
            "CT of the chest: about 8 mSv by UK figures (2008); "
            "the source compares it with 3.6 years of background radiation.",
        ),
        (
            "class-1-rp118",
            "da",
            "Røntgen af lunger, arme, ben eller bækken (dosisklasse I): under 1 mSv "
            "efter EU-Kommissionens dosisklasser (2000).",
        ),
        (
            "class-4-rp118",
            "en",
            "Some nuclear medicine examinations, for example PET (dose class IV): over 10 mSv "
            "by the European Commission's dose classes (2000).",
        ),
        (
            "class-3-rp118",
            "da",
            "CT af brystkassen eller maven (dosisklasse III): 5–10 mSv "
            "efter EU-Kommissionens dosisklasser (2000).",
        ),
        (
            "mr-rp118",
            "da",
            "MR-scanning: 0 mSv efter EU-Kommissionens dosisklasser (2000); "
            "MR bruger ikke ioniserende stråling.",
        ),
        (
            "pet-mean-rivm",
            "en",
            "PET scan, mean: about 4.8 mSv by Dutch figures (undated).",
        ),
    ],
)
def test_a_row_reads_as_one_sentence_that_stands_alone(row_id, language, text):
    assert dose_statement(row(row_id), language) == text


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: f"{d.meta.language}/{d.meta.id}")
def test_a_document_opens_with_a_short_answer_that_says_what_the_figures_are(document: Document):
    answer = document.sections[0]
    assert answer.role == "answer"
    assert answer.spans[0].sources == (EDITORIAL,)
    assert ("ikke den dosis" if document.meta.language == "da" else "not the dose") in answer.text
    assert 40 <= word_count(answer.text) <= 90


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: f"{d.meta.language}/{d.meta.id}")
def test_every_cited_source_is_known_and_every_known_source_is_cited(document: Document):
    cited = {key for s in document.sections for span in s.spans for key in span.sources}
    assert cited == {source.key for source in document.meta.sources}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: f"{d.meta.language}/{d.meta.id}")
def test_spans_cover_the_text_line_by_line(document: Document):
    for section in document.sections:
        assert statements(section) == section.text.split("\n")
        assert all(text.endswith(".") for text in statements(section))


def test_a_source_nobody_opened_is_marked_and_said():
    document = BY_KEY["doses-dental", "da"]
    assert document.meta.source("radiologyinfo-dose").address == "unseen"
    assert "amerikanske tal for tandrøntgen er læst i en kopi" in document.sections[-1].text


def test_an_old_source_is_marked_and_an_undated_one_is_not():
    meta = BY_KEY["doses-ct", "en"].meta
    assert meta.source("ukhsa-dose").old
    assert not meta.source("stuk-doser").old
    assert not meta.source("stuk-nm-2021").old


def test_the_extremes_of_the_short_answer_leave_spans_over_many_examinations_out():
    answer = BY_KEY["doses-other", "en"].sections[0].text
    assert "0 mSv" in answer
    assert "20 mSv" in answer
    assert "70" not in answer


def test_a_corrected_figure_is_corrected_in_both_languages():
    changed = row("ct-head-ukhsa").model_copy(
        update={"msv_low": Decimal(3), "msv_high": Decimal(3)}
    )
    for document, said in zip(dose_documents([changed]), ("ca. 3 mSv", "about 3 mSv"), strict=True):
        assert said in document.sections[1].text
        assert document.meta.sha256 != BY_KEY["doses-ct", document.meta.language].meta.sha256


def test_the_same_rows_give_the_same_documents():
    assert dose_documents(ROWS) == DOCUMENTS


def test_a_generated_document_is_marked_as_generated():
    assert {(d.meta.origin, d.meta.kind) for d in DOCUMENTS} == {("generated", "dose-table")}


def test_every_heading_and_every_limit_is_used():
    assert set(HEADINGS) == {(r.modality, r.body_part) for r in ROWS}
    assert set(LIMITS) <= {r.source_key for r in ROWS}
    assert {m for t in DOSE_TOPICS for m in t.modalities} == {r.modality for r in ROWS}


def test_each_section_becomes_one_chunk_with_its_own_id():
    chunks = split_documents(DOCUMENTS, chunk_chars=1200)
    assert len(chunks) == sum(len(d.sections) for d in DOCUMENTS)
    assert len({chunk.id for chunk in chunks}) == len(chunks)
