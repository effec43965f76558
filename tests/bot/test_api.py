"""The HTTP side: the same JSON as the terminal, kind errors, headers that keep the page at home."""

from __future__ import annotations

import jsonschema
import pytest
from fastapi.testclient import TestClient

from bot.answer_json import AnswerJson
from bot.api import create_app
from bot.ui.rate import RateLimit

BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"


@pytest.fixture
def client(assistant):
    with TestClient(create_app(assistant)) as client:
        yield client


def test_an_answer_is_valid_against_the_published_schema(client):
    reply = client.post("/api/ask", json={"question": BACK})
    assert reply.status_code == 200
    jsonschema.validate(reply.json(), AnswerJson.model_json_schema())
    assert reply.json()["outcome"] == "answer"


def test_audience_language_and_history_are_taken(client):
    body = {
        "question": "og hvis hun er gravid?",
        "audience": "clinician",
        "language": "da",
        "history": [BACK],
    }
    answer = client.post("/api/ask", json=body).json()
    assert (answer["audience"], answer["language"]) == ("clinician", "da")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"question": " "}, "Skriv et spørgsmål"),
        ({"question": "x" * 3000}, "for langt"),
        ({"question": " ", "language": "en"}, "Please type"),
    ],
    ids=["empty", "long", "english"],
)
def test_a_question_that_cannot_be_taken_gets_a_kind_word(client, body, words):
    reply = client.post("/api/ask", json=body)
    assert reply.status_code == 422
    assert words in reply.json()["detail"]


@pytest.mark.parametrize(
    "body", [{}, {"question": "x", "age": 45}, {"question": "x", "language": "sv"}]
)
def test_a_body_of_another_shape_is_refused(client, body):
    assert client.post("/api/ask", json=body).status_code == 422


def test_too_many_questions_from_one_address_are_braked(assistant):
    with TestClient(create_app(assistant, rate=RateLimit(1))) as client:
        assert client.post("/api/ask", json={"question": "hej"}).status_code == 200
        reply = client.post("/api/ask", json={"question": "hej"})
    assert reply.status_code == 429
    assert reply.headers["retry-after"]


def test_health_names_the_version_that_answers(client, assistant):
    health = client.get("/health").json()
    assert health["status"] == "ok"
    assert health["index_version"] == assistant.searcher.version.id


def test_was_leads_to_the_accessibility_statement_in_both_languages(client):
    danish = client.get("/was", follow_redirects=False)
    english = client.get("/was?lang=en", follow_redirects=False)
    assert danish.headers["location"].endswith("#tilgaengelighed")
    assert "lang=en" in english.headers["location"]


def test_every_reply_keeps_requests_frames_and_referrers_at_home(client):
    for path in ("/health", "/nowhere"):
        headers = client.get(path).headers
        assert "default-src 'self'" in headers["content-security-policy"]
        assert "frame-ancestors 'self'" in headers["content-security-policy"]
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"


def test_named_hosts_may_frame_the_page(assistant, monkeypatch):
    settings = assistant.settings.model_copy(
        update={"allowed_frames": "https://a.example b.example"}
    )
    monkeypatch.setattr(assistant, "settings", settings)
    with TestClient(create_app(assistant)) as client:
        policy = client.get("/health").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://a.example b.example")


def test_the_description_of_the_api_holds_the_answer_and_no_page_from_elsewhere(client):
    described = client.get("/api/openapi.json").json()
    assert "AnswerJson" in described["components"]["schemas"]
    assert client.get("/docs").status_code == 404
