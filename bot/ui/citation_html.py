"""The source list of one answer: each citation opens to the cited words in their context."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.answer_json import CitationJson
from bot.messages import message
from bot.reply import Evidence
from bot.ui.desk import Desk
from bot.ui.html import element, is_web_address, link_out, numbered, text
from bot.ui.labels import date_text, label
from bot.ui.original import original_address
from corpus.records import Chunk, Language


def sources_html(
    citations: Sequence[CitationJson],
    evidence: Sequence[Evidence],
    *,
    desk: Desk,
    language: Language,
    turn: int,
) -> str:
    """The whole panel; empty when nothing is cited."""
    if not citations:
        return ""
    name = numbered(
        text(label("sources_of_answer", language)), turn, label("answer_n", language, n=turn)
    )
    title = element("h4", name, id=f"kilder-{turn}")
    items = "".join(
        element("li", _citation(c, evidence, desk=desk, language=language, turn=turn))
        for c in citations
    )
    inner = title + element("ol", items, class_="bv-sources")
    return element("aside", inner, class_="bv-panel", aria_labelledby=f"kilder-{turn}")


def cite_marks(
    numbers: Sequence[int], citations: Sequence[CitationJson], *, language: Language, turn: int
) -> str:
    """The numbers beside a statement, each a link to its source in the panel."""
    by_number = {c.number: c for c in citations}
    marks = []
    for number in numbers:
        cited = by_number[number]
        year = cited.year or message("undated", language)
        name = f"{label('source_n', language, n=number)}: {cited.publisher}, {year}"
        marks.append(
            element(
                "a", str(number), href=f"#kilde-{turn}-{number}", class_="bv-cite", aria_label=name
            )
        )
    return "".join(marks)


def _citation(
    cited: CitationJson,
    evidence: Sequence[Evidence],
    *,
    desk: Desk,
    language: Language,
    turn: int,
) -> str:
    year = cited.year or message("undated", language)
    head = element("span", str(cited.number), class_="bv-number", aria_hidden="true")
    hidden = element("span", f"{label('source_n', language, n=cited.number)}: ", class_="bv-hidden")
    name = element("span", text(cited.title), class_="bv-source-title")
    place = f"{cited.publisher}, {year}"
    if cited.page is not None:
        place += f", {label('page', language).lower()} {cited.page_label or cited.page}"
    where = element("span", text(place), class_="bv-source-where")
    summary = element("summary", head + element("span", hidden + name + " " + where))
    body = (
        _address(cited, language)
        + _original(cited, evidence, language)
        + _facts(cited, language)
        + _quotes(cited, evidence, language)
        + _review(cited, desk, language)
    )
    back = element(
        "button",
        text(label("back_to_text", language)),
        type="button",
        class_="bv-link",
        data_back=f"kilde-{turn}-{cited.number}",
    )
    return element(
        "details",
        summary + element("div", body + back, class_="bv-source-body"),
        id=f"kilde-{turn}-{cited.number}",
    )


def _address(cited: CitationJson, language: Language) -> str:
    if not is_web_address(cited.url):
        none = element("p", text(label("no_link", language)))
        return "" if cited.origin == "added" else none
    name = text(label("open_source", language))
    link = link_out(cited.url, name, label("new_window", language))
    if cited.address != "known":
        note = message(cited.address.replace("-", "_"), language)
        link += element("span", f" ({text(note)})", class_="bv-small")
    return element("p", link)


def _original(cited: CitationJson, evidence: Sequence[Evidence], language: Language) -> str:
    """An added source opens at the page, with the cited sentences marked."""
    mine = _mine(cited, evidence)
    if cited.origin != "added" or not mine:
        return ""
    address = original_address(mine, language)
    key = "original_open" if cited.page is None else "original_open_page"
    words = text(label(key, language, n=cited.page_label or cited.page))
    return element("p", link_out(address, words, label("new_window", language)))


def _mine(cited: CitationJson, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence that this citation quotes, on its page."""
    return [
        item
        for item in evidence
        if item.chunk.document_id == cited.document_id
        and item.chunk.locator.page == cited.page
        and item.text in cited.quote
    ]


def _facts(cited: CitationJson, language: Language) -> str:
    rows = [
        ("publisher", cited.publisher),
        ("year", cited.year or message("undated", language)),
        ("page", cited.page_label or cited.page or ""),
        ("case_number", cited.case or ""),
    ]
    inner = "".join(
        element("div", element("dt", text(label(key, language))) + element("dd", text(value)))
        for key, value in rows
        if value
    )
    return element("dl", inner, class_="bv-facts")


def _quotes(cited: CitationJson, evidence: Sequence[Evidence], language: Language) -> str:
    key = "quoted_from" if cited.origin == "added" else "summary_of"
    heading = f"{text(label(key, language))} {element('cite', text(cited.title))}:"
    mine = _mine(cited, evidence)
    chunks: dict[str, tuple[Chunk, list[Evidence]]] = {}
    for item in mine:
        chunks.setdefault(item.chunk.id, (item.chunk, []))[1].append(item)
    blocks = "".join(_context(chunk, items) for chunk, items in chunks.values())
    return element("p", heading, class_="bv-kind") + (
        blocks or element("blockquote", element("mark", text(cited.quote)))
    )


def _context(chunk: Chunk, cited: Sequence[Evidence]) -> str:
    """The cited statements marked, each with its neighbours in the same passage."""
    marked = {item.span for item in cited}
    places = [i for i, span in enumerate(chunk.sentences) if span in marked]
    near = {i + step for i in places for step in (-1, 0, 1)}
    parts: list[str] = []
    last = -1
    for i, span in enumerate(chunk.sentences):
        if i not in near:
            continue
        if i > last + 1:
            parts.append("… ")
        words = text(chunk.sentence(span))
        parts.append((element("mark", words) if span in marked else words) + " ")
        last = i
    if last + 1 < len(chunk.sentences):
        parts.append("…")
    return element("blockquote", "".join(parts).strip())


def _review(cited: CitationJson, desk: Desk, language: Language) -> str:
    meta = desk.meta(cited.document_id, language)
    section = f"«{cited.section}»" if language == "da" else f"“{cited.section}”"
    rows = [f"{label('in_document', language)}: {cited.document_title}, {section}"]
    if cited.reviewed_on:
        version = f" ({cited.version})" if cited.version else ""
        dated = date_text(cited.reviewed_on, language) + version
        rows.append(f"{label('version_of', language)}: {dated}.")
    rows.append(f"{label('review_by', language)} {date_text(cited.review_by, language)}.")
    if cited.review_by < date.today().isoformat():
        rows[-1] += f" {label('review_past', language)}."
    if cited.origin != "added" and meta:
        rows.append(clinical_review(meta.clinical_review, language))
    inner = "".join(element("p", text(row), class_="bv-small") for row in rows)
    button = element(
        "button",
        text(label("read_document", language)),
        type="button",
        class_="bv-link",
        data_document=cited.document_id,
    )
    return inner + element("p", button)


def clinical_review(value: str, language: Language) -> str:
    """Who has reviewed the text clinically, in words."""
    if value in ("", "none"):
        return label("clinical_none", language)
    return label("clinical_by", language, who=value)
