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


SCALES = (1.0, 0.92, 0.84)


def sheet_pdf(sheet: Sheet) -> bytes:
    """The sheet (A4) as PDF bytes, set smaller when that brings it onto one page."""
    for scale in SCALES:
        pdf = _Writer(scale).write(sheet)
        written = bytes(pdf.output())
        _close_fonts(pdf)
        if pdf.pages_count == 1:
            break
    return written


def _close_fonts(pdf: Any) -> None:  # noqa: ANN401
    """The font files that fpdf2 leaves open; its built-in fonts have none."""
    for font in pdf.fonts.values():
        if file := getattr(font, "ttfont", None):
            file.close()


class _Writer:
    """Writes one sheet at one size."""

    def __init__(self, scale: float) -> None:
        from fpdf import FPDF

        self.scale = scale
        self.pdf = FPDF(format="A4")
        self.pdf.set_margin(14)
        self.pdf.set_auto_page_break(auto=True, margin=12)
        _use_font(self.pdf)

    def write(self, sheet: Sheet) -> Any:  # noqa: ANN401 - fpdf2 has no types that mypy follows
        """The finished document."""
        language = sheet.language
        self._open(sheet)
        self._heading(label("sheet_question", language))
        self._text(sheet.question)
        self._heading(label("sheet_answer", language))
        for words, marks in sheet.statements:
            self._text(f"•  {words} {''.join(f'[{n}]' for n in marks)}")
        self._heading(label("sheet_ask", language))
        for key in ASKS:
            self._text(f"□  {label(key, language)}")
        self._heading(label("sheet_notes", language))
        self._lines()
        self._heading(label("sources_word", language))
        for number, source in enumerate(sheet.sources, 1):
            self._text(f"{number}. {source}", size=7.5)
        self.pdf.ln(2)
        self._text(label("sheet_made", language, day=sheet.day), size=7.5)
        return self.pdf

    def _open(self, sheet: Sheet) -> None:
        title = label("sheet_title", sheet.language)
        self.pdf.set_title(title)
        self.pdf.set_lang(sheet.language)
        self.pdf.set_creator(label("title", sheet.language))
        self.pdf.add_page()
        self._write(title, style="B", size=15)

    def _heading(self, words: str) -> None:
        self.pdf.ln(2 * self.scale)
        self._write(words, style="B", size=11)

    def _text(self, words: str, *, size: float = 9.5) -> None:
        self._write(words, style="", size=size)

    def _write(self, words: str, *, style: str, size: float) -> None:
        points = size * self.scale
        self.pdf.set_font(style=style, size=points)
        fitting = _fit(self.pdf, words)
        self.pdf.multi_cell(0, points * 0.47, fitting, align="L", new_x="LMARGIN", new_y="NEXT")

    def _lines(self) -> None:
        for _ in range(NOTE_LINES):
            self.pdf.ln(7 * self.scale)
            self.pdf.line(14, self.pdf.get_y(), self.pdf.w - 14, self.pdf.get_y())


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
