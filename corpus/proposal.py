"""What a file tells, what a person confirms, and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pydantic import BaseModel, ConfigDict

from corpus.loaders.loaded import LoadedText


class Details(BaseModel):
    """The facts of a source; an empty value is a gap that `validate` names."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = ""
    publisher: str = ""
    year: str = ""
    """May stay empty: undated sources exist and are shown as such."""
    language: str = ""
    audience: str = "patient"
    kind: str = "leaflet"
    licence: str = ""
    url: str = ""
    supersedes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    """How people ask for what it tells: keys to find it by, never shown as evidence."""
    review_by: date | None = None
    """None: the setting's number of months from today."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file that can be read, and the details it tells of itself."""

    name: str
    data: bytes = field(repr=False)
    sha256: str
    media_type: str
    text: LoadedText = field(repr=False)
    details: Details
    notes: tuple[str, ...]
    """What the editor should look at; none of it stands in the way."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Why a proposal cannot be added as it is: the field, and what to do."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"
