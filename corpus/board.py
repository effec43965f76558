"""The board of the life cycle: which documents want somebody's attention, and why; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from corpus.links import Link, Reason, without_fragment
from corpus.load import Document
from corpus.records import DocumentMeta, Language

BoardState = Literal["overdue", "unreachable", "due", "partial", "superseded"]
ORDER: tuple[BoardState, ...] = get_args(BoardState)
DUE = timedelta(days=30)
"""A document is due this long before its review date."""

WORDS: dict[Language, dict[str, str]] = {
    "da": {
        "overdue": "skulle være gennemset senest {day}",
        "due": "skal gennemses senest {day}",
        "superseded": "afløst af {by}; bliver ikke citeret",
        "superseded_alone": "afløst; bliver ikke citeret",
        "partial": "kilden er kun læst i uddrag eller resumé",
        "moved": "{url} er flyttet til {detail}",
        "gone": "{url} findes ikke længere ({detail})",
        "server-error": "{url} svarer med en fejl ({detail})",
        "no-answer": "{url} svarer ikke",
    },
    "en": {
        "overdue": "was to be reviewed by {day}",
        "due": "is to be reviewed by {day}",
        "superseded": "superseded by {by}; no longer cited",
        "superseded_alone": "superseded; no longer cited",
        "partial": "the source was read only in part or as a summary",
        "moved": "{url} has moved to {detail}",
        "gone": "{url} no longer exists ({detail})",
        "server-error": "{url} answers with an error ({detail})",
        "no-answer": "{url} does not answer",
    },
}
MONTHS: dict[Language, str] = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
}


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One thing to see to; `detail` is a sentence part in the language asked for."""

    document_id: str
    title: str
    state: BoardState
    detail: str
    since: date | None
    url: str = ""
    """The link in question, where there is one."""


def make_board(
    documents: Iterable[Document],
    links: Mapping[str, Link],
    today: date,
    *,
    language: Language = "da",
) -> list[BoardRow]:
    """Everything to see to, most pressing first; a document in two languages stands once.

    Its title is in `language` where it has one. A link that has moved counts as unreachable: the
    redirect will end one day. Retired documents and links nobody could check are left out.
    """
    metas = _one_each((d.meta for d in documents), language)
    replaced_by = {old: m.id for m in metas for old in m.supersedes if m.status != "retired"}
    rows = [
        row
        for meta in metas
        if meta.status != "retired"
        for row in _rows(meta, links, today, replaced_by.get(meta.id, ""), language)
    ]
    return sorted(
        rows, key=lambda r: (ORDER.index(r.state), r.since or date.max, r.document_id, r.url)
    )


def _one_each(metas: Iterable[DocumentMeta], language: Language) -> Sequence[DocumentMeta]:
    chosen: dict[str, DocumentMeta] = {}
    for meta in metas:
        if meta.id not in chosen or meta.language == language:
            chosen[meta.id] = meta
    return [chosen[name] for name in sorted(chosen)]


def _rows(
    meta: DocumentMeta, links: Mapping[str, Link], today: date, by: str, language: Language
) -> Iterator[BoardRow]:
    words = WORDS[language]
    if meta.status == "superseded":
        text = words["superseded" if by else "superseded_alone"].format(by=by)
        yield BoardRow(meta.id, meta.title, "superseded", text, None)
        return
    if meta.review_by < today:
        text = words["overdue"].format(day=_day(meta.review_by, language))
        yield BoardRow(meta.id, meta.title, "overdue", text, meta.review_by)
    elif meta.review_by <= today + DUE:
        text = words["due"].format(day=_day(meta.review_by, language))
        yield BoardRow(meta.id, meta.title, "due", text, meta.review_by - DUE)
    if meta.confidence == "partial":
        yield BoardRow(meta.id, meta.title, "partial", words["partial"], meta.reviewed_on)
    yield from _dead_links(meta, links, words)


def _dead_links(
    meta: DocumentMeta, links: Mapping[str, Link], words: Mapping[str, str]
) -> Iterator[BoardRow]:
    urls = {without_fragment(url) for s in meta.sources for url in (s.url, s.fetch or "") if url}
    for url in sorted(urls):
        link = links.get(url)
        if link is not None and link.state in ("moved", "unreachable"):
            text = words[_key(link.reason)].format(url=url, detail=link.detail)
            yield BoardRow(meta.id, meta.title, "unreachable", text, link.since, url)


def _day(day: date, language: Language) -> str:
    month = MONTHS[language].split()[day.month - 1]
    return f"{day.day}{'.' if language == 'da' else ''} {month} {day.year}"


def _key(reason: Reason) -> Reason:
    return reason or "no-answer"
