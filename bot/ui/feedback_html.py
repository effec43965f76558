"""The feedback form under an answer."""

from __future__ import annotations

import json

from bot.answer_json import cite
from bot.ui.conversation import Turn
from bot.ui.feedback import REASONS
from bot.ui.html import element, numbered, text
from bot.ui.labels import label
from corpus.records import Language


def feedback_html(turn: Turn, language: Language) -> str:
    """Yes and No; No opens the reasons and the choice to keep the question."""
    query = turn.exchange.query
    known = {
        "language": query.language,
        "audience": query.audience,
        "index_version": turn.exchange.index_version,
        "documents": list(dict.fromkeys(c.document_id for c in cite(turn.exchange)[1])),
    }
    name = f"bv-hjalp-{turn.number}"
    of = label("answer_n", language, n=turn.number)
    buttons = "".join(
        element(
            "button",
            text(label(key, language)),
            type="button",
            class_="bv-action",
            data_helpful=value,
        )
        for key, value in (("helpful", "yes"), ("not_helpful", "no"))
    )
    ask = element(
        "div",
        element("span", numbered(text(label("feedback", language)), turn.number, of), id=name)
        + buttons,
        class_="bv-actions",
    )
    return element(
        "form",
        ask + _reasons(turn, language),
        class_="bv-feedback",
        aria_labelledby=name,
        data_feedback=json.dumps(known),
        data_question=turn.question,
        data_thanks=label("feedback_thanks", language),
        data_failed=label("feedback_failed", language),
        lang=language,
    )


def _reasons(turn: Turn, language: Language) -> str:
    boxes = "".join(
        element(
            "label",
            f'<input type="checkbox" name="reason" value="{reason}"> {text(label(f"reason_{reason}", language))}',
        )
        for reason in REASONS
    )
    keep = element(
        "label",
        f'<input type="checkbox" name="keep"> {text(label("keep_question", language))}',
        class_="bv-keep",
    )
    send = element(
        "button", text(label("feedback_send", language)), type="submit", class_="bv-action"
    )
    inner = element("legend", text(label("why_not", language))) + boxes + keep + send
    return element("fieldset", inner, hidden=True, class_="bv-reasons")
