"""DOCX to passages under headings by python-docx; a bomb is refused before it is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from corpus.errors import PasswordNeededError, UnreadableFileError
from corpus.loaders.blocks import Block, to_passages
from corpus.loaders.loaded import LoadedText
from corpus.loaders.prose import clean
from corpus.media import DOCX

MAX_PARTS = 5000
MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 200
"""Unpacked to packed; a leaflet is below 30, a bomb above 1000."""
SMALL = 1024 * 1024
HEADING_STYLE = re.compile(r"(?:heading|overskrift)\s*(\d)", re.IGNORECASE)
TITLE_STYLE = re.compile(r"title|titel", re.IGNORECASE)


def load_docx(data: bytes, *, name: str) -> LoadedText:
    """Read a DOCX; UnreadableFileError when it is damaged or unpacks to too much."""
    _refuse_bomb(data, name)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        blocks = list(_blocks(document))
        about = document.core_properties
        title, author, made = about.title, about.author, about.modified or about.created
        language = about.language
    except MemoryError:
        raise
    except Exception as error:
        raise UnreadableFileError(
            f"{name} cannot be read as DOCX ({type(error).__name__}). The file is damaged: open "
            "it in its own program and save it again."
        ) from error
    return LoadedText(
        media_type=DOCX,
        title=_line(title) or next((b.text for b in blocks if b.level), ""),
        year=str(made.year) if made else "",
        publisher="" if author == "python-docx" else _line(author),
        language=(language or "")[:2].lower(),
        notes=_notes(document),
        passages=to_passages(blocks),
    )


def _refuse_bomb(data: bytes, name: str) -> None:
    """Look at the directory of the archive only; nothing is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise UnreadableFileError(
            f"{name} is a damaged archive ({type(error).__name__}). Fetch it again, or open it in "
            "its own program and save it again."
        ) from error
    if any(part.flag_bits & 1 for part in parts):
        raise PasswordNeededError(
            f"{name} is encrypted. Open it in its own program and save it without a password."
        )
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    bomb = any(p.file_size > SMALL and p.file_size > MAX_RATIO * p.compress_size for p in parts)
    if bomb or unpacked > MAX_UNPACKED or len(parts) > MAX_PARTS:
        raise UnreadableFileError(
            f"{name} unpacks from {packed // 1024} kB to {unpacked // 1024} kB in {len(parts)} "
            "parts and is not opened. Save a plain copy without large pictures, or as PDF."
        )


def _blocks(document: Any) -> Iterator[Block]:  # noqa: ANN401
    for item in document.iter_inner_content():
        if hasattr(item, "rows"):
            yield from _table(item)
        else:
            yield from _paragraph(item)


def _paragraph(paragraph: Any) -> Iterator[Block]:  # noqa: ANN401
    style = paragraph.style.name if paragraph.style is not None else ""
    found = HEADING_STYLE.match(style or "")
    if found or TITLE_STYLE.fullmatch(style or ""):
        yield Block(_line(paragraph.text), int(found[1]) if found else 1)
        return
    for line in paragraph.text.split("\n"):
        yield Block(_line(line))


def _table(table: Any) -> Iterator[Block]:  # noqa: ANN401
    """One line per row; a cell that spans columns is read once."""
    for row in table.rows:
        cells = {cell._tc: cell for cell in row.cells}
        yield Block(_line(" ".join(cell.text for cell in cells.values())))


def _notes(document: Any) -> tuple[str, ...]:  # noqa: ANN401
    notes = []
    body = document.element.body
    if next(body.iter("{*}ins", "{*}del"), None) is not None:
        notes.append("tracked changes: accept or reject them first, inserted words are not read")
    if next(body.iter("{*}footnoteReference"), None) is not None:
        notes.append("footnotes are not read")
    if next(body.iter("{*}txbxContent"), None) is not None:
        notes.append("text boxes are not read")
    return tuple(notes)


def _line(text: str | None) -> str:
    return " ".join(clean(text or "").split())
