from __future__ import annotations

import shlex
import sys

import pytest

from corpus import ocr
from corpus.errors import ScannedFileError
from corpus.intake import propose
from tests.intake_files import DANISH, empty_pdf, intake_settings, leaflet_pdf, write


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a stand-in for ocrmypdf on the path; it runs the code given, with the target as last argument."""

    def install(code):
        folder = tmp_path / "bin"
        folder.mkdir()
        line = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {shlex.quote(code)} "$@"\n'
        write(folder, ocr.PROGRAM, line).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    return install


def test_without_the_program_the_advice_is_to_install_it(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert not ocr.is_installed() and "install ocrmypdf with Danish" in ocr.advice()


def test_with_the_program_the_advice_is_to_use_it(program):
    program("pass")
    assert "--ocr" in ocr.advice()


def test_a_scan_read_by_ocr_is_proposed_with_a_warning(program, tmp_path):
    write(tmp_path, "read.pdf", leaflet_pdf())
    program(f"import shutil, sys; shutil.copy({str(tmp_path / 'read.pdf')!r}, sys.argv[-1])")
    path = write(tmp_path, "scan.pdf", empty_pdf())
    proposal = propose(path, intake_settings(tmp_path / "data"), with_ocr=True)
    assert DANISH[0][0] in proposal.text.text and proposal.data == leaflet_pdf()
    assert any(note.startswith("read by OCR") for note in proposal.notes)


def test_a_failing_program_is_reported_with_its_last_words(program, tmp_path):
    program("import sys; sys.exit('no Danish language data')")
    with pytest.raises(ScannedFileError, match="no Danish language data"):
        ocr.read_scan(write(tmp_path, "scan.pdf", empty_pdf()), tmp_path / "out.pdf")


def test_ocr_without_the_program_is_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ScannedFileError, match="is not installed"):
        ocr.read_scan(tmp_path / "scan.pdf", tmp_path / "out.pdf")
