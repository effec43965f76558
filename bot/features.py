"""What the ranker weighs of each candidate statement: a row of numbers, most between 0 and 1.

Everything is relative to the question at hand; nothing here knows a phrase or a document.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder, Candidates
from bot.precedents import NAMES as ASKED
from bot.statics import BODY_KEYS, CONDITION_KEYS, MODALITY_KEYS, ROLES, bits
from bot.topics import find_topics
from index.embed import Vectors

Columns = dict[str, NDArray[np.floating]]
SPECIAL = frozenset({"pregnant", "child", "breastfeeding", "implant", "contrast"})
SPECIAL_BITS = bits(SPECIAL, CONDITION_KEYS)
ROLE_ASKS = {
    "ask_alternative": ("alternative", "alternatives"),
    "ask_red": ("red", "red-flags"),
    "ask_strength": ("strength", "strength"),
    "ask_disagree": ("disagree", "disagreement"),
    "ask_prepare": ("prepare", "preparation"),
    "ask_why": ("why", "background"),
    "ask_source": ("source", "limits"),
    "ask_when": ("when", "indicated"),
    "ask_not": ("not", "not-indicated"),
    "ask_figures": ("number", "figures"),
}


def make_features(finder: CandidateFinder, found: Candidates) -> tuple[tuple[str, ...], Vectors]:
    """Names of the columns, and the features of every candidate, shape (refs, names)."""
    columns: Columns = {}
    for group in (_cosines, _lexical, _documents, _asked, _places, _topics, _last):
        columns.update(group(finder, found))
    names = tuple(columns)
    rows = np.stack([np.asarray(columns[n], dtype=np.float32) for n in names], axis=1)
    return names, rows


def _units(found: Candidates) -> NDArray[np.int64]:
    return np.array([r.unit for r in found.refs], dtype=np.int64)


def _chunks(found: Candidates) -> NDArray[np.int64]:
    return np.array([r.chunk for r in found.refs], dtype=np.int64)


def _heads(finder: CandidateFinder, found: Candidates) -> NDArray[np.int64]:
    return np.array([finder.headings.get(r.chunk, r.unit) for r in found.refs], dtype=np.int64)


def _by_chunk(
    chunks: NDArray[np.int64], values: NDArray[np.floating]
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Largest and mean value of each statement's chunk; a chunk's statements stand together."""
    starts = np.flatnonzero(np.r_[True, chunks[1:] != chunks[:-1]])
    sizes = np.diff(np.r_[starts, len(chunks)])
    largest = np.maximum.reduceat(values, starts)
    mean = np.add.reduceat(values, starts) / sizes
    return np.repeat(largest, sizes), np.repeat(mean, sizes)


def _cosines(finder: CandidateFinder, found: Candidates) -> Columns:
    look, units, chunks = found.look, _units(found), _chunks(found)
    twins, heads = finder.twins[units], _heads(finder, found)
    white = np.maximum(look.white[units], look.white[twins])
    ranks = np.argsort(np.argsort(-white, kind="stable"), kind="stable")
    nearest = _expanded(finder, found)
    largest, mean = _by_chunk(chunks, white)
    return {
        "cosine": look.cosine[units],
        "twin": look.cosine[twins],
        "white": look.white[units],
        "white_twin": look.white[twins],
        "white_z": (white - white.mean()) / (white.std() + 1e-6) / 10,
        "white_rank": 1.0 / (1.0 + ranks),
        "white_top": (ranks < 10).astype(np.float32),
        "local": finder.local[units] @ look.vector,
        "local_twin": finder.local[twins] @ look.vector,
        "heading": look.cosine[heads],
        "heading_white": look.white[heads],
        "section": largest,
        "neighbour": mean,
        "expanded": np.maximum(
            finder.whitening.vectors[units] @ nearest, finder.whitening.vectors[twins] @ nearest
        ),
    }


def _expanded(finder: CandidateFinder, found: Candidates) -> Vectors:
    """The nearest question keys' mean, weighted by nearness: how others ask the same (Rocchio)."""
    rows = finder.rows[2]
    if not len(rows):
        return finder.whitening.apply(found.look.vector)
    scores = found.look.white_fused[rows]
    top = np.argsort(-scores, kind="stable")[:4]
    weights = np.exp((scores[top] - scores[top[0]]) * 10)
    mean = (finder.whitening.vectors[rows[top]] * weights[:, None]).sum(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), dtype=np.float32)


def _lexical(finder: CandidateFinder, found: Candidates) -> Columns:
    look, units = found.look, _units(found)
    twins, heads = finder.twins[units], _heads(finder, found)
    share, total = _local_share(finder, units, look.terms)
    return {
        "share": look.share[units],
        "share_twin": look.share[twins],
        "concept": look.concept[units],
        "concept_twin": look.concept[twins],
        "heading_share": look.share[heads],
        "local_share": share,
        "local_weight": total / 8,
    }


def _local_share(
    finder: CandidateFinder, units: NDArray[np.int64], terms: tuple[str, ...]
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Coverage with idf counted among the candidates only: what is rare *here* tells them apart."""
    place = {unit: i for i, unit in enumerate(units.tolist())}
    held, total = np.zeros(len(units), dtype=np.float32), 1e-6
    for term in terms:
        inside = [place[u] for u in finder.searcher.lexical.holders(term).tolist() if u in place]
        if inside:
            weight = float(np.log(1 + (len(units) - len(inside) + 0.5) / (len(inside) + 0.5)))
            held[inside] += weight
            total += weight
    return held / total, held


def _documents(finder: CandidateFinder, found: Candidates) -> Columns:
    units = _units(found)
    rank = {name: i for i, name in enumerate(found.documents)}
    places = np.array([rank[finder.document_of[u]] for u in units.tolist()], dtype=np.int64)
    scores = np.array(found.document_scores, dtype=np.float32)
    soft = np.exp((scores - scores[0]) * 40)
    numbers = finder.numbers[units]
    return {
        "document": scores[places],
        "document_gap": scores[0] - scores[places],
        "document_soft": soft[places] / soft.sum(),
        "document_rank": 1.0 / (1.0 + places),
        "same_document": places == 0,
        "question": finder.best_key(found.look.cosine, 0.7)[numbers],
        "question_white": finder.best_key(found.look.white, -1.0)[numbers],
        "question_share": finder.best_key(found.look.share, 0.0)[numbers],
    }


def _asked(finder: CandidateFinder, found: Candidates) -> Columns:
    """What answered the labelled questions like this one; all zero where none are at hand."""
    units = _units(found)
    known = finder.precedents
    if known is None:
        return dict.fromkeys(ASKED, np.zeros(len(units), dtype=np.float32))
    white = np.maximum(found.look.white[units], found.look.white[finder.twins[units]])
    likeness = known.likeness(found.look.vector)
    return dict(
        zip(ASKED, known.weigh(likeness, finder.precedent_numbers[units], white).T, strict=True)
    )


def _places(finder: CandidateFinder, found: Candidates) -> Columns:
    facts, asks = finder.statics(found), find_topics(found.last.text).asks
    columns: Columns = {f"role_{role}": facts.role == i for i, role in enumerate(ROLES)}
    for name, (ask, role) in ROLE_ASKS.items():
        columns[name] = (facts.role == ROLES.index(role)) & (ask in asks)
    mine = facts.audience == found.audience
    return columns | {
        "first": facts.first,
        "second": facts.second,
        "audience": mine,
        "other_audience": ~mine & (facts.audience != "both"),
        "answer_here": mine & (facts.role == ROLES.index("answer")),
        "has_number": facts.has_number,
        "number_asked": facts.has_number & ("number" in asks),
        "length": facts.words / 30.0,
        "editorial": facts.editorial,
        "danish": facts.danish,
        "meta": facts.meta,
    }


def _topics(finder: CandidateFinder, found: Candidates) -> Columns:
    topics, last = find_topics(found.look.text), find_topics(found.last.text)
    facts = finder.statics(found)
    modalities = bits(last.modalities or topics.modalities, MODALITY_KEYS)
    body, conditions = bits(topics.body, BODY_KEYS), bits(topics.conditions, CONDITION_KEYS)
    met = np.bitwise_count(facts.modalities & modalities)
    special = facts.conditions & SPECIAL_BITS
    return {
        "modality": met,
        "modality_missed": (met == 0) & bool(modalities),
        "modality_other": (met == 0) & bool(modalities) & (facts.modalities != 0),
        "body": np.bitwise_count(facts.body & body),
        "body_other": bool(body) & (facts.body != 0) & (facts.body & body == 0),
        "condition": np.bitwise_count(facts.conditions & conditions),
        "special_new": np.bitwise_count(special & ~conditions),
        "special_met": np.bitwise_count(special & bits(last.conditions, CONDITION_KEYS)),
    }


def _last(finder: CandidateFinder, found: Candidates) -> Columns:
    """A follow-up's own words, without what it takes over; all zero for other questions."""
    units = _units(found)
    twins = finder.twins[units]
    names = ("last_white", "last_local", "last_share", "last_special", "last_modality")
    if found.last is found.look:
        return dict.fromkeys(names, np.zeros(len(units), dtype=np.float32))
    last, topics, facts = found.last, find_topics(found.last.text), finder.statics(found)
    share, _ = _local_share(finder, units, last.terms)
    return {
        "last_white": np.maximum(last.white[units], last.white[twins]),
        "last_local": np.maximum(
            finder.local[units] @ last.vector, finder.local[twins] @ last.vector
        ),
        "last_share": share,
        "last_special": np.bitwise_count(
            facts.conditions & bits(topics.conditions, CONDITION_KEYS)
        ),
        "last_modality": np.bitwise_count(
            facts.modalities & bits(topics.modalities, MODALITY_KEYS)
        ),
    }
