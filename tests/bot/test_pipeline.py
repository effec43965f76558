from __future__ import annotations

import logging

import pytest

from bot.errors import QuestionError
from bot.pipeline import Assistant
from bot.reply import About, CitedAnswer, NoAnswer
from index.embed import HashingEmbedder
from index.errors import NoVersionError
from tests.builders import change, publish_folder, tiny_settings

BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"
NONSENSE = "blub xyzzy kvark"


def test_a_question_the_corpus_knows_is_answered_with_citations(assistant):
    exchange = assistant.answer(BACK)
    assert isinstance(exchange.reply, CitedAnswer)
    assert exchange.documents[0] == "low-back-pain"
    assert exchange.index_version == assistant.searcher.version.id


def test_a_question_the_corpus_does_not_know_is_not_answered(assistant):
    assert isinstance(assistant.answer(NONSENSE).reply, NoAnswer)


def test_a_greeting_is_answered_without_sources(assistant):
    assert isinstance(assistant.answer("hej").reply, About)


@pytest.mark.parametrize("question", ["", "  \n"])
@pytest.mark.parametrize(("language", "words"), [("da", "Skriv et spørgsmål"), ("en", "type a question")])  # fmt: skip
def test_an_empty_question_is_refused_in_the_readers_language(assistant, question, language, words):
    with pytest.raises(QuestionError, match=words):
        assistant.answer(question, language=language)


def test_a_question_that_is_too_long_is_refused_with_the_limit(assistant):
    limit = assistant.settings.max_question_chars
    with pytest.raises(QuestionError, match=str(limit)):
        assistant.answer("a" * (limit + 1))


def test_the_same_question_gets_the_same_reply(assistant):
    first, second = assistant.answer(BACK), assistant.answer(BACK)
    assert (first.query, first.reply, first.documents) == (second.query, second.reply, second.documents)  # fmt: skip


@pytest.mark.parametrize("audience", ["patient", "clinician"])
def test_the_reader_that_was_named_is_the_reader(assistant, audience):
    assert assistant.answer(BACK, audience=audience).query.audience == audience


def test_a_clinicians_words_are_answered_as_a_clinicians(assistant):
    question = "pt m 45 med lændesmerter, indikation for MR?"
    assert assistant.answer(question).query.audience == "clinician"


def test_a_follow_up_is_looked_up_with_what_it_leans_on(assistant):
    exchange = assistant.answer("hvor længe skal jeg vente?", history=[BACK])
    assert exchange.query.follows
    assert exchange.documents[0] == "low-back-pain"


def test_a_short_follow_up_is_answered_in_the_language_of_the_conversation(assistant):
    history = ["do I need a scan of my back because I have pain"]
    assert assistant.answer("MRI?", history=history).query.language == "en"


def test_documents_can_be_ranked_without_an_answer(assistant):
    assert assistant.rank_documents("MR-scanning med pacemaker")[0] == "mr-safety"


def test_each_stage_is_timed(assistant):
    timings = assistant.answer(BACK).timings_ms
    assert {"redact", "retrieve", "compose", "total"} <= set(timings)
    assert timings["total"] >= timings["retrieve"] >= 0


def test_nothing_of_a_question_is_logged(assistant, caplog):
    with caplog.at_level(logging.DEBUG):
        assistant.answer("Kvadratrodsknæ og 010190-1234?")
    assert "vadratrodskn" not in caplog.text and "1234" not in caplog.text


def test_a_new_version_answers_from_the_next_question_on(small_index):
    assistant = Assistant.open(small_index, embedder=HashingEmbedder())
    question = "skal knæet have taget et billede 1"
    assert assistant.refresh() is False
    before = assistant.answer(question)
    change(small_index.documents / "da" / "knee.md", "Vent fire uger", "Vent otte uger")
    record = publish_folder(small_index, second=1)
    assert assistant.refresh() is True
    after = assistant.answer(question)
    assert before.index_version != after.index_version == record.id
    texts = " ".join(s.text for s in after.reply.statements)
    assert "otte uger" in texts and "fire uger" not in texts


def test_without_an_index_opening_says_what_to_run(tmp_path, tiny_documents):
    with pytest.raises(NoVersionError, match="make run"):
        Assistant.open(tiny_settings(tmp_path / "none", tiny_documents), embedder=HashingEmbedder())
