"""Are the cases fit to measure with? Copies between splits, copies of `questions:`, lost facts.

A test case that paraphrases a dev case, or a question a document was indexed under, measures memory.
Similarity is the larger of rapidfuzz's plain and word-sorted ratio on folded text without signs;
from 86 of 100 two questions differ by a word ending or a word, not by a thought (read by hand).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from bot.editor.facts import fold, found_facts
from corpus.load import Document
from corpus.records import DocumentMeta
from eval.asked import load_asked
from eval.case import Case
from eval.training_set import LABELS, load_samples

NEAR = 86.0
FREE_KINDS = frozenset({"greeting"})
"""There are only so many ways to say hello; a greeting measures no memory."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Two texts too alike: where each comes from and how alike they are, 0 to 100."""

    left: str
    right: str
    similarity: float

    def __str__(self) -> str:
        return f"{self.left} ~ {self.right} ({self.similarity:.0f})"


def check_cases(cases: Sequence[Case], documents: Sequence[DocumentMeta]) -> list[str]:
    """Findings that must be mended before a figure is reported; none when the cases are fit."""
    known = {d.id for d in documents}
    findings = [
        f"{case.id}: document {name} is not in the corpus"
        for case in cases
        for name in case.documents
        if name not in known
    ]
    findings += [f"{twin}: reword one, the splits must not share a question" for twin in
                 split_twins(cases)]  # fmt: skip
    findings += [f"{twin}: leave the sentence out of training" for twin in training_twins(cases)]
    findings += [f"{twin}: reword the case, the document is indexed under this question" for twin in
                 question_twins(cases, documents)]  # fmt: skip
    return findings


def split_twins(cases: Sequence[Case], *, near: float = NEAR) -> list[Twin]:
    """Questions that stand, nearly word for word, in both splits."""
    asked = [(case.id, _asked(case), case.split) for case in cases if case.kind not in FREE_KINDS]
    dev = [(name, text) for name, text, split in asked if split == "dev"]
    test = [(name, text) for name, text, split in asked if split == "test"]
    return find_twins(test, dev, near=near)


def training_twins(cases: Sequence[Case], *, near: float = NEAR) -> list[Twin]:
    """Training sentences that are nearly a question of the test split."""
    test = [(c.id, _asked(c)) for c in cases if c.split == "test" and c.kind not in FREE_KINDS]
    learned = [
        (f"training {name}: «{sample.text}»", _plain(sample.text))
        for name in LABELS
        for sample in load_samples(name)
    ]
    learned += [(f"training asked: «{q.text}»", _plain(q.text)) for q in load_asked()]
    return find_twins(test, learned, near=near)


def question_twins(
    cases: Sequence[Case], documents: Iterable[DocumentMeta], *, near: float = NEAR
) -> list[Twin]:
    """Cases that are nearly a question some document is indexed under."""
    asked = [(case.id, _asked(case)) for case in cases if case.kind not in FREE_KINDS]
    keys = [
        (f"{d.language}/{d.id} «{question}»", _plain(question))
        for d in documents
        for question in d.questions
    ]
    return find_twins(asked, keys, near=near)


def find_twins(
    left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]], *, near: float
) -> list[Twin]:
    """Pairs (name, text) of both sides at least `near` alike, most alike first."""
    if not left or not right:
        return []
    rows, columns = [text for _, text in left], [text for _, text in right]
    likeness = np.maximum(
        process.cdist(rows, columns, scorer=fuzz.ratio, dtype=np.float32),
        process.cdist(rows, columns, scorer=fuzz.token_sort_ratio, dtype=np.float32),
    )
    twins = [
        Twin(left[int(i)][0], right[int(j)][0], float(likeness[i, j]))
        for i, j in zip(*np.nonzero(likeness >= near), strict=True)
    ]
    return sorted(twins, key=lambda twin: (-twin.similarity, twin.left, twin.right))


def lost_facts(cases: Iterable[Case], documents: Iterable[Document]) -> list[str]:
    """Facts none of a case's documents holds: no answer from this corpus can state them."""
    texts: dict[str, str] = {}
    for document in documents:
        body = " ".join(section.text for section in document.sections)
        texts[document.meta.id] = f"{texts.get(document.meta.id, '')} {body}"
    notes = []
    for case in cases:
        whole = " ".join(texts.get(name, "") for name in case.documents)
        for fact, found in zip(case.facts, found_facts(whole, case.facts), strict=True):
            if case.documents and not found:
                notes.append(f"{case.id}: no document holds «{' / '.join(fact)}»")
    return notes


def count_cases(cases: Sequence[Case]) -> list[str]:
    """How many cases there are by split, language, kind and reader, one line each."""
    lines = []
    for field in ("split", "language", "kind", "audience"):
        counts = Counter(str(getattr(case, field)) for case in cases)
        lines.append(f"{field}: " + ", ".join(f"{name} {n}" for name, n in counts.most_common()))
    return lines


def _asked(case: Case) -> str:
    return _plain(" ".join([*case.history, case.question]))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
