"""What every loader gives: text by page and heading, and what the file says of itself.

Pydantic, because the same record comes back from the reading process and from `text.json` beside a
stored original.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Passage(BaseModel):
    """Text under one heading on one page; paragraphs are lines parted by an empty line."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    heading_path: tuple[str, ...] = ()
    page: int | None = None
    """Position in the file from 1; None where the format has no pages."""
    page_label: str | None = None
    """The page number as printed, where it differs from the position."""
    text: str


class LoadedText(BaseModel):
    """One file, read; empty strings stand for what the file does not tell."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    media_type: str
    title: str = ""
    year: str = ""
    publisher: str = ""
    language: str = ""
    """As declared by the file; the text decides what is proposed."""
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()
    """Positions of pages with hardly any text."""
    left_out: tuple[str, ...] = ()
    """Running heads and feet that were dropped, each once."""
    notes: tuple[str, ...] = ()
    """What the editor should know before confirming."""
    passages: tuple[Passage, ...] = ()

    @property
    def text(self) -> str:
        """All passages, in order."""
        return "\n\n".join(passage.text for passage in self.passages)
