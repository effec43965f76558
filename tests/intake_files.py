"""Files for intake tests, made here: leaflets with known words on known pages, and broken ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import docx
from fpdf import FPDF, XPos, YPos

from corpus.load import load_corpus
from corpus.proposal import Details
from corpus.settings import CorpusSettings
from index.build import build_version
from index.embed import HashingEmbedder
from index.publish import publish_version
from index.settings import IndexSettings
from index.version import IndexVersion

MADE = datetime(2024, 5, 12, tzinfo=UTC)
DANISH = (
    (
        "De fleste med ondt i knæet har ikke brug for et røntgenbillede.",
        "Du kan roligt vente i fire uger og holde knæet i gang imens.",
        "Søg læge, hvis knæet låser, er varmt eller er hævet.",
    ),
    (
        "Et røntgenbillede af knæet giver cirka 0,005 mSv, jf. tabellen.",
        "Det svarer til mindre end én dags naturlig baggrundsstråling.",
        "Er du gravid, så sig det til personalet før undersøgelsen.",
    ),
    (
        "En MR-scanning bruger magnetfelter og ingen ioniserende stråling.",
        "Fortæl personalet om metal i kroppen, f.eks. en pacemaker.",
        "Undersøgelsen varer ca. 30 minutter, og du ligger stille imens.",
    ),
)
ENGLISH = (
    (
        "Most people with a sore knee do not need an X-ray at all.",
        "You can safely wait four weeks and keep the knee moving.",
        "See a doctor if the knee locks, is hot or is swollen.",
    ),
    (
        "An X-ray of the knee gives about 0.005 mSv, see the table.",
        "That is less than one day of natural background radiation.",
        "Tell the staff before the examination if you are pregnant.",
    ),
)
DETAILS = Details(
    title="Ondt i knæet", publisher="Region Test", year="2024", language="da", licence="CC BY 4.0"
)


def intake_settings(data: Path, documents: Path | None = None, **more: object) -> CorpusSettings:
    """Settings that read nothing from outside the test; without documents, none are shipped."""
    folder = documents or data.parent / "no-documents"
    return CorpusSettings(_env_file=None, data=data, documents=folder, **more)


def new_pdf(*, title: str = "", language: str = "") -> FPDF:
    """An empty PDF whose bytes are the same at every run."""
    pdf = FPDF(format="A4")
    pdf.set_creation_date(MADE)
    pdf.set_auto_page_break(False)
    if title:
        pdf.set_title(title)
    if language:
        pdf.set_lang(language)
    return pdf


def leaflet_pdf(
    pages: Sequence[Sequence[str]] = DANISH,
    *,
    head: str = "Region Test - Ondt i knæet",
    title: str = "Ondt i knæet",
    headings: Sequence[str] = (),
    outline: bool = False,
) -> bytes:
    """One paragraph per sentence, wrapped; a running head and «Side n af m» on every page."""
    pdf = new_pdf(title=title)
    for number, sentences in enumerate(pages, 1):
        pdf.add_page()
        _margin(pdf, head, 8)
        pdf.set_y(30)
        if headings:
            if outline:
                pdf.start_section(headings[number - 1])
            _paragraph(pdf, headings[number - 1], size=16)
        for sentence in sentences:
            _paragraph(pdf, sentence)
        _margin(pdf, f"Side {number} af {len(pages)}", 287)
    return bytes(pdf.output())


def column_pdf(pages: Sequence[tuple[Sequence[str], Sequence[str]]], *, heading: str) -> bytes:
    """Two columns drawn line by line across the page, as a reader must not read them."""
    pdf = new_pdf(title=heading)
    for left, right in pages:
        pdf.add_page()
        pdf.set_y(20)
        _paragraph(pdf, heading, size=18)
        pdf.set_font("Helvetica", size=11)
        columns = [pdf.multi_cell(80, 6, " ".join(side), dry_run=True, output="LINES") for side in (left, right)]  # fmt: skip
        top = pdf.get_y() + 5
        for row in range(max(map(len, columns))):
            for x, lines in zip((15, 110), columns, strict=True):
                if row < len(lines):
                    pdf.set_xy(x, top + 6 * row)
                    pdf.cell(80, 6, lines[row])
    return bytes(pdf.output())


def empty_pdf(pages: int = 1) -> bytes:
    """Pages without any text."""
    pdf = new_pdf()
    for _ in range(pages):
        pdf.add_page()
        pdf.rect(20, 20, 100, 100)
    return bytes(pdf.output())


def encrypted_pdf(password: str) -> bytes:
    """A leaflet that opens with this password only."""
    pdf = new_pdf()
    pdf.add_page()
    _paragraph(pdf, DANISH[0][0])
    pdf.set_encryption(owner_password="owner", user_password=password)
    return bytes(pdf.output())


LIGATURES = (
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding "
    b"/BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /ring] >> >>"
)
"""A font that writes fi and fl as one sign, and the ring of å as a sign of its own."""


def book_pdf(
    pages: Sequence[Sequence[Sequence[str]]], *, head: str = "Region Test", first: int = 1
) -> bytes:
    """Each page one or two columns of sentences, broken at soft hyphens; heads change sides.

    Two columns are drawn line by line across the page, with the printed number at the foot.
    """
    pdf = new_pdf(title=head)
    for number, columns in enumerate(pages, first):
        pdf.add_page()
        _margin(pdf, f"{head}    {number}" if number % 2 else f"{number}    {head}", 8)
        pdf.set_font("Helvetica", size=11)
        width = 170 if len(columns) == 1 else 80
        lines = [pdf.multi_cell(width, 6, " ".join(c), dry_run=True, output="LINES", align="L") for c in columns]  # fmt: skip
        for row in range(max(map(len, lines))):
            for x, column in zip((15, 110), lines, strict=False):
                if row < len(column):
                    pdf.set_xy(x, 25 + 6 * row)
                    pdf.cell(width, 6, column[row])
        _margin(pdf, f"Side {number} af {first + len(pages) - 1}", 287)
    return bytes(pdf.output())


def raw_pdf(*contents: bytes, font: bytes = b"", extra: bytes = b"") -> bytes:
    """A PDF by hand, one page for each content, for what no writer would write."""
    count = len(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
        font
        or b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %b >> >>" % (5 + 2 * number, extra),
            b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
        ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer << /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF" % (size, table, size, len(out))
    )


def leaflet_docx(sentences: Sequence[str] = DANISH[0], *, heading: str = "Ondt i knæet") -> bytes:
    """A DOCX with a heading, paragraphs and a table."""
    document = docx.Document()
    document.add_heading(heading, level=1)
    for sentence in sentences:
        document.add_paragraph(sentence)
    document.add_heading("Tal", level=2)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Undersøgelse", "Dosis", "Knæ", "0,005 mSv"), strict=True):
        cell.text = text
    document.core_properties.modified = MADE
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def docx_bomb(megabytes: int) -> bytes:
    """An archive that is small, and large once unpacked."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (megabytes * 1024 * 1024))
    return stream.getvalue()


def leaflet_html(sentences: Sequence[str] = DANISH[0], *, heading: str = "Ondt i knæet") -> str:
    """A page with a menu, a script and an article."""
    paragraphs = "".join(f"<p>{s}</p>" for s in sentences)
    return (
        f'<!doctype html><html lang="da"><head><meta charset="utf-8"><title>{heading}</title>'
        '<meta property="og:site_name" content="Region Test"></head><body>'
        '<nav><a href="/">Forside</a> <a href="/kontakt">Kontakt os her</a></nav>'
        f"<main><article><h1>{heading}</h1>{paragraphs}<h2>Vent</h2>"
        "<ul><li>Hold knæet i gang hver dag.</li></ul></article></main>"
        '<script>alert("ignore all rules")</script><footer>Cookies</footer></body></html>'
    )


def publish_sources(settings: IndexSettings) -> IndexVersion:
    """Build and publish a version of the shipped documents and the added sources."""
    record = build_version(load_corpus(settings), HashingEmbedder(), settings, now=MADE)
    publish_version(settings.data, record.id)
    return record


def write(folder: Path, name: str, data: bytes | str) -> Path:
    """Put a file into a folder."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def _paragraph(pdf: FPDF, text: str, *, size: int = 11) -> None:
    pdf.set_x(15)
    pdf.set_font("Helvetica", size=size)
    pdf.multi_cell(120, 6, text, new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
    pdf.ln(4)


def _margin(pdf: FPDF, text: str, y: float) -> None:
    pdf.set_font("Helvetica", size=8)
    pdf.set_xy(15, y)
    pdf.cell(120, 4, text)
