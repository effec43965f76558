"""Is every shipped document fit to be cited? Findings with file, line and what to do.

Checks come in two kinds: `check_document` looks at one file, `check_pairs` and `check_duplicates`
at how files agree. All are pure; reading the files is `check_corpus`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from corpus.errors import DocumentError
from corpus.figures import figures
from corpus.load import document_paths, read_document
from corpus.loaders.markdown import ParsedDocument, ParsedSection
from corpus.readability import lix, word_count
from corpus.records import EDITORIAL

MIN_QUESTIONS = 10
MAX_SENTENCE_WORDS = 45
ANSWER_WORDS = (40, 90)
MAX_LIX = 38.0
NEAR_DUPLICATE = 0.9
YEAR = re.compile(r"^(1[89]|20)\d\d(\s?[–-]\s?(1[89]|20)\d\d)?$")
FORBIDDEN = re.compile(r"undersøgelsesmodalitet|<[a-z/]|\]\(", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault: where it is and what to do."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def check_corpus(folder: Path, *, only: Sequence[str] = ()) -> tuple[list[Finding], int]:
    """All findings, sorted, and how many documents were read."""
    findings: list[Finding] = []
    documents: list[ParsedDocument] = []
    for path in document_paths(folder):
        try:
            documents.append(read_document(path))
        except DocumentError as error:
            message = str(error).removeprefix(f"{error.path}:{error.line}: ")
            findings.append(Finding(error.path, error.line, message))
    for document in documents:
        findings += check_document(document)
    findings += check_pairs(documents)
    findings += check_duplicates(documents)
    if only:
        findings = [f for f in findings if Path(f.path).stem in only]
    return sorted(set(findings)), len(documents)


def check_document(document: ParsedDocument) -> Iterable[Finding]:
    """Faults of one file: names, dates, links, keys, lengths, readability."""
    yield from _check_meta(document)
    yield from _check_sources(document)
    for section in document.sections:
        yield from _check_section(document, section)


def _at(document: ParsedDocument, field: str) -> int:
    return document.front_matter_lines.get(field, 1)


def _check_meta(document: ParsedDocument) -> Iterable[Finding]:
    meta, path = document.meta, str(document.path)
    if meta.id != document.path.stem:
        yield Finding(path, _at(document, "id"), f"id {meta.id} must equal the file's name")
    if meta.language != document.path.parent.name:
        yield Finding(path, _at(document, "language"), "language must equal the folder's name")
    if len(set(meta.questions)) < MIN_QUESTIONS:
        message = f"{len(set(meta.questions))} questions: write at least {MIN_QUESTIONS}"
        yield Finding(path, _at(document, "questions"), message)
    if meta.review_by <= meta.reviewed_on:
        yield Finding(path, _at(document, "review_by"), "review_by must be later than reviewed_on")
    if meta.status == "current" and not any(s.role == "answer" for s in document.sections):
        yield Finding(path, document.sections[0].line, "no section with role=answer: write one")


def _check_sources(document: ParsedDocument) -> Iterable[Finding]:
    used = {k for s in document.sections for st in s.statements for k in st.sources}
    path, line = str(document.path), _at(document, "sources")
    for source in document.meta.sources:
        if source.key not in used:
            yield Finding(path, line, f"source {source.key} is never cited: cite or remove it")
        if source.year is not None and not YEAR.match(source.year):
            yield Finding(path, line, f"source {source.key}: year «{source.year}» must be YYYY")
        if source.key == EDITORIAL:
            continue
        parts = urlsplit(source.url)
        if parts.scheme not in {"http", "https"} or "." not in parts.netloc:
            yield Finding(
                path, line, f"source {source.key}: link «{source.url}» is not well formed"
            )


def _check_section(document: ParsedDocument, section: ParsedSection) -> Iterable[Finding]:
    path = str(document.path)
    for statement in section.statements:
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])", statement.text):
            if word_count(sentence) > MAX_SENTENCE_WORDS:
                message = f"sentence of {word_count(sentence)} words: at most {MAX_SENTENCE_WORDS}"
                yield Finding(path, statement.line, message)
        if not statement.text.endswith((".", "!", "?")):
            yield Finding(path, statement.line, "statement must end with a full stop before [^key]")
        if match := FORBIDDEN.search(statement.text):
            yield Finding(path, statement.line, f"«{match[0]}» is not allowed in a statement")
    if section.role == "answer" and section.audience == "patient":
        yield from _check_patient_answer(document, section)


def _check_patient_answer(document: ParsedDocument, section: ParsedSection) -> Iterable[Finding]:
    text = " ".join(s.text for s in section.statements)
    low, high = ANSWER_WORDS
    count, path = word_count(text), str(document.path)
    if not low <= count <= high:
        yield Finding(path, section.line, f"patient answer has {count} words: {low} to {high}")
    if document.meta.language == "da" and lix(text) > MAX_LIX:
        message = f"patient answer has LIX {lix(text):.1f}: at most {MAX_LIX:.0f}"
        yield Finding(path, section.line, f"{message}; shorten words and sentences")


def check_pairs(documents: Iterable[ParsedDocument]) -> Iterable[Finding]:
    """Faults between the two languages of one id: sections, sources and numbers must agree."""
    by_id: dict[str, dict[str, ParsedDocument]] = {}
    for document in documents:
        by_id.setdefault(document.path.stem, {})[document.path.parent.name] = document
    for pair in by_id.values():
        if len(pair) == 1:
            (language, only), *_ = pair.items()
            other = "en" if language == "da" else "da"
            yield Finding(str(only.path), 1, f"the {other} version is missing or unreadable")
        else:
            yield from _check_pair(pair["da"], pair["en"])


def _check_pair(da: ParsedDocument, en: ParsedDocument) -> Iterable[Finding]:
    path = str(en.path)
    for field in ("kind", "audience", "topics", "strength", "radiology_involved", "confidence",
                  "reviewed_on", "review_by", "clinical_review", "supersedes", "status"):  # fmt: skip
        if getattr(da.meta, field) != getattr(en.meta, field):
            yield Finding(path, _at(en, field), f"{field} differs from the Danish version")
    for source in en.meta.sources:
        yield from _check_source_pair(da, en, source.key)
    shapes = [[(s.role, s.audience, len(s.statements)) for s in d.sections] for d in (da, en)]
    if [x[:2] for x in shapes[0]] != [x[:2] for x in shapes[1]]:
        yield Finding(path, en.sections[0].line, "sections (role, audience, order) differ from da")
        return
    for left, right in zip(da.sections, en.sections, strict=True):
        if len(left.statements) != len(right.statements):
            message = f"{len(right.statements)} statements here, {len(left.statements)} in Danish"
            yield Finding(path, right.line, f"«{right.title}»: {message}")
            continue
        yield from _check_section_pair(path, left, right)


def _check_source_pair(da: ParsedDocument, en: ParsedDocument, key: str) -> Iterable[Finding]:
    if key == EDITORIAL:
        return
    try:
        twin = da.meta.source(key)
    except KeyError:
        yield Finding(str(en.path), _at(en, "sources"), f"source {key} is missing in Danish")
        return
    mine = en.meta.source(key)
    if (twin.url, twin.year, twin.title) != (mine.url, mine.year, mine.title):
        yield Finding(str(en.path), _at(en, "sources"), f"source {key} differs from Danish")


def _check_section_pair(path: str, da: ParsedSection, en: ParsedSection) -> Iterable[Finding]:
    for left, right in zip(da.statements, en.statements, strict=True):
        if left.sources != right.sources:
            message = f"source keys differ from Danish line {left.line}: {left.sources}"
            yield Finding(path, right.line, message)
        mine, theirs = Counter(figures(right.text, "en")), Counter(figures(left.text, "da"))
        if mine != theirs:
            missing = sorted((theirs - mine).elements())
            extra = sorted((mine - theirs).elements())
            message = (
                f"numbers differ from Danish line {left.line}: missing {missing}, extra {extra}"
            )
            yield Finding(path, right.line, message)


def check_duplicates(documents: Iterable[ParsedDocument]) -> Iterable[Finding]:
    """Statements that stand, nearly word for word, in more than one place of one language."""
    seen: dict[tuple[str, str], tuple[ParsedDocument, int, frozenset[str]]] = {}
    buckets: dict[tuple[str, str], list[tuple[ParsedDocument, int, frozenset[str]]]] = {}
    for document in documents:
        for section in document.sections:
            for statement in section.statements:
                tokens = re.findall(r"\w+", statement.text.lower())
                entry = (document, statement.line, frozenset(tokens))
                exact = (document.meta.language, " ".join(tokens))
                if exact in seen:
                    yield _duplicate(entry, seen[exact])
                    continue
                seen[exact] = entry
                rare = (document.meta.language, " ".join(sorted(tokens, key=len)[-2:]))
                for other in buckets.setdefault(rare, []):
                    if _jaccard(entry[2], other[2]) >= NEAR_DUPLICATE:
                        yield _duplicate(entry, other)
                buckets[rare].append(entry)


def _duplicate(
    entry: tuple[ParsedDocument, int, frozenset[str]],
    other: tuple[ParsedDocument, int, frozenset[str]],
) -> Finding:
    where = f"{other[0].path.parent.name}/{other[0].path.name}:{other[1]}"
    return Finding(str(entry[0].path), entry[1], f"same statement as {where}: keep one, reword")


def _jaccard(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / max(1, len(left | right))
