"""The README's figures: a Markdown block made from the records, and a check that it is theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from eval.bench_record import TUTORIAL, BenchRun
from eval.errors import RecordError
from eval.record import Run
from eval.retrieval import OURS as OURS_ON_SETS
from eval.retrieval import SetScore
from eval.summary import BY_KEY
from eval.systems import OURS
from eval.tables import interval, main_split, markdown, show

BEGIN, END = "<!-- eval:begin -->", "<!-- eval:end -->"
BLOCK = re.compile(re.escape(BEGIN) + r".*?" + re.escape(END), re.DOTALL)
KEYS = (
    "recall@5", "key_facts", "key_facts_100", "fully_answered", "words", "citation_recall",
    "citation_precision", "abstention_precision", "abstention_recall", "danger_recall",
    "false_alarm", "language_match", "lix", "latency_p95",
)  # fmt: skip


def readme_block(run: Run, *, bench: BenchRun | None = None, sets: Sequence[SetScore] = ()) -> str:
    """The block with its markers; the same records give the same block."""
    split = main_split(run)
    ours = run.system(OURS)
    note = (
        f"{ours.slices[split]['outcome_right'].n} {split} cases, {run.made_at:%Y-%m-%d}, program "
        f"{run.code_version}, {run.embedder}, {run.machine.cpus} cores; 95 % bootstrap intervals."
    )
    parts = [BEGIN, note, _figures(run, split)]
    if sets:
        parts += ["nDCG@10 on public sets:", _sets(sets)]
    if bench:
        parts += ["Speed on the same machine:", _bench(bench)]
    return "\n\n".join([*parts, END])


def _figures(run: Run, split: str) -> str:
    rows = []
    for key in KEYS:
        measure = BY_KEY[key]
        found = [s.slices.get(split, {}).get(key) for s in run.systems]
        if not any(found):
            continue
        first = found[0]
        cells = [show(e, measure) for e in found]
        if first:
            cells[0] = f"**{cells[0]}** ({interval(first, measure)})"
        rows.append([measure.title, str(next(e.n for e in found if e)), *cells])
    return markdown(["Measure", "n", *(s.title for s in run.systems)], rows)


def _sets(sets: Sequence[SetScore]) -> str:
    names = [name for name in sets[0].systems if name != OURS_ON_SETS]
    rows = [
        [s.name, str(s.queries), *(f"{s.systems[n]['ndcg@10'].value:.3f}" for n in
                                   (OURS_ON_SETS, *names))]
        for s in sets
    ]  # fmt: skip
    return markdown(["Set", "queries", OURS_ON_SETS, *names], rows)


def _bench(bench: BenchRun) -> str:
    cold = {c.system: f"{c.seconds:.2f} s" for c in bench.cold}
    rows = [["cold question", cold.get(OURS, "–"), cold.get(TUTORIAL, "–")]]
    for clients in sorted({w.clients for w in bench.warm}):
        row = {w.system: f"{w.p95_ms:.0f} ms" for w in bench.warm if w.clients == clients}
        rows.append([f"p95, {clients} clients", row.get(OURS, "–"), row.get(TUTORIAL, "–")])
    for chunks in sorted({g.chunks for g in bench.growth}):
        row = {
            g.system: f"{g.p95_ms:.0f} ms, {g.memory_mb:.0f} MB"
            for g in bench.growth
            if g.chunks == chunks
        }
        rows.append(
            [f"p95 and memory, {chunks} chunks", row.get(OURS, "–"), row.get(TUTORIAL, "–")]
        )
    rows.append(["one document edited and published", f"{bench.refresh.seconds:.1f} s", "–"])
    return markdown(["", "Billedvalg", "Tutorial"], rows)


def put_block(text: str, block: str) -> str:
    """A README with its block replaced; RecordError when the markers are not there once."""
    if len(BLOCK.findall(text)) != 1:
        raise RecordError(f"the README needs {BEGIN} and {END} once each, in this order")
    return BLOCK.sub(lambda _match: block, text)


def is_current(text: str, block: str) -> bool:
    """Whether a README shows exactly these figures."""
    found = BLOCK.findall(text)
    return len(found) == 1 and found[0] == block


def write_readme(path: Path, block: str) -> bool:
    """Put the block into a README that has the markers; whether it has them."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if BEGIN not in text:
        return False
    path.write_text(put_block(text, block), encoding="utf-8")
    return True
