"""The HTML document around Gradio: language, title, description, our style and script.

Gradio writes `lang="en"`, names itself in the meta tags and shows nothing until its script runs;
this puts the page's own words there. Pure: HTML in, HTML out.
"""

from __future__ import annotations

import re

from bot.ui.html import element, text, with_phones
from bot.ui.labels import label
from bot.ui.theme import read_part
from corpus.records import Language

META = re.compile(r"\s*<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*?/>", re.DOTALL)
ELEMENT = "<gradio-app"


def dress(page: str, language: Language) -> str:
    """Gradio's document in the page's language, with our head and a first view to look at."""
    page = META.sub("", page)
    page = page.replace('lang="en"', f'lang="{language}" data-lang="{language}"', 1)
    page = page.replace("<head>", f"<head>{head_html(language)}", 1)
    return page.replace(ELEMENT, f"{first_view(language)}{ELEMENT}", 1)


def head_html(language: Language) -> str:
    """What goes first into the head."""
    return (
        f"<title>{text(label('page_title', language))}</title>"
        f'<meta name="description" content="{text(label("description", language))}">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="robots" content="index,follow">'
        f'<style id="bv-style">{read_part("theme.css")}{read_part("editor.css")}</style>'
        f"<script>{read_part('page.js')}</script><script>{read_part('lists.js')}</script>"
        f"<script>{read_part('editor.js')}</script>"
    )


def first_view(language: Language) -> str:
    """Shown until the page is ready: the name, what it is for, and what to do without script."""
    inner = (
        element("p", text(label("title", language)), class_="bv-name")
        + element("p", text(label("tagline", language)))
        + element("p", text(label("loading", language)), class_="bv-small")
        + element("noscript", element("p", with_phones(text(label("noscript", language)))))
    )
    return element("div", inner, id="bv-first")
