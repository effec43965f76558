"""`Look`: one look at a file before it is stored: what will be cited, how hard it reads, what is odd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.editor.odd import odd_characters
from corpus.duplicates import find_duplicate
from corpus.load import Document, make_added
from corpus.proposal import Proposal
from corpus.readability import lix, word_count
from corpus.records import Chunk, DocumentMeta, Language, SourceRef, Status
from corpus.split import split_documents


@dataclass(frozen=True, slots=True)
class Passage:
    """What will be cited: one passage with its place."""

    document_id: str
    heading: tuple[str, ...]
    page: int | None
    page_label: str | None
    text: str
    lix: float
    words: int
    statements: tuple[str, ...] = ()
    """The sentences that can be cited word for word, in order."""


@dataclass(frozen=True, slots=True)
class Existing:
    """The document a file repeats: offered as «replace?» when it is only nearly the same."""

    kind: str
    """`bytes`, `text` or `near`; only `near` can be added, when it supersedes `id`."""
    id: str
    title: str
    status: Status
    similarity: float


@dataclass(frozen=True, slots=True)
class Look:
    """A file read and measured, not yet stored."""

    proposal: Proposal
    passages: tuple[Passage, ...]
    lix: float
    words: int
    odd: tuple[str, ...]
    """Odd characters found, each as «U+FFFD REPLACEMENT CHARACTER × 3»."""
    existing: Existing | None = None


def measure(proposal: Proposal, documents: Sequence[Document], *, chunk_chars: int) -> Look:
    """The look at a proposal; `documents` are those it may repeat."""
    chunks = split_documents([_as_document(proposal)], chunk_chars=chunk_chars)
    text = proposal.text.text
    return Look(
        proposal=proposal,
        passages=tuple(_passage(chunk) for chunk in chunks),
        lix=round(lix(text), 1),
        words=word_count(text),
        odd=odd_characters(text),
        existing=_existing(proposal, documents),
    )


def _as_document(proposal: Proposal) -> Document:
    """The document it would become, with a stand-in for what is not confirmed yet."""
    language: Language = "en" if proposal.details.language == "en" else "da"
    source = SourceRef(key="new", title="-", publisher="-")
    today = date.today()
    meta = DocumentMeta(
        id="new",
        language=language,
        title="-",
        kind="leaflet",
        audience="both",
        sources=(source,),
        reviewed_on=today,
        review_by=today,
        origin="added",
    )
    return make_added(meta, proposal.text)


def _passage(chunk: Chunk) -> Passage:
    place = chunk.locator
    return Passage(
        document_id=chunk.document_id,
        heading=place.heading_path,
        page=place.page,
        page_label=place.page_label,
        text=chunk.text,
        lix=round(lix(chunk.text), 1),
        words=word_count(chunk.text),
        statements=tuple(chunk.sentence(span) for span in chunk.sentences),
    )


def _existing(proposal: Proposal, documents: Sequence[Document]) -> Existing | None:
    found = find_duplicate(proposal.sha256, proposal.text.text, documents)
    if found is None:
        return None
    meta = found.existing.meta
    return Existing(found.kind, meta.id, meta.title, meta.status, found.similarity)
