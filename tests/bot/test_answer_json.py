from __future__ import annotations

import json

import jsonschema
import pytest
from pydantic import ValidationError

from bot.answer_json import AnswerJson, to_json
from bot.compose import compose_answer
from bot.reply import About, CitedAnswer, NoAnswer, Statement, Urgent
from tests.builders import ROOT, make_chunk, make_source
from tests.replies import make_evidence, make_exchange

PUBLISHED = ROOT / "bot" / "answer.schema.json"
ONE, TWO = "De fleste har ikke brug for et billede.", "Vent fire uger."
BOTH = make_chunk(ONE, TWO)
REPLIES = {
    "answer": compose_answer([make_evidence("e1", ONE)]),
    "urgent": Urgent(("cauda",), "112", (Statement(ONE, ("e1",)),), (make_evidence("e1", ONE),)),
    "no_answer": NoAnswer("not_found", ("Ondt i knæet",)),
    "about": About("greeting"),
}


def test_the_published_schema_is_the_one_the_types_give():
    published = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    hint = "run: python -m bot schema > bot/answer.schema.json"
    assert published == AnswerJson.model_json_schema(), hint


@pytest.mark.parametrize(("outcome", "reply"), REPLIES.items(), ids=REPLIES)
def test_every_kind_of_reply_validates_against_the_published_schema(outcome, reply):
    answer = json.loads(to_json(make_exchange(reply), id="q1").model_dump_json())
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(answer)
    assert (answer["outcome"], answer["id"]) == (outcome, "q1")


@pytest.mark.parametrize("outcome", ["no_answer", "about"])
def test_there_are_no_sources_under_a_refusal_or_a_greeting(outcome):
    answer = to_json(make_exchange(REPLIES[outcome]))
    assert (answer.statements, answer.citations) == ((), ())


def test_two_statements_from_one_source_and_section_share_a_number_and_a_quote():
    evidence = [make_evidence("e1", ONE, chunk=BOTH), make_evidence("e2", TWO, chunk=BOTH)]
    answer = to_json(make_exchange(compose_answer(evidence)))
    assert [s.citations for s in answer.statements] == [(1,), (1,)]
    (citation,) = answer.citations
    assert ONE in citation.quote and TWO in citation.quote


def test_numbers_count_from_one_in_the_order_a_reader_meets_them():
    other = make_source("dose-2019", title="Dose survey")
    evidence = [make_evidence("e1", ONE, sources=(other, make_source())), make_evidence("e2", TWO)]
    answer = to_json(make_exchange(compose_answer(evidence)))
    assert [c.number for c in answer.citations] == [1, 2]
    assert [c.title for c in answer.citations] == ["Dose survey", "Knee guideline"]
    assert [s.citations for s in answer.statements] == [(1, 2), (2,)]


def test_a_statement_stands_word_for_word_in_every_quote_it_cites():
    reply = CitedAnswer(
        (Statement(ONE, ("e1",)), Statement(TWO, ("e2",))),
        (make_evidence("e1", ONE, chunk=BOTH), make_evidence("e2", TWO, chunk=BOTH)),
    )
    answer = to_json(make_exchange(reply))
    quotes = {c.number: c.quote for c in answer.citations}
    for statement in answer.statements:
        assert all(statement.text in quotes[n] for n in statement.citations)


def test_what_was_masked_is_named_and_not_repeated():
    answer = to_json(make_exchange(REPLIES["answer"], text="cpr 010190-1234, skal jeg scannes"))
    assert answer.redactions == ("cpr",)
    assert "1234" not in answer.model_dump_json()


def test_a_field_nobody_knows_is_refused():
    with pytest.raises(ValidationError, match="colour"):
        AnswerJson.model_validate({**to_json(make_exchange(About("self"))).model_dump(), "colour": 1})  # fmt: skip
