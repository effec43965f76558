"""PDF to passages with page and heading; the only door to pypdf.

pypdf draws each page for a visitor, which yields text with its place; lines, columns and headings
are made from the places (`lines.py`, `structure.py`). Where the places lose letters against
pypdf's own text, that text is taken as it is: a wrong order can be read, lost words cannot.

A file from outside may raise anything inside pypdf. The broad `except Exception` clauses are the
border: a broken page becomes an empty page that is reported, a broken file an UnreadableFileError.
Loops and exhausted memory are ended from outside, see `isolated.py`.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any, Protocol, TypeAlias

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import DictionaryObject

from corpus.errors import PasswordNeededError, UnreadableFileError
from corpus.language import detect_language
from corpus.loaders.lines import Fragment
from corpus.loaders.loaded import LoadedText
from corpus.loaders.pages import (
    Drawn,
    Matrix,
    OutlineEntry,
    PageLayout,
    main_angle,
    place,
    turned,
)
from corpus.loaders.prose import clean
from corpus.loaders.structure import build_structure
from corpus.loaders.textlayer import all_text, refuse_without_text, text_notes

log = logging.getLogger(__name__)

FontResource: TypeAlias = "DictionaryObject | None"
LOCKED = ("the original is encrypted: who opens it needs the password too",)
LOST_LETTERS = 0.02
GENERIC_TITLE = re.compile(
    r"^(microsoft \w+ - .*|.*\.(docx?|pdf|indd|qxd|pptx?|odt|rtf|txt|html?)|untitled.*|uden titel.*|"
    r"document\d*|dokument\d*|print|\W*)$",
    re.IGNORECASE,
)


def load_pdf(data: bytes, *, name: str, password: str = "", max_pages: int = 1000) -> LoadedText:
    """Read a PDF; an UnreadableFileError, or one of its kinds, when it cannot be read.

    `name` is how messages call the file.
    """
    try:
        reader = _open(data, name, password)
        count = len(reader.pages)
    except UnreadableFileError:
        raise
    except Exception as error:
        raise _corrupt(name, error) from error
    if not count:
        raise UnreadableFileError(f"{name} has no pages. Export it again from its program.")
    if count > max_pages:
        raise UnreadableFileError(
            f"{name} has {count} pages, at most {max_pages} are taken. Split the file, or raise "
            "BILLEDVALG_MAX_PAGES."
        )
    layouts, broken = _layouts(reader, count)
    refuse_without_text(name, layouts, broken)
    language = detect_language(all_text(layouts)) or "da"
    structure = build_structure(layouts, _outline(reader, count), language=language)
    told = _told(reader)
    return LoadedText(
        media_type="application/pdf",
        title=told["title"] or structure.title,
        year=told["year"],
        publisher=told["publisher"],
        language=told["language"],
        pages=count,
        empty_pages=structure.empty_pages,
        left_out=structure.left_out,
        notes=text_notes(layouts, broken) + (LOCKED if password and reader.is_encrypted else ()),
        passages=structure.passages,
    )


def _open(data: bytes, name: str, password: str) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(password):
            state = "is encrypted and the password does not open it" if password else "is encrypted"
            raise PasswordNeededError(
                f"{name} {state}. Give its password (--password), or ask the publisher for an "
                "open copy."
            )
    except DependencyError as error:
        raise UnreadableFileError(
            f"{name} is encrypted in a way that needs the package cryptography. Install it, or "
            "ask the publisher for an open copy."
        ) from error
    return reader


def _corrupt(name: str, error: Exception) -> UnreadableFileError:
    known = isinstance(error, PyPdfError)
    reason = " ".join(str(error).split())[:120] if known else type(error).__name__
    return UnreadableFileError(
        f"{name} cannot be read as PDF ({reason}). The file is damaged: fetch it again, or open it "
        "in a PDF program and export a new copy."
    )


def _layouts(reader: PdfReader, count: int) -> tuple[list[PageLayout], list[int]]:
    """Every page, and the positions of those that could not be read."""
    try:
        labels = list(reader.page_labels) if "/PageLabels" in reader.root_object else []
    except Exception:
        labels = []
    layouts, broken = [], []
    for number in range(1, count + 1):
        label = labels[number - 1] if number <= len(labels) else ""
        try:
            layouts.append(_layout(reader.pages[number - 1], number, clean(label)))
        except MemoryError:
            raise
        except Exception as error:
            log.info("page %d unreadable: %s", number, type(error).__name__)
            broken.append(number)
            layouts.append(PageLayout(number, label, 0.0, 1.0, ()))
    return layouts, broken


def _layout(page: PageObject, number: int, label: str) -> PageLayout:
    drawn: list[Drawn] = []
    widths = _Widths()

    def visit(text: str, cm: Matrix, tm: Matrix, font: FontResource, size: float) -> None:
        text = clean(text).replace("\n", " ")
        if text.strip():
            name = str(font.get("/BaseFont", "")) if font is not None else ""
            drawn.append(place(text, cm, tm, size, ems=widths.width(text, font), font=name))

    plain = page.extract_text(visitor_text=visit)
    angle = main_angle(drawn)
    placed = tuple(d.upright(angle) for d in drawn if d.angle == angle)
    rest = tuple(" ".join(d.text.split()) for d in drawn if d.angle != angle)
    low, high = _edges(page, angle)
    if _lost(plain, placed, rest):
        placed, rest = (), tuple(" ".join(clean(line).split()) for line in plain.split("\n"))
    return PageLayout(number, label, low, high, placed, rest, _has_pictures(page))


def _edges(page: PageObject, angle: int) -> tuple[float, float]:
    """The lower and the upper edge of the page, held so that its text stands upright."""
    box = page.cropbox
    heights = [turned(float(x), float(y), angle)[1] for x, y in (box.lower_left, box.upper_right)]
    return min(heights), max(heights)


class _Measure(Protocol):
    """A font that knows how wide a character is, in thousandths of the type size."""

    def get_text_width(self, text: str) -> float: ...


class _Widths:
    """Widths of text in its font, in units of the type size; half an em where a font tells none.

    The font class is not part of pypdf's documented interface, so that any failure, also its
    absence, falls back to the estimate; only gaps and columns depend on it.
    """

    def __init__(self) -> None:
        self._fonts: dict[int, _Measure | None] = {}

    def width(self, text: str, font: FontResource) -> float:
        if id(font) not in self._fonts:
            self._fonts[id(font)] = self._font(font)
        known = self._fonts[id(font)]
        if known is None:
            return 0.5 * len(text)
        return sum(known.get_text_width(c) for c in text.rstrip()) / 1000

    @staticmethod
    def _font(font: FontResource) -> _Measure | None:
        try:
            from pypdf.generic._font import Font

            return Font.from_font_resource(font) if font is not None else None
        except Exception:
            return None


def _lost(plain: str, placed: tuple[Fragment, ...], rest: tuple[str, ...]) -> bool:
    """Whether the placed text has fewer letters than pypdf's own."""
    expected = sum(map(str.isalnum, clean(plain)))
    found = sum(map(str.isalnum, "".join(f.text for f in placed) + "".join(rest)))
    return found < (1 - LOST_LETTERS) * expected


def _has_pictures(page: PageObject) -> bool:
    try:
        objects = page["/Resources"]["/XObject"].values()  # type: ignore[index]
        return any(o.get_object().get("/Subtype") == "/Image" for o in objects)
    except Exception:
        return False


def _outline(reader: PdfReader, count: int) -> list[OutlineEntry]:
    """The bookmarks that point at a page, in page order; broken ones are left out."""
    try:
        found = list(_entries(reader, reader.outline, 1))
    except Exception:
        return []
    return [e for e in found if 1 <= e.page <= count and e.title]


def _entries(reader: PdfReader, items: list[Any], level: int) -> Iterator[OutlineEntry]:
    for item in items:
        if isinstance(item, list):
            yield from _entries(reader, item, level + 1)
            continue
        try:
            page = reader.get_destination_page_number(item)
            title = " ".join(clean(str(item.title)).split())
            yield OutlineEntry(title, -1 if page is None else page + 1, level)
        except Exception:
            log.info("a bookmark without a page was left out")


def _told(reader: PdfReader) -> dict[str, str]:
    """Title, year, publisher and language as the file's own records give them."""
    told = dict.fromkeys(("title", "year", "publisher", "language"), "")
    try:
        told["language"] = str(reader.root_object.get("/Lang", ""))[:2].lower()
        about = reader.metadata
        title = " ".join(clean(str(about.title or "")).split()) if about else ""
        told["title"] = "" if GENERIC_TITLE.match(title) else title
        date = about.creation_date if about else None
        told["year"] = str(date.year) if date else ""
        told["publisher"] = clean(str(about.author or "")).strip() if about else ""
    except Exception:
        log.info("the file's own records cannot be read")
    return told
