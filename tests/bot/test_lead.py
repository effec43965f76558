"""The statement an answer opens with, through the assistant and its cited answers."""

from __future__ import annotations

import numpy as np
import pytest

from bot.candidates import ASKED_WEIGHT, OTHERS, CandidateFinder, Candidates
from bot.evidence import choose_rows, select_evidence, short_answer
from bot.features import make_features
from bot.lead import ASIDES, CALLS, MODEL, load_lead, may_open, put_lead_first
from bot.neighbours import Neighbours
from bot.topics import find_topics
from corpus.errors import SettingsError

QUESTION = "Er ultralyd et alternativ til CT, hvis man er gravid?"


def find(assistant, text: str, audience: str = "patient") -> Candidates:
    return assistant.finder.find(text, language="da", audience=audience, asked=text)


def test_the_lead_moves_to_the_front_and_nothing_else_moves(assistant):
    found = find(assistant, QUESTION)
    names, features = make_features(assistant.finder, found)
    short = short_answer(assistant.finder, found)
    chosen = choose_rows(assistant.finder, found, names, features, short)
    led = put_lead_first(assistant.finder, found, names, features, chosen)
    assert sorted(led) == sorted(chosen)
    assert [pair for pair in chosen if pair != led[0]] == led[1:]


def test_no_candidates_give_no_lead(assistant):
    found = find(assistant, QUESTION)
    names, features = make_features(assistant.finder, found)
    assert put_lead_first(assistant.finder, found, names, features, []) == []


def test_a_number_to_ring_opens_only_where_danger_signs_are_asked_about(assistant):
    finder = assistant.finder
    for question, asked in (
        ("skal jeg scannes når jeg har ondt i lænden", False),
        ("hvad er faretegn ved ondt i lænden", True),
    ):
        found = find(assistant, question)
        rows = [(i, 1.0) for i in range(len(found.refs))]
        calls = [
            bool(CALLS.search(finder.text(ref))) or finder.chunk(ref).role == "red-flags"
            for ref in found.refs
        ]
        others = [bool(find_topics(finder.text(ref)).conditions & OTHERS) for ref in found.refs]
        asides = [finder.chunk(ref).role in ASIDES for ref in found.refs]
        for start in range(0, len(rows) - 8, 8):
            fit = may_open(finder, found, rows[start : start + 8])
            window = range(start, start + 8)
            right = [not (others[i] or asides[i]) and (asked or not calls[i]) for i in window]
            assert fit == (right if any(right) else [True] * 8)


def test_a_patient_who_asks_whether_to_be_scanned_hears_the_short_answer_first(assistant):
    found = find(assistant, "skal jeg have en scanning af lænden")
    ref, _ = select_evidence(assistant.finder, found)[0]
    chunk = assistant.finder.chunk(ref)
    assert (chunk.role, chunk.audience, ref.span) == ("answer", "patient", 0)
    assert chunk.document_id == found.documents[0]


def test_weights_that_do_not_fit_the_features_are_named(assistant):
    found = find(assistant, QUESTION)
    names, features = make_features(assistant.finder, found)
    with pytest.raises(SettingsError, match=MODEL.name):
        put_lead_first(assistant.finder, found, names[1:], features[:, 1:], [(0, 1.0)])


def test_every_weight_is_a_number():
    assert all(isinstance(value, float) for value in load_lead().values())


def test_a_question_like_one_a_document_is_known_to_answer_has_its_home_there(assistant):
    found = find(assistant, QUESTION)
    other = found.documents[-1]
    plain = assistant.finder
    assert plain.homes(found) == list(found.documents)
    width = len(found.look.vector)
    asked = Neighbours(
        mean=np.zeros(width, dtype=np.float32),
        projection=np.eye(width, dtype=np.float32) * 20,
        examples=found.look.vector[None, :],
        labels=np.array([True]),
        embedder=plain.searcher.embedder.id,
        documents=(other,),
    )
    worth = dict(zip(found.documents, found.document_scores, strict=True))
    worth[other] += ASKED_WEIGHT
    homes = CandidateFinder(plain.searcher, asked).homes(found)
    assert homes == sorted(worth, key=lambda name: -worth[name])


def test_a_short_answer_on_another_part_of_the_body_is_not_put_first(assistant):
    finder = assistant.finder
    for question, forced in (
        ("skal jeg have scannet nakken", False),
        ("skal jeg have en scanning af lænden", True),
    ):
        found = find(assistant, question)
        names, features = make_features(finder, found)
        chosen = choose_rows(finder, found, names, features, short_answer(finder, found))
        first = finder.chunk(found.refs[chosen[0][0]])
        told = find_topics(finder.text(found.refs[chosen[0][0]])).body
        assert (chosen[0][1] == chosen[1][1] and first.role == "answer") == forced
        assert told & find_topics(question).body or not forced
