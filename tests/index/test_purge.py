"""Deleted text leaves every version and the cache when its time has come, and not before."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from corpus import intake, statuses
from corpus.collect import collect_documents
from index.build import build_version
from index.embed import HashingEmbedder
from index.publish import current_id, publish_version, versions_folder, write_lock
from index.purge import due_deletions, purge
from index.search import Searcher
from tests.builders import tiny_settings
from tests.intake_files import DETAILS, leaflet_pdf

DAY = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path):
    """A published version that holds an added leaflet and nothing else but the dose tables."""
    (tmp_path / "documents").mkdir()
    settings = tiny_settings(tmp_path / "data", tmp_path / "documents", delete_after_days=30)
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(leaflet_pdf())
    proposal = intake.propose(path, settings)
    intake.add(proposal, DETAILS, settings, today=DAY.date(), source_id="leaflet")
    publish(settings, DAY)
    return settings


def publish(settings, moment):
    record = build_version(collect_documents(settings), HashingEmbedder(), settings, now=moment)
    publish_version(settings.data, record.id)
    return record


def run(settings, *, days: float):
    with write_lock(settings.data):
        return purge(settings, HashingEmbedder(), now=DAY + timedelta(days=days))


def vectors(settings) -> int:
    with sqlite3.connect(settings.data / "cache" / "vectors.sqlite") as database:
        return database.execute("SELECT count(*) FROM vectors").fetchone()[0]


def test_before_its_time_a_version_with_deleted_text_stays_for_a_rollback(settings):
    old = current_id(settings.data)
    statuses.delete(settings, "leaflet", now=DAY)
    publish(settings, DAY + timedelta(days=1))
    assert run(settings, days=29).removed == ()
    assert (versions_folder(settings.data) / old).exists()


def test_in_time_older_versions_with_the_text_go_and_its_vectors_with_them(settings):
    old, known = current_id(settings.data), vectors(settings)
    statuses.delete(settings, "leaflet", now=DAY)
    new = publish(settings, DAY + timedelta(days=1)).id
    done = run(settings, days=31)
    assert (done.removed, done.rebuilt) == ((old,), "")
    assert current_id(settings.data) == new
    assert vectors(settings) < known


def test_a_version_that_answers_with_deleted_text_is_built_anew_and_replaced(settings):
    old = current_id(settings.data)
    statuses.delete(settings, "leaflet", now=DAY)
    done = run(settings, days=31)
    assert old in done.removed
    assert current_id(settings.data) == done.rebuilt
    assert "leaflet" not in {d.id for d in Searcher.open(settings).documents}


def test_a_source_added_again_is_not_due(settings, tmp_path):
    statuses.delete(settings, "leaflet", now=DAY)
    assert due_deletions(settings, now=DAY + timedelta(days=31))
    proposal = intake.propose(tmp_path / "leaflet.pdf", settings)
    intake.add(proposal, DETAILS, settings, today=DAY.date(), source_id="leaflet")
    assert due_deletions(settings, now=DAY + timedelta(days=31)) == set()


def test_after_a_deletion_the_dense_collection_is_filled_anew_and_not_copied(settings):
    publish(settings, DAY + timedelta(hours=1))
    statuses.delete(settings, "leaflet", now=DAY + timedelta(days=1))
    record = publish(settings, DAY + timedelta(days=2))
    assert record.filling is not None
    assert (record.filling.whole_at, record.filling.changed) == (DAY + timedelta(days=2), 0)
    files = (versions_folder(settings.data) / record.id).rglob("*")
    words = "holde knæet i gang imens".encode()
    assert [p.name for p in files if p.is_file() and words in p.read_bytes()] == []
