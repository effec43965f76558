"""What the ranker weighs of each candidate statement: a row of numbers, most between 0 and 1.

Everything is relative to the question at hand; nothing here knows a phrase or a document.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.candidates import CandidateFinder, Candidates, StatementRef
from bot.topics import Topics, find_topics
from index.embed import Vectors

Columns = dict[str, NDArray[np.floating]]
SPECIAL = frozenset({"pregnant", "child", "breastfeeding", "implant", "contrast"})
ROLES = (
    "answer", "indicated", "not-indicated", "red-flags", "alternatives", "strength", "disagreement",
    "figures", "background", "preparation", "rights", "limits", "original",
)  # fmt: skip
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
META = ("ikke læst", "not been read", "not read", "billedvalg")


def make_features(finder: CandidateFinder, found: Candidates) -> tuple[tuple[str, ...], Vectors]:
    """Names of the columns, and the features of every candidate, shape (refs, names)."""
    columns: Columns = {}
    for group in (_cosines, _lexical, _documents, _places, _topics, _last):
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
    chunks: NDArray[np.int64], values: NDArray[np.floating], reduce: Callable[..., np.floating]
) -> NDArray[np.floating]:
    out = np.zeros(len(values), dtype=np.float32)
    for chunk in np.unique(chunks):
        inside = chunks == chunk
        out[inside] = reduce(values[inside])
    return out


def _cosines(finder: CandidateFinder, found: Candidates) -> Columns:
    look, units, chunks = found.look, _units(found), _chunks(found)
    twins, heads = finder.twins[units], _heads(finder, found)
    white = np.maximum(look.white[units], look.white[twins])
    ranks = np.argsort(np.argsort(-white, kind="stable"), kind="stable")
    nearest = _expanded(finder, found)
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
        "section": _by_chunk(chunks, white, np.max),
        "neighbour": _by_chunk(chunks, white, np.mean),
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
        "question": finder.best(2, found.look.cosine, 0.7)[numbers],
        "question_white": finder.best(2, found.look.white, -1.0)[numbers],
        "question_share": finder.best(2, found.look.share, 0.0)[numbers],
    }


def _places(finder: CandidateFinder, found: Candidates) -> Columns:
    chunks = [finder.chunk(r) for r in found.refs]
    texts = [finder.text(r) for r in found.refs]
    asks = find_topics(found.last.text).asks
    columns: Columns = {
        f"role_{role}": np.array([c.role == role for c in chunks]) for role in ROLES
    }
    for name, (ask, role) in ROLE_ASKS.items():
        columns[name] = np.array([ask in asks and c.role == role for c in chunks])
    numbers = np.array([any(ch.isdigit() for ch in t) for t in texts])
    words = np.array([len(t.split()) for t in texts]) / 30.0
    return columns | {
        "first": np.array([r.span == 0 for r in found.refs]),
        "second": np.array([r.span == 1 for r in found.refs]),
        "audience": np.array([c.audience == found.audience for c in chunks]),
        "other_audience": np.array([c.audience not in (found.audience, "both") for c in chunks]),
        "answer_here": np.array(
            [c.role == "answer" and c.audience == found.audience for c in chunks]
        ),
        "has_number": numbers,
        "number_asked": numbers & ("number" in asks),
        "length": words,
        "editorial": np.array([_editorial(finder, r) for r in found.refs]),
        "danish": np.array(["dansk" in t.lower() or "danish" in t.lower() for t in texts]),
        "meta": np.array([any(m in t.lower() for m in META) for t in texts]),
    }


def _editorial(finder: CandidateFinder, ref: StatementRef) -> bool:
    return finder.span(ref).sources == ("editorial",)


def _topics(finder: CandidateFinder, found: Candidates) -> Columns:
    topics, last = find_topics(found.look.text), find_topics(found.last.text)
    rows = [_overlap(_statement_topics(finder.text(r)), topics, last) for r in found.refs]
    names = (
        "modality", "modality_missed", "modality_other", "body", "body_other", "condition",
        "special_new", "special_met",
    )  # fmt: skip
    table = np.array(rows, dtype=np.float32).reshape(len(rows), len(names))
    return {name: table[:, i] for i, name in enumerate(names)}


@lru_cache(maxsize=50_000)
def _statement_topics(text: str) -> Topics:
    return find_topics(text)


def _overlap(mine: Topics, topics: Topics, last: Topics) -> tuple[float, ...]:
    modalities = last.modalities or topics.modalities
    met = len(mine.modalities & modalities)
    return (
        float(met),
        float(bool(modalities) and not met),
        float(bool(modalities) and bool(mine.modalities) and not met),
        float(len(mine.body & topics.body)),
        float(bool(topics.body) and bool(mine.body) and not mine.body & topics.body),
        float(len(mine.conditions & topics.conditions)),
        float(len((mine.conditions & SPECIAL) - topics.conditions)),
        float(len(mine.conditions & SPECIAL & last.conditions)),
    )


def _last(finder: CandidateFinder, found: Candidates) -> Columns:
    """A follow-up's own words, without what it takes over; all zero for other questions."""
    units = _units(found)
    twins = finder.twins[units]
    none = np.zeros(len(units), dtype=np.float32)
    if found.last is found.look:
        names = ("last_white", "last_local", "last_share", "last_special", "last_modality")
        return dict.fromkeys(names, none)
    last, topics = found.last, find_topics(found.last.text)
    mine = [_statement_topics(finder.text(r)) for r in found.refs]
    share, _ = _local_share(finder, units, last.terms)
    return {
        "last_white": np.maximum(last.white[units], last.white[twins]),
        "last_local": np.maximum(
            finder.local[units] @ last.vector, finder.local[twins] @ last.vector
        ),
        "last_share": share,
        "last_special": np.array([len(m.conditions & topics.conditions) for m in mine]),
        "last_modality": np.array([len(m.modalities & topics.modalities) for m in mine]),
    }
