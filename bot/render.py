"""An exchange as safe Markdown for the page and the terminal; text from sources is data.

Angle brackets and Markdown's own marks in quoted text are escaped, so a document full of HTML or
links shows as the words it is.
"""

from __future__ import annotations

import re

from bot.answer_json import CitationJson, StatementJson, cite
from bot.exchange import Exchange
from bot.messages import OTHER_LANGUAGES, message
from bot.reply import About, CitedAnswer, NoAnswer, Urgent
from bot.second_look import UNSURE
from corpus.records import Language

SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
LABELLED = ("danger", "disagreement", "unknown", "tell")


def escape(text: str) -> str:
    """Text with Markdown's marks and angle brackets escaped."""
    return SPECIAL.sub(r"\\\1", text).replace("://", ":\u200b//")


def render_markdown(exchange: Exchange) -> str:
    """The whole reply as the page shows it: notices, statements with [n], no source list."""
    language = exchange.query.language
    parts = [*_notices(exchange, language)]
    reply = exchange.reply
    if isinstance(reply, CitedAnswer):
        parts += _answer(cite(exchange)[0], language)
    elif isinstance(reply, Urgent):
        parts += _urgent(reply, cite(exchange)[0], language)
    elif isinstance(reply, NoAnswer):
        parts += _no_answer(reply, language)
    elif isinstance(reply, About):
        parts.append(message(f"about_{reply.topic}", language))
    return "\n\n".join(part for part in parts if part)


def source_line(citation: CitationJson, language: Language) -> str:
    """One citation on one line: title, publisher, year, and what the reader must know of it."""
    year = citation.year or message("undated", language)
    bits = [f"{citation.title}. {citation.publisher} ({year})"]
    if citation.page:
        bits.append(f"{message('page', language)} {citation.page_label or citation.page}")
    if citation.case:
        bits.append(f"{message('case', language)} {citation.case}")
    if citation.address != "known":
        bits.append(message(citation.address.replace("-", "_"), language))
    bits.append(message("quoted" if citation.origin == "added" else "our_summary", language))
    return ", ".join(bits)


def _notices(exchange: Exchange, language: Language) -> list[str]:
    out = []
    if exchange.query.redactions:
        out.append(f"_{message('redacted', language)}_")
    if exchange.query.question_language not in ("da", "en"):
        fallback = message("other_language", language)
        out.append(f"_{OTHER_LANGUAGES.get(exchange.query.question_language, fallback)}_")
    if key := milder_advice(exchange):
        out.append(message(key, language))
    return out


def milder_advice(exchange: Exchange) -> str:
    """Key of the advice above a reply that is no alarm: see a doctor today, or if it is worse."""
    if isinstance(exchange.reply, Urgent | About):
        return ""
    milder = [flag for flag in exchange.query.red_flags if flag.level == "gp-today"]
    if not milder:
        return ""
    return "if_worse" if all(flag == UNSURE for flag in milder) else "urgent_gp-today"


def _marked(statement: StatementJson) -> str:
    marks = "".join(f"[{n}]" for n in statement.citations)
    return f"{escape(statement.text)} {marks}"


def _answer(statements: tuple[StatementJson, ...], language: Language) -> list[str]:
    lead = statements[0]
    marks = "".join(f"[{n}]" for n in lead.citations)
    parts = [f"**{escape(lead.text)}** {marks}"]
    plain = [s for s in statements[1:] if s.part not in LABELLED]
    if plain:
        parts.append("\n".join(f"- {_marked(s)}" for s in plain))
    for part in LABELLED:
        rows = [s for s in statements[1:] if s.part == part]
        if rows:
            title = message(f"part_{part}", language)
            parts.append(f"**{title}:**\n\n" + "\n".join(f"- {_marked(s)}" for s in rows))
    return parts


def urgent_key(reply: Urgent) -> str:
    """The key of an alarm's wording in `bot/messages.py`; who wants to die is told so first."""
    suicidal = "suicidal-thoughts" in reply.flags and reply.level != "112"
    return "urgent_suicidal" if suicidal else f"urgent_{reply.level}"


def _urgent(reply: Urgent, rows: tuple[StatementJson, ...], language: Language) -> list[str]:
    parts = [message(urgent_key(reply), language)]
    if rows:
        lines = "\n".join(f"- {_marked(s)}" for s in rows)
        parts.append(f"{message('urgent_why', language)}\n\n{lines}")
    return parts


def _no_answer(reply: NoAnswer, language: Language) -> list[str]:
    parts = [message(f"no_answer_{reply.reason}", language)]
    if reply.reason == "not_found":
        parts.append(message("ask_whom", language))
    if reply.nearest and reply.reason != "out_of_scope":
        topics = "; ".join(f"«{t}»" if language == "da" else f"“{t}”" for t in reply.nearest)
        parts.append(message("nearest", language).format(topics=topics))
    return parts
