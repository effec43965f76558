"""The dose table as documents: one per kind of examination and language, made at build time.

A corrected figure in `doses.csv` is thereby corrected in every sentence of both languages. Each row
becomes one sentence that stands alone; sections gather the rows of one part of the body.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from corpus.dose_questions import dose_questions
from corpus.dose_rows import DOSES, DoseRow, load_doses
from corpus.dose_texts import (
    ANSWER_HEADING,
    DOSE_SUFFIX,
    DOSE_TOPICS,
    HEADINGS,
    LIMITS,
    LIMITS_HEADING,
    MEAN_DOSE,
    NO_DANISH_TABLE,
    OWN_BACKGROUND,
    DoseTopic,
)
from corpus.load import Document
from corpus.records import (
    EDITORIAL,
    LANGUAGES,
    DocumentMeta,
    Language,
    Locator,
    Role,
    Section,
    SourceRef,
    Span,
)

__all__ = ["DOSES", "DoseRow", "dose_documents", "dose_statement", "dose_text", "load_doses"]

REVIEWED_ON, REVIEW_BY = date(2026, 11, 22), date(2027, 11, 22)
OLD_YEARS = 10
"""A source this many years old at the review is marked as old."""
EDITORIAL_TITLES: Mapping[Language, str] = {
    "da": "Redaktionel vurdering",
    "en": "Editorial assessment",
}


@dataclass(frozen=True, slots=True)
class _Statement:
    text: str
    sources: tuple[str, ...]


def dose_documents(rows: Iterable[DoseRow]) -> list[Document]:
    """The generated documents of both languages, ordered by language and id.

    A kind of examination without rows gives no document.
    """
    table = tuple(rows)
    out = []
    for language in LANGUAGES:
        for topic in sorted(DOSE_TOPICS, key=lambda t: t.id):
            mine = tuple(row for row in table if row.modality in topic.modalities)
            if mine:
                out.append(_document(topic, mine, language))
    return out


def _document(topic: DoseTopic, rows: Sequence[DoseRow], language: Language) -> Document:
    noun = topic.noun.fill(language)
    parts: list[tuple[str, Role, list[_Statement]]] = [
        (ANSWER_HEADING.fill(language), "answer", list(_answer(rows, language, noun)))
    ]
    for pair, heading in HEADINGS.items():
        mine = [r for r in rows if (r.modality, r.body_part) == pair]
        title = heading.fill(language) + DOSE_SUFFIX.fill(language)
        figures = [_Statement(dose_statement(r, language), (r.source_key,)) for r in mine]
        if mine:
            parts.append((title, "figures", figures))
    limits = list(_limits(rows, language, noun))
    parts.append((LIMITS_HEADING.fill(language, noun), "limits", limits))
    sections = tuple(
        _section(topic.id, number, title, role, statements)
        for number, (title, role, statements) in enumerate(parts)
    )
    return Document(_meta(topic, rows, sections, language), sections)


def _section(
    document_id: str, ordinal: int, title: str, role: Role, statements: Sequence[_Statement]
) -> Section:
    spans, at = [], 0
    for statement in statements:
        spans.append(Span(at, at + len(statement.text), statement.sources))
        at += len(statement.text) + 1
    return Section(
        document_id=document_id,
        ordinal=ordinal,
        locator=Locator(heading_path=(title,), anchor=f"s{ordinal + 1}"),
        audience="both",
        role=role,
        text="\n".join(s.text for s in statements),
        spans=tuple(spans),
    )


def _meta(
    topic: DoseTopic, rows: Sequence[DoseRow], sections: Sequence[Section], language: Language
) -> DocumentMeta:
    title, questions = topic.title.fill(language), dose_questions(topic.id, language)
    words = "\x1f".join([title, *questions, *(s.text for s in sections)])
    return DocumentMeta(
        id=topic.id,
        language=language,
        title=title,
        kind="dose-table",
        audience="both",
        topics=topic.topics,
        questions=questions,
        sources=_sources(rows, language),
        reviewed_on=REVIEWED_ON,
        review_by=REVIEW_BY,
        sha256=hashlib.sha256(words.encode()).hexdigest(),
        media_type="text/csv",
        origin="generated",
    )


def _sources(rows: Sequence[DoseRow], language: Language) -> tuple[SourceRef, ...]:
    found = {EDITORIAL: _editorial(language)}
    for row in rows:
        old = row.year is not None and REVIEWED_ON.year - int(row.year) >= OLD_YEARS
        found[row.source_key] = SourceRef(
            key=row.source_key,
            title=row.source_title,
            publisher=row.publisher,
            year=row.year,
            url=row.url,
            address=row.address,
            old=old,
        )
    return tuple(found.values())


def _editorial(language: Language) -> SourceRef:
    year = str(REVIEWED_ON.year)
    title = EDITORIAL_TITLES[language]
    return SourceRef(key=EDITORIAL, title=title, publisher="Billedvalg", year=year)


def _answer(rows: Sequence[DoseRow], language: Language, noun: str) -> Iterator[_Statement]:
    yield _Statement(MEAN_DOSE.fill(language, noun), (EDITORIAL,))
    yield _extremes(rows, language, noun)
    yield _Statement(NO_DANISH_TABLE.fill(language, noun), (EDITORIAL,))


def _extremes(rows: Sequence[DoseRow], language: Language, noun: str) -> _Statement:
    """The smallest and the largest single figure; spans over many examinations do not count."""
    known = [(r.msv_high, r) for r in rows if r.msv_high is not None]
    single = [(high, r) for high, r in known if r.msv_low in {None, high}] or known
    low, high = min(single, key=lambda x: x[0])[1], max(single, key=lambda x: x[0])[1]
    first, last = _named(low, language), _named(high, language)
    if language == "da":
        text = f"Laveste enkelttal for {noun}: {first}; højeste: {last}."
    else:
        text = f"Lowest single figure for {noun}: {first}; highest: {last}."
    return _Statement(text, tuple(dict.fromkeys((low.source_key, high.source_key))))


def _named(row: DoseRow, language: Language) -> str:
    name = row.words("examination", language)
    if name[1:2].islower():
        name = name[0].lower() + name[1:]
    year = row.year or {"da": "uden årstal", "en": "undated"}[language]
    joiner = {"da": "med", "en": "at"}[language]
    country = row.words("country", language)
    return f"{name} {joiner} {dose_text(row, language)} ({country}, {year})"


def _limits(rows: Sequence[DoseRow], language: Language, noun: str) -> Iterator[_Statement]:
    yield _Statement(OWN_BACKGROUND.fill(language, noun), (EDITORIAL,))
    for key in dict.fromkeys(row.source_key for row in rows):
        if key in LIMITS:
            yield _Statement(LIMITS[key].fill(language, noun), (key, EDITORIAL))


def dose_text(row: DoseRow, language: Language) -> str:
    """The dose in words: about 8 mSv, under 1 mSv, over 10 mSv, 1–5 mSv."""
    low, high = _number(row.msv_low, language), _number(row.msv_high, language)
    if row.msv_low is None:
        return f"under {high} mSv"
    if row.msv_high is None:
        return f"over {low} mSv"
    if row.msv_low != row.msv_high:
        return f"{low}–{high} mSv"
    about = {"da": "ca. ", "en": "about "}[language] if row.msv_low else ""
    return f"{about}{low} mSv"


def _number(value: Decimal | None, language: Language) -> str:
    text = "" if value is None else f"{value:f}"
    return text.replace(".", ",") if language == "da" else text


def dose_statement(row: DoseRow, language: Language) -> str:
    """One row as one sentence that stands alone."""
    year = row.year or {"da": "uden årstal", "en": "undated"}[language]
    by = {"da": "efter", "en": "by"}[language]
    country, background = row.words("country", language), row.words("background", language)
    head = (
        f"{row.words('examination', language)}: {dose_text(row, language)} {by} {country} ({year})"
    )
    parts = [head, _comparison(background, language), row.words("note", language)]
    return "; ".join(part for part in parts if part) + "."


def _comparison(background: str, language: Language) -> str:
    if not background:
        return ""
    if not any(c.isdigit() for c in background):
        what = background
    elif language == "da":
        what = f"{background}s baggrundsstråling"
    else:
        what = f"{background} of background radiation"
    return (
        f"{'kilden sammenligner med' if language == 'da' else 'the source compares it with'} {what}"
    )
