"""`Query`: what was understood of a question, built from the detectors before any retrieval."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.red_flags import Flag
from bot.redact import RedactedText, without_masks
from corpus.records import Language

Reader = Literal["patient", "clinician"]

CLINICIAN = re.compile(
    r"\b(?:pt|pat|patienten|indikation|obs|anamnese|henvise[rs]?|henvisning af|parakl|kliniske? kriterie\w*|"
    r"sensitivitet|specificitet|evidens\w*|gcs|ak-?beh\w*|doak|noak|wells|d-dimer|crp|egfr|sn[oø]op|"
    r"ottawa|canadian|nexus|ti-?rads|bi-?rads|pi-?rads|psa|bosniak|fleischner|col lumb|"
    r"indication|referral criteria|gp here|my patient|patient presents|guideline|sensitivity|specificity|"
    r"differential|y/?o [mf]\b|\d+\s?[mfk]\b(?=[ ,]))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Query:
    """A redacted question and what the detectors say of it."""

    text: RedactedText
    resolved: str
    """The question with what a follow-up takes over from earlier turns; alone equal to `asked`."""
    language: Language
    """The reply's language."""
    question_language: str
    audience: Reader
    red_flags: tuple[Flag, ...]
    redactions: tuple[str, ...]
    follows: bool
    """Whether the question leans on an earlier turn."""
    gloss: str = ""
    """English words for what a question in a third language names; part of `resolved`."""

    @property
    def asked(self) -> str:
        """This turn's text as it is looked up: without the masks and what led to them."""
        return f"{without_masks(self.text)} {self.gloss}".strip()


def guess_audience(text: str) -> Reader:
    """Clinician when the wording is a clinician's, else patient."""
    return "clinician" if len(CLINICIAN.findall(text)) >= 2 else "patient"
