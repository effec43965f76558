"""What answered the labelled questions like this one."""

from __future__ import annotations

import numpy as np
import pytest

from bot.neighbours import unit_rows
from bot.precedents import (
    NAMES,
    NEW,
    Precedents,
    digest,
    load_precedents,
    save_precedents,
    sort_digests,
)

TEXTS = [
    ("knee", "Knæet skal ikke scannes."),
    ("knee", "The knee needs no scan."),
    ("back", "Ryg."),
]
STATEMENTS = [0, 0, 1]
"""The first two are one statement in two languages."""
LINE = (0.1, 0.5)


def make(questions: int = 4) -> Precedents:
    digests, numbers = sort_digests(
        [(digest(*text), n) for text, n in zip(TEXTS, STATEMENTS, strict=True)]
    )
    return Precedents(
        mean=np.zeros(questions, dtype=np.float32),
        projection=np.eye(questions, dtype=np.float32),
        examples=np.eye(questions, dtype=np.float32),
        asked=np.array([0, 1, 2]),
        answers=np.array([0, 0, 1]),
        digests=digests,
        numbers=numbers,
        line=LINE,
        embedder="test",
    )


def test_a_statement_has_one_number_in_both_languages_and_a_changed_one_is_new():
    changed = ("knee", "Knæet skal altid scannes.")
    moved = ("back", TEXTS[0][1])
    assert make().number([*TEXTS, changed, moved]).tolist() == [*STATEMENTS, NEW, NEW]


def test_a_question_like_one_asked_before_points_to_what_answered_it():
    known = make()
    likeness = known.likeness(np.array([0.1, 0.9, 0.2, 0], dtype=np.float32))
    weighed = dict(zip(NAMES, known.weigh(likeness, np.array([0, 1]), np.zeros(2)).T, strict=True))
    assert weighed["asked"][0] > 0.9 > 0.3 > weighed["asked"][1]
    assert weighed["asked_relative"].tolist()[0] == pytest.approx(1, abs=1e-4)
    assert weighed["asked_count"].tolist() == pytest.approx([np.log(3), np.log(2)])
    assert weighed["asked_share"].sum() == pytest.approx(1, abs=1e-3)


def test_a_new_statement_counts_as_if_asked_for_as_its_own_words_suggest():
    known = make()
    likeness = known.likeness(np.array([1, 0, 0, 0], dtype=np.float32))
    columns = known.weigh(likeness, np.array([NEW, NEW, 1]), np.array([0.8, 0.2, 0.9]))
    assert columns[:, 0].tolist() == pytest.approx([0.5, 0.2, 0.0], abs=1e-6)
    assert columns[0, NAMES.index("asked_count")] == pytest.approx(np.log(2))


def test_without_questions_nothing_is_favoured():
    none = np.zeros(0, dtype=np.int64)
    empty = Precedents(
        np.zeros(4, dtype=np.float32), np.eye(4, dtype=np.float32), np.zeros((0, 4), np.float32),
        none, none, np.zeros(0, dtype=np.uint64), none, (0.0, 0.0), "test",
    )  # fmt: skip
    assert empty.number(TEXTS).tolist() == [NEW] * 3
    likeness = empty.likeness(np.ones(4, dtype=np.float32))
    assert not empty.weigh(likeness, np.array([NEW, NEW]), np.zeros(2))[:, :2].any()


def test_what_is_written_is_read_again(tmp_path):
    rng = np.random.default_rng(1)
    known = make()
    object.__setattr__(known, "examples", unit_rows(rng.normal(size=(4, 4)).astype(np.float32)))
    save_precedents(known, tmp_path / "p.npz")
    load_precedents.cache_clear()
    again = load_precedents(tmp_path / "p.npz")
    load_precedents.cache_clear()
    assert np.abs(again.examples - known.examples).max() < 0.01
    assert again.number(TEXTS).tolist() == STATEMENTS
    assert again.line == pytest.approx(LINE)


def test_the_shipped_precedents_fit_together():
    known = load_precedents()
    assert known.examples.shape == (known.asked.max() + 1, known.projection.shape[1])
    assert known.answers.max() < known.size == len(set(known.numbers.tolist()))
    assert (np.diff(known.digests.astype(object)) > 0).all()
    assert known.line[1] > 0
