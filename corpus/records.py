"""Text that knows where it came from: sources, sections, chunks and the spans inside them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["da", "en"]
Audience = Literal["patient", "clinician", "both"]
Role = Literal[
    "answer",
    "indicated",
    "not-indicated",
    "red-flags",
    "alternatives",
    "strength",
    "disagreement",
    "figures",
    "background",
    "preparation",
    "rights",
    "limits",
    "original",
]
Kind = Literal[
    "leaflet",
    "recommendation",
    "guideline-summary",
    "patient-information",
    "report",
    "dose-table",
    "legal",
]
Status = Literal["current", "superseded", "retired"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
AUTHORED_ROLES: tuple[str, ...] = tuple(r for r in get_args(Role) if r != "original")
EDITORIAL = "editorial"


class SourceRef(BaseModel):
    """The outside source a statement rests on, as a reader may look it up."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    title: str = Field(min_length=1)
    publisher: str = Field(min_length=1)
    year: str | None = None
    """One year or a span of years; None when the source is undated."""
    url: str = ""
    licence: str | None = None
    accessed_on: date | None = None
    address: Literal["known", "front-page", "unseen"] = "known"
    """`front-page`: the link is only the publisher's front page; `unseen`: nobody opened it."""
    case: str | None = None
    """The publisher's case number, shown where the link alone does not lead to the text."""
    old: bool = False
    strength: str | None = None
    grade: str | None = None
    fetch: str | None = None
    """Address of the official original, for `python -m corpus fetch`."""


class DocumentMeta(BaseModel):
    """What is known of one document in one language: a manifest entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    language: Language
    title: str = Field(min_length=1)
    kind: Kind
    audience: Audience
    topics: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sources: tuple[SourceRef, ...]
    strength: Literal["must", "should", "can", "mixed", "none"] = "none"
    evidence_grade: str | None = None
    radiology_involved: Literal["yes", "no", "unknown"] = "unknown"
    confidence: Literal["confirmed", "partial"] = "confirmed"
    reviewed_on: date
    review_by: date
    clinical_review: str = "none"
    supersedes: tuple[str, ...] = ()
    status: Status = "current"
    sha256: str = ""
    media_type: str = "text/markdown"
    origin: Literal["shipped", "added", "generated"] = "shipped"

    def source(self, key: str) -> SourceRef:
        """The source with this key; KeyError when the document has none."""
        for source in self.sources:
            if source.key == key:
                return source
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start:end` of a text, and the keys of the sources that carry them."""

    start: int
    end: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a document a text stands; `page` counts from 1, `page_label` is as printed."""

    heading_path: tuple[str, ...]
    page: int | None = None
    page_label: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One heading's text; `spans` are its statements, in order, without overlap."""

    document_id: str
    ordinal: int
    locator: Locator
    audience: Audience
    role: Role
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A retrievable piece of one section; every span of `sentences` is citable word for word."""

    id: str
    document_id: str
    language: Language
    locator: Locator
    audience: Audience
    role: Role
    ordinal: int
    text: str
    sentences: tuple[Span, ...]

    def sentence(self, span: Span) -> str:
        """The words of one span."""
        return self.text[span.start : span.end]


def chunk_id(document_id: str, language: str, ordinal: int, text: str) -> str:
    """An id from content, so the same text keeps its id from one build to the next."""
    digest = hashlib.sha256(f"{document_id}\x1f{language}\x1f{ordinal}\x1f{text}".encode())
    return digest.hexdigest()[:16]
