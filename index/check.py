"""Is a built version fit to be published? Findings in plain words, none when it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from index.embed import Embedder
from index.errors import IndexFault
from index.search import Searcher
from index.settings import IndexSettings
from index.version import HASHED, file_sha256, read_version

SAMPLE = 25


def check_version(folder: Path, embedder: Embedder, settings: IndexSettings) -> list[str]:
    """Counts, dimension, hashes and a sample of queries; each finding one sentence."""
    try:
        record = read_version(folder)
        findings = [
            f"{name} is missing or not the file that was built"
            for name in HASHED
            if not (folder / name).exists() or file_sha256(folder / name) != record.files.get(name)
        ]
        if findings:
            return findings
        return check_opened(Searcher(folder, embedder, settings))
    except IndexFault as error:
        return [str(error)]


def check_opened(searcher: Searcher) -> list[str]:
    """Findings on an opened version."""
    record, findings = searcher.version, []
    counts = (len(searcher.documents), len(searcher.chunks), len(searcher.units))
    if counts != (record.documents, record.chunks, record.units):
        findings.append(f"counts are {counts}, the record says otherwise")
    if searcher.vectors.shape != (record.units, record.dimension):
        findings.append(f"vectors have shape {searcher.vectors.shape}")
    elif not np.isfinite(np.asarray(searcher.vectors, dtype=np.float32)).all():
        findings.append("vectors hold a value that is no number")
    if not record.chunks:
        findings.append("there is nothing to cite: no chunk was built")
    elif len(searcher.dense) != record.units:
        findings.append(f"Chroma holds {len(searcher.dense)} units, the record {record.units}")
    else:
        findings += _check_sample(searcher)
    return findings


def _check_sample(searcher: Searcher) -> list[str]:
    """A statement asked for in its own words must find its own chunk."""
    statements = [u for u in searcher.units if u.kind == "statement"]
    picked = statements[:: max(1, len(statements) // SAMPLE)][:SAMPLE]
    lost = 0
    for unit in picked:
        hits = searcher.search(unit.text, languages=(unit.language,), k=10)
        lost += all(hit.chunk.id != searcher.chunks[unit.chunk].id for hit in hits)
    return [f"{lost} of {len(picked)} sampled statements do not find themselves"] if lost else []
