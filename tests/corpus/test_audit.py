"""Our own texts are held against what is asked of guidelines."""

from __future__ import annotations

from datetime import date

import pytest

from corpus.audit import AuditRow, as_html, as_text, audit
from corpus.load import Document
from corpus.records import DocumentMeta, Locator, Section, SourceRef

TODAY = date(2027, 6, 1)
SOURCE = SourceRef(key="nice", title="NG59", publisher="NICE", year="2016–2020", url="https://a.b")


def a_document(name: str = "back", *, roles=("answer",), sources=(SOURCE,), **fields) -> Document:
    """A valid document with the given sections and fields."""
    meta = DocumentMeta.model_validate(
        {
            "id": name,
            "language": "da",
            "title": "Ondt i ryggen",
            "kind": "leaflet",
            "audience": "both",
            "sources": sources,
            "reviewed_on": date(2026, 11, 22),
            "review_by": date(2027, 11, 22),
            **fields,
        }
    )
    sections = tuple(
        Section(name, n, Locator(("Overskrift",)), "both", role, "Tekst.", ())
        for n, role in enumerate(roles)
    )
    return Document(meta, sections)


def only_row(*documents: Document) -> AuditRow:
    (row,) = audit(documents, on=TODAY)
    return row


@pytest.mark.parametrize(
    ("review_by", "state"),
    [
        (date(2027, 5, 31), "overdue"),
        (date(2027, 6, 1), "due"),
        (date(2027, 7, 31), "due"),
        (date(2027, 8, 1), "ok"),
    ],
)
def test_a_review_is_overdue_due_or_neither(review_by, state):
    assert only_row(a_document(review_by=review_by)).review == state


def test_overdue_documents_come_first_then_the_nearest_date_then_the_id():
    rows = audit(
        [
            a_document("later", review_by=date(2027, 12, 1)),
            a_document("b-soon", review_by=date(2027, 6, 20)),
            a_document("a-soon", review_by=date(2027, 6, 20)),
            a_document("late", review_by=date(2027, 1, 1)),
        ],
        on=TODAY,
    )
    assert [r.document_id for r in rows] == ["late", "a-soon", "b-soon", "later"]


def test_the_newest_source_counts_and_our_own_assessment_does_not():
    editorial = SourceRef(key="editorial", title="Vurdering", publisher="Billedvalg", year="2026")
    row = only_row(a_document(sources=(SOURCE, editorial)))
    assert (row.newest_source_year, row.age_years) == (2020, 7)


def test_undated_sources_have_no_age():
    row = only_row(a_document(sources=(SOURCE.model_copy(update={"year": None}),)))
    assert row.newest_source_year is None
    assert row.age_years is None
    assert "uden årstal" in as_text([row], "da")


def test_evidence_is_stated_by_the_document_or_by_a_source():
    graded = SOURCE.model_copy(update={"grade": "B"})
    assert not only_row(a_document()).evidence_stated
    assert only_row(a_document(evidence_grade="GRADE")).evidence_stated
    assert only_row(a_document(sources=(graded,))).evidence_stated


def test_the_two_languages_make_one_row_and_the_weaker_claim_is_kept():
    da = a_document(roles=("answer", "disagreement"), evidence_grade="B", radiology_involved="yes")
    row = only_row(da, a_document(language="en", title="Back pain"))
    assert not row.disagreement_shown
    assert not row.evidence_stated
    assert row.radiology_involved == "unknown"
    assert (row.title("da"), row.title("en")) == ("Ondt i ryggen", "Back pain")


def test_only_documents_we_answer_from_are_audited():
    assert (
        audit([a_document(status="superseded"), a_document("x", status="retired")], on=TODAY) == ()
    )


def test_the_same_documents_on_the_same_day_give_the_same_rows_in_any_order():
    documents = [a_document("a"), a_document("b"), a_document("c", review_by=date(2027, 1, 1))]
    assert audit(documents, on=TODAY) == audit(documents[::-1], on=TODAY)


def test_the_text_says_it_in_the_readers_language():
    rows = audit([a_document(strength="can", review_by=date(2027, 1, 1))], on=TODAY)
    danish, english = as_text(rows, "da"), as_text(rows, "en")
    assert danish.startswith("2027-06-01: 1 dokumenter, 1 overskredet, 0 snart, 0 med evidens")
    assert "overskredet" in danish.splitlines()[-1]
    assert "  kan  " in danish
    assert english.splitlines()[2].startswith("Document")
    assert "overdue" in english.splitlines()[-1]


def test_the_page_escapes_whatever_a_document_holds():
    rows = audit([a_document(title="<b>Ryg</b> & 'nakke'", clinical_review='"A" <i>')], on=TODAY)
    page = as_html(rows, "da")
    assert "<b>" not in page
    assert "&lt;b&gt;Ryg&lt;/b&gt; &amp; &#x27;nakke&#x27;" in page
    assert "&quot;A&quot; &lt;i&gt;" in page


def test_the_page_names_its_rows_and_columns_for_screen_readers():
    page = as_html(audit([a_document()], on=TODAY), "en")
    assert page.count('scope="col"') == 10
    assert page.count('scope="row"') == 1
    assert "<caption>" in page


def test_no_documents_give_an_empty_table():
    assert audit([], on=TODAY) == ()
    assert as_text([], "da").startswith("–: 0 dokumenter")
    assert "<tbody>" in as_html([], "en")
