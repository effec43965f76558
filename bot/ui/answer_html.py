"""A conversation as HTML: question, answer with marks, danger card, sources, what to do next.

The order of the statements and the labelled groups are those of `bot/render.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer_json import CitationJson, StatementJson, cite
from bot.exchange import Exchange
from bot.messages import OTHER_LANGUAGES, message
from bot.render import LABELLED, source_line
from bot.reply import About, CitedAnswer, Evidence, NoAnswer, Urgent
from bot.ui.citation_html import cite_marks, sources_html
from bot.ui.conversation import Conversation, Turn
from bot.ui.desk import Desk
from bot.ui.feedback_html import feedback_html
from bot.ui.html import element, marked_up, text, with_phones
from bot.ui.labels import label
from corpus.records import Language


def conversation_html(talk: Conversation, *, desk: Desk, language: Language, role: str) -> str:
    """The welcome when nothing was asked, else every turn, oldest first."""
    if not talk.turns:
        return welcome_html(language, role)
    note = ""
    if talk.hidden:
        note = element(
            "p", text(label("earlier_hidden", language, n=len(talk.turns))), class_="bv-small"
        )
    return note + "".join(turn_html(turn, desk=desk, language=language) for turn in talk.turns)


def welcome_html(language: Language, role: str) -> str:
    """First contact: that this is a machine, what to do when it is urgent, and examples."""
    notice = element(
        "section",
        element("h2", text(label("machine_title", language)), id="maskine")
        + element("p", text(label("machine_notice", language)))
        + element("p", with_phones(text(label("machine_urgent", language))), class_="bv-acute"),
        class_="bv-notice",
        aria_labelledby="maskine",
    )
    who = "clinician" if role == "clinician" else "patient"
    buttons = "".join(
        element("li", ask_button(label(f"example_{who}_{n}", language))) for n in range(1, 5)
    )
    examples = element("h2", text(label("examples", language)), id="eksempler") + element(
        "ul", buttons, class_="bv-asks"
    )
    return notice + element(
        "section", examples, class_="bv-examples", aria_labelledby="eksempler"
    )


def ask_button(question: str) -> str:
    """A question that is asked when it is pressed."""
    return element("button", text(question), type="button", class_="bv-ask", data_ask=question)


def turn_html(turn: Turn, *, desk: Desk, language: Language) -> str:
    """One question and its answer; the answer carries its own language."""
    spoken = turn.exchange.query.language
    asked = element(
        "div",
        element("h2", text(label("you_asked", language)), class_="bv-who")
        + element("p", text(turn.question), class_="bv-question"),
        class_="bv-asked",
    )
    reply = turn.exchange.reply
    statements, citations = cite(turn.exchange)
    evidence: tuple[Evidence, ...] = ()
    if isinstance(reply, CitedAnswer | Urgent):
        evidence = reply.evidence
    marker = _Marker(citations, spoken, turn.number)
    body = _notices(turn.exchange, spoken) + _body(turn.exchange, statements, marker)
    foot = _foot(turn, language) if statements else ""
    answer = element(
        "div",
        element("h3", text(label("answer", spoken)), class_="bv-hidden") + body + foot,
        class_="bv-answer",
        lang=spoken,
        tabindex="-1",
        id=f"svar-{turn.number}",
    )
    panel = sources_html(
        citations, evidence, desk=desk, language=language, turn=turn.number
    )
    shell = "bv-reply" if panel else "bv-reply bv-alone"
    return element(
        "article",
        asked + element("div", answer + panel, class_=shell),
        class_="bv-turn",
        data_turn=turn.number,
        data_announce=announcement(turn, language),
    )


def announcement(turn: Turn, language: Language) -> str:
    """The one thing a screen reader says when the answer is there."""
    statements, citations = cite(turn.exchange)
    reply = turn.exchange.reply
    parts = [label("announce_answer", language)]
    if isinstance(reply, Urgent):
        parts = [message(_urgent_key(reply), turn.exchange.query.language).replace("**", "")]
    elif isinstance(reply, NoAnswer):
        parts.append(message(f"no_answer_{reply.reason}", turn.exchange.query.language))
    elif statements:
        parts.append(statements[0].text)
    if len(citations) == 1:
        parts.append(label("announce_source", language))
    elif citations:
        parts.append(label("announce_sources", language, n=len(citations)))
    return " ".join(parts)


class _Marker:
    """Turns a statement into HTML with its marks."""

    def __init__(
        self, citations: Sequence[CitationJson], language: Language, turn: int
    ) -> None:
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
        return _no_answer(reply, language)
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


def _urgent_key(reply: Urgent) -> str:
    return "urgent_suicidal" if "suicidal" in reply.flags else f"urgent_{reply.level}"


def _urgent(reply: Urgent, statements: Sequence[StatementJson], mark: _Marker) -> str:
    language = mark.language
    words = with_phones(marked_up(message(_urgent_key(reply), language)))
    numbers = [("112", "call_112"), ("1813", "call_1813")]
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
        for number, key in numbers
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
    """The milder card above an answer, when a sign means «your own GP today»."""
    if not any(flag.level == "gp-today" for flag in exchange.query.red_flags):
        return ""
    language = exchange.query.language
    words = with_phones(marked_up(message("urgent_gp-today", language)))
    return element(
        "section",
        element("h4", text(label("today_heading", language))) + element("p", words),
        class_="bv-today-card",
    )


def _no_answer(reply: NoAnswer, language: Language) -> str:
    parts = [
        element("p", with_phones(text(message(f"no_answer_{reply.reason}", language))), class_="bv-lead")
    ]
    if reply.reason == "not_found":
        parts.append(element("p", text(message("ask_whom", language))))
    if reply.nearest and reply.reason != "out_of_scope":
        items = "".join(element("li", ask_button(topic)) for topic in reply.nearest)
        parts.append(element("h4", text(label("nearest_ask", language))))
        parts.append(element("ul", items, class_="bv-asks"))
    return element("div", "".join(parts), class_="bv-none")


def _foot(turn: Turn, language: Language) -> str:
    note = element(
        "p",
        text(label("answer_foot", turn.exchange.query.language)),
        class_="bv-small bv-made",
    )
    return note + _actions(turn, language) + _followups(turn.exchange)


def _followups(exchange: Exchange) -> str:
    if not exchange.suggestions:
        return ""
    title = element("h4", text(label("followups", exchange.query.language)))
    items = "".join(element("li", ask_button(s)) for s in exchange.suggestions)
    return title + element("ul", items, class_="bv-asks")


def _actions(turn: Turn, language: Language) -> str:
    copy = element(
        "button",
        text(label("copy", language)),
        type="button",
        class_="bv-action",
        data_copy=plain_text(turn.exchange),
        data_done=label("copied", language),
        data_failed=label("copy_failed", language),
    )
    sheet = ""
    if isinstance(turn.exchange.reply, CitedAnswer):
        sheet = element(
            "button",
            text(label("to_sheet", language)),
            type="button",
            class_="bv-action",
            data_tab="sheet",
        )
    row = element("div", copy + sheet, class_="bv-actions", lang=language)
    return row + feedback_html(turn, language)


def plain_text(exchange: Exchange) -> str:
    """The answer with its sources as plain text, for the clipboard."""
    language = exchange.query.language
    statements, citations = cite(exchange)
    lines = [f"{s.text} {''.join(f'[{n}]' for n in s.citations)}" for s in statements]
    lines += ["", f"{message('sources', language)}:"]
    for cited in citations:
        lines.append(f"[{cited.number}] {source_line(cited, language)} {cited.url}".rstrip())
    lines += ["", label("answer_foot", language)]
    return "\n".join(lines)
