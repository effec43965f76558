"""Safe HTML: text from people and documents is escaped here and nowhere else.

Gradio fills `gr.HTML` through a template, so braces, dollars and backticks become entities too.
"""

from __future__ import annotations

import re
from html import escape as _escape

EXTRA = str.maketrans({"{": "&#123;", "}": "&#125;", "$": "&#36;", "`": "&#96;"})
NUMBERS = re.compile(r"\b(112|1813)\b")
BOLD = re.compile(r"\*\*(.+?)\*\*")
ITALIC = re.compile(r"(?<![\w*])_(.+?)_(?!\w)")


def text(value: object) -> str:
    """Any text as HTML, quotes included, so it fits between tags and in attributes."""
    return _escape(str(value), quote=True).translate(EXTRA)


def attributes(**values: object) -> str:
    """Attributes, escaped; underscores become dashes, None and False are left out."""
    out = []
    for name, value in values.items():
        key = name.rstrip("_").replace("_", "-")
        if value is True:
            out.append(f" {key}")
        elif value is not None and value is not False:
            out.append(f' {key}="{text(value)}"')
    return "".join(out)


def element(name: str, inner: str = "", /, **values: object) -> str:
    """One element around HTML that is already safe."""
    return f"<{name}{attributes(**values)}>{inner}</{name}>"


def numbered(words: str, number: int, of: str) -> str:
    """Safe words that name one of several like it; from the second on, its number is read aloud."""
    return words if number == 1 else words + element("span", f" ({text(of)})", class_="bv-hidden")


def is_web_address(url: str) -> bool:
    """Whether the address may stand in a link: http and https alone."""
    return url.startswith(("https://", "http://"))


def link_out(url: str, inner: str, note: str) -> str:
    """A link to another site in a new window, which `note` says to those who do not see it."""
    hint = element("span", f" ({text(note)})", class_="bv-hidden")
    return element(
        "a", inner + hint, href=url, target="_blank", rel="noopener noreferrer", class_="bv-out"
    )


def with_phones(safe: str) -> str:
    """Safe HTML with the emergency numbers as tel: links."""
    return NUMBERS.sub(r'<a class="bv-tel" href="tel:\1">\1</a>', safe)


def marked_up(markdown: str) -> str:
    """A fixed phrase of `bot/messages.py` (bold and italic only) as HTML."""
    return ITALIC.sub(r"<em>\1</em>", BOLD.sub(r"<strong>\1</strong>", text(markdown)))
