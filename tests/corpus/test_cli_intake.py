from __future__ import annotations

import pytest
from typer.testing import CliRunner

from corpus.__main__ import app
from corpus.manifest import list_added
from tests.builders import write_pair
from tests.intake_files import DANISH, leaflet_pdf, write

LICENCE = ("--licence", "CC BY 4.0", "--publisher", "Region Test")
MARKDOWN = "# Ondt i skulderen\n\n" + "\n\n".join(s.replace("knæ", "skulder") for s in DANISH[0])


@pytest.fixture
def run(tmp_path, monkeypatch, data_folder):
    """Run `python -m corpus` on one shipped document and an empty data folder."""
    write_pair(tmp_path / "documents")
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(tmp_path / "documents"))

    def call(*words: object, **more: object):
        return CliRunner().invoke(app, [str(word) for word in words], **more)

    return call


def test_a_file_is_added_in_one_line(run, tmp_path, data_folder):
    result = run("add", write(tmp_path, "a.pdf", leaflet_pdf()), *LICENCE, "--yes")
    assert result.exit_code == 0 and "a.pdf: added as ondt-i-knaeet" in result.output
    assert "`python -m index build` makes it count" in result.output
    assert [meta.id for meta in list_added(data_folder)] == ["ondt-i-knaeet"]


def test_a_missing_licence_stops_with_the_option_to_use(run, tmp_path, data_folder):
    result = run("add", write(tmp_path, "a.pdf", leaflet_pdf()), "--publisher", "R", "--yes")
    assert result.exit_code == 1 and "NotConfirmedError: a.pdf: licence: missing" in result.output
    assert list_added(data_folder) == []


def test_without_yes_a_person_is_asked_for_each_fact(run, tmp_path, data_folder):
    answers = "\n".join(["Nyt navn", "Region Test", "", "", "clinician", "", "CC0", "y"]) + "\n"
    result = run("add", write(tmp_path, "a.pdf", leaflet_pdf()), input=answers)
    assert result.exit_code == 0, result.output
    (meta,) = list_added(data_folder)
    assert (meta.title, meta.audience, meta.sources[0].licence) == ("Nyt navn", "clinician", "CC0")


def test_without_an_answer_nothing_is_added(run, tmp_path, data_folder):
    result = run("add", write(tmp_path, "a.pdf", leaflet_pdf()), input="")
    assert result.exit_code == 1 and list_added(data_folder) == []


def test_a_folder_is_added_file_by_file_past_a_broken_one(run, tmp_path, data_folder):
    folder = tmp_path / "new"
    folder.mkdir()
    write(folder, "a.pdf", leaflet_pdf())
    write(folder, "b.pdf", b"%PDF-1.4 broken")
    write(folder, "c.md", MARKDOWN)
    result = run("add", folder, *LICENCE, "--yes")
    assert result.exit_code == 1 and "2 added, 1 refused" in result.output
    assert "UnreadableFileError: b.pdf cannot be read as PDF" in result.output
    assert len(list_added(data_folder)) == 2


def test_an_address_of_an_unnamed_host_is_refused(run):
    result = run("add", "https://evil.example/a.pdf", "--yes")
    assert result.exit_code == 1
    assert "AddressRefusedError: evil.example is not a host the documents name" in result.output


def test_a_missing_file_is_one_line(run, tmp_path):
    result = run("add", tmp_path / "nowhere.pdf", "--yes")
    assert result.exit_code == 1 and "FileNotFoundError" in result.output


@pytest.fixture
def added(run, tmp_path):
    """One added source; its id."""
    run(
        "add",
        write(tmp_path, "a.pdf", leaflet_pdf()),
        *LICENCE,
        "--review-by",
        "2030-01-01",
        "--yes",
    )
    return "ondt-i-knaeet"


def test_list_shows_status_language_and_review_date(run, added):
    assert run("list").output == f"{added}  current  da  2030-01-01  Ondt i knæet\n"
    assert run("list", "--all").output.count("\n") == 3


def test_show_gives_the_entry_and_where_each_passage_stands(run, added):
    output = run("show", added, "--text").output
    assert "sha256: " in output and "[p. 2]" in output and DANISH[1][0] in output


def test_a_source_is_retired_and_restored(run, added):
    assert run("retire", added).exit_code == 0
    assert "  retired  " in run("list").output
    assert run("restore", added).exit_code == 0
    assert "  current  " in run("list").output


def test_a_shipped_document_is_retired_by_the_overlay(run):
    run("retire", "knee")
    assert run("list", "--all").output.count("  retired  ") == 2


def test_edit_changes_what_is_said(run, added):
    assert (
        "kind, review_by changed"
        in run("edit", added, "--kind", "report", "--review-by", "2031-02-03").output
    )
    assert "kind: report" in run("show", added).output and "2031-02-03" in run("list").output


def test_delete_asks_and_says_what_completes_it(run, added, data_folder):
    assert run("delete", added, input="n\n").exit_code == 1
    assert len(list_added(data_folder)) == 1
    result = run("delete", added, "--yes")
    assert "`python -m index build` completes the deletion" in result.output
    assert list_added(data_folder) == []


def test_fetch_says_when_there_is_nothing_to_fetch(run):
    result = run("fetch", "--list")
    assert (result.exit_code, result.output) == (0, "No document names an original to fetch.\n")


def test_an_unknown_id_is_one_line_and_a_failure(run):
    result = run("show", "nobody")
    assert result.exit_code == 1 and result.output.startswith("UnknownSourceError: No document has")


def test_check_still_checks_the_documents(run):
    assert run("check").output == "2 documents read, 0 findings\n"
