from __future__ import annotations

from datetime import date

import pytest

from corpus.errors import NotConfirmedError, UnknownSourceError
from corpus.load import load_corpus
from corpus.manifest import list_added, sources_folder, write_overlay
from corpus.statuses import delete, edit, find_documents, restore, retire
from tests.builders import write_pair
from tests.corpus.test_manifest import store
from tests.intake_files import intake_settings


@pytest.fixture
def settings(tmp_path):
    """One shipped document, and an added source that replaces it."""
    write_pair(tmp_path / "documents")
    store(tmp_path / "data", supersedes=("knee",))
    return intake_settings(tmp_path / "data", tmp_path / "documents")


def status(settings, document_id):
    return {d.meta.status for d in load_corpus(settings) if d.meta.id == document_id}


def test_a_source_replaces_a_document_from_the_moment_it_is_there(settings):
    assert status(settings, "knee") == {"superseded"}


def test_retiring_an_added_source_writes_its_entry(settings):
    retire(settings, "knee-added")
    assert [meta.status for meta in list_added(settings.data)] == ["retired"]


def test_retiring_a_shipped_document_takes_both_languages(settings):
    retire(settings, "knee")
    assert status(settings, "knee") == {"retired"}


def test_a_replaced_document_is_not_restored_beside_its_successor(settings):
    with pytest.raises(NotConfirmedError, match="superseded by knee-added"):
        restore(settings, "knee")


def test_a_document_comes_back_when_its_successor_is_retired(settings):
    retire(settings, "knee-added")
    restore(settings, "knee")
    assert status(settings, "knee") == {"current"}


def test_a_successor_of_a_successor_keeps_the_first_one_out(settings):
    store(settings.data, "knee-newer", supersedes=("knee-added",))
    assert status(settings, "knee") == status(settings, "knee-added") == {"superseded"}


def test_an_edit_changes_entry_and_source(settings):
    meta = edit(settings, "knee-added", {"title": "Nyt navn", "licence": "CC0", "language": "en"})
    assert (meta.title, meta.language) == ("Nyt navn", "en")
    assert (meta.sources[0].title, meta.sources[0].licence) == ("Nyt navn", "CC0")
    assert list_added(settings.data) == [meta]


def test_an_edit_moves_the_review_date(settings):
    assert edit(settings, "knee-added", {"review_by": date(2030, 1, 1)}).review_by.year == 2030


@pytest.mark.parametrize("changes", [{"kind": "poem"}, {"title": ""}, {"licence": " "}])
def test_an_edit_that_does_not_hold_changes_nothing(settings, changes):
    before = list_added(settings.data)
    with pytest.raises(NotConfirmedError, match=f"knee-added: {next(iter(changes))}"):
        edit(settings, "knee-added", changes)
    assert list_added(settings.data) == before


def test_a_source_with_a_damaged_original_can_still_be_taken_out(settings):
    (sources_folder(settings.data) / "knee-added" / "original.txt").unlink()
    retire(settings, "knee-added")
    assert delete(settings, "knee-added").meta.status == "retired"


def test_a_deletion_takes_the_original_with_it(settings):
    assert delete(settings, "knee-added").still_superseded == ()
    assert not list(sources_folder(settings.data).rglob("original*"))


def test_after_a_deletion_a_superseded_document_waits_to_be_restored(settings):
    write_overlay(settings.data, {"knee": "superseded"})
    assert delete(settings, "knee-added").still_superseded == ("knee",)
    restore(settings, "knee")
    assert status(settings, "knee") == {"current"}


def test_shipped_documents_cannot_be_deleted(settings):
    with pytest.raises(UnknownSourceError, match="No added source has the id knee"):
        delete(settings, "knee")


@pytest.mark.parametrize("act", [retire, restore, find_documents])
def test_an_unknown_id_is_answered_with_where_ids_are_listed(settings, act):
    with pytest.raises(UnknownSourceError, match="corpus list --all"):
        act(settings, "nobody")
