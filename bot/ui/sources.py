"""The tab Kilder: every document that can be cited, its state of review, its text, the audit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import quote

from bot.messages import message
from bot.ui.citation_html import clinical_review
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.html import element, is_web_address, link_out, text
from bot.ui.labels import date_text, label
from bot.ui.lists import filter_row, scroll_box, select_field
from corpus.audit import DUE_WITHIN, as_html, audit
from corpus.load import Document
from corpus.records import EDITORIAL, Chunk, DocumentMeta, Language, Section, SourceRef

LIST = "bv-documents"
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def sources_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    metas = desk.documents(language)
    kinds = sorted({m.kind for m in metas}, key=lambda k: label(f"kind_{k}", language))
    states = ("ok", "due", "overdue")
    selects = (
        select_field(
            LIST,
            "kind",
            label("kind", language),
            [(k, label(f"kind_{k}", language)) for k in kinds],
            language=language,
        ),
        select_field(
            LIST,
            "review",
            label("review_state", language),
            [(s, label(f"review_{s}", language)) for s in states],
            language=language,
        ),
    )
    languages = _languages(desk)
    items = "".join(_item(m, languages[m.id], language) for m in metas)
    return (
        element("h2", text(label("sources_title", language)))
        + element("p", text(label("sources_intro", language, n=len(metas))), class_="bv-intro")
        + filter_row(LIST, language=language, find=label("sources_find", language), selects=selects)
        + element("ul", items, class_="bv-documents", id=LIST)
        + _audit(desk, language)
    )


def _languages(desk: Desk) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for meta in desk.assistant.searcher.documents:
        found.setdefault(meta.id, set()).add(meta.language)
    return found


def review_state(meta: DocumentMeta, today: date) -> str:
    """`ok`, `due` or `overdue`."""
    if meta.review_by < today:
        return "overdue"
    return "due" if meta.review_by <= today + DUE_WITHIN else "ok"


def _item(meta: DocumentMeta, languages: set[str], language: Language) -> str:
    state = review_state(meta, date.today())
    facts = [
        label(f"kind_{meta.kind}", language),
        years_text(meta.sources, language),
        f"{label('review_by', language)} {date_text(meta.review_by.isoformat(), language)}"
        + ("" if state == "ok" else f" ({label(f'review_{state}', language)})"),
        " / ".join(label(f"language_{code}", language) for code in sorted(languages)),
    ]
    summary = element(
        "summary",
        element(
            "span",
            element("span", text(meta.title), class_="bv-source-title")
            + " "
            + element("span", text(" · ".join(facts)), class_="bv-source-where"),
        ),
    )
    details = element(
        "details",
        summary + element("div", text(label("loading", language)), class_="bv-source-body"),
        id=f"dokument-{meta.id}",
        data_load=f"page/document/{language}/{meta.id}",
    )
    return element(
        "li",
        details,
        data_find=find_words(meta),
        data_wide=f"{find_words(meta)} {' '.join(meta.questions).lower()}",
        data_kind=meta.kind,
        data_review=state,
    )


def find_words(meta: DocumentMeta) -> str:
    """What the search box looks in: title, id, topics, publishers and titles of the sources."""
    parts = [meta.title, meta.id.replace("-", " "), *meta.topics]
    parts += [f"{s.title} {s.publisher}" for s in meta.sources]
    return " ".join(dict.fromkeys(" ".join(parts).lower().split()))


def years_text(sources: Sequence[SourceRef], language: Language) -> str:
    """The years of the outside sources: Kilder fra 2006–2026."""
    years = sorted(
        year for s in sources if s.key != EDITORIAL for year in YEAR.findall(s.year or "")
    )
    if not years:
        return label("undated_sources", language)
    span = years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"
    return f"{label('source_years', language)} {span}"


def document_html(desk: Desk, document_id: str, language: Language) -> str:
    """One document's full text with numbered sources, for the opened item."""
    meta = desk.meta(document_id, language)
    if meta is None:
        return element("p", text(label("document_gone", language)))
    numbers = {source.key: n for n, source in enumerate(meta.sources, 1)}
    origin = label(f"origin_{meta.origin}", language)
    facts = f"{origin}. {clinical_review(meta.clinical_review, language)}"
    body = "".join(_section(chunk, numbers) for chunk in desk.chunks(document_id, meta.language))
    listed = "".join(_source(source, language) for source in meta.sources)
    opened = ""
    if meta.origin == "added":
        address = f"original/{quote(meta.id)}?lang={language}"
        words = text(label("original_open", language))
        opened = element("p", link_out(address, words, label("new_window", language)))
    return (
        element("p", text(facts), class_="bv-small")
        + opened
        + element("div", body, lang=meta.language)
        + element("h3", text(label("document_sources", language)))
        + element("ol", listed, class_="bv-numbered")
    )


def _section(chunk: Chunk, numbers: dict[str, int]) -> str:
    heading = " · ".join(chunk.locator.heading_path)
    items = []
    for span in chunk.sentences:
        marks = " ".join(f"[{numbers[key]}]" for key in span.sources if key in numbers)
        items.append(
            element(
                "li",
                f"{text(chunk.sentence(span))} {element('span', text(marks), class_='bv-ref')}",
            )
        )
    return element("h3", text(heading)) + element("ul", "".join(items))


def _source(source: SourceRef, language: Language) -> str:
    year = source.year or message("undated", language)
    words = text(f"{source.title}. {source.publisher}, {year}")
    if source.old:
        words += text(f" ({label('old_source', language)})")
    if is_web_address(source.url):
        words += " " + link_out(
            source.url, text(label("open_source", language)), label("new_window", language)
        )
    return element("li", words)


def _audit(desk: Desk, language: Language) -> str:
    rows = audit(_documents(desk), on=date.today())
    title = label("audit_title", language)
    inner = element("p", text(label("audit_intro", language))) + scroll_box(
        as_html(rows, language), title
    )
    return element(
        "details", element("summary", element("h3", text(title))) + inner, class_="bv-more"
    )


def _documents(desk: Desk) -> list[Document]:
    """The open version's documents in the form the audit reads."""
    searcher = desk.assistant.searcher
    sections: dict[tuple[str, str], list[Section]] = {}
    for c in searcher.chunks:
        section = Section(
            document_id=c.document_id,
            ordinal=c.ordinal,
            locator=c.locator,
            audience=c.audience,
            role=c.role,
            text=c.text,
            spans=c.sentences,
        )
        sections.setdefault((c.document_id, c.language), []).append(section)
    return [Document(m, tuple(sections.get((m.id, m.language), ()))) for m in searcher.documents]
