"""The sheet for the doctor as a PDF, made in memory; nothing is written to disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.ui.labels import label
from bot.ui.sheet import ASKS, NOTE_LINES, Sheet

FONTS = (
    (
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    ),
    (
        "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
        "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf",
    ),
    ("/Library/Fonts/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf"),
    ("C:/Windows/Fonts/arial.ttf", "C:/Windows/Fonts/arialbd.ttf"),
)
"""Regular and bold of fonts that usual systems have; without any, the PDF's own Helvetica."""


def sheet_pdf(sheet: Sheet) -> bytes:
    """One sheet (A4) as PDF bytes."""
    pdf = _open(sheet)
    language = sheet.language
    _heading(pdf, label("sheet_question", language))
    _text(pdf, sheet.question)
    _heading(pdf, label("sheet_answer", language))
    for words, marks in sheet.statements:
        _text(pdf, f"•  {words} {''.join(f'[{n}]' for n in marks)}")
    _heading(pdf, label("sheet_ask", language))
    for key in ASKS:
        _text(pdf, f"□  {label(key, language)}")
    _heading(pdf, label("sheet_notes", language))
    for _ in range(NOTE_LINES):
        pdf.ln(8)
        pdf.line(pdf.l_margin, pdf.get_y(), pdf.w - pdf.r_margin, pdf.get_y())
    _heading(pdf, label("sources_word", language))
    for number, source in enumerate(sheet.sources, 1):
        _text(pdf, f"{number}. {source}", size=8)
    pdf.ln(2)
    _text(pdf, label("sheet_made", language, day=sheet.day), size=8)
    return bytes(pdf.output())


def _open(sheet: Sheet) -> Any:  # noqa: ANN401 - fpdf2 has no types that mypy follows here
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_title(label("sheet_title", sheet.language))
    pdf.set_lang(sheet.language)
    pdf.set_creator(label("title", sheet.language))
    pdf.set_margin(16)
    pdf.set_auto_page_break(auto=True, margin=14)
    pdf.add_page()
    _use_font(pdf)
    pdf.set_font(style="B", size=16)
    pdf.multi_cell(
        0, 8, _fit(pdf, label("sheet_title", sheet.language)), new_x="LMARGIN", new_y="NEXT"
    )
    return pdf


def _use_font(pdf: Any) -> None:  # noqa: ANN401
    for regular, bold in FONTS:
        if Path(regular).exists() and Path(bold).exists():
            pdf.add_font("sheet", "", regular)
            pdf.add_font("sheet", "B", bold)
            pdf.set_font("sheet", size=10)
            return
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_font("Helvetica", size=10)


def _fit(pdf: Any, words: str) -> str:  # noqa: ANN401
    """The words in what the font can write; the PDF's own fonts lack a few signs."""
    if pdf.font_family == "sheet":
        return words
    plain = words.replace("≥", ">=").replace("≤", "<=").replace("□", "-").replace("\u200b", "")
    return plain.encode("windows-1252", "replace").decode("windows-1252")


def _heading(pdf: Any, words: str) -> None:  # noqa: ANN401
    pdf.ln(2)
    pdf.set_font(style="B", size=11.5)
    pdf.multi_cell(0, 6, _fit(pdf, words), new_x="LMARGIN", new_y="NEXT")


def _text(pdf: Any, words: str, *, size: float = 9.5) -> None:  # noqa: ANN401
    pdf.set_font(style="", size=size)
    pdf.multi_cell(0, size * 0.5, _fit(pdf, words), align="L", new_x="LMARGIN", new_y="NEXT")
