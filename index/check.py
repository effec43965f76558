"""Is a built version fit to be published? Findings in plain words, none when it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from index.embed import Embedder
from index.errors import IndexFault
from index.search import Searcher
from index.settings import IndexSettings
from index.version import changed_files, read_version

SAMPLE = 25
Code = Literal["hashes", "counts", "dimension", "queries", "damaged"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a version is not fit: what kind of fault, and one sentence."""

    code: Code
    detail: str

    def __str__(self) -> str:
        return self.detail


def check_version(folder: Path, embedder: Embedder, settings: IndexSettings) -> list[Finding]:
    """Counts, dimension, hashes and a sample of queries; each finding one sentence."""
    try:
        record = read_version(folder)
        findings = [
            Finding("hashes", f"{name} is missing or not the file that was built")
            for name in changed_files(folder, record)
        ]
        if findings:
            return findings
        searcher = Searcher(folder, embedder, settings)
        try:
            return check_opened(searcher)
        finally:
            searcher.close()
    except IndexFault as error:
        return [Finding("damaged", str(error))]


def check_opened(searcher: Searcher) -> list[Finding]:
    """Findings on an opened version."""
    record = searcher.version
    findings: list[Finding] = []
    counts = (len(searcher.documents), len(searcher.chunks), len(searcher.units))
    if counts != (record.documents, record.chunks, record.units):
        findings.append(Finding("counts", f"counts are {counts}, the record says otherwise"))
    if searcher.vectors.shape != (record.units, record.dimension):
        findings.append(Finding("dimension", f"vectors have shape {searcher.vectors.shape}"))
    elif not np.isfinite(np.asarray(searcher.vectors, dtype=np.float32)).all():
        findings.append(Finding("dimension", "vectors hold a value that is no number"))
    if not record.chunks:
        findings.append(Finding("counts", "there is nothing to cite: no chunk was built"))
    elif len(searcher.dense) != record.units:
        told = f"Chroma holds {len(searcher.dense)} units, the record {record.units}"
        findings.append(Finding("counts", told))
    else:
        findings += _check_sample(searcher)
    return findings


def _check_sample(searcher: Searcher) -> list[Finding]:
    """A statement asked for in its own words must find its own chunk.

    Which ones are asked follows from their ids, so that an edit elsewhere does not change it.
    """
    statements = [u for u in searcher.units if u.kind == "statement"]
    picked = sorted(statements, key=lambda unit: unit.id)[:SAMPLE]
    lost = 0
    for unit in picked:
        hits = searcher.search(unit.text, languages=(unit.language,), k=10)
        lost += all(hit.chunk.id != searcher.chunks[unit.chunk].id for hit in hits)
    if not lost:
        return []
    return [
        Finding("queries", f"{lost} of {len(picked)} sampled statements do not find themselves")
    ]
