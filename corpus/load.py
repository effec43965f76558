"""From the documents folder (and added sources) to sections, one document at a time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from corpus.errors import DocumentError
from corpus.loaders.loaded import LoadedText
from corpus.loaders.markdown import ParsedDocument, parse_markdown, to_sections
from corpus.manifest import (
    apply_overlay,
    check_original,
    read_meta,
    read_text,
    source_folders,
    sources_folder,
)
from corpus.records import LANGUAGES, DocumentMeta, Locator, Section, Span
from corpus.sentences import sentence_spans
from corpus.settings import CorpusSettings


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


def load_added(folder: Path) -> list[Document]:
    """Every added source of `<data>/sources`, whatever its status, sorted by id.

    The text is the one stored with the source, not a new reading of the original: what is cited is
    what the editor confirmed. ManifestError when an entry or an original is not as it was stored.
    """
    return [_added(path) for path in source_folders(folder)]


def load_corpus(settings: CorpusSettings) -> list[Document]:
    """Shipped documents and added sources, each with the status that counts now."""
    added = load_added(sources_folder(settings.data))
    return apply_overlay([*load_shipped(settings.documents), *added], settings.data)


def _added(folder: Path) -> Document:
    meta = read_meta(folder)
    check_original(folder, meta)
    return make_added(meta, read_text(folder))


def make_added(meta: DocumentMeta, text: LoadedText) -> Document:
    """An added source as a document: each passage a section, each sentence citable."""
    sections = []
    for ordinal, passage in enumerate(text.passages):
        spans = tuple(
            Span(start, end, (meta.id,))
            for start, end in sentence_spans(passage.text, meta.language)
        )
        locator = Locator(
            heading_path=passage.heading_path,
            page=passage.page,
            page_label=passage.page_label,
            anchor=f"s{ordinal + 1}",
        )
        sections.append(
            Section(
                document_id=meta.id,
                ordinal=ordinal,
                locator=locator,
                audience=meta.audience,
                role="original",
                text=passage.text,
                spans=spans,
            )
        )
    return Document(meta, tuple(sections))
