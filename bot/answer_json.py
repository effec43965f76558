"""The answer as JSON: one object for the terminal, the HTTP API, the MCP tool and the evals."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.exchange import Exchange
from bot.reply import CitedAnswer, Evidence, NoAnswer, Statement, Urgent
from corpus.records import SourceRef

Outcome = Literal["answer", "no_answer", "urgent", "about"]


class StatementJson(BaseModel):
    """One sentence or bullet, without marks, and the numbers of its citations."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    citations: tuple[int, ...]
    part: str = "answer"


class CitationJson(BaseModel):
    """One outside source as cited: `quote` holds every statement that rests on it here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: int
    document_id: str
    title: str
    publisher: str
    year: str | None
    url: str
    section: str
    page: int | None
    page_label: str | None = None
    quote: str
    review_by: str
    document_title: str = ""
    origin: str = "shipped"
    address: str = "known"
    case: str | None = None
    chunk_id: str = ""
    reviewed_on: str = ""
    version: str = ""
    """Tells one text of the document from every other; with `reviewed_on`, its version."""


class AnswerJson(BaseModel):
    """The whole reply; `text` is what the page shows, Markdown with [n] marks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    outcome: Outcome
    language: Literal["da", "en"]
    audience: Literal["patient", "clinician"]
    text: str
    statements: tuple[StatementJson, ...]
    citations: tuple[CitationJson, ...]
    reason: str | None
    red_flags: tuple[str, ...]
    redactions: tuple[str, ...]
    index_version: str
    wording: Literal["extracted", "rewritten"]
    timings_ms: dict[str, float]
    support: float | None = None
    nearest: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


def to_json(exchange: Exchange, *, id: str = "") -> AnswerJson:  # noqa: A002
    """The exchange in the published form; `python -m bot schema` prints its JSON schema."""
    from bot.render import render_markdown

    reply = exchange.reply
    statements, citations = cite(exchange)
    return AnswerJson(
        id=id,
        outcome=outcome_of(exchange),
        language=exchange.query.language,
        audience=exchange.query.audience,
        text=render_markdown(exchange),
        statements=statements,
        citations=citations,
        reason=reply.reason if isinstance(reply, NoAnswer) else None,
        red_flags=tuple(dict.fromkeys(f.id for f in exchange.query.red_flags)),
        redactions=exchange.query.redactions,
        index_version=exchange.index_version,
        wording=exchange.wording,
        timings_ms={k: round(v, 3) for k, v in exchange.timings_ms.items()},
        support=round(exchange.support, 4),
        nearest=reply.nearest if isinstance(reply, NoAnswer) else (),
        suggestions=exchange.suggestions,
    )


def outcome_of(exchange: Exchange) -> Outcome:
    """The outcome's name, derived from the reply's type."""
    if isinstance(exchange.reply, CitedAnswer):
        return "answer"
    if isinstance(exchange.reply, Urgent):
        return "urgent"
    return "no_answer" if isinstance(exchange.reply, NoAnswer) else "about"


def cite(exchange: Exchange) -> tuple[tuple[StatementJson, ...], tuple[CitationJson, ...]]:
    """Statements with citation numbers, and the citations, numbered as they first appear.

    One number is one outside source read in one section, so that its quote is one passage's words.
    """
    if not isinstance(exchange.reply, CitedAnswer | Urgent):
        return (), ()
    by_label = {item.label: item for item in exchange.reply.evidence}
    numbers: dict[tuple[str, ...], int] = {}
    groups: dict[int, tuple[Evidence, SourceRef, list[str]]] = {}
    rows = []
    for statement in exchange.reply.statements:
        marks = [
            _number(numbers, groups, by_label[label], source)
            for label in statement.labels
            for source in by_label[label].sources
        ]
        rows.append(_row(statement, marks))
    return tuple(rows), tuple(_citation(n, *group) for n, group in sorted(groups.items()))


def _row(statement: Statement, marks: list[int]) -> StatementJson:
    return StatementJson(
        text=statement.text, citations=tuple(dict.fromkeys(marks)), part=statement.part
    )


def _number(
    numbers: dict[tuple[str, ...], int],
    groups: dict[int, tuple[Evidence, SourceRef, list[str]]],
    evidence: Evidence,
    source: SourceRef,
) -> int:
    page = str(evidence.chunk.locator.page or "")
    key = (source.key, source.url, evidence.chunk.document_id, page)
    number = numbers.setdefault(key, len(numbers) + 1)
    if number not in groups:
        groups[number] = (evidence, source, [])
    if evidence.text not in groups[number][2]:
        groups[number][2].append(evidence.text)
    return number


def _citation(
    number: int, evidence: Evidence, source: SourceRef, quotes: list[str]
) -> CitationJson:
    place = evidence.chunk.locator
    return CitationJson(
        number=number,
        document_id=evidence.chunk.document_id,
        title=source.title,
        publisher=source.publisher,
        year=source.year,
        url=source.url,
        section=" · ".join(place.heading_path),
        page=place.page,
        page_label=place.page_label,
        quote=" […] ".join(quotes),
        review_by=evidence.review_by,
        document_title=evidence.title,
        origin=evidence.origin,
        address=source.address,
        case=source.case,
        chunk_id=evidence.chunk.id,
        reviewed_on=evidence.reviewed_on,
        version=evidence.version,
    )
