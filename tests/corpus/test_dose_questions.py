"""People's own questions lead to each generated document."""

from __future__ import annotations

import pytest

from corpus.dose_questions import QUESTIONS, dose_questions
from corpus.dose_texts import DOSE_TOPICS
from corpus.records import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", DOSE_TOPICS, ids=lambda t: t.id)
def test_each_document_has_twelve_or_more_different_questions(topic, language):
    questions = dose_questions(topic.id, language)
    assert len(set(questions)) == len(questions) >= 12
    assert all(q == q.strip() and len(q) > 5 for q in questions)


def test_no_question_leads_to_two_documents():
    everything = [q.lower() for questions in QUESTIONS.values() for q in questions]
    assert len(set(everything)) == len(everything)


def test_questions_are_not_one_pattern_filled_in():
    for questions in QUESTIONS.values():
        starts = [" ".join(q.lower().split()[:3]) for q in questions]
        assert max(starts.count(s) for s in starts) <= 3
