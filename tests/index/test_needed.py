"""A restart builds what a new program brings, and leaves alone what an editor decides."""

from __future__ import annotations

import pytest

from corpus import statuses
from corpus.collect import collect_documents
from index.build import build_version
from index.embed import HashingEmbedder
from index.needed import why_not_needed
from index.publish import publish_version, roll_back, versions_folder
from tests.builders import change, tiny_settings, write_pair


@pytest.fixture
def settings(tmp_path):
    write_pair(tmp_path / "documents")
    settings = tiny_settings(tmp_path / "data", tmp_path / "documents")
    publish(settings)
    return settings


def publish(settings):
    record = build_version(collect_documents(settings), HashingEmbedder(), settings)
    publish_version(settings.data, record.id)
    return record.id


def reason(settings, embedder: str = HashingEmbedder.id) -> str:
    return why_not_needed(settings, collect_documents(settings), embedder)


def test_nothing_is_needed_when_nothing_changed(settings):
    assert "is up to date" in reason(settings)


def test_a_changed_shipped_document_or_embedder_needs_a_build(settings):
    assert reason(settings, "another") == ""
    change(settings.documents / "da" / "knee.md", "Vent fire uger", "Vent seks uger")
    assert reason(settings) == ""


def test_a_new_shipped_document_needs_a_build(settings):
    write_pair(settings.documents, name="ankle")
    assert reason(settings) == ""


def test_what_an_editor_has_not_published_yet_is_not_built_by_a_restart(settings):
    statuses.retire(settings, "knee")
    assert "not published yet" in reason(settings)


def test_a_version_taken_back_is_not_published_again_by_a_restart(settings):
    change(settings.documents / "da" / "knee.md", "Vent fire uger", "Vent seks uger")
    bad = publish(settings)
    roll_back(settings.data)
    assert f"python -m index publish {bad}" in reason(settings)


def test_a_damaged_version_needs_a_build(settings):
    for record in versions_folder(settings.data).glob("*/version.json"):
        record.write_text("{", encoding="utf-8")
    assert reason(settings) == ""
