"""HTML to passages under headings by trafilatura, which leaves menus and footers out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from corpus.errors import UnreadableFileError
from corpus.loaders.blocks import Block, to_passages
from corpus.loaders.loaded import LoadedText
from corpus.loaders.prose import clean
from corpus.loaders.text import decode
from corpus.media import HTML

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)
YEAR = re.compile(r"^(19|20)\d\d")


def load_html(data: bytes, *, name: str) -> LoadedText:
    """Read a page of HTML; UnreadableFileError when it has no main text."""
    declared = CHARSET.search(data[:4096])
    source, notes = decode(data, encoding=declared[1].decode("ascii") if declared else "")
    try:
        import trafilatura
    except ImportError as error:
        raise UnreadableFileError(
            f"{name}: HTML cannot be read because a package is missing ({error}). Install "
            "lxml_html_clean, or save the page as PDF."
        ) from error
    found = trafilatura.bare_extraction(
        source, include_comments=False, include_tables=True, with_metadata=True
    )
    passages = to_passages(_blocks(found.body)) if found is not None else ()
    if not passages:
        raise UnreadableFileError(
            f"{name} has no main text, only menus or scripts. Save the page as PDF from a browser."
        )
    language = LANGUAGE.search(source[:4096])
    return LoadedText(
        media_type=HTML,
        title=_line(found.title),
        year=year[0] if (year := YEAR.match(found.date or "")) else "",
        publisher=_line(found.sitename or found.author),
        language=language[1].lower() if language else "",
        notes=notes,
        passages=passages,
    )


def _blocks(body: Any) -> Iterator[Block]:  # noqa: ANN401
    for element in body.iter("head", "p", "item", "row", "quote", "code"):
        if element.tag == "head":
            level = re.search(r"\d", element.get("rend") or "")
            yield Block(_line(_text(element)), int(level[0]) if level else 2)
        elif element.tag == "row":
            yield Block(_line(" ".join(_text(cell) for cell in element.iter("cell"))))
        elif not _inside_another(element):
            for line in _text(element).split("\n"):
                yield Block(_line(line))


def _inside_another(element: Any) -> bool:  # noqa: ANN401
    return any(parent.tag in {"p", "item", "row", "quote"} for parent in element.iterancestors())


def _text(element: Any) -> str:  # noqa: ANN401
    """The words of an element; a `lb` inside it starts a new line."""
    for mark in element.iter("lb"):
        mark.tail = "\n" + (mark.tail or "")
    return "".join(element.itertext())


def _line(text: str | None) -> str:
    return " ".join(clean(text or "").split())
