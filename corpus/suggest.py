"""What a text tells of its title, year, publisher and language; proposals for a person, pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from corpus.language import detect_language
from corpus.loaders.loaded import LoadedText
from corpus.proposal import Details
from corpus.readability import words

IMPRINT = re.compile(
    r"(?:udgiv\w*|udgave|revider\w*|opdater\w*|version|publi\w+|updated|revised|edition|©|"
    r"copyright|ikrafttræd\w*)[^\n]{0,40}?\b(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
TITLE_CHARS = 200
OTHER_LANGUAGE_WORDS = 30
NAMES = {"da": "Danish", "en": "English"}


def suggest_details(text: LoadedText, *, name: str, publishers: Sequence[str]) -> Details:
    """The details a file tells; gaps stay empty."""
    edges = _edges(text)
    return Details(
        title=(text.title or PurePath(name).stem.replace("_", " ").replace("-", " "))[:TITLE_CHARS],
        publisher=_publisher(text, edges, publishers),
        year=_year(edges) or text.year,
        language=detect_language(text.text) or "",
    )


def suggest_notes(text: LoadedText, language: str) -> tuple[str, ...]:
    """What the editor should look at before confirming."""
    notes = list(text.notes)
    if text.empty_pages:
        pages = ", ".join(map(str, text.empty_pages))
        notes.append(f"pages with hardly any text: {pages}")
    if text.left_out:
        notes.append(f"left out as running heads or feet: {'; '.join(text.left_out[:5])}")
    other = _pages_in_another_language(text, language)
    if other:
        notes.append(f"not in {NAMES[language]}: pages {', '.join(map(str, other))}")
    return tuple(notes)


def _edges(text: LoadedText) -> str:
    """The beginning and the end, where an imprint stands."""
    whole = text.text
    return f"{whole[:3000]}\n{whole[-3000:]}"


def _publisher(text: LoadedText, edges: str, publishers: Sequence[str]) -> str:
    """A publisher the corpus knows, else what the file's own records say."""
    for known in publishers:
        if known and text.publisher.casefold() == known.casefold():
            return known
    found = [
        (match.start(), -len(known), known)
        for known in publishers
        if (match := re.search(rf"(?<!\w){re.escape(known)}(?!\w)", edges))
    ]
    return min(found)[2] if found else text.publisher


def _year(edges: str) -> str:
    return max((match["year"] for match in IMPRINT.finditer(edges)), default="")


def _pages_in_another_language(text: LoadedText, language: str) -> list[int]:
    if language not in NAMES:
        return []
    by_page: dict[int, list[str]] = {}
    for passage in text.passages:
        if passage.page is not None:
            by_page.setdefault(passage.page, []).append(passage.text)
    return [
        page
        for page, texts in sorted(by_page.items())
        if len(words(joined := "\n".join(texts))) >= OTHER_LANGUAGE_WORDS
        and detect_language(joined) not in {language, None}
    ]
