"""The tutorial pipeline: what a weekend with LangChain and Chroma gives on the same documents.

The documents' text (title, headings, statements; front matter and source marks left out, as no
reader wants them shown) is cut by LangChain's recursive splitter, 1000 characters with 200
overlapping; the pieces go into Chroma; the nearest four are shown as the answer. It uses our
embedder, so the vectors are as good as ours and what is compared is the pipeline. All baselines
answer in the published shape, never abstain, and get a follow-up's earlier turns put in front.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bot.answer_json import AnswerJson
from corpus.records import Chunk, DocumentMeta
from eval.case import Case
from eval.errors import BenchError
from eval.plain import SHOWN, Piece, asked, plain_rankings, show_pieces
from eval.systems import System
from index.cache import embed_cached
from index.embed import Embedder
from index.search import Searcher

SIZE, OVERLAP = 1000, 200
DEEP = 60
BATCH = 2000
COLD_SCRIPT = """
import sys
from langchain_chroma import Chroma
from index.embed import open_embedder
question, folder, embedder = sys.argv[1:]
store = Chroma("tutorial", open_embedder(embedder), persist_directory=folder)
for document in store.similarity_search(question, k=4):
    print(document.page_content)
"""
"""A cold question as a tutorial would ask it, with nothing of ours loaded but the embedder."""


def open_baselines(searcher: Searcher, folder: Path) -> list[System]:
    """All four baselines; `folder` keeps the tutorial's vectors and collection between runs."""
    pieces = cut_documents(searcher.documents, searcher.chunks)
    return [open_tutorial(pieces, searcher.embedder, folder), *plain_rankings(searcher)]


class Tutorial:
    """Chroma's nearest four pieces, shown as they are."""

    name = "tutorial"
    title = "Tutorial"

    def __init__(self, store: Any, version: str) -> None:  # noqa: ANN401
        self.store = store
        self._version = version

    def answer(self, case: Case) -> AnswerJson:
        """The nearest four pieces."""
        started = time.perf_counter()
        found = self.store.similarity_search_with_score(asked(case), k=SHOWN)
        pieces = [Piece(**document.metadata, text=document.page_content) for document, _ in found]
        support = 1 - float(found[0][1]) if found else 0.0
        return show_pieces(case, pieces, support=support, version=self._version, started=started)

    def rank(self, case: Case) -> list[str]:
        """Documents by their nearest piece."""
        return self._documents(asked(case), None)

    def rank_within(self, text: str, *, language: str, target: str) -> list[str]:
        """Documents of one language by their nearest piece."""
        del language
        return self._documents(text, {"language": target})

    def _documents(self, text: str, where: dict[str, str] | None) -> list[str]:
        found = self.store.similarity_search(text, k=DEEP, filter=where)
        return list(dict.fromkeys(str(d.metadata["document_id"]) for d in found))


def open_tutorial(pieces: Sequence[Piece], embedder: Embedder, folder: Path) -> Tutorial:
    """The tutorial's store over the pieces, built when the folder does not hold it yet."""
    version = _key(pieces, embedder)
    store = open_store(folder / f"tutorial-{version}", embedder)
    if store._collection.count() != len(pieces):
        vectors = embed_cached([p.text for p in pieces], embedder, folder)
        fill_store(store, pieces, vectors)
    return Tutorial(store, f"tutorial-{version}")


def cut_documents(metas: Sequence[DocumentMeta], chunks: Sequence[Chunk]) -> list[Piece]:
    """Every document of an index version cut by LangChain's splitter, in document order."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
    return [
        Piece(meta.id, meta.language, meta.title, "", text)
        for meta, whole in plain_texts(metas, chunks)
        for text in splitter.split_text(whole)
    ]


def plain_texts(
    metas: Sequence[DocumentMeta], chunks: Sequence[Chunk]
) -> list[tuple[DocumentMeta, str]]:
    """Each document as a reader sees it: title, headings and statements."""
    bodies: dict[tuple[str, str], list[str]] = {}
    for chunk in chunks:
        heading = " · ".join(chunk.locator.heading_path)
        text = f"## {heading}\n{chunk.text}"
        bodies.setdefault((chunk.document_id, chunk.language), []).append(text)
    return [
        (meta, "\n\n".join([f"# {meta.title}", *bodies.get((meta.id, meta.language), [])]))
        for meta in metas
    ]


def find_store(folder: Path) -> Path:
    """The newest of the tutorial's stores in a folder; BenchError when none was built."""
    found = sorted(folder.glob("tutorial-*"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise BenchError(f"no tutorial store in {folder}: run `python -m eval run` first")
    return found[-1]


def open_store(folder: Path, embedder: Embedder) -> Any:  # noqa: ANN401
    """LangChain's Chroma in a folder."""
    import chromadb
    from chromadb.config import Settings
    from langchain_chroma import Chroma

    folder.mkdir(parents=True, exist_ok=True)
    client = chromadb.PersistentClient(
        path=str(folder), settings=Settings(anonymized_telemetry=False)
    )
    return Chroma(
        collection_name="tutorial",
        client=client,
        embedding_function=embedder,
        collection_metadata={"hnsw:space": "cosine"},
    )


def fill_store(store: Any, pieces: Sequence[Piece], vectors: Any) -> None:  # noqa: ANN401
    """Put pieces and their vectors, shape (pieces, dimension), into the store."""
    for start in range(0, len(pieces), BATCH):
        part = pieces[start : start + BATCH]
        store._collection.upsert(
            ids=[f"p{start + i:07d}" for i in range(len(part))],
            documents=[p.text for p in part],
            embeddings=np.asarray(vectors[start : start + BATCH], dtype=np.float32),
            metadatas=[
                {
                    "document_id": p.document_id,
                    "language": p.language,
                    "title": p.title,
                    "section": p.section,
                }
                for p in part
            ],
        )


def _key(pieces: Sequence[Piece], embedder: Embedder) -> str:
    digest = hashlib.sha256(embedder.id.encode())
    for piece in pieces:
        digest.update(f"\x1f{piece.document_id}\x1f{piece.language}\x1f{piece.text}".encode())
    return digest.hexdigest()[:12]
