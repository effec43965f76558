"""A damaged version never answers; the last good one does, and /health says so."""

from __future__ import annotations

import logging
import shutil

import pytest
from starlette.testclient import TestClient

from bot.api import create_app
from bot.pipeline import Assistant
from index.embed import HashingEmbedder
from index.publish import current_id, publish_version, versions_folder
from tests.builders import publish_folder

QUESTION = "skal knæet have taget et billede"


def health(assistant: Assistant) -> dict[str, object]:
    with TestClient(create_app(assistant)) as client:
        return client.get("/health").json()


def spoil(settings, version: str) -> None:
    (versions_folder(settings.data) / version / "vectors.npy").write_bytes(b"")


@pytest.fixture
def versions(small_index):
    """Two published versions; the second answers."""
    return current_id(small_index.data), publish_folder(small_index, second=1).id


def test_a_start_on_a_damaged_version_answers_from_the_last_good_one(small_index, versions, caplog):
    first, second = versions
    spoil(small_index, second)
    with caplog.at_level(logging.WARNING):
        assistant = Assistant.open(small_index, embedder=HashingEmbedder())
    assert assistant.answer(QUESTION).index_version == first
    assert (assistant.refresh(), assistant.refused) == (False, second)
    told = health(assistant)
    assert (told["status"], told["index_version"], told["refused"]) == ("fallback", first, second)
    assert "is damaged" in caplog.text


def test_a_damaged_version_published_while_running_is_refused_once_with_a_warning(small_index, versions, caplog):  # fmt: skip
    first, second = versions
    assistant = Assistant.open(small_index, embedder=HashingEmbedder())
    publish_version(small_index.data, first)
    assert assistant.refresh()
    publish_version(small_index.data, second)
    spoil(small_index, second)
    assert [assistant.refresh() for _ in range(3)] == [False] * 3
    assert len([r for r in caplog.records if r.levelno == logging.WARNING]) == 1
    assert assistant.answer(QUESTION).index_version == first
    assert health(assistant)["status"] == "fallback"


def test_a_good_version_ends_the_fallback(small_index, versions):
    first, second = versions
    spoil(small_index, second)
    assistant = Assistant.open(small_index, embedder=HashingEmbedder())
    third = publish_folder(small_index, second=2).id
    assert assistant.refresh()
    assert (health(assistant)["status"], assistant.searcher.version.id) == ("ok", third)
    publish_version(small_index.data, first)
    assert (assistant.refresh(), assistant.refused) == (True, "")


def test_answers_go_on_when_the_data_folder_is_gone(small_index, versions):
    assistant = Assistant.open(small_index, embedder=HashingEmbedder())
    shutil.rmtree(small_index.data)
    assert assistant.refresh() is False
    assert assistant.answer(QUESTION).index_version == versions[1]
