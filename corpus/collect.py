"""Every document there is to cite: shipped, added, and the dose tables made from `doses.csv`."""

from __future__ import annotations

from corpus.doses import dose_documents, load_doses
from corpus.load import Document, load_corpus
from corpus.settings import CorpusSettings


def collect_documents(settings: CorpusSettings) -> list[Document]:
    """All documents with their status; the first broken one stops with file and line."""
    return [*load_corpus(settings), *dose_documents(load_doses())]
