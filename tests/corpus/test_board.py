from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from corpus.board import DUE, make_board
from corpus.links import Link
from corpus.load import Document, load_shipped
from tests.builders import write_pair

REVIEW_BY = date(2027, 1, 1)
BEFORE = REVIEW_BY - DUE - timedelta(1)
KNEE = "https://example.org/knee"


@pytest.fixture
def pair(tmp_path) -> list[Document]:
    write_pair(tmp_path)
    return load_shipped(tmp_path)


def with_meta(document: Document, **changes: object) -> Document:
    return replace(document, meta=document.meta.model_copy(update=changes))


def dead(**more: object) -> dict[str, Link]:
    values = {
        "url": KNEE, "state": "unreachable", "reason": "gone", "detail": "404",
        "checked_on": BEFORE, "since": date(2026, 3, 1), **more,
    }  # fmt: skip
    return {KNEE: Link(**values)}


def test_long_before_its_review_a_sound_document_is_not_on_the_board(pair):
    assert make_board(pair, {}, BEFORE) == []


def test_a_month_before_its_review_a_document_is_due_and_stands_once(pair):
    (row,) = make_board(pair, {}, REVIEW_BY)
    assert (row.document_id, row.state, row.since) == ("knee", "due", REVIEW_BY - DUE)
    assert row.title == "Ondt i knæet" and row.detail == "skal gennemses senest 1. januar 2027"


def test_the_day_after_its_review_a_document_is_overdue(pair):
    (row,) = make_board(pair, {}, REVIEW_BY + timedelta(1), language="en")
    assert (row.state, row.since, row.title) == ("overdue", REVIEW_BY, "Knee pain")
    assert row.detail == "was to be reviewed by 1 January 2027"


def test_a_link_that_fails_is_named_with_the_day_it_failed_first(pair):
    (row,) = make_board(pair, dead(), BEFORE)
    assert (row.state, row.url, row.since) == ("unreachable", KNEE, date(2026, 3, 1))
    assert row.detail == f"{KNEE} findes ikke længere (404)"


def test_a_link_that_has_moved_names_where_to(pair):
    new = "https://example.org/new"
    (row,) = make_board(pair, dead(state="moved", reason="moved", detail=new), BEFORE)
    assert row.detail == f"{KNEE} er flyttet til {new}"


@pytest.mark.parametrize("state", ["ok", "unchecked"])
def test_a_link_nobody_found_dead_is_not_on_the_board(pair, state):
    assert make_board(pair, dead(state=state, reason=""), BEFORE) == []


def test_a_source_read_in_part_is_on_the_board(pair):
    (row,) = make_board([with_meta(pair[0], confidence="partial")], {}, BEFORE)
    assert (row.state, row.since) == ("partial", pair[0].meta.reviewed_on)


def test_a_superseded_document_names_what_replaced_it_and_its_review_no_longer_counts(pair):
    old = with_meta(pair[0], status="superseded")
    new = with_meta(pair[0], id="knee-2", supersedes=("knee",), review_by=date(2030, 1, 1))
    (row,) = make_board([old, new], dead(), REVIEW_BY + timedelta(9), language="en")[-1:]
    assert (row.document_id, row.state) == ("knee", "superseded")
    assert row.detail == "superseded by knee-2; no longer cited"


def test_a_retired_document_is_left_alone(pair):
    retired = [with_meta(d, status="retired") for d in pair]
    assert make_board(retired, dead(), REVIEW_BY + timedelta(9)) == []


def test_the_most_pressing_stands_first(pair):
    partial = [with_meta(d, confidence="partial") for d in pair]
    rows = make_board(partial, dead(), REVIEW_BY + timedelta(1))
    assert [row.state for row in rows] == ["overdue", "unreachable", "partial"]
