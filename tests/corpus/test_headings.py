from __future__ import annotations

from corpus.loaders.headings import Paragraph, largest_text, mark_headings
from corpus.loaders.pages import OutlineEntry

BODY = "Det her er brødtekst, der fylder mere end overskrifterne gør tilsammen på siden."


def text(words=BODY, *, page=1, size=10.0, bold=False):
    return Paragraph(words, page, size, bold)


def marked(*paragraphs, outline=()):
    return [(p.text, p.level) for p in mark_headings(paragraphs, outline)]


def test_larger_type_makes_headings_ranked_by_size():
    found = marked(
        text("Knæ", size=18), text("Vent", size=14), text(), text("Dosis", size=14), text()
    )
    assert found == [("Knæ", 1), ("Vent", 2), (BODY, 0), ("Dosis", 2), (BODY, 0)]


def test_a_short_bold_line_is_the_lowest_heading():
    assert marked(text("Knæ", size=18), text("Vent", bold=True), text())[1] == ("Vent", 2)


def test_a_bold_sentence_is_text():
    assert marked(text("Ring 112 med det samme.", bold=True), text())[0][1] == 0


def test_a_heading_with_nothing_under_it_stays_text():
    assert marked(text(), text("Ring 112!", size=18))[1] == ("Ring 112!", 0)


def test_the_outline_beats_the_type():
    outline = [OutlineEntry("Knæ", 1, 1), OutlineEntry("Vent", 1, 2)]
    found = marked(
        text("1 Knæ"), text("Vent"), text(), text("Stort", size=20), text(), outline=outline
    )
    assert [level for _, level in found] == [1, 2, 0, 0, 0]


def test_an_entry_that_opens_a_paragraph_stands_before_it():
    outline = [OutlineEntry("§ 1", 1, 1), OutlineEntry("§ 2", 1, 1)]
    found = marked(text("§ 1. Loven gælder."), text("§ 2. Lægen skal."), outline=outline)
    assert found == [("§ 1", 1), ("§ 1. Loven gælder.", 0), ("§ 2", 1), ("§ 2. Lægen skal.", 0)]


def test_an_outline_whose_words_are_not_there_is_not_trusted():
    outline = [OutlineEntry(f"Dias {n}", 1, 1) for n in range(4)]
    assert marked(text("Knæ", size=18), text(), outline=outline)[0] == ("Knæ", 1)


def test_the_words_of_a_bookmark_never_become_text():
    outline = [OutlineEntry("Knæ", 1, 1), OutlineEntry("Dosis", 1, 1), OutlineEntry("Ud", 1, 1)]
    assert ("Ud", 0) not in marked(text("Knæ"), text(), text("Dosis"), text(), outline=outline)


def test_the_largest_text_of_the_first_page_is_the_title():
    pages = [text("Ondt i", size=20), text("knæet", size=20), text(), text("Nyt", page=2, size=30)]
    assert largest_text(pages) == "Ondt i knæet"


def test_a_page_in_one_size_has_no_title():
    assert largest_text([text(), text("Knæ")]) == ""
