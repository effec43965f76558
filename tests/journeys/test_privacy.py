"""Personal data reach no log, no answer and no file."""

from __future__ import annotations

import json
import logging
import shutil

import pytest

from bot.answer_json import to_json
from bot.pipeline import Assistant
from index.embed import HashingEmbedder
from tests.builders import tiny_settings

SPELLINGS = [
    "010190-7358",
    "0101907358",
    "010190 7358",
    "010190 - 7358",
    "010190–7358",
    "01.01.90-7358",
    "01 01 90 7358",
    "01/01/1990-7358",
    "CPR: 010190.7358",
    "cpr-nummer 010190 73 58",
    "010107-7358",
]
QUESTION = "mit cpr er {cpr}, skal jeg have scannet ryggen når jeg har ondt i lænden?"


@pytest.fixture(scope="module")
def own(tiny_index, tmp_path_factory):
    """An assistant whose data folder belongs to this file."""
    data = tmp_path_factory.mktemp("private") / "data"
    shutil.copytree(tiny_index.data, data)
    return Assistant.open(tiny_settings(data, tiny_index.documents), embedder=HashingEmbedder())


def holds_secret(text: str) -> bool:
    squeezed = "".join(c for c in text if c.isdigit())
    return "7358" in text or "0101907358" in squeezed or "0101077358" in squeezed


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_cpr_number_reaches_neither_the_answer_nor_the_log(own, spelling, caplog, capfd):
    with caplog.at_level(logging.DEBUG):
        answer = to_json(own.answer(QUESTION.format(cpr=spelling)))
    printed = capfd.readouterr()
    assert not holds_secret(json.dumps(answer.model_dump(exclude={"timings_ms"}), ensure_ascii=False))  # fmt: skip
    assert not holds_secret(caplog.text.replace("0x", ""))
    assert (printed.out, printed.err) == ("", "")
    assert "cpr" in answer.redactions


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_cpr_number_in_an_earlier_turn_is_masked_too(own, spelling):
    exchange = own.answer("hvor længe skal jeg vente?", history=[QUESTION.format(cpr=spelling)])
    assert not holds_secret(exchange.query.resolved)


def test_the_reader_is_told_kindly_and_still_gets_an_answer(own):
    answer = to_json(own.answer(QUESTION.format(cpr=SPELLINGS[0])))
    assert answer.outcome == "answer"
    assert answer.text.startswith("_Jeg har fjernet personlige oplysninger")


def test_nothing_of_what_was_asked_is_in_the_data_folder(own):
    for spelling in SPELLINGS:
        own.answer(QUESTION.format(cpr=spelling) + " kvadratrodsknæ")
    files = [p for p in own.settings.data.rglob("*") if p.is_file()]
    assert len(files) > 5
    for path in files:
        content = path.read_bytes()
        assert b"7358" not in content or b"0101" not in content, path.name
        assert "kvadratrodsknæ".encode() not in content, path.name
