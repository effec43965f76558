"""Steps 6 and 7: what wants attention, what could not be answered, and the golden questions."""

from __future__ import annotations

from collections.abc import Sequence

from bot.editor.editor import WatchCase
from bot.editor.unanswered import Unanswered
from bot.ui.editor_view import View, choice, field, form, submit, titles, told_html
from bot.ui.html import element, is_web_address, link_out, text
from bot.ui.labels import date_text, label
from bot.ui.lists import scroll_box, table
from corpus.board import BoardRow, make_board
from corpus.links import read_links
from corpus.load import load_corpus
from corpus.records import Language

PATIENT = ("partial", "superseded")
"""States that can wait; they are folded."""
EXPECTED = ("answer", "urgent", "no_answer")


def board_html(view: View) -> str:
    """Step 6: what wants attention, and what could not be answered."""
    return (
        element("h4", view.say("board_documents"))
        + _board(view)
        + element("h4", view.say("board_unanswered"))
        + _unanswered(view)
    )


def _board(view: View) -> str:
    data = view.editor.settings.data
    links = read_links(data)
    found = make_board(load_corpus(view.editor.settings), links, view.today, language=view.language)
    asked = max((link.checked_on for link in links.values()), default=None)
    told = (
        view.say("links_day", day=date_text(asked.isoformat(), view.language))
        if asked
        else view.say("links_never")
    )
    note = element("p", told, class_="bv-small")
    pressing = [row for row in found if row.state not in PATIENT]
    inner = _rows(view, pressing) if pressing else element("p", view.say("board_empty"))
    for state in PATIENT:
        rows = [row for row in found if row.state == state]
        if rows:
            name = view.say(
                "board_rest", state=_capital(label(f"ed_board_{state}", view.language)), n=len(rows)
            )
            head = element("summary", element("span", name, class_="bv-ed-more"))
            inner += element("details", head + _rows(view, rows), class_="bv-more")
    return inner + note


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _rows(view: View, rows: Sequence[BoardRow]) -> str:
    cells = []
    for row in rows:
        words = text(row.detail)
        if is_web_address(row.url):
            words += " " + link_out(
                row.url,
                text(label("open_source", view.language)),
                label("new_window", view.language),
            )
        cells.append((text(row.title), view.say(f"board_{row.state}"), words))
    columns = [label(f"ed_col_{name}", view.language) for name in ("document", "state", "detail")]
    title = label("ed_board", view.language)
    return scroll_box(table(columns, cells, caption=title), title)


def _unanswered(view: View) -> str:
    """Counts by topic and document; there is no text of a question to show."""
    counts = Unanswered(view.editor.settings)
    names = titles(view.editor.documents(), view.language)
    note = "" if counts.on else element("p", view.say("unanswered_off"), class_="bv-small")
    found = counts.rows(names, language=view.language)
    if not found:
        return (element("p", view.say("unanswered_none")) if counts.on else "") + note
    rows = [
        (
            text(row.title),
            view.say(f"unanswered_{row.kind}", n=row.count, of=row.of),
            text(", ".join(f"{words} ({n})" for words, n in row.reasons) or "–"),
            text(date_text(row.last.isoformat(), view.language)),
        )
        for row in found
    ]
    columns = [
        label(f"ed_col_{name}", view.language) for name in ("topic", "count", "reasons", "last")
    ]
    title = label("ed_board_unanswered", view.language)
    return scroll_box(table(columns, rows, caption=title), title) + note


def watch_html(view: View) -> str:
    """Golden questions: the list, and a form for one more."""
    cases = view.editor.watch_cases()
    items = "".join(element("li", _case(case, view.language)) for case in cases)
    summary = element(
        "summary", element("span", view.say("watch_list", n=len(cases)), class_="bv-ed-more")
    )
    listed = element("details", summary + element("ul", items, class_="bv-plain"), class_="bv-more")
    return told_html(view, "watch") + element("p", view.say("watch_words")) + listed + _add(view)


def _case(case: WatchCase, language: Language) -> str:
    question = element("span", text(case.question), lang=case.language, class_="bv-source-title")
    wanted = label(f"ed_gives_{case.expected}", language)
    return f"{question} {element('span', text(wanted), class_='bv-source-where')}"


def _add(view: View) -> str:
    language = view.language
    audiences = [(who, label(who, language)) for who in ("patient", "clinician")]
    spoken = [(code, label(f"language_{code}", language)) for code in ("da", "en")]
    wanted = [(one, label(f"ed_gives_{one}", language)) for one in EXPECTED]
    fields = (
        field(view, "watch", "question", wide=True)
        + choice(view, "watch", "reader", "patient", audiences)
        + choice(view, "watch", "language", language, spoken)
        + choice(view, "watch", "expected", "answer", wanted)
        + field(
            view, "watch", "facts", lines=3, wide=True, hint=label("ed_hint_facts", language)
        )
    )  # fmt: skip
    title = element("h4", view.say("watch_add_title"))
    inner = element("div", fields, class_="bv-ed-fields") + submit(view.say("watch_add"))
    return title + form("watch", inner)
