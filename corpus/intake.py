"""From a file to a stored source: propose what it tells, and add it once a person confirmed it."""

from __future__ import annotations

import calendar
import hashlib
import re
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import cast

from corpus import ocr
from corpus.duplicates import Duplicate, find_duplicate
from corpus.errors import DuplicateSourceError, NotConfirmedError, ScannedFileError
from corpus.load import Document, load_corpus
from corpus.loaders.isolated import read_isolated
from corpus.loaders.loaded import LoadedText
from corpus.manifest import Step, sources_lock, store_source
from corpus.media import media_type
from corpus.proposal import Details, Proposal
from corpus.records import Audience, DocumentMeta, Kind, Language, SourceRef
from corpus.settings import CorpusSettings
from corpus.statuses import mark_superseded
from corpus.suggest import suggest_details, suggest_notes
from corpus.validate import check_size, validate

LETTERS = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae", "ü": "ue", "é": "e"}
)
ID_CHARS = 60


def propose(
    path: Path,
    settings: CorpusSettings,
    *,
    password: str = "",
    with_ocr: bool = False,
    documents: Sequence[Document] | None = None,
) -> Proposal:
    """Read a file and say what it tells of itself; an UnreadableFileError when it cannot be read.

    `documents` (default: the whole corpus) are asked for known publishers. With `with_ocr` a scan
    is read by OCR, and the copy with a text layer takes the place of the file.
    """
    check_size(path.name, path.stat().st_size, max_mb=settings.max_file_mb)
    data = path.read_bytes()
    kind = media_type(data, path.name)
    try:
        text = read_isolated(path, kind, name=path.name, settings=settings, password=password)
    except ScannedFileError as error:
        if not with_ocr:
            raise ScannedFileError(f"{error} {ocr.advice()}") from error
        data, text = _read_scan(path, kind, settings)
    known = load_corpus(settings) if documents is None else documents
    publishers = sorted({s.publisher for d in known for s in d.meta.sources})
    details = suggest_details(text, name=path.name, publishers=publishers)
    return Proposal(
        name=path.name,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=kind,
        text=text,
        details=details,
        notes=suggest_notes(text, details.language),
    )


def add(
    proposal: Proposal,
    details: Details,
    settings: CorpusSettings,
    *,
    today: date,
    source_id: str = "",
    at_step: Step | None = None,
) -> DocumentMeta:
    """Store a proposal with the details a person confirmed; its manifest entry.

    NotConfirmedError names every gap, DuplicateSourceError the document that is already there.
    What the source supersedes is marked so in the same go. Nothing is stored on an error.
    """
    with sources_lock(settings.data):
        documents = load_corpus(settings)
        ids = {d.meta.id for d in documents}
        problems = validate(proposal, details, known_ids=ids, today=today)
        if problems:
            raise NotConfirmedError("\n".join(f"{proposal.name}: {p}" for p in problems))
        refuse_duplicate(proposal, documents, supersedes=details.supersedes)
        new_id = _free_id(source_id or details.title, ids)
        meta = _entry(new_id, proposal, details, settings, today)
        store_source(
            settings.data, meta, original=proposal.data, text=proposal.text, at_step=at_step
        )
        mark_superseded(settings.data, meta.supersedes)
    return meta


def refuse_duplicate(
    proposal: Proposal, documents: Sequence[Document], *, supersedes: Sequence[str] = ()
) -> None:
    """Raise DuplicateSourceError when the same or nearly the same text is already there.

    A near duplicate may be added when it supersedes the one it resembles.
    """
    found = find_duplicate(proposal.sha256, proposal.text.text, documents)
    if found is None or (found.kind == "near" and found.existing.meta.id in supersedes):
        return
    meta = found.existing.meta
    named = f"«{meta.title}» ({meta.id}, {meta.status})"
    raise DuplicateSourceError(
        f"{proposal.name} {_likeness(found)} {named}. {_advice(found)}", existing=meta.id
    )


def _likeness(found: Duplicate) -> str:
    if found.kind == "bytes":
        return "is the same file as"
    if found.kind == "text":
        return "has the same text as"
    return f"has nearly the same text ({found.similarity:.0%}) as"


def _advice(found: Duplicate) -> str:
    meta = found.existing.meta
    if found.kind == "near":
        return f"To replace it, add with --supersedes {meta.id}."
    if meta.status != "current":
        return f"To use it again: python -m corpus restore {meta.id}."
    return "Nothing to do."


def _read_scan(path: Path, kind: str, settings: CorpusSettings) -> tuple[bytes, LoadedText]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "with-text.pdf"
        ocr.read_scan(path, copy)
        text = read_isolated(copy, kind, name=path.name, settings=settings)
        note = "read by OCR: compare the text with the pictures before you confirm it"
        return copy.read_bytes(), text.model_copy(update={"notes": (*text.notes, note)})


def _entry(
    new_id: str, proposal: Proposal, details: Details, settings: CorpusSettings, today: date
) -> DocumentMeta:
    source = SourceRef(
        key=new_id,
        title=details.title.strip(),
        publisher=details.publisher.strip(),
        year=details.year or None,
        url=details.url,
        licence=details.licence.strip(),
        accessed_on=today,
    )
    return DocumentMeta(
        id=new_id,
        language=cast(Language, details.language),
        title=source.title,
        kind=cast(Kind, details.kind),
        audience=cast(Audience, details.audience),
        questions=details.questions,
        sources=(source,),
        reviewed_on=today,
        review_by=details.review_by or months_after(today, settings.review_months),
        supersedes=details.supersedes,
        sha256=proposal.sha256,
        media_type=proposal.media_type,
        origin="added",
    )


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _free_id(wanted: str, taken: set[str]) -> str:
    """An id made from a title, with a number where another document has it."""
    plain = wanted.casefold().translate(LETTERS)
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    base = base[:ID_CHARS].rsplit("-", 1)[0] if len(base) > ID_CHARS else base or "source"
    names = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)
