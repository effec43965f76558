"""The body of a reply as HTML: statements with marks, the danger card, the refusal.

The order of the statements and the labelled groups are those of `bot/render.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer_json import CitationJson, StatementJson
from bot.exchange import Exchange
from bot.messages import OTHER_LANGUAGES, message
from bot.render import LABELLED, milder_advice, urgent_key
from bot.reply import About, CitedAnswer, NoAnswer, Urgent
from bot.ui.citation_html import cite_marks
from bot.ui.html import element, marked_up, text, with_phones
from bot.ui.labels import label
from corpus.records import Language

CALLS = {
    "112": (("112", "call_112"),),
    "acute": (("1813", "call_1813"), ("112", "call_112")),
}
"""Which numbers the card offers to call, the right one first."""


def body_html(
    exchange: Exchange,
    statements: Sequence[StatementJson],
    citations: Sequence[CitationJson],
    *,
    turn: int,
) -> str:
    """Notices, then the reply itself, in the reply's language."""
    language = exchange.query.language
    mark = _Marker(citations, language, turn)
    return _notices(exchange, language) + _body(exchange, statements, mark)


def ask_button(question: str) -> str:
    """A question that is asked when it is pressed."""
    return element("button", text(question), type="button", class_="bv-ask", data_ask=question)


class _Marker:
    """Turns a statement into HTML with its marks."""

    def __init__(self, citations: Sequence[CitationJson], language: Language, turn: int) -> None:
        self.citations, self.language, self.turn = citations, language, turn

    def __call__(self, statement: StatementJson, *, lead: bool = False) -> str:
        words = text(statement.text)
        if statement.part == "danger":
            words = with_phones(words)
        marks = cite_marks(
            statement.citations, self.citations, language=self.language, turn=self.turn
        )
        return f"{element('strong', words) if lead else words}&nbsp;{marks}"


def _notices(exchange: Exchange, language: Language) -> str:
    out = []
    if exchange.query.redactions:
        out.append(element("p", text(message("redacted", language)), class_="bv-hint"))
    spoken = exchange.query.question_language
    if spoken not in ("da", "en"):
        fallback = message("other_language", language)
        words = OTHER_LANGUAGES.get(spoken, fallback)
        if words:
            out.append(element("p", text(words), class_="bv-hint", lang=spoken, dir="auto"))
    return "".join(out)


def _body(exchange: Exchange, statements: Sequence[StatementJson], mark: _Marker) -> str:
    reply, language = exchange.reply, exchange.query.language
    if isinstance(reply, Urgent):
        return _urgent(reply, statements, mark)
    if isinstance(reply, CitedAnswer):
        return _today(exchange) + _answer(statements, mark)
    if isinstance(reply, NoAnswer):
        return _today(exchange) + _no_answer(reply, language)
    assert isinstance(reply, About)
    return element("p", marked_up(message(f"about_{reply.topic}", language)), class_="bv-lead")


def _answer(statements: Sequence[StatementJson], mark: _Marker) -> str:
    parts = [element("p", mark(statements[0], lead=True), class_="bv-lead")]
    plain = [s for s in statements[1:] if s.part not in LABELLED]
    if plain:
        parts.append(element("ul", "".join(element("li", mark(s)) for s in plain)))
    for part in LABELLED:
        rows = [s for s in statements[1:] if s.part == part]
        if rows:
            title = element("h4", text(message(f"part_{part}", mark.language)))
            items = element("ul", "".join(element("li", mark(s)) for s in rows))
            parts.append(element("section", title + items, class_=f"bv-part bv-{part}"))
    return "".join(parts)


def _urgent(reply: Urgent, statements: Sequence[StatementJson], mark: _Marker) -> str:
    language = mark.language
    words = with_phones(marked_up(message(urgent_key(reply), language)))
    calls = "".join(
        element(
            "li",
            element(
                "a",
                f"{text(label('call', language))} {text(label(key, language))}",
                href=f"tel:{number}",
                class_="bv-call",
            ),
        )
        for number, key in CALLS.get(reply.level, CALLS["acute"])
    )
    card = element(
        "section",
        element("h4", text(label("danger_heading", language)))
        + element("p", words)
        + element("ul", calls, class_="bv-calls"),
        class_="bv-danger-card",
    )
    if not statements:
        return card
    title = element("h4", text(message("urgent_why", language)))
    items = element("ul", "".join(element("li", mark(s)) for s in statements))
    return card + title + items


def _today(exchange: Exchange) -> str:
    """The milder card above an answer, when a sign means «your own GP today» or may mean more."""
    key = milder_advice(exchange)
    if not key:
        return ""
    language = exchange.query.language
    words = with_phones(marked_up(message(key, language)))
    return element(
        "section",
        element("h4", text(label(f"heading_{key}", language))) + element("p", words),
        class_="bv-today-card",
    )


def _no_answer(reply: NoAnswer, language: Language) -> str:
    parts = [
        element(
            "p", with_phones(text(message(f"no_answer_{reply.reason}", language))), class_="bv-lead"
        )
    ]
    if reply.reason == "not_found":
        parts.append(element("p", text(message("ask_whom", language))))
    if reply.nearest and reply.reason != "out_of_scope":
        items = "".join(element("li", ask_button(topic)) for topic in reply.nearest)
        parts.append(element("h4", text(label("nearest_ask", language))))
        parts.append(element("ul", items, class_="bv-asks"))
    return element("div", "".join(parts), class_="bv-none")
