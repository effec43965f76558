from __future__ import annotations

import time

import pytest

from corpus.errors import PasswordNeededError, UnreadableFileError
from corpus.loaders import isolated
from corpus.loaders.isolated import read_isolated
from corpus.media import MARKDOWN, PDF
from tests.intake_files import DANISH, encrypted_pdf, intake_settings, leaflet_pdf, write


def read(tmp_path, data, kind=PDF, *, password="", **limits):
    path = write(tmp_path, "file.bin", data)
    settings = intake_settings(tmp_path / "data", **limits)
    return read_isolated(path, kind, name="leaflet.pdf", settings=settings, password=password)


def stand_in(tmp_path, monkeypatch, code):
    """Let the reading process be this code."""
    path = write(tmp_path, "stand_in.py", f"#!/bin/sh\nexec {code}\n")
    path.chmod(0o755)
    monkeypatch.setattr(isolated.sys, "executable", str(path))


def test_a_file_is_read_in_a_process_of_its_own(tmp_path):
    assert DANISH[0][0] in read(tmp_path, leaflet_pdf()).text


def test_errors_come_back_as_what_they_are(tmp_path):
    with pytest.raises(PasswordNeededError, match=r"leaflet\.pdf is encrypted"):
        read(tmp_path, encrypted_pdf("hemmelig"))


def test_the_password_reaches_the_process(tmp_path):
    assert read(tmp_path, encrypted_pdf("hemmelig"), password="hemmelig").text == DANISH[0][0]


def test_a_reader_that_hangs_is_killed_in_time(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "sleep 60")
    started = time.monotonic()
    with pytest.raises(UnreadableFileError, match="took longer than 1 seconds"):
        read(tmp_path, leaflet_pdf(), read_seconds=1)
    assert time.monotonic() - started < 5


def test_a_reader_that_dies_is_told_from_one_that_answers(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "kill -9 $$")
    with pytest.raises(UnreadableFileError, match="stopped the reading process"):
        read(tmp_path, leaflet_pdf())


def test_too_much_text_is_refused_with_the_setting_to_raise(tmp_path):
    with pytest.raises(UnreadableFileError, match="BILLEDVALG_MAX_CHARS"):
        read(tmp_path, b"Vent i fire uger. " * 100, MARKDOWN, max_chars=1000)


def test_a_file_without_letters_is_refused(tmp_path):
    with pytest.raises(UnreadableFileError, match="has no text"):
        read(tmp_path, b"1 2 3 4\n\n5 6 7", MARKDOWN)
