from __future__ import annotations

import re

import pytest

from bot.answer_json import to_json
from bot.compose import compose_answer
from bot.render import escape, render_markdown, source_line
from bot.reply import About, NoAnswer, Urgent
from tests.builders import make_source
from tests.replies import make_evidence, make_exchange

TEXT = "De fleste har ikke brug for et billede."


def rendered(*texts: str, **query: object) -> str:
    evidence = [make_evidence(f"e{n}", text) for n, text in enumerate(texts)]
    return render_markdown(make_exchange(compose_answer(evidence), **query))


HOSTILE = {
    "script": "<script>alert(1)</script> Knæet er ømt.",
    "image": '<img src=x onerror="alert(1)"> Knæet er ømt.',
    "Markdown link": "Se [knæet](javascript:alert(1)).",
    "Markdown image": "Se ![knæ](https://example.org/x.png).",
    "bare address": "Se https://example.org/x nu.",
    "table": "| a | b |",
    "heading": "# Knæ",
    "code": "`knæ` og ~knæ~",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_words_of_a_document_are_shown_and_never_read_as_html_or_markdown(text):
    shown = rendered(text)
    assert not re.search(r"(?<!\\)[<>`|#~]", shown)
    assert not re.search(r"(?<!\\)\]\(", shown)
    assert "://" not in shown


def test_escaped_words_can_be_read_back_whole():
    text = HOSTILE["Markdown link"] + HOSTILE["script"]
    assert re.sub(r"\\(.)", r"\1", escape(text)) == text


def test_the_first_sentence_is_the_answer_and_carries_its_mark():
    assert rendered(TEXT, "Vent fire uger.").splitlines()[0] == f"**{TEXT}** [1]"


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_refusal_says_whom_to_ask_and_names_the_nearest_topic_without_marks(language):
    reply = NoAnswer("not_found", ("Ondt i knæet",))
    shown = render_markdown(make_exchange(reply, language=language))
    assert {"da": "din egen læge", "en": "your own GP"}[language] in shown
    assert "Ondt i knæet" in shown
    assert not re.search(r"\[\d+\]", shown)


@pytest.mark.parametrize(("level", "number"), [("112", "112"), ("acute", "1813")])
@pytest.mark.parametrize("language", ["da", "en"])
def test_urgent_advice_opens_with_whom_to_call(level, number, language):
    shown = render_markdown(make_exchange(Urgent(("cauda",), level), language=language))
    assert number in shown.split("\n\n")[0]


@pytest.mark.parametrize("language", ["da", "en"])
def test_it_says_that_it_is_a_machine(language):
    shown = render_markdown(make_exchange(About("self"), language=language))
    assert {"da": "maskine", "en": "machine"}[language] in shown


def test_masked_data_are_spoken_of_before_the_answer():
    shown = rendered(TEXT, text="mit cpr er 010190-1234")
    assert shown.startswith("_Jeg har fjernet personlige oplysninger")
    assert "1234" not in shown


def test_a_question_in_another_language_is_told_so_in_that_language():
    assert "auf Englisch" in rendered(TEXT, language="en", question_language="de")


NOTES = {
    "undated": ({"year": None}, "uden årstal"),
    "case number": ({"case": "04-9999-16"}, "sagsnr. 04-9999-16"),
    "front page": ({"address": "front-page"}, "forside"),
    "address nobody opened": ({"address": "unseen"}, "ikke afprøvet"),
}


@pytest.mark.parametrize(("source", "words"), NOTES.values(), ids=NOTES)
def test_a_source_line_tells_what_the_reader_must_know_of_it(source, words):
    evidence = make_evidence("e1", TEXT, sources=(make_source(**source),))
    (citation,) = to_json(make_exchange(compose_answer([evidence]))).citations
    line = source_line(citation, "da")
    assert words in line
    assert line.startswith("Knee guideline. Agency (")


@pytest.mark.parametrize(("origin", "words"), [("shipped", "sammenfatning"), ("added", "ordret")])
def test_a_source_line_tells_our_summary_from_a_quotation(origin, words):
    evidence = make_evidence("e1", TEXT, origin=origin)
    (citation,) = to_json(make_exchange(compose_answer([evidence]))).citations
    assert words in source_line(citation, "da")
