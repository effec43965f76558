"""Do our own texts keep what the Health Authority asks of guidelines? One row per document.

Recommendation 3 of the note of 11 June 2026 asks guidelines that use imaging to state the evidence,
to say whether something can or shall be done, to involve radiology and to be reviewed regularly.
The same is asked here of every text this program answers from; nothing is hidden when it is
missing. The day is an argument, so that the same documents on the same day give the same rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Literal, NamedTuple

from corpus.load import Document
from corpus.records import EDITORIAL, DocumentMeta, Language

Review = Literal["overdue", "due", "ok"]
Strength = Literal["must", "should", "can", "mixed", "none"]
Answer = Literal["yes", "no", "unknown"]

DUE_WITHIN = timedelta(days=60)
"""A review closer than this is due."""
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
REVIEW_ORDER: tuple[Review, ...] = ("overdue", "due", "ok")


@dataclass(frozen=True, slots=True)
class AuditRow:
    """What can be said of one document (both languages together) on one day."""

    document_id: str
    titles: tuple[tuple[Language, str], ...]
    on: date
    evidence_stated: bool
    strength: Strength
    newest_source_year: int | None
    """None when every outside source is undated; our own assessments do not count."""
    review_by: date
    radiology_involved: Answer
    disagreement_shown: bool
    clinical_review: str
    """"none", or who reviewed it and when."""

    @property
    def review(self) -> Review:
        """Whether the review is overdue, due within `DUE_WITHIN`, or neither."""
        if self.review_by < self.on:
            return "overdue"
        return "due" if self.review_by <= self.on + DUE_WITHIN else "ok"

    @property
    def age_years(self) -> int | None:
        """Years from the newest outside source to the day; never below 0."""
        year = self.newest_source_year
        return None if year is None else max(0, self.on.year - year)

    def title(self, language: Language) -> str:
        """The title in the language, else in the other one."""
        return dict(self.titles).get(language) or self.titles[0][1]


def audit(documents: Iterable[Document], *, on: date) -> tuple[AuditRow, ...]:
    """One row per current document id: overdue first, then by date of review and id.

    Retired and superseded documents are left out, since nothing is answered from them.
    """
    by_id: dict[str, list[Document]] = {}
    for document in documents:
        if document.meta.status == "current":
            by_id.setdefault(document.meta.id, []).append(document)
    rows = (_row(versions, on) for versions in by_id.values())
    return tuple(
        sorted(rows, key=lambda r: (REVIEW_ORDER.index(r.review), r.review_by, r.document_id))
    )


def _row(versions: Sequence[Document], on: date) -> AuditRow:
    """The languages of one id as one row; where they differ, the weaker claim is kept."""
    metas = [document.meta for document in versions]
    first = metas[0]
    reviews = sorted({m.clinical_review for m in metas})
    return AuditRow(
        document_id=first.id,
        titles=tuple((m.language, m.title) for m in metas),
        on=on,
        evidence_stated=all(_states_evidence(m) for m in metas),
        strength=first.strength if len({m.strength for m in metas}) == 1 else "mixed",
        newest_source_year=_newest_year(metas),
        review_by=min(m.review_by for m in metas),
        radiology_involved=_weakest(m.radiology_involved for m in metas),
        disagreement_shown=all(
            any(section.role == "disagreement" for section in d.sections) for d in versions
        ),
        clinical_review="none" if "none" in reviews else "; ".join(reviews),
    )


def _states_evidence(meta: DocumentMeta) -> bool:
    return bool(meta.evidence_grade) or any(source.grade for source in meta.sources)


def _newest_year(metas: Iterable[DocumentMeta]) -> int | None:
    years = [
        int(year)
        for meta in metas
        for source in meta.sources
        if source.key != EDITORIAL
        for year in YEAR.findall(source.year or "")
    ]
    return max(years, default=None)


def _weakest(answers: Iterable[Answer]) -> Answer:
    given = set(answers)
    order: tuple[Answer, ...] = ("no", "unknown", "yes")
    return next(answer for answer in order if answer in given)


class _Wording(NamedTuple):
    columns: tuple[str, ...]
    words: dict[str, str]
    summary: str
    caption: str


WORDING: dict[Language, _Wording] = {
    "da": _Wording(
        columns=("Dokument", "Gennemgang", "Senest", "Evidens", "Kan/skal", "Nyeste kilde",
                 "Alder i år", "Radiologi", "Uenighed", "Klinisk gennemsyn"),
        words={"overdue": "overskredet", "due": "snart", "ok": "ikke endnu",
               "must": "skal", "should": "bør", "can": "kan", "mixed": "blandet",
               "none": "ikke angivet", "yes": "ja", "no": "nej", "unknown": "ukendt",
               "stated": "angivet", "missing": "mangler", "shown": "vist", "not-shown": "ikke vist",
               "undated": "uden årstal", "not-reviewed": "ingen"},
        summary="{day}: {count} dokumenter, {overdue} overskredet, {due} snart, "
                "{evidence} med evidens, {reviewed} med klinisk gennemsyn.",
        caption="Vores egne tekster målt på Sundhedsstyrelsens anbefaling 3",
    ),
    "en": _Wording(
        columns=("Document", "Review", "By", "Evidence", "Can/shall", "Newest source",
                 "Age in years", "Radiology", "Disagreement", "Clinical review"),
        words={"overdue": "overdue", "due": "due soon", "ok": "not yet",
               "must": "shall", "should": "should", "can": "can", "mixed": "mixed",
               "none": "not stated", "yes": "yes", "no": "no", "unknown": "unknown",
               "stated": "stated", "missing": "missing", "shown": "shown", "not-shown": "not shown",
               "undated": "undated", "not-reviewed": "none"},
        summary="{day}: {count} documents, {overdue} overdue, {due} due soon, "
                "{evidence} with evidence stated, {reviewed} with clinical review.",
        caption="Our own texts held against the Danish Health Authority's recommendation 3",
    ),
}  # fmt: skip


def as_text(rows: Sequence[AuditRow], language: Language) -> str:
    """The rows as an aligned table, after one line that counts them."""
    table = [WORDING[language].columns, *(_cells(row, language) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = ("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in table)
    return "\n".join([_summary(rows, language), "", *(line.rstrip() for line in lines)]) + "\n"


def as_html(rows: Sequence[AuditRow], language: Language) -> str:
    """The rows as one HTML table with titles; every text from a document is escaped."""
    wording = WORDING[language]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in wording.columns)
    body = "\n".join(_html_row(row, language) for row in rows)
    caption = f"{escape(wording.caption)}. {escape(_summary(rows, language))}"
    return (
        f'<table class="audit" lang="{language}">\n<caption>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
    )


def _html_row(row: AuditRow, language: Language) -> str:
    name, *cells = _cells(row, language)
    first = f'<th scope="row" title="{escape(name)}">{escape(row.title(language))}</th>'
    rest = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr class="{row.review}">{first}{rest}</tr>'


def _cells(row: AuditRow, language: Language) -> tuple[str, ...]:
    words = WORDING[language].words
    year, age = row.newest_source_year, row.age_years
    reviewed = row.clinical_review != "none"
    return (
        row.document_id,
        words[row.review],
        row.review_by.isoformat(),
        words["stated" if row.evidence_stated else "missing"],
        words[row.strength],
        words["undated"] if year is None else str(year),
        "–" if age is None else str(age),
        words[row.radiology_involved],
        words["shown" if row.disagreement_shown else "not-shown"],
        row.clinical_review if reviewed else words["not-reviewed"],
    )


def _summary(rows: Sequence[AuditRow], language: Language) -> str:
    return WORDING[language].summary.format(
        day=rows[0].on.isoformat() if rows else "–",
        count=len(rows),
        overdue=sum(row.review == "overdue" for row in rows),
        due=sum(row.review == "due" for row in rows),
        evidence=sum(row.evidence_stated for row in rows),
        reviewed=sum(row.clinical_review != "none" for row in rows),
    )
