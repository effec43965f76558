"""Parts that the list tabs share: a filter row, select boxes, a table that scrolls, ISO to words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.ui.html import element, text
from bot.ui.labels import label
from corpus.records import Language


def filter_row(
    target: str, *, language: Language, find: str, hint: str = "", selects: Iterable[str] = ()
) -> str:
    """A search box (and selects) that filter the items of the list with id `target`, in the page.

    Each item carries `data-find` (lower-case words) and one data attribute for each select.
    """
    box = element("label", text(find), for_=f"{target}-find") + (
        f'<input type="search" id="{target}-find" autocomplete="off" data-filter="{target}"'
        f' placeholder="{text(hint)}">'
    )
    count = element(
        "p",
        "",
        class_="bv-small bv-count",
        id=f"{target}-count",
        data_words=label("shown_of", language, n="%n", all="%all"),
        data_none=label("nothing_matches", language),
    )
    fields = element("div", box, class_="bv-field bv-field-wide") + "".join(selects)
    return element("div", fields, class_="bv-filters", role="search") + count


def select_field(
    target: str, key: str, name: str, options: Sequence[tuple[str, str]], *, language: Language
) -> str:
    """One select of a filter row; `options` are (value, words)."""
    choices = element("option", text(label("all", language)), value="") + "".join(
        element("option", text(words), value=value) for value, words in options
    )
    field_id = f"{target}-{key}"
    inner = element("label", text(name), for_=field_id) + element(
        "select", choices, id=field_id, data_filter=target, data_key=key
    )
    return element("div", inner, class_="bv-field")


def scroll_box(inner: str, name: str) -> str:
    """A wide table in a box that a keyboard can scroll."""
    return element("div", inner, class_="bv-scroll", role="region", aria_label=name, tabindex="0")


def table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], *, caption: str, class_: str = "bv-table"
) -> str:
    """A plain table; cells are HTML that is already safe, the first cell heads its row."""
    head = "".join(element("th", text(name), scope="col") for name in columns)
    body = "".join(
        element(
            "tr",
            element("th", row[0], scope="row") + "".join(element("td", cell) for cell in row[1:]),
        )
        for row in rows
    )
    return element(
        "table",
        element("caption", text(caption))
        + element("thead", element("tr", head))
        + element("tbody", body),
        class_=class_,
    )
