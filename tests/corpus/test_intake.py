from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from corpus.errors import (
    DuplicateSourceError,
    NotConfirmedError,
    PasswordNeededError,
    ScannedFileError,
    UnreadableFileError,
)
from corpus.intake import add, months_after, propose
from corpus.load import load_corpus
from corpus.manifest import list_added, original_path, sources_folder
from corpus.statuses import retire
from tests.builders import ROOT, write_pair
from tests.intake_files import (
    DANISH,
    DETAILS,
    empty_pdf,
    encrypted_pdf,
    intake_settings,
    leaflet_docx,
    leaflet_pdf,
    write,
)
from tests.ordinary_user import rights_that_count

TODAY = date(2026, 1, 1)
MARKDOWN = "# Ondt i knæet\n\n" + "\n\n".join(s for page in DANISH for s in page)


@pytest.fixture
def settings(tmp_path):
    write_pair(tmp_path / "documents")
    return intake_settings(tmp_path / "data", tmp_path / "documents")


def bring(settings, tmp_path, data, *, name="leaflet.md", **changes):
    """Propose and add a file with complete details."""
    proposal = propose(write(tmp_path, name, data), settings)
    return add(proposal, DETAILS.model_copy(update=changes), settings, today=TODAY)


def test_what_the_file_tells_is_proposed(settings, tmp_path):
    details = propose(write(tmp_path, "leaflet.pdf", leaflet_pdf()), settings).details
    assert (details.title, details.year, details.language) == ("Ondt i knæet", "2024", "da")
    assert (details.publisher, details.licence) == ("", "")


def test_a_publisher_the_documents_know_is_proposed(settings, tmp_path):
    path = write(tmp_path, "a.md", f"{MARKDOWN}\n\nUdgivet af Agency, 2021")
    details = propose(path, settings).details
    assert (details.publisher, details.year) == ("Agency", "2021")


def test_the_original_is_kept_byte_for_byte(settings, tmp_path):
    meta = bring(settings, tmp_path, leaflet_pdf(), name="leaflet.pdf")
    assert original_path(settings.data, meta).read_bytes() == leaflet_pdf()


def test_the_entry_carries_what_was_confirmed(settings, tmp_path):
    meta = bring(settings, tmp_path, leaflet_docx(), name="leaflet.docx", audience="clinician")
    assert (meta.audience, meta.reviewed_on, meta.review_by) == (
        "clinician",
        TODAY,
        date(2027, 1, 1),
    )
    assert list_added(settings.data) == [meta]


def test_gaps_are_all_named_and_nothing_is_stored(settings, tmp_path):
    with pytest.raises(NotConfirmedError) as caught:
        bring(settings, tmp_path, MARKDOWN, licence="", publisher="")
    assert "licence: missing" in str(caught.value) and "publisher: missing" in str(caught.value)
    assert list_added(settings.data) == []


def test_the_same_file_twice_is_refused_by_name(settings, tmp_path):
    bring(settings, tmp_path, MARKDOWN)
    with pytest.raises(DuplicateSourceError, match=r"same file as «Ondt i knæet»") as caught:
        bring(settings, tmp_path, MARKDOWN, name="again.md")
    assert caught.value.existing == "ondt-i-knaeet"


def test_a_retired_duplicate_can_be_restored_instead(settings, tmp_path):
    meta = bring(settings, tmp_path, MARKDOWN)
    retire(settings, meta.id)
    with pytest.raises(DuplicateSourceError, match=f"corpus restore {meta.id}"):
        bring(settings, tmp_path, MARKDOWN)


def test_the_same_text_in_another_format_is_refused(settings, tmp_path):
    bring(settings, tmp_path, leaflet_pdf(), name="leaflet.pdf")
    with pytest.raises(DuplicateSourceError, match="same text as"):
        bring(settings, tmp_path, MARKDOWN)


def test_a_new_edition_may_replace_the_old_one(settings, tmp_path):
    old = bring(settings, tmp_path, MARKDOWN * 4)
    newer = MARKDOWN * 4 + "\n\nNyt i denne udgave."
    with pytest.raises(DuplicateSourceError, match=f"--supersedes {old.id}"):
        bring(settings, tmp_path, newer)
    new = bring(settings, tmp_path, newer, supersedes=(old.id,))
    assert {m.id: m.status for m in list_added(settings.data)} == {
        old.id: "superseded",
        new.id: "current",
    }


def test_a_copy_of_a_shipped_document_is_refused(settings, tmp_path):
    shipped = load_corpus(settings)[0]
    text = "\n\n".join(section.text for section in shipped.sections)
    with pytest.raises(DuplicateSourceError, match="«Ondt i knæet» \\(knee, current\\)"):
        bring(settings, tmp_path, text)


def test_a_source_can_replace_a_shipped_document(settings, tmp_path):
    bring(settings, tmp_path, MARKDOWN, supersedes=("knee",))
    assert [d.meta.status for d in load_corpus(settings)] == ["superseded", "superseded", "current"]


def test_two_sources_of_one_title_get_two_ids(settings, tmp_path):
    first = bring(settings, tmp_path, MARKDOWN)
    second = bring(settings, tmp_path, "En helt anden tekst om at vente i fire hele uger.")
    assert (first.id, second.id) == ("ondt-i-knaeet", "ondt-i-knaeet-2")


def test_a_scan_is_refused_with_ocr_as_the_next_step(settings, tmp_path):
    path = write(tmp_path, "scan.pdf", empty_pdf())
    with pytest.raises(ScannedFileError, match=r"scan\.pdf has no text layer.*ocrmypdf"):
        propose(path, settings)


def test_an_encrypted_file_opens_with_its_password_and_says_so(settings, tmp_path):
    path = write(tmp_path, "locked.pdf", encrypted_pdf("hemmelig"))
    with pytest.raises(PasswordNeededError):
        propose(path, settings)
    proposal = propose(path, settings, password="hemmelig")
    assert any("needs the password too" in note for note in proposal.notes)


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    settings = intake_settings(tmp_path / "data", max_file_mb=1)
    with pytest.raises(UnreadableFileError, match="at most 1 MB"):
        propose(write(tmp_path, "big.pdf", b"%PDF-" + b"x" * 1_100_000), settings)


def test_a_folder_that_cannot_be_written_leaves_all_as_it_was(settings, tmp_path):
    proposal = propose(write(tmp_path, "a.md", MARKDOWN), settings)
    folder = sources_folder(settings.data)
    folder.mkdir(parents=True)
    folder.chmod(0o500)
    with rights_that_count(), pytest.raises(OSError, match="denied"):
        add(proposal, DETAILS, settings, today=TODAY)


def test_the_pdf_reader_is_not_imported_by_intake():
    code = "import sys, corpus.intake, corpus.originals; print('pypdf' in sys.modules, 'docx' in sys.modules, 'httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.split() == [b"False"] * 3


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_later_is_a_day_that_exists(day, months, later):
    assert months_after(day, months) == later
