"""Head and foot of every tab, and what a deep link asks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import parse_qs

from bot.ui.html import element, text, with_phones
from bot.ui.labels import label
from bot.ui.panes import PANES
from corpus.records import Language


@dataclass(frozen=True, slots=True)
class Wish:
    """What a deep link asks for: ?q=&role=&lang=&tab=."""

    question: str
    role: str
    language: Language
    tab: str


DEFAULT = Wish(question="", role="patient", language="da", tab="ask")
"""A visit without a deep link: the page stands as it was served."""


def read_wish(query: str, *, tabs: Collection[str] = PANES) -> Wish:
    """A deep link's wishes; what is unknown becomes the default."""
    given = {key: values[0] for key, values in parse_qs(query.lstrip("?")).items()}
    tab = given.get("tab", "ask")
    return Wish(
        question=given.get("q", "").strip(),
        role="clinician" if given.get("role") == "clinician" else "patient",
        language="en" if given.get("lang") == "en" else "da",
        tab=tab if tab in tabs else "ask",
    )


def head_html(language: Language) -> str:
    """Name and purpose; the data attributes tell the script the page's language and its words."""
    inner = (
        element("a", text(label("skip", language)), href="#bv-tabs", class_="bv-skip")
        + element("h1", text(label("title", language)), class_="bv-name")
        + element("p", text(label("tagline", language)), class_="bv-tagline")
    )
    names = {
        "data_title": label("page_title", language),
        "data_gone": label("server_gone", language),
        "data_reload": label("reload", language),
        "data_pending": label("searching", language),
        "data_tabs": label("tabs", language),
        "data_conversation": label("conversation", language),
        "data_broken": label("failed", language),
        "data_failed": label("load_failed", language),
    }
    return element("header", inner, data_lang=language, **names)


def foot_html(language: Language) -> str:
    """Purpose, accessibility statement and privacy, on every tab."""
    links = " · ".join(
        (
            element(
                "a", text(label("footer_accessibility", language)), href=f"was?lang={language}"
            ),
            element(
                "a",
                text(label("footer_about", language)),
                href=f"?tab=about&lang={language}",
                data_tab="about",
            ),
        )
    )
    purpose = element("p", with_phones(text(label("footer_purpose", language))))
    return element("footer", purpose + element("p", links))
