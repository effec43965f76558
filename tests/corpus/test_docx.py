from __future__ import annotations

import io

import docx
import pytest

from corpus.errors import PasswordNeededError, UnreadableFileError
from corpus.loaders.docx import load_docx
from tests.intake_files import DANISH, docx_bomb, leaflet_docx


def load(data):
    return load_docx(data, name="leaflet.docx")


def spoilt(old: bytes, new: bytes) -> bytes:
    return leaflet_docx().replace(old, new)


def test_headings_paragraphs_and_table_rows_come_in_order():
    first, second = load(leaflet_docx()).passages
    assert (first.heading_path, second.heading_path) == (("Ondt i knæet",), ("Ondt i knæet", "Tal"))
    assert first.text.split("\n\n") == list(DANISH[0])
    assert second.text.split("\n\n") == ["Undersøgelse Dosis", "Knæ 0,005 mSv"]


def test_a_docx_has_no_pages():
    loaded = load(leaflet_docx())
    assert loaded.pages is None and loaded.passages[0].page is None


def test_the_first_heading_is_the_title_when_the_file_names_none():
    loaded = load(leaflet_docx())
    assert (loaded.title, loaded.year, loaded.publisher) == ("Ondt i knæet", "2024", "")


def test_a_cell_over_two_columns_is_read_once():
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Én celle"
    stream = io.BytesIO()
    document.save(stream)
    assert load(stream.getvalue()).text == "Én celle"


def test_tracked_changes_are_told():
    document = docx.Document()
    paragraph = document.add_paragraph("Vent i fire uger.")
    paragraph._p.append(paragraph._p.makeelement(docx.oxml.ns.qn("w:ins"), {}))
    stream = io.BytesIO()
    document.save(stream)
    assert load(stream.getvalue()).notes[0].startswith("tracked changes")


def test_a_bomb_is_refused_without_unpacking_it():
    with pytest.raises(UnreadableFileError, match=r"unpacks from .* is not opened"):
        load(docx_bomb(64))


def test_an_archive_with_a_password_asks_for_an_open_copy():
    data = bytearray(docx_bomb(0))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(PasswordNeededError, match="without a password"):
        load(bytes(data))


def test_half_a_file_is_refused_with_the_next_step():
    data = leaflet_docx()
    with pytest.raises(UnreadableFileError, match="damaged archive"):
        load(data[: len(data) // 2])


def test_an_archive_without_a_document_is_refused():
    with pytest.raises(UnreadableFileError, match="cannot be read as DOCX"):
        load(docx_bomb(0))
