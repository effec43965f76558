"""What is always true of a document's statements, worked out once: roles, words, topics as bits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, get_args

import numpy as np
from numpy.typing import NDArray

from bot.topics import BODY, CONDITIONS, MODALITIES, find_topics
from corpus.records import Role

if TYPE_CHECKING:
    from bot.candidates import CandidateFinder, StatementRef

ROLES: tuple[str, ...] = get_args(Role)
META = ("ikke læst", "not been read", "not read", "billedvalg")


@dataclass(frozen=True, slots=True)
class Statics:
    """Arrays with one entry for each statement, in the order of its document."""

    role: NDArray[np.int64]
    audience: NDArray[np.str_]
    first: NDArray[np.bool_]
    second: NDArray[np.bool_]
    has_number: NDArray[np.bool_]
    words: NDArray[np.float64]
    editorial: NDArray[np.bool_]
    danish: NDArray[np.bool_]
    meta: NDArray[np.bool_]
    modalities: NDArray[np.int64]
    body: NDArray[np.int64]
    conditions: NDArray[np.int64]


def bits(keys: Iterable[str], table: Sequence[str]) -> int:
    """A set of table keys as one number."""
    return sum(1 << i for i, key in enumerate(table) if key in keys)


MODALITY_KEYS, BODY_KEYS, CONDITION_KEYS = tuple(MODALITIES), tuple(BODY), tuple(CONDITIONS)


def make_statics(finder: CandidateFinder, refs: Sequence[StatementRef]) -> Statics:
    """The arrays of some statements."""
    texts = [finder.text(r) for r in refs]
    lowered = [t.lower() for t in texts]
    topics = [find_topics(t) for t in texts]
    chunks = [finder.chunk(r) for r in refs]
    return Statics(
        role=np.array([ROLES.index(c.role) for c in chunks], dtype=np.int64),
        audience=np.array([c.audience for c in chunks]),
        first=np.array([r.span == 0 for r in refs]),
        second=np.array([r.span == 1 for r in refs]),
        has_number=np.array([any(ch.isdigit() for ch in t) for t in texts]),
        words=np.array([len(t.split()) for t in texts], dtype=float),
        editorial=np.array([finder.span(r).sources == ("editorial",) for r in refs]),
        danish=np.array(["dansk" in t or "danish" in t for t in lowered]),
        meta=np.array([any(m in t for m in META) for t in lowered]),
        modalities=np.array([bits(t.modalities, MODALITY_KEYS) for t in topics], dtype=np.int64),
        body=np.array([bits(t.body, BODY_KEYS) for t in topics], dtype=np.int64),
        conditions=np.array([bits(t.conditions, CONDITION_KEYS) for t in topics], dtype=np.int64),
    )


def join_statics(parts: Sequence[Statics]) -> Statics:
    """Several documents' arrays, one after the other."""
    return Statics(
        *(np.concatenate([getattr(p, field.name) for p in parts]) for field in fields(Statics))
    )
