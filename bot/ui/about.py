"""The tab Om: intended purpose, machine notice, privacy, accessibility, contact, version."""

from __future__ import annotations

from bot.ui.about_text import ABOUT, Part
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk, program_version
from bot.ui.html import element, text, with_phones
from bot.ui.labels import date_text, label
from corpus.records import Language

STATEMENT_DAY = "2026-11-23"


def about_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    places = {
        "day": date_text(STATEMENT_DAY, language),
        "contact": contact_text(desk, language),
        "program": program_version(),
        "index": desk.version,
        "documents": str(len(desk.assistant.searcher.documents)),
    }
    contents = "".join(
        element("li", element("a", text(part.title), href=f"#{part.anchor}", data_jump=part.anchor))
        for part in ABOUT[language]
    )
    menu = element(
        "nav", element("ul", contents), class_="bv-contents", aria_label=label("contents", language)
    )
    body = "".join(_part(part, places) for part in ABOUT[language])
    return element("h2", text(label("about_title", language))) + menu + body


def contact_text(desk: Desk, language: Language) -> str:
    """Whom to write to: the setting `contact`, else that it has not been set."""
    return str(getattr(desk.settings, "contact", "")) or label("contact_unset", language)


def _part(part: Part, places: dict[str, str]) -> str:
    inner = element("h3", text(part.title), id=part.anchor, tabindex="-1")
    for paragraph in part.paragraphs:
        words = paragraph
        for name, value in places.items():
            words = words.replace(f"{{{name}}}", value)
        inner += element("p", with_phones(text(words)))
    return element("section", inner, class_="bv-about", aria_labelledby=part.anchor)
