"""The tab Opslag: condition × examination for clinicians; filter as you type, open a row, copy."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import message
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.html import element, is_web_address, link_out, text, with_phones
from bot.ui.labels import label
from bot.ui.lists import filter_row, select_field
from bot.ui.lookup_record import record_text
from bot.ui.lookup_rows import EXAMINATIONS, LookupRow, Said, lookup_rows, statements
from bot.ui.sources import YEAR, find_words
from corpus.records import DocumentMeta, Language

LIST = "bv-lookup"
REPEATED = "repeated-examinations"
NAMED = 2
"""So many publishers are named in a row; the opened row names them all."""
COLUMNS = (
    "col_condition",
    "col_examination",
    "col_indicated",
    "col_special",
    "col_not",
    "col_grade",
    "col_year",
    "col_source",
)


def lookup_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    rows = _rows(desk, language)
    names = [n for n in (*EXAMINATIONS, "any") if any(r.examination == n for r in rows)]
    select = select_field(
        LIST,
        "examination",
        label("col_examination", language),
        [(n, label(f"mod_{n}", language)) for n in names],
        language=language,
    )
    head = "".join(
        element("th", text(label(key, language)), scope="col", role="columnheader")
        for key in COLUMNS
    )
    body = "".join(_row(row, number, language) for number, row in enumerate(rows, 1))
    caption = element("caption", text(label("lookup_title", language)), class_="bv-hidden")
    table = element(
        "table",
        caption
        + element("thead", element("tr", head, role="row"), role="rowgroup")
        + element("tbody", body, id=LIST, role="rowgroup"),
        class_="bv-lookup",
        role="table",
    )
    return (
        element("h2", text(label("lookup_title", language)))
        + element("p", text(label("lookup_intro", language)), class_="bv-intro")
        + _earlier(desk, language)
        + filter_row(
            LIST,
            language=language,
            find=label("lookup_find", language),
            hint=label("lookup_example", language),
            selects=[select],
        )
        + table
    )


def _rows(desk: Desk, language: Language) -> list[LookupRow]:
    return lookup_rows(
        (meta, list(desk.chunks(meta.id, language))) for meta in desk.documents(language)
    )


def _earlier(desk: Desk, language: Language) -> str:
    words = text(label("lookup_earlier", language))
    if desk.meta(REPEATED, language):
        words += " " + element(
            "button",
            text(label("read_document", language)),
            type="button",
            class_="bv-link",
            data_document=REPEATED,
        )
    return element("p", words, class_="bv-hint")


def _row(row: LookupRow, number: int, language: Language) -> str:
    examination = label(f"mod_{row.examination}", language)
    detail = f"bv-opslag-{number}"
    name = element(
        "button",
        text(row.meta.title)
        + element("span", f": {text(label('open_row', language))}", class_="bv-hidden"),
        type="button",
        class_="bv-open",
        aria_expanded="false",
        aria_controls=detail,
        data_load=f"page/lookup/{language}/{row.meta.id}/{row.examination}",
    )
    cells = [
        text(examination),
        _said(row.indicated, language),
        _said(row.special, language),
        _said(row.not_indicated, language),
        element("span", text(_grade(row.meta, language)), class_="bv-clamp"),
        text(_years(row)),
        _publishers(row, language),
    ]
    inner = element("th", name, scope="row", role="rowheader") + "".join(
        element("td", cell, role="cell", data_label=label(key, language))
        for key, cell in zip(COLUMNS[1:], cells, strict=True)
    )
    find = f"{row.meta.title} {row.meta.id.replace('-', ' ')} {examination} {row.examination}"
    main = element(
        "tr",
        inner,
        role="row",
        data_find=find.lower(),
        data_wide=f"{find_words(row.meta)} {examination} {' '.join(row.meta.questions)}".lower(),
        data_examination=row.examination,
        data_detail=detail,
    )
    hidden = element("td", text(label("loading", language)), colspan=len(COLUMNS), role="cell")
    return main + element("tr", hidden, id=detail, role="row", class_="bv-detail", hidden=True)


def _said(said: Sequence[Said], language: Language) -> str:
    """The first statement in its own words, and how many more there are."""
    if not said:
        return element("span", text(label("none_said", language)), class_="bv-small")
    more = ""
    if len(said) > 1:
        words = label("and_more", language, n=len(said) - 1)
        more = " " + element("span", text(words), class_="bv-small")
    return element("span", text(said[0].text), class_="bv-clamp") + more


def _publishers(row: LookupRow, language: Language) -> str:
    names = list(dict.fromkeys(s.publisher for s in row.sources))
    words = element("span", text("; ".join(names[:NAMED])), class_="bv-ref")
    if len(names) > NAMED:
        more = label("and_more", language, n=len(names) - NAMED)
        words += " " + element("span", text(more), class_="bv-small")
    return words if names else "–"


def _grade(meta: DocumentMeta, language: Language) -> str:
    words = label(f"strength_{meta.strength}", language)
    return f"{words}; {meta.evidence_grade}" if meta.evidence_grade else words


def _years(row: LookupRow) -> str:
    years = sorted(y for s in row.sources for y in YEAR.findall(s.year or ""))
    if not years:
        return "–"
    return years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"


def lookup_html(desk: Desk, document_id: str, examination: str, language: Language) -> str:
    """An opened row: criteria with sources, danger signs, strength, disagreement, copy."""
    for row in _rows(desk, language):
        if row.meta.id == document_id and row.examination == examination:
            return _opened(desk, row, language)
    return element("p", text(label("document_gone", language)))


def _opened(desk: Desk, row: LookupRow, language: Language) -> str:
    chunks = list(desk.chunks(row.meta.id, language))

    def of_role(*roles: str) -> list[Said]:
        return list(statements(row.meta, chunks, roles=roles))

    danger = of_role("red-flags")
    groups = [
        ("col_indicated", row.indicated, ""),
        ("col_special", row.special, ""),
        ("col_not", row.not_indicated, ""),
        ("danger_signs", danger, "bv-part bv-danger"),
        ("strength_of", of_role("strength"), ""),
        ("disagreement_of", of_role("disagreement"), ""),
    ]
    grade = f"{label('col_grade', language)}: {_grade(row.meta, language)}."
    parts = [_group(key, said, name, language) for key, said, name in groups if said]
    parts.append(element("p", text(grade), class_="bv-small"))
    copy = element(
        "button",
        text(label("copy_record", language)),
        type="button",
        class_="bv-action",
        data_copy=record_text(row, danger, language),
        data_done=label("copied", language),
        data_failed=label("copy_failed", language),
    )
    document = element(
        "button",
        text(label("read_document", language)),
        type="button",
        class_="bv-link",
        data_document=row.meta.id,
    )
    return "".join(parts) + element("div", copy + document, class_="bv-actions")


def _group(key: str, said: Sequence[Said], name: str, language: Language) -> str:
    items = "".join(element("li", _cited(s, language, phones=bool(name))) for s in said)
    inner = element("h3", text(label(key, language))) + element("ul", items)
    return element("section", inner, class_=name or "bv-group")


def _cited(said: Said, language: Language, *, phones: bool) -> str:
    words = with_phones(text(said.text)) if phones else text(said.text)
    sources = []
    for source in said.sources:
        name = text(f"{source.publisher} {source.year or message('undated', language)}")
        if is_web_address(source.url):
            name = link_out(source.url, name, label("new_window", language))
        sources.append(name)
    return f"{words} {element('span', '; '.join(sources), class_='bv-ref')}"
