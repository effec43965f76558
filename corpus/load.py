"""From the documents folder (and added sources) to sections, one document at a time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from corpus.errors import DocumentError
from corpus.loaders.markdown import ParsedDocument, parse_markdown, to_sections
from corpus.records import LANGUAGES, DocumentMeta, Section


@dataclass(frozen=True, slots=True)
class Document:
    """One document in one language: what is known of it, and its text by section."""

    meta: DocumentMeta
    sections: tuple[Section, ...]


def document_paths(folder: Path) -> list[Path]:
    """All shipped documents, sorted by language and id."""
    return sorted(p for lang in LANGUAGES for p in (folder / lang).glob("*.md"))


def read_document(path: Path) -> ParsedDocument:
    """Parse one shipped document; DocumentError names file and line."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(path, 1, "is not UTF-8: save it as UTF-8") from error
    return parse_markdown(path, text)


def load_shipped(folder: Path) -> list[Document]:
    """Every shipped document; the first broken one stops with file and line."""
    out = []
    for path in document_paths(folder):
        parsed = read_document(path)
        out.append(Document(parsed.meta, tuple(to_sections(parsed))))
    return out
