from __future__ import annotations

import pytest

from corpus.errors import PasswordNeededError, ScannedFileError, UnreadableFileError
from corpus.loaders.pdf import load_pdf
from corpus.sentences import sentence_spans
from tests.intake_files import (
    DANISH,
    ENGLISH,
    book_pdf,
    column_pdf,
    empty_pdf,
    encrypted_pdf,
    leaflet_pdf,
    new_pdf,
    raw_pdf,
)


def load(data: bytes, **more: object):
    return load_pdf(data, name="leaflet.pdf", **more)


def sentences_by_page(loaded, language="da"):
    """Every sentence with the page it would be cited from."""
    return [
        (p.text[start:end], p.page)
        for p in loaded.passages
        for start, end in sentence_spans(p.text, language)
    ]


def test_every_danish_sentence_comes_back_word_for_word_with_its_page():
    truth = [(s, page) for page, sentences in enumerate(DANISH, 1) for s in sentences]
    assert sentences_by_page(load(leaflet_pdf())) == truth


def test_two_languages_in_one_file_keep_their_pages():
    truth = [(s, n) for n, page in enumerate(DANISH[:2] + ENGLISH, 1) for s in page]
    assert sentences_by_page(load(leaflet_pdf(DANISH[:2] + ENGLISH))) == truth


def test_columns_drawn_across_are_read_one_after_the_other():
    left, right = DANISH[0] + DANISH[1], DANISH[2] + DANISH[1][:2]
    pages = [(left, right), (right, left)]
    loaded = load(column_pdf(pages, heading="Ondt i knæet og røntgen"))
    truth = [(s, n) for n, columns in enumerate(pages, 1) for side in columns for s in side]
    assert sentences_by_page(loaded) == truth


def test_running_heads_and_page_numbers_are_left_out_and_told():
    loaded = load(leaflet_pdf())
    assert "Side" not in loaded.text and "Region" not in loaded.text
    assert loaded.left_out == ("Region Test - Ondt i knæet", "Side 1 af 3")


def test_heads_that_change_sides_with_the_page_are_left_out():
    pages = [[DANISH[n % 3]] for n in range(5)]
    loaded = load(book_pdf(pages, head="Om knæet"))
    assert "Om knæet" not in loaded.text
    assert loaded.left_out == ("2 Om knæet", "Om knæet 1", "Side 1 af 5")


def test_headings_at_the_top_of_pages_are_no_running_heads():
    loaded = load(leaflet_pdf(headings=["Bilag 1", "Bilag 2", "Bilag 3"]))
    assert [p.heading_path for p in loaded.passages] == [("Bilag 1",), ("Bilag 2",), ("Bilag 3",)]


def test_the_outline_gives_the_headings():
    loaded = load(leaflet_pdf(headings=["Knæ", "Dosis", "MR"], outline=True))
    assert [(p.heading_path, p.page) for p in loaded.passages] == [
        (("Knæ",), 1),
        (("Dosis",), 2),
        (("MR",), 3),
    ]


def test_printed_page_numbers_stand_beside_the_position():
    pdf = new_pdf()
    for number, sentences in enumerate(DANISH, 7):
        pdf.add_page()
        pdf.set_font("Helvetica", size=11)
        for line, sentence in enumerate(sentences):
            pdf.set_xy(15, 40 + 10 * line)
            pdf.cell(text=sentence)
        pdf.set_xy(100, 285)
        pdf.cell(text=f"- {number} -")
    loaded = load(bytes(pdf.output()))
    assert [(p.page, p.page_label) for p in loaded.passages] == [(1, "7"), (2, "8"), (3, "9")]


def test_words_hyphenated_at_the_line_end_are_joined():
    content = (
        b"BT /F1 12 Tf 50 700 Td (Et r\xf8ntgen-) Tj 0 -14 Td (billede og en MR-) Tj "
        b"0 -14 Td (scanning viser r\xf8ntgen-) Tj 0 -14 Td (og andre fund.) Tj ET"
    )
    text = load(raw_pdf(content)).text
    assert text == "Et røntgenbillede og en MR-scanning viser røntgen- og andre fund."


def test_ligatures_and_loose_rings_become_letters():
    font = (
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding "
        b"/BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /ring] >> >>"
    )
    content = b"BT /F1 12 Tf 50 700 Td (En \x01gur og in\x02uenza p\x03a knoglerne i foden.) Tj ET"
    assert load(raw_pdf(content, font=font)).text == "En figur og influenza på knoglerne i foden."


def test_a_sentence_over_a_page_break_stands_whole_on_its_first_page():
    first = (*DANISH[0], "Denne sætning begynder på den første side og")
    loaded = load(leaflet_pdf([first, ("slutter på den anden side.", *DANISH[1]), DANISH[2]]))
    whole = "Denne sætning begynder på den første side og slutter på den anden side."
    assert (whole, 1) in sentences_by_page(loaded)
    assert (DANISH[1][0], 2) in sentences_by_page(loaded)


def test_empty_pages_are_listed():
    loaded = load(leaflet_pdf([DANISH[0], (), DANISH[1], ("Noter",)]))
    assert loaded.empty_pages == (2, 4)


def test_the_files_own_records_are_read():
    loaded = load(leaflet_pdf(title="Ondt i knæet"))
    assert (loaded.title, loaded.year, loaded.pages) == ("Ondt i knæet", "2024", 3)


def test_a_program_name_is_no_title():
    loaded = load(leaflet_pdf(title="Microsoft Word - udkast3.docx", headings=["Knæet"] * 3))
    assert loaded.title == "Knæet"


def test_an_encrypted_file_asks_for_its_password():
    with pytest.raises(PasswordNeededError, match=r"leaflet\.pdf is encrypted\. Give its password"):
        load(encrypted_pdf("hemmelig"))


def test_a_wrong_password_is_said_to_be_wrong():
    with pytest.raises(PasswordNeededError, match="does not open it"):
        load(encrypted_pdf("hemmelig"), password="forkert")


def test_the_right_password_opens_an_encrypted_file():
    assert load(encrypted_pdf("hemmelig"), password="hemmelig").text == DANISH[0][0]


def test_a_file_without_a_text_layer_is_called_a_scan():
    with pytest.raises(ScannedFileError, match="no text layer"):
        load(empty_pdf(3))


def test_too_many_pages_are_refused_before_they_are_read():
    with pytest.raises(UnreadableFileError, match="has 3 pages, at most 2"):
        load(leaflet_pdf(), max_pages=2)


def test_a_damaged_file_is_refused_with_the_next_step():
    with pytest.raises(UnreadableFileError, match="export a new copy"):
        load(b"%PDF-1.4\n" + b"\x00\xff" * 500)


def test_a_table_row_stays_one_line():
    content = (
        b"BT /F1 11 Tf 50 700 Td (Unders\xf8gelse) Tj ET BT /F1 11 Tf 300 700 Td (Dosis) Tj ET "
        b"BT /F1 11 Tf 50 686 Td (Kn\xe6, to billeder) Tj ET BT /F1 11 Tf 300 686 Td (0,005 mSv) Tj ET "
        b"BT /F1 11 Tf 50 672 Td (L\xe6nd, tre billeder) Tj ET BT /F1 11 Tf 300 672 Td (1,0 mSv) Tj ET"
    )
    lines = load(raw_pdf(content)).text.split("\n\n")
    assert lines == [
        "Undersøgelse Dosis",
        "Knæ, to billeder 0,005 mSv",
        "Lænd, tre billeder 1,0 mSv",
    ]


def test_text_drawn_upside_down_is_read_all_the_same():
    content = (
        b"BT /F1 12 Tf -1 0 0 -1 500 100 Tm (Et billede af kn\xe6et er ikke n\xf8dvendigt.) Tj ET"
    )
    assert load(raw_pdf(content)).text == "Et billede af knæet er ikke nødvendigt."


def test_a_page_that_draws_itself_without_end_is_read_once():
    form = b"/XObject << /X 4 0 R >>"
    content = b"/X Do BT /F1 12 Tf 50 700 Td (Kn\xe6et er hurtigt l\xe6st og billigt.) Tj ET"
    assert "Knæet" in load(raw_pdf(content, extra=form)).text
