"""The document form: YAML front matter, `## Heading {role=...}`, statements that end in `[^key]`.

Parsing keeps line numbers, so that a check can name the line of each fault; nothing is guessed:
a statement without a source mark is an error here, not an uncited sentence later.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast, get_args

import yaml
from pydantic import ValidationError

from corpus.errors import DocumentError
from corpus.records import (
    AUTHORED_ROLES,
    Audience,
    DocumentMeta,
    Language,
    Locator,
    Role,
    Section,
    SourceRef,
    Span,
)

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C reader where PyYAML has it: eight times as fast, and as safe."""
HEADING = re.compile(r"^##\s+(?P<title>.+?)\s*\{(?P<attributes>[^}]*)\}\s*$")
ATTRIBUTE = re.compile(r"(\w+)=([\w-]+)")
STATEMENT = re.compile(r"(?P<text>.+?)(?P<marks>(?:\[\^[^\]\s]+\])+)(?:\s+|$)", re.DOTALL)
MARK = re.compile(r"\[\^([^\]\s]+)\]")


@dataclass(frozen=True, slots=True)
class ParsedStatement:
    """One statement with its source keys and the line it starts on."""

    text: str
    sources: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class ParsedSection:
    """One `##` section, its attributes and its statements."""

    title: str
    role: Role
    audience: Audience
    line: int
    statements: tuple[ParsedStatement, ...]


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """A shipped document, read and checked for form."""

    path: Path
    meta: DocumentMeta
    sections: tuple[ParsedSection, ...]
    front_matter_lines: dict[str, int]
    """Line of each top-level front-matter key, for findings."""


def parse_markdown(path: Path, text: str) -> ParsedDocument:
    """Read one document; DocumentError with file and line when the form is broken."""
    lines = text.replace("\r\n", "\n").split("\n")
    if not lines or lines[0].strip() != "---":
        raise DocumentError(path, 1, "no front matter: the first line must be ---")
    try:
        end = next(n for n, line in enumerate(lines[1:], 1) if line.strip() == "---")
    except StopIteration:
        raise DocumentError(path, 1, "front matter is not closed: add a line ---") from None
    where = {
        line.split(":", 1)[0]: n
        for n, line in enumerate(lines[1:end], 2)
        if re.match(r"^[a-z_0-9]+:", line)
    }
    digest = hashlib.sha256(text.encode()).hexdigest()
    meta = _parse_meta(path, "\n".join(lines[1:end]), where, digest)
    sections = _parse_sections(path, lines, end + 1)
    if not sections:
        raise DocumentError(path, end + 1, "no section: add one such as ## Kort svar {role=answer}")
    _check_keys(path, meta, sections)
    return ParsedDocument(path, meta, sections, where)


def to_sections(document: ParsedDocument) -> list[Section]:
    """The document's sections as plain text with spans; statements stand one to a line."""
    out = []
    for ordinal, section in enumerate(document.sections):
        spans, at = [], 0
        for statement in section.statements:
            spans.append(Span(at, at + len(statement.text), statement.sources))
            at += len(statement.text) + 1
        text = "\n".join(s.text for s in section.statements)
        locator = Locator(heading_path=(section.title,), anchor=f"s{ordinal + 1}")
        out.append(
            Section(
                document_id=document.meta.id,
                ordinal=ordinal,
                locator=locator,
                audience=section.audience,
                role=section.role,
                text=text,
                spans=tuple(spans),
            )
        )
    return out


def _parse_meta(path: Path, block: str, where: dict[str, int], digest: str) -> DocumentMeta:
    try:
        data = yaml.load(block, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        problem = getattr(error, "problem", None) or "not valid YAML"
        raise DocumentError(path, line, f"front matter: {problem}") from error
    if not isinstance(data, dict):
        raise DocumentError(path, 2, "front matter is empty: give at least id, language and title")
    sources = data.get("sources")
    if not isinstance(sources, dict) or not sources:
        line = where.get("sources", 2)
        raise DocumentError(path, line, "sources must map a key to title, publisher, year and url")
    return _validate_meta(path, data, sources, where, digest)


def _validate_meta(
    path: Path,
    data: dict[str, Any],
    sources: dict[str, Any],
    where: dict[str, int],
    digest: str,
) -> DocumentMeta:
    try:
        refs = []
        for key, value in sources.items():
            if not isinstance(value, dict):
                raise DocumentError(path, where["sources"], f"source {key} is not a mapping")
            year = value.get("year")
            refs.append(
                SourceRef.model_validate(
                    {**value, "key": str(key), "year": None if year is None else str(year)}
                )
            )
        plain = {k: _unyaml(v) for k, v in data.items()}
        return DocumentMeta.model_validate(
            {**plain, "sources": refs, "sha256": digest, "origin": "shipped"}
        )
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else "?"
        line = where.get(field, where.get("sources", 2))
        raise DocumentError(path, line, f"{field}: {first['msg']}") from error


def _unyaml(value: object) -> object:
    """YAML reads a bare yes or no as a boolean; the form means the words."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


def _parse_sections(path: Path, lines: list[str], start: int) -> tuple[ParsedSection, ...]:
    sections: list[ParsedSection] = []
    heading: tuple[str, Role, Audience, int] | None = None
    body: list[tuple[int, str]] = []

    def close() -> None:
        if heading is not None:
            title, role, audience, line = heading
            statements = _parse_statements(path, body)
            if not statements:
                raise DocumentError(path, line, f"section «{title}» is empty: write or remove it")
            sections.append(ParsedSection(title, role, audience, line, statements))

    for number, line in enumerate(lines[start:], start + 1):
        if line.startswith("#"):
            close()
            heading, body = _parse_heading(path, number, line), []
        elif line.strip():
            if heading is None:
                raise DocumentError(path, number, "text before the first ## heading")
            body.append((number, line))
        else:
            body.append((number, ""))
    close()
    return tuple(sections)


def _parse_heading(path: Path, number: int, line: str) -> tuple[str, Role, Audience, int]:
    match = HEADING.match(line)
    if not match:
        raise DocumentError(path, number, "heading must look like: ## Title {role=answer}")
    attributes = dict(ATTRIBUTE.findall(match["attributes"]))
    role, audience = attributes.pop("role", ""), attributes.pop("audience", "both")
    if role not in AUTHORED_ROLES:
        raise DocumentError(path, number, f"role={role} unknown; use {', '.join(AUTHORED_ROLES)}")
    if audience not in get_args(Audience):
        raise DocumentError(path, number, f"audience={audience} unknown; patient|clinician|both")
    if attributes:
        raise DocumentError(path, number, f"unknown attribute {', '.join(sorted(attributes))}")
    return match["title"], cast(Role, role), cast(Audience, audience), number


def _parse_statements(path: Path, body: list[tuple[int, str]]) -> tuple[ParsedStatement, ...]:
    statements: list[ParsedStatement] = []
    for line, block in _blocks(body):
        at = 0
        while at < len(block):
            match = STATEMENT.match(block, at)
            if not match:
                rest = block[at:].strip()
                raise DocumentError(path, line, f"statement without a source mark: «{rest[:70]}»")
            text = " ".join(match["text"].split())
            keys = tuple(dict.fromkeys(MARK.findall(match["marks"])))
            statements.append(ParsedStatement(text, keys, line))
            at = match.end()
    return tuple(statements)


def _blocks(body: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Bullets and paragraphs, each with its first line's number."""
    blocks: list[tuple[int, str]] = []
    joined = False
    for number, line in body:
        if not line:
            joined = False
        elif line.lstrip().startswith("- "):
            blocks.append((number, line.lstrip()[2:].strip()))
            joined = True
        elif joined:
            blocks[-1] = (blocks[-1][0], f"{blocks[-1][1]} {line.strip()}")
        else:
            blocks.append((number, line.strip()))
            joined = True
    return blocks


def _check_keys(path: Path, meta: DocumentMeta, sections: tuple[ParsedSection, ...]) -> None:
    known = {source.key for source in meta.sources}
    for section in sections:
        for statement in section.statements:
            for key in statement.sources:
                if key not in known:
                    message = f"source key [^{key}] is not in sources: add it or correct the key"
                    raise DocumentError(path, statement.line, message)


def document_language(path: Path) -> Language:
    """The language a shipped document's folder stands for."""
    return cast(Language, path.parent.name)
