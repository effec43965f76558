"""Queries, evidence and exchanges for the tests of the bot."""

from __future__ import annotations

from bot.exchange import Exchange
from bot.query import Query
from bot.redact import redact
from bot.reply import Evidence, Reply
from tests.builders import make_chunk, make_source


def make_evidence(label: str, text: str, **more: object) -> Evidence:
    """Evidence for one sentence in a chunk of its own, or in `chunk=`."""
    chunk = more.pop("chunk", None) or make_chunk(text, role=more.pop("role", "answer"))
    values = {
        "sources": (make_source(),),
        "title": "Ondt i knæet",
        "review_by": "2027-01-01",
        "support": 0.9,
        "origin": "shipped",
        **more,
    }
    number = next(i for i, span in enumerate(chunk.sentences) if chunk.sentence(span) == text)
    return Evidence(label=label, chunk=chunk, span=chunk.sentences[number], **values)


def make_query(text: str = "skal knæet scannes", **more: object) -> Query:
    """A query as `understand` would build it, without danger signs."""
    masked = redact(text)
    values = {
        "resolved": masked.text,
        "language": "da",
        "question_language": "da",
        "audience": "patient",
        "red_flags": (),
        "redactions": masked.kinds,
        "follows": False,
        **more,
    }
    return Query(text=masked.text, **values)


def make_exchange(reply: Reply, **query: object) -> Exchange:
    """An exchange around a reply."""
    return Exchange(
        query=make_query(**query), reply=reply, documents=("knee",), support=0.9, index_version="v1"
    )
