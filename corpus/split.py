"""Sections to chunks with stable ids; the only door to LangChain's splitters.

A shipped section is a chunk as it is. A long section of an added original is cut between
sentences by LangChain's recursive splitter; spans never cross a cut.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from corpus.load import Document
from corpus.records import Chunk, Section, Span, chunk_id

SPLITTER = "sections/1"


def split_documents(documents: Iterable[Document], *, chunk_chars: int) -> list[Chunk]:
    """All chunks of the documents, in document order."""
    return [
        chunk
        for document in documents
        for section in document.sections
        for chunk in split_section(section, document, chunk_chars=chunk_chars)
    ]


def split_section(section: Section, document: Document, *, chunk_chars: int) -> list[Chunk]:
    """The chunks of one section; a section within `chunk_chars` is one chunk."""
    meta = document.meta
    pieces = [section.spans]
    if meta.origin == "added" and len(section.text) > chunk_chars:
        pieces = _groups(section, chunk_chars)
    out = []
    for number, spans in enumerate(pieces):
        if not spans:
            continue
        start, end = spans[0].start, spans[-1].end
        text = section.text[start:end]
        moved = tuple(Span(s.start - start, s.end - start, s.sources) for s in spans)
        ordinal = section.ordinal * 1000 + number
        out.append(
            Chunk(
                id=chunk_id(meta.id, meta.language, ordinal, text),
                document_id=meta.id,
                language=meta.language,
                locator=section.locator,
                audience=section.audience,
                role=section.role,
                ordinal=ordinal,
                text=text,
                sentences=moved,
            )
        )
    return out


def _groups(section: Section, chunk_chars: int) -> list[tuple[Span, ...]]:
    """Sentences grouped so that each group is about one chunk long."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=chunk_chars, chunk_overlap=0, add_start_index=True, keep_separator="end"
    )
    starts = [int(d.metadata["start_index"]) for d in splitter.create_documents([section.text])]
    groups: list[list[Span]] = [[] for _ in starts]
    for span in section.spans:
        groups[max(0, bisect_right(starts, span.start) - 1)].append(span)
    return [tuple(group) for group in groups if group]
