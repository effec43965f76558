"""A conversation as HTML: question, answer with marks, danger card, sources, what to do next."""

from __future__ import annotations

import re

from bot.answer_json import cite
from bot.exchange import Exchange
from bot.messages import message
from bot.render import source_line, urgent_key
from bot.reply import CitedAnswer, Evidence, NoAnswer, Urgent
from bot.ui.citation_html import sources_html
from bot.ui.conversation import Conversation, Turn
from bot.ui.desk import Desk
from bot.ui.feedback_html import feedback_html
from bot.ui.html import element, text, with_phones
from bot.ui.labels import label
from bot.ui.reply_html import ask_button, body_html
from corpus.records import Language

MASKS = re.compile(r"\[(name|cpr|phone|email|address|date)\]")


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
    return notice + element("section", examples, class_="bv-examples", aria_labelledby="eksempler")


def turn_html(turn: Turn, *, desk: Desk, language: Language) -> str:
    """One question and its answer; the answer carries its own language."""
    spoken = turn.exchange.query.language
    asked = element(
        "div",
        element("h2", text(label("you_asked", language)), class_="bv-who")
        + element("p", text(shown_question(turn.question, language)), class_="bv-question"),
        class_="bv-asked",
    )
    reply = turn.exchange.reply
    statements, citations = cite(turn.exchange)
    evidence: tuple[Evidence, ...] = ()
    if isinstance(reply, CitedAnswer | Urgent):
        evidence = reply.evidence
    body = body_html(turn.exchange, statements, citations, turn=turn.number)
    foot = _foot(turn, language) if statements else ""
    answer = element(
        "div",
        element("h3", text(label("answer", spoken)), class_="bv-hidden") + body + foot,
        class_="bv-answer",
        lang=spoken,
        tabindex="-1",
        id=f"svar-{turn.number}",
    )
    panel = sources_html(citations, evidence, desk=desk, language=language, turn=turn.number)
    shell = "bv-reply" if panel else "bv-reply bv-alone"
    return element(
        "article",
        asked + element("div", answer + panel, class_=shell),
        class_="bv-turn",
        data_turn=turn.number,
        data_key=turn.key,
        data_announce=announcement(turn, language),
    )


def shown_question(masked: str, language: Language) -> str:
    """The question with what was masked named in the page's language."""
    return MASKS.sub(lambda m: f"[{label(f'masked_{m[1]}', language)}]", masked)


def announcement(turn: Turn, language: Language) -> str:
    """The one thing a screen reader says when the answer is there."""
    statements, citations = cite(turn.exchange)
    reply = turn.exchange.reply
    parts = [label("announce_answer", language)]
    if isinstance(reply, Urgent):
        parts = [message(urgent_key(reply), turn.exchange.query.language).replace("**", "")]
    elif isinstance(reply, NoAnswer):
        parts.append(message(f"no_answer_{reply.reason}", turn.exchange.query.language))
    elif statements:
        parts.append(statements[0].text)
    if len(citations) == 1:
        parts.append(label("announce_source", language))
    elif citations:
        parts.append(label("announce_sources", language, n=len(citations)))
    return " ".join(parts)


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
