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
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from corpus.errors import PasswordNeededError, ScannedFileError, UnreadableFileError
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
from corpus.loaders.prose import clean, garbled_share
from corpus.loaders.structure import build_structure

log = logging.getLogger(__name__)

FEW_LETTERS = 25
"""A page with fewer letters is listed as empty."""
SCAN_LETTERS = 40
"""Fewer letters to the page than this, beside pictures, make a scan."""
MAX_GARBLED = 0.3
LOST_LETTERS = 0.02
GENERIC_TITLE = re.compile(
    r"^(microsoft \w+ - .*|.*\.(docx?|pdf|indd|qxd|pptx?|odt|rtf)|untitled.*|uden titel.*|"
    r"document\d*|dokument\d*|print|\W*)$",
    re.IGNORECASE,
)


def load_pdf(data: bytes, *, name: str, password: str = "", max_pages: int = 1000) -> LoadedText:
    """Read a PDF; PasswordNeededError, ScannedFileError or UnreadableFileError when it cannot be.

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
    letters = [_letters(layout) for layout in layouts]
    _refuse_without_text(name, layouts, broken)
    text = " ".join(f.text for layout in layouts for f in layout.fragments)
    language = detect_language(text) or "da"
    structure = build_structure(layouts, _outline(reader, count), language=language)
    told = _told(reader)
    return LoadedText(
        media_type="application/pdf",
        title=told["title"] or structure.title,
        year=told["year"],
        publisher=told["publisher"],
        language=told["language"],
        pages=count,
        empty_pages=tuple(n for n, found in enumerate(letters, 1) if found < FEW_LETTERS),
        left_out=structure.left_out,
        notes=_notes(broken, text),
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
        labels = list(reader.page_labels)
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

    def visit(text: str, cm: Matrix, tm: Matrix, font: Any, size: float) -> None:
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


class _Widths:
    """Widths of text in its font, in units of the type size; half an em where a font tells none.

    The font class is not part of pypdf's documented interface, so that any failure, also its
    absence, falls back to the estimate; only gaps and columns depend on it.
    """

    def __init__(self) -> None:
        self._fonts: dict[int, Any] = {}

    def width(self, text: str, font: Any) -> float:
        if id(font) not in self._fonts:
            self._fonts[id(font)] = self._font(font)
        known = self._fonts[id(font)]
        if known is None:
            return 0.5 * len(text)
        return float(sum(known.get_text_width(c) for c in text.rstrip())) / 1000

    @staticmethod
    def _font(font: Any) -> Any:
        try:
            from pypdf.generic._font import Font

            found = Font.from_font_resource(font)
            found.get_text_width("a")
            return found
        except Exception:
            return None


def _lost(plain: str, placed: tuple[Fragment, ...], rest: tuple[str, ...]) -> bool:
    """Whether the placed text has fewer letters than pypdf's own."""
    expected = sum(map(str.isalnum, clean(plain)))
    found = sum(map(str.isalnum, "".join(f.text for f in placed) + "".join(rest)))
    return found < (1 - LOST_LETTERS) * expected


def _letters(layout: PageLayout) -> int:
    text = "".join(f.text for f in layout.fragments) + "".join(layout.rest)
    return sum(map(str.isalpha, text))


def _has_pictures(page: PageObject) -> bool:
    try:
        objects = page["/Resources"]["/XObject"].values()  # type: ignore[index, union-attr]
        return any(o.get_object().get("/Subtype") == "/Image" for o in objects)
    except Exception:
        return False


def _refuse_without_text(name: str, layouts: list[PageLayout], broken: list[int]) -> None:
    letters = sum(map(_letters, layouts))
    if len(broken) == len(layouts):
        raise UnreadableFileError(
            f"{name}: none of its {len(layouts)} pages can be read. The file is damaged: fetch it "
            "again, or open it in a PDF program and export a new copy."
        )
    pictures = sum(layout.pictures for layout in layouts)
    if letters == 0 or (pictures * 2 >= len(layouts) and letters < SCAN_LETTERS * len(layouts)):
        raise ScannedFileError(
            f"{name} has no text layer, only pictures or drawings of text ({letters} letters on "
            f"{len(layouts)} pages)."
        )
    text = "".join(f.text for layout in layouts for f in layout.fragments)
    if garbled_share(text) > MAX_GARBLED:
        raise UnreadableFileError(
            f"{name}: its text layer is garbled (fonts without a character table). Ask the "
            "publisher for another copy, or run OCR over it."
        )


def _notes(broken: list[int], text: str) -> tuple[str, ...]:
    notes = []
    if broken:
        notes.append(f"pages that cannot be read: {', '.join(map(str, broken))}")
    if share := garbled_share(text):
        notes.append(f"odd characters: {share:.1%} of the text")
    return tuple(notes)


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
            yield OutlineEntry(" ".join(clean(str(item.title)).split()), (page or 0) + 1, level)
        except Exception:
            log.info("a bookmark without a page was left out")


def _told(reader: PdfReader) -> dict[str, str]:
    """Title, year, publisher and language as the file's own records give them."""
    told = dict.fromkeys(("title", "year", "publisher", "language"), "")
    try:
        told["language"] = str(reader.trailer["/Root"].get("/Lang", ""))[:2].lower()
        about = reader.metadata
        title = " ".join(clean(str(about.title or "")).split()) if about else ""
        told["title"] = "" if GENERIC_TITLE.match(title) else title
        date = about.creation_date if about else None
        told["year"] = str(date.year) if date else ""
        told["publisher"] = clean(str(about.author or "")).strip() if about else ""
    except Exception:
        log.info("the file's own records cannot be read")
    return told
