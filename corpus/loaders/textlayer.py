"""Has a PDF a text layer worth citing? A scan says so instead of becoming an empty source."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.errors import ScannedFileError, UnreadableFileError
from corpus.loaders.pages import PageLayout
from corpus.loaders.prose import garbled_share

SCAN_LETTERS = 40
"""Fewer letters to the page than this, beside pictures, make a scan."""
MAX_GARBLED = 0.3


def refuse_without_text(name: str, layouts: Sequence[PageLayout], broken: Sequence[int]) -> None:
    """Raise ScannedFileError or UnreadableFileError when there is nothing to cite."""
    if len(broken) == len(layouts):
        raise UnreadableFileError(
            f"{name}: none of its {len(layouts)} pages can be read. The file is damaged: fetch it "
            "again, or open it in a PDF program and export a new copy."
        )
    letters = sum(map(count_letters, layouts))
    pictures = sum(layout.pictures for layout in layouts)
    if letters == 0 or (pictures * 2 >= len(layouts) and letters < SCAN_LETTERS * len(layouts)):
        raise ScannedFileError(
            f"{name} has no text layer, only pictures or drawings of text ({letters} letters on "
            f"{len(layouts)} pages)."
        )
    if garbled_share(all_text(layouts)) > MAX_GARBLED:
        raise UnreadableFileError(
            f"{name}: its text layer is garbled (fonts without a character table). Ask the "
            "publisher for another copy, or run OCR over it."
        )


def text_notes(layouts: Sequence[PageLayout], broken: Sequence[int]) -> tuple[str, ...]:
    """What the editor should know of the text layer."""
    notes = []
    if broken:
        notes.append(f"pages that cannot be read: {', '.join(map(str, broken))}")
    if share := garbled_share(all_text(layouts)):
        notes.append(f"odd characters: {share:.1%} of the text")
    return tuple(notes)


def count_letters(layout: PageLayout) -> int:
    """How many letters a page holds, wherever they stand."""
    text = "".join(f.text for f in layout.fragments) + "".join(layout.rest)
    return sum(map(str.isalpha, text))


def all_text(layouts: Sequence[PageLayout]) -> str:
    """The placed text of all pages, as drawn."""
    return " ".join(f.text for layout in layouts for f in layout.fragments)
