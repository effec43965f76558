from __future__ import annotations

import pytest

from corpus.errors import UnreadableFileError
from corpus.media import DOCX, HTML, MARKDOWN, PDF, TEXT, media_type
from tests.intake_files import leaflet_docx, leaflet_html, leaflet_pdf

KNOWN = [
    pytest.param(leaflet_pdf, "a.pdf", PDF, id="pdf"),
    pytest.param(leaflet_pdf, "download", PDF, id="pdf without an ending"),
    pytest.param(leaflet_docx, "a.docx", DOCX, id="docx"),
    pytest.param(lambda: leaflet_html().encode(), "a.htm", HTML, id="html"),
    pytest.param(lambda: b"<p>Uden hoved</p>", "a.html", HTML, id="html without a head"),
    pytest.param(lambda: b"# Overskrift", "a.md", MARKDOWN, id="markdown"),
    pytest.param(lambda: "Ondt i knæet".encode("cp1252"), "a.txt", TEXT, id="old text"),
    pytest.param(lambda: "Ondt i knæet".encode("utf-16"), "a.txt", TEXT, id="utf-16 text"),
]
REFUSED = [
    pytest.param(b"", "a.pdf", "empty", id="no bytes"),
    pytest.param(b" \n\x00 ", "a.txt", "empty", id="blanks"),
    pytest.param(b"PK\x03\x04 zip", "a.docx", "packed file", id="zip as docx"),
    pytest.param(b"\x89PNG\r\n", "a.pdf", "picture", id="picture as pdf"),
    pytest.param(b"\xd0\xcf\x11\xe0 doc", "a.doc", "save it as DOCX", id="old word"),
    pytest.param(b"MZ\x90", "a.pdf", "program", id="program"),
    pytest.param(b"abc\x00\x01\x02", "a.txt", "without readable text", id="bytes as text"),
    pytest.param(b"%PDF-1.7 ...", "a.docx", "is PDF inside", id="pdf as docx"),
    pytest.param(b"<!doctype html><html>", "a.pdf", "is HTML inside", id="error page as pdf"),
    pytest.param(b"bare tekst", "a.pdf", "is plain text inside", id="text as pdf"),
]


@pytest.mark.parametrize(("make", "name", "expected"), KNOWN)
def test_the_bytes_tell_the_type(make, name, expected):
    assert media_type(make(), name) == expected


@pytest.mark.parametrize(("data", "name", "words"), REFUSED)
def test_what_is_not_ours_is_refused_by_name(data, name, words):
    with pytest.raises(UnreadableFileError, match=words) as caught:
        media_type(data, name)
    assert str(caught.value).startswith(name)
