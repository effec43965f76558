"""May this proposal be added with these details? Pure; an empty list means yes."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import get_args
from urllib.parse import urlsplit

from corpus.errors import UnreadableFileError
from corpus.proposal import Details, Problem, Proposal
from corpus.readability import words
from corpus.records import LANGUAGES, Audience, Kind

MIN_WORDS = 5
YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?")
MB = 1024 * 1024


def check_size(name: str, size: int, *, max_mb: int) -> None:
    """Raise UnreadableFileError for an empty file or one above the limit."""
    if not size:
        raise UnreadableFileError(f"{name} is empty. Fetch or save it again.")
    if size > max_mb * MB:
        raise UnreadableFileError(
            f"{name} has {size / MB:.1f} MB, at most {max_mb} MB are taken. Save it with smaller "
            "pictures, split it, or raise BILLEDVALG_MAX_FILE_MB."
        )


def validate(
    proposal: Proposal, details: Details, *, known_ids: Collection[str], today: date
) -> list[Problem]:
    """Every gap and fault, sorted by field; the text's own first."""
    problems = [*_text(proposal), *_choices(details), *_facts(details, known_ids, today)]
    return sorted(problems, key=lambda p: (p.field != "text", p.field))


def _text(proposal: Proposal) -> list[Problem]:
    count = len(words(proposal.text.text))
    if count < MIN_WORDS:
        return [Problem("text", f"only {count} words were found: there is nothing to cite")]
    return []


def _choices(details: Details) -> list[Problem]:
    out = []
    if details.language not in LANGUAGES:
        told = f"«{details.language}» is not taken" if details.language else "not recognised"
        out.append(Problem("language", f"{told}: say da or en (--language)"))
    for name, allowed in (("audience", get_args(Audience)), ("kind", get_args(Kind))):
        value = getattr(details, name)
        if value not in allowed:
            out.append(Problem(name, f"«{value}» is unknown: one of {', '.join(allowed)}"))
    return out


def _facts(details: Details, known_ids: Collection[str], today: date) -> list[Problem]:
    out = [
        Problem(name, f"missing: {advice} (--{name})")
        for name, advice in (
            ("title", "write the title as it stands on the source"),
            ("publisher", "name who published it"),
            ("licence", "say by what right it may be shown, e.g. CC BY 4.0 or own material"),
        )
        if not getattr(details, name).strip()
    ]
    if details.year and not YEAR.fullmatch(details.year):
        out.append(Problem("year", f"«{details.year}» must be YYYY or YYYY–YYYY"))
    if details.url and not _is_address(details.url):
        out.append(Problem("url", f"«{details.url}» is no address such as https://example.dk/a"))
    if details.review_by is not None and details.review_by <= today:
        out.append(Problem("review_by", f"{details.review_by} is not later than today"))
    for unknown in sorted(set(details.supersedes) - set(known_ids)):
        out.append(Problem("supersedes", f"no document has the id {unknown}: see corpus list"))
    return out


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "")
