"""The tab Tag med til lægen: the latest answer as one printable page, and what its PDF holds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from bot.answer_json import cite
from bot.exchange import Exchange
from bot.render import source_line
from bot.reply import CitedAnswer
from bot.ui.answer_html import shown_question
from bot.ui.conversation import Conversation, Turn
from bot.ui.desk import Desk
from bot.ui.html import element, text
from bot.ui.labels import date_text, label
from corpus.records import Language

ASKS = tuple(f"sheet_ask_{n}" for n in range(1, 6))
NOTE_LINES = 6


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the sheet, in the answer's language."""

    language: Language
    question: str
    statements: tuple[tuple[str, tuple[int, ...]], ...]
    sources: tuple[str, ...]
    day: str

    @classmethod
    def of(cls, exchange: Exchange, *, on: date) -> Sheet:
        """The sheet of an answered exchange; `on` is the day printed on it."""
        language = exchange.query.language
        statements, citations = cite(exchange)
        return cls(
            language=language,
            question=shown_question(str(exchange.query.text), language),
            statements=tuple((s.text, s.citations) for s in statements),
            sources=tuple(f"{source_line(c, language)}. {c.url}".strip() for c in citations),
            day=date_text(on.isoformat(), language),
        )


def latest_answer(talk: Conversation) -> Turn | None:
    """The newest turn that is an answer; None when there is none."""
    answers = [t for t in talk.turns if isinstance(t.exchange.reply, CitedAnswer)]
    return answers[-1] if answers else None


def sheet_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    title = element("h2", text(label("sheet_title", language)))
    turn = latest_answer(talk)
    if turn is None:
        button = element(
            "button",
            text(label("sheet_go_ask", language)),
            type="button",
            class_="bv-action",
            data_tab="ask",
        )
        return title + element("p", text(label("sheet_empty", language))) + element("p", button)
    intro = element("p", text(label("sheet_intro", language)), class_="bv-intro")
    return element(
        "div", title + intro + _buttons(turn, language, talk), class_="bv-noprint"
    ) + sheet_html(Sheet.of(turn.exchange, on=date.today()))


def _buttons(turn: Turn, language: Language, talk: Conversation) -> str:
    earlier = [t.question for t in talk.turns if t.number < turn.number]
    query = turn.exchange.query
    body = {
        "question": turn.question,
        "audience": query.audience,
        "language": query.language,
        "history": earlier,
    }
    printer = element(
        "button",
        text(label("sheet_print", language)),
        type="button",
        class_="bv-action",
        data_print="1",
    )
    pdf = element(
        "button",
        text(label("sheet_pdf", language)),
        type="button",
        class_="bv-action",
        data_pdf=json.dumps(body, ensure_ascii=False),
        data_making=label("sheet_making", language),
        data_failed=label("sheet_failed", language),
    )
    return element("div", printer + pdf, class_="bv-actions")


def sheet_html(sheet: Sheet) -> str:
    """The sheet as it is printed."""
    language = sheet.language

    def heading(key: str) -> str:
        return element("h3", text(label(key, language)))

    said = "".join(
        element("li", f"{text(words)} {text(' '.join(f'[{n}]' for n in marks))}")
        for words, marks in sheet.statements
    )
    listed = "".join(element("li", text(source)) for source in sheet.sources)
    asks = "".join(
        element(
            "li",
            element("span", "", class_="bv-tick-box", aria_hidden="true")
            + text(label(key, language)),
        )
        for key in ASKS
    )
    lines = "".join(element("div", "", class_="bv-note-line") for _ in range(NOTE_LINES))
    inner = (
        element("p", text(label("title", language)), class_="bv-sheet-name")
        + heading("sheet_question")
        + element("p", text(sheet.question))
        + heading("sheet_answer")
        + element("ul", said)
        + heading("sheet_ask")
        + element("ul", asks, class_="bv-ticks")
        + heading("sheet_notes")
        + element("div", lines, aria_hidden="true")
        + heading("sources_word")
        + element("ol", listed, class_="bv-numbered")
        + element("p", text(label("sheet_made", language, day=sheet.day)), class_="bv-small")
    )
    return element("article", inner, class_="bv-sheet", lang=language)
