"""What kind of file this is, by its first bytes; the ending only has to agree."""

from __future__ import annotations

import re
from pathlib import PurePath

from corpus.errors import UnreadableFileError

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
MARKDOWN = "text/markdown"
TEXT = "text/plain"

ENDINGS = {
    PDF: (".pdf",),
    DOCX: (".docx",),
    HTML: (".html", ".htm", ".xhtml"),
    MARKDOWN: (".md", ".markdown"),
    TEXT: (".txt", ".text"),
}
FOREIGN: dict[bytes, str] = {
    b"\xd0\xcf\x11\xe0": "an old Office file: save it as DOCX or PDF",
    b"{\\rtf": "an RTF file: save it as DOCX or PDF",
    b"\x89PNG": "a picture: add the text it shows, or run OCR into a PDF",
    b"\xff\xd8\xff": "a picture: add the text it shows, or run OCR into a PDF",
    b"GIF8": "a picture: add the text it shows, or run OCR into a PDF",
    b"II*\x00": "a picture: add the text it shows, or run OCR into a PDF",
    b"MM\x00*": "a picture: add the text it shows, or run OCR into a PDF",
    b"%!PS": "a PostScript file: convert it to PDF",
    b"\x1f\x8b": "a packed file: unpack it and add what is inside",
    b"7z\xbc\xaf": "a packed file: unpack it and add what is inside",
    b"Rar!": "a packed file: unpack it and add what is inside",
    b"MZ": "a program: only documents can be added",
    b"\x7fELF": "a program: only documents can be added",
}
WORD_PART = b"word/document.xml"
HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
UNICODE_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def media_type(data: bytes, name: str) -> str:
    """The media type of a file; UnreadableFileError when it is none of ours or not what it says."""
    if not data.strip(b"\x00 \t\r\n"):
        raise UnreadableFileError(f"{name} is empty. Fetch or save it again.")
    found = _sniffed(data, name)
    ending = PurePath(name).suffix.lower()
    told = next((kind for kind, endings in ENDINGS.items() if ending in endings), "")
    if found == TEXT and told in {MARKDOWN, HTML}:
        return told
    if told and told != found:
        raise UnreadableFileError(
            f"{name} ends in {ending} but is {_called(found)} inside. Check where it came from; "
            f"if it is right, rename it to end in {ENDINGS[found][0]}."
        )
    return found


def _sniffed(data: bytes, name: str) -> str:
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK"):
        if WORD_PART in data:
            return DOCX
        raise _foreign(name, "a packed file: unpack it and add what is inside")
    for start, advice in FOREIGN.items():
        if data.startswith(start):
            raise _foreign(name, advice)
    if HTML_START.match(data[:4096].lstrip(b"\xef\xbb\xbf")):
        return HTML
    if b"\x00" in data[:4096] and not data.startswith(UNICODE_MARKS):
        raise _foreign(name, "a file without readable text: add PDF, DOCX, HTML, Markdown or text")
    return TEXT


def _foreign(name: str, advice: str) -> UnreadableFileError:
    kind, _, step = advice.partition(": ")
    return UnreadableFileError(f"{name} is {kind}. Next step: {step}.")


def _called(kind: str) -> str:
    return {PDF: "PDF", DOCX: "DOCX", HTML: "HTML", MARKDOWN: "Markdown", TEXT: "plain text"}[kind]
