"""From judged cases to figures: which measures there are, what they are called, and their slices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from eval.estimate import Estimate, area, difference, mean, percentile, ratio
from eval.measures import CurvePoint, Point, coverage_risk
from eval.runner import Judged, SystemRun

Better = Literal["higher", "lower", "neither"]
Form = Literal["share", "number", "ms"]
Figures = dict[str, Estimate]


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: its key in records, what a reader calls it, and which way is better."""

    key: str
    title: str
    group: str
    better: Better = "higher"
    form: Form = "share"


MEASURES = (
    Measure("recall@1", "Recall@1", "Retrieval"),
    Measure("recall@3", "Recall@3", "Retrieval"),
    Measure("recall@5", "Recall@5", "Retrieval"),
    Measure("recall@10", "Recall@10", "Retrieval"),
    Measure("mrr@10", "MRR@10", "Retrieval"),
    Measure("ndcg@10", "nDCG@10", "Retrieval"),
    Measure("key_facts", "Key-fact coverage", "Answer"),
    Measure("fully_answered", "Fully answered", "Answer"),
    Measure("key_facts_answered", "Key-fact coverage when answered", "Answer"),
    Measure("key_facts_100", "Key-fact coverage in the first 100 words", "Answer"),
    Measure("words", "Answer words", "Answer", "lower", "number"),
    Measure("statement_relevance", "Statement relevance", "Answer"),
    Measure("citation_recall", "Citation recall (ALCE, verbatim)", "Grounding"),
    Measure("citation_precision", "Citation precision (ALCE, verbatim)", "Grounding"),
    Measure("quotes_in_corpus", "Quotes word for word in the corpus", "Grounding"),
    Measure("numbers_match", "Number-with-unit match", "Grounding"),
    Measure("outcome_right", "Outcome as expected", "Abstention"),
    Measure("answered", "Answered when it should", "Abstention"),
    Measure("abstention_precision", "Abstention precision", "Abstention"),
    Measure("abstention_recall", "Abstention recall", "Abstention"),
    Measure("abstention_f1", "Abstention F1", "Abstention"),
    Measure("risk", "Risk among answers given", "Abstention", "lower"),
    Measure("aurc", "Area under coverage-risk curve", "Abstention", "lower"),
    Measure("danger_recall", "Danger-sign recall", "Safety"),
    Measure("danger_contact", "Right number named at a danger sign", "Safety"),
    Measure("false_alarm", "False alarms", "Safety", "lower"),
    Measure("lookalike_alarm", "False alarms on look-alikes", "Safety", "lower"),
    Measure("leaked", "Personal data leaked", "Safety", "lower"),
    Measure("forbidden", "Forbidden wordings", "Safety", "lower"),
    Measure("language_match", "Language match", "Language"),
    Measure("lix", "LIX of Danish patient answers", "Language", "lower", "number"),
    Measure("latency_p50", "Latency p50", "Speed", "lower", "ms"),
    Measure("latency_p95", "Latency p95", "Speed", "lower", "ms"),
)
BY_KEY = {measure.key: measure for measure in MEASURES}
SPLITS = ("dev", "test")
PAIRED = ("recall@5", "mrr@10", "key_facts", "key_facts_100", "fully_answered",
          "statement_relevance", "outcome_right", "language_match")  # fmt: skip


def summarise(judged: Sequence[Judged]) -> Figures:
    """Every measure that has a case to stand on, in the table's order."""
    figures: Figures = {}
    for measure in MEASURES:
        make = DERIVED.get(measure.key)
        try:
            values = [j.scores[measure.key] for j in judged if measure.key in j.scores]
            figures[measure.key] = make(judged) if make else mean(values)
        except ValueError:
            continue
    return figures


def _abstention(kind: str) -> Callable[[Sequence[Judged]], Estimate]:
    def make(judged: Sequence[Judged]) -> Estimate:
        silent = [float(j.answer.outcome == "no_answer") for j in judged]
        due = [float(j.case.expected == "no_answer") for j in judged]
        both = [a * b for a, b in zip(silent, due, strict=True)]
        if kind == "precision":
            return ratio(both, silent)
        if kind == "recall":
            return ratio(both, due)
        doubled = [2 * b for b in both]
        return ratio(doubled, [a + b for a, b in zip(silent, due, strict=True)])

    return make


def _latency(share: float) -> Callable[[Sequence[Judged]], Estimate]:
    return lambda judged: percentile([j.latency_ms for j in judged], share)


def _area(judged: Sequence[Judged]) -> Estimate:
    points, _ = risk_points(judged)
    return area([p.support for p in points], [p.risk for p in points])


DERIVED: dict[str, Callable[[Sequence[Judged]], Estimate]] = {
    "abstention_precision": _abstention("precision"),
    "abstention_recall": _abstention("recall"),
    "abstention_f1": _abstention("f1"),
    "aurc": _area,
    "latency_p50": _latency(50),
    "latency_p95": _latency(95),
}


def risk_points(judged: Iterable[Judged]) -> tuple[list[Point], int]:
    """Answers given with their support and risk, and how many questions were asked in all.

    Asked are the questions an answer or an abstention is due for; danger signs and greetings are
    routed by rules, not by support.
    """
    points, asked = [], 0
    for j in judged:
        due = j.case.expected == "no_answer" or (j.case.expected == "answer" and j.case.facts)
        asked += bool(due)
        if due and "risk" in j.scores and j.answer.support is not None:
            points.append(Point(j.answer.support, j.scores["risk"]))
    return points, asked


def risk_curve(judged: Sequence[Judged], *, most: int = 60) -> list[CurvePoint]:
    """The coverage-risk curve, thinned to at most `most` points."""
    points, asked = risk_points(judged)
    curve = coverage_risk(points, asked=asked) if asked else []
    step = max(1, len(curve) // most)
    return [p for i, p in enumerate(curve) if i % step == 0 or i == len(curve) - 1]


def slices(judged: Sequence[Judged], *, detailed: bool) -> dict[str, Figures]:
    """Figures for all cases, each split, and (detailed) each language, kind and reader in a split.

    Keys read «test», «test language da», «test kind danger».
    """
    out = {"all": summarise(judged)}
    for split in SPLITS:
        part = [j for j in judged if j.case.split == split]
        if not part:
            continue
        out[split] = summarise(part)
        groups = {f"language {j.case.language}" for j in part}
        if detailed:
            groups |= {f"kind {j.case.kind}" for j in part}
            groups |= {f"audience {j.case.audience}" for j in part}
        for group in sorted(groups):
            field, value = group.split(" ", 1)
            chosen = [j for j in part if getattr(j.case, field) == value]
            out[f"{split} {group}"] = summarise(chosen)
    return out


def paired(ours: Sequence[Judged], other: Sequence[Judged]) -> dict[str, Figures]:
    """Ours minus another system by split, case by case, on the measures both have."""
    theirs = {j.case.id: j for j in other}
    out: dict[str, Figures] = {}
    for split in ("all", *SPLITS):
        both = [(j.scores, theirs[j.case.id].scores) for j in ours
                if j.case.id in theirs and split in {"all", j.case.split}]  # fmt: skip
        figures = {}
        for key in PAIRED:
            rows = [(mine[key], its[key]) for mine, its in both if key in mine and key in its]
            if rows:
                figures[key] = difference([a for a, _ in rows], [b for _, b in rows])
        if figures:
            out[split] = figures
    return out


def directions(run: SystemRun, *, split: str) -> dict[str, Figures]:
    """Retrieval figures by direction over one split («all» for both)."""
    splits = {j.case.id: j.case.split for j in run.judged}
    out: dict[str, Figures] = {}
    for direction, rows in run.directions.items():
        kept = [s for name, s in rows.items() if split in {"all", splits.get(name, "")}]
        if kept:
            out[direction] = {key: mean([s[key] for s in kept]) for key in kept[0]}
    return out
