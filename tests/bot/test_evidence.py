"""What was chosen, seen from outside: through the assistant and its cited answers."""

from __future__ import annotations

import pytest

from bot.reply import CitedAnswer
from corpus.load import load_shipped

KEYS = ["low-back-pain", "mr-safety", "pregnancy-imaging", "minor-head-trauma-adults"]


@pytest.fixture(scope="module")
def answers(assistant, tiny_index) -> list[CitedAnswer]:
    """Replies to the questions people are known to ask, in both languages, for both readers."""
    asked = [d.meta for d in load_shipped(tiny_index.documents) if d.meta.id in KEYS]
    replies = [
        assistant.answer(question, audience=audience).reply
        for meta in asked
        for question in meta.questions[:3]
        for audience in ("patient", "clinician")
    ]
    return [reply for reply in replies if isinstance(reply, CitedAnswer)]


def test_questions_people_are_known_to_ask_are_mostly_answered(answers):
    assert len(answers) > 30


def test_every_sentence_stands_word_for_word_in_a_document(answers, tiny_index):
    known = {
        section.text[span.start : span.end]
        for document in load_shipped(tiny_index.documents)
        for section in document.sections
        for span in section.spans
    }
    assert {s.text for reply in answers for s in reply.statements} <= known


def test_no_answer_says_the_same_twice(answers):
    for reply in answers:
        texts = [s.text for s in reply.statements]
        assert len(set(texts)) == len(texts)


def test_an_answer_is_short_enough_to_be_read(answers):
    for reply in answers:
        assert sum(len(s.text.split()) for s in reply.statements) <= 260


def test_every_piece_of_evidence_has_a_source_its_document_declares(answers, tiny_index):
    declared = {(d.meta.id, s.key) for d in load_shipped(tiny_index.documents) for s in d.meta.sources}  # fmt: skip
    for reply in answers:
        for item in reply.evidence:
            assert item.sources
            assert {(item.chunk.document_id, s.key) for s in item.sources} <= declared
