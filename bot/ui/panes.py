"""The tabs after Spørg, in order: each is one piece of HTML made from desk, language and talk."""

from __future__ import annotations

from collections.abc import Callable

from bot.ui.about import about_page
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.doses import doses_page
from bot.ui.editor import editor_page
from bot.ui.lookup import lookup_page
from bot.ui.quality import quality_page
from bot.ui.sheet import sheet_page
from bot.ui.sources import sources_page
from corpus.records import Language

Render = Callable[[Desk, Language, Conversation], str]

PANES: dict[str, Render] = {
    "sheet": sheet_page,
    "lookup": lookup_page,
    "doses": doses_page,
    "sources": sources_page,
    "quality": quality_page,
    "about": about_page,
    "editor": editor_page,
}


def panes_of(desk: Desk) -> dict[str, Render]:
    """The tabs this page has: Redaktion only where the operator has set a password."""
    return {name: render for name, render in PANES.items() if name != "editor" or desk.editor}
