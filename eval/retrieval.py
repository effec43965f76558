"""Our engine on public retrieval sets, beside BM25, dense and equal-weight RRF on the same texts.

Each passage is one chunk with one statement, so the engine's unit is the set's document and nothing
of our document form (headings, question keys) helps. The engine's settings are those of the bot.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
from pydantic import BaseModel, ConfigDict, TypeAdapter

from corpus.records import Chunk, Language, Locator, Span
from eval.estimate import Estimate, mean
from eval.measures import ndcg, recall_at, reciprocal_rank
from eval.provenance import PROGRAM, source_version
from eval.public_set import Passage, PublicSet, ids
from eval.rankers import DEEP, Bm25Ranker, DenseRanker, Ranker, RrfRanker
from eval.small_index import write_index
from index.cache import embed_cached
from index.embed import Embedder, Vectors
from index.search import Searcher
from index.settings import IndexSettings

Rankings = dict[str, list[tuple[str, float]]]
OURS = "Billedvalg"
SETS = "sets.json"
SET_KEYS = ("ndcg@10", "recall@5", "recall@20", "mrr@10")


class SetScore(BaseModel):
    """One set's figures by system, and the program they were measured with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    passages: int
    queries: int
    embedder: str
    code_version: str
    systems: dict[str, dict[str, Estimate]]

    @property
    def lead(self) -> float:
        """nDCG@10 of ours minus the best of the others."""
        rivals = [f["ndcg@10"].value for name, f in self.systems.items() if name != OURS]
        return self.systems[OURS]["ndcg@10"].value - max(rivals)


def rank_set(
    collection: PublicSet, embedder: Embedder, *, settings: IndexSettings, cache: Path
) -> dict[str, Rankings]:
    """Rankings 100 deep by every system; `cache` keeps the passages' vectors."""
    texts = [p.text for p in collection.passages]
    vectors = embed_cached(texts, embedder, cache)
    words = Bm25Ranker(texts, [p.language for p in collection.passages])
    dense = DenseRanker(vectors, embedder)
    rankers: dict[str, Ranker] = {
        "BM25": words,
        "Dense": dense,
        "Equal RRF": RrfRanker([words, dense]),
    }
    with tempfile.TemporaryDirectory() as folder:
        own = settings.model_copy(update={"data": Path(folder), "chroma_url": ""})
        searcher = open_set(collection, embedder, vectors, settings=own)
        runs = {OURS: {q.id: _ours(searcher, collection, q) for q in collection.judged}}
        searcher.dense.close()
    for name, ranker in rankers.items():
        runs[name] = {q.id: _plain(ranker, collection, q) for q in collection.judged}
    return runs


def open_set(
    collection: PublicSet, embedder: Embedder, vectors: Vectors, *, settings: IndexSettings
) -> Searcher:
    """The set indexed and published in the settings' data folder, opened."""
    write_index(
        settings.data,
        name="set",
        chunks=[_chunk(i, p) for i, p in enumerate(collection.passages)],
        documents=[],
        vectors=lambda _units: vectors,
        embedder=embedder,
    )
    return Searcher.open(settings, embedder=embedder)


def _chunk(number: int, passage: Passage) -> Chunk:
    return Chunk(
        id=f"{number:07d}",
        document_id=passage.id,
        language=cast(Language, passage.language),
        locator=Locator(heading_path=()),
        audience="both",
        role="original",
        ordinal=0,
        text=passage.text or " ",
        sentences=(Span(0, max(1, len(passage.text)), ()),),
    )


def _ours(searcher: Searcher, collection: PublicSet, query: Passage) -> list[tuple[str, float]]:
    languages = tuple(dict.fromkeys((query.language, *collection.languages)))
    hits = searcher.search(query.text, languages=languages, k=DEEP)
    return [(hit.chunk.document_id, hit.fused) for hit in hits]


def _plain(ranker: Ranker, collection: PublicSet, query: Passage) -> list[tuple[str, float]]:
    scores = ranker.scores(query.text, language=query.language)
    order: list[Any] = [i for i in np.argsort(-scores, kind="stable")[:DEEP] if scores[i] > 0]
    return [(collection.passages[i].id, float(scores[i])) for i in order]


def score_set(collection: PublicSet, runs: dict[str, Rankings], *, embedder: str) -> SetScore:
    """nDCG@10, recall@5, recall@20 and MRR@10 of every system, over queries with judgments."""
    systems = {name: _figures(collection, run) for name, run in runs.items()}
    return SetScore(
        name=collection.name,
        passages=len(collection.passages),
        queries=len(collection.judged),
        embedder=embedder,
        code_version=source_version(PROGRAM),
        systems=systems,
    )


def _figures(collection: PublicSet, run: Rankings) -> dict[str, Estimate]:
    rows = [(ids(run.get(q.id, [])), collection.relevant[q.id]) for q in collection.judged]
    return {
        "ndcg@10": mean([ndcg(ranked, gains) for ranked, gains in rows]),
        "recall@5": mean([recall_at(ranked, gains, 5) for ranked, gains in rows]),
        "recall@20": mean([recall_at(ranked, gains, 20) for ranked, gains in rows]),
        "mrr@10": mean([reciprocal_rank(ranked, gains) for ranked, gains in rows]),
    }


def read_sets(path: Path) -> list[SetScore]:
    """The public sets' figures kept beside the runs; none when none were measured."""
    if not path.exists():
        return []
    return TypeAdapter(list[SetScore]).validate_json(path.read_text(encoding="utf-8"))


def write_sets(path: Path, scores: Sequence[SetScore]) -> None:
    """Put figures beside the runs, in place of older ones of the same sets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    merged = merge_scores(read_sets(path), scores)
    data = [score.model_dump(mode="json") for score in merged]
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def merge_scores(old: Sequence[SetScore], new: Sequence[SetScore]) -> list[SetScore]:
    """The newest figures of each set, by name."""
    by_name = {score.name: score for score in [*old, *new]}
    return [by_name[name] for name in sorted(by_name)]
