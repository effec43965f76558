from __future__ import annotations

import pytest

from bot.errors import UnknownLabelError
from bot.reply import CitedAnswer, Statement, Urgent
from tests.builders import make_chunk
from tests.replies import make_evidence

TEXT = "De fleste har ikke brug for et billede."


def test_evidence_is_a_slice_of_its_chunk_and_nothing_else():
    chunk = make_chunk("Før.", TEXT, "Efter.")
    assert make_evidence("e1", TEXT, chunk=chunk).text == TEXT
    assert not hasattr(make_evidence("e1", TEXT), "__dict__")


@pytest.mark.parametrize("kind", [CitedAnswer, lambda s, e: Urgent(("x",), "112", s, e)], ids=["answer", "urgent"])  # fmt: skip
def test_a_statement_with_an_unknown_label_cannot_be_made_into_a_reply(kind):
    with pytest.raises(UnknownLabelError, match="e9"):
        kind((Statement(TEXT, ("e1", "e9")),), (make_evidence("e1", TEXT),))


@pytest.mark.parametrize("kind", [CitedAnswer, lambda s, e: Urgent(("x",), "112", s, e)], ids=["answer", "urgent"])  # fmt: skip
def test_a_statement_without_a_label_cannot_be_made_into_a_reply(kind):
    with pytest.raises(UnknownLabelError, match="no citation"):
        kind((Statement(TEXT, ()),), (make_evidence("e1", TEXT),))


def test_an_answer_without_statements_is_no_answer():
    with pytest.raises(ValueError, match="at least one statement"):
        CitedAnswer((), ())


def test_urgent_advice_stands_even_where_no_source_was_found():
    assert Urgent(("cauda",), "112").statements == ()
