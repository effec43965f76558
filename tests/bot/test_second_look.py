"""The second look: which flag a probability earns, and silence for an encoder it does not know."""

from __future__ import annotations

import numpy as np
import pytest

from bot.second_look import POSSIBLE, UNSURE, load_second_look, second_look

MODEL = load_second_look()
VECTOR = MODEL.mean


def looked(monkeypatch: pytest.MonkeyPatch, *likely: float):
    told = iter(likely)
    monkeypatch.setattr(type(MODEL), "probability", lambda *_: next(told))
    return [("tekst", VECTOR)] * len(likely)


def test_the_likeliest_of_the_texts_decides(monkeypatch):
    texts = looked(monkeypatch, 0.01, 0.999)
    assert second_look(texts, audience="patient", embedder=MODEL.embedder) == (POSSIBLE,)


def test_a_patient_whose_question_is_unclear_gets_the_milder_advice(monkeypatch):
    between = (MODEL.unsure["patient"] + MODEL.thresholds["patient"]) / 2
    texts = looked(monkeypatch, between)
    assert second_look(texts, audience="patient", embedder=MODEL.embedder) == (UNSURE,)


def test_an_ordinary_question_earns_no_flag(monkeypatch):
    for reader in ("patient", "clinician"):
        texts = looked(monkeypatch, 0.01)
        assert second_look(texts, audience=reader, embedder=MODEL.embedder) == ()


def test_another_encoders_vectors_mean_nothing():
    texts = [("pludselig lammelse", np.ones_like(VECTOR))]
    assert second_look(texts, audience="patient", embedder="hashing-256/2") == ()


def test_words_move_the_probability_where_the_vector_is_the_same():
    alarm = MODEL.probability("hun er bevidstløs og trækker ikke vejret", VECTOR)
    calm = MODEL.probability("hvor meget stråling giver et røntgenbillede af knæet", VECTOR)
    assert alarm > calm
