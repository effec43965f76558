from __future__ import annotations

from corpus.loaders.loaded import LoadedText, Passage
from corpus.media import PDF
from corpus.suggest import suggest_details, suggest_notes
from tests.intake_files import DANISH, ENGLISH

PUBLISHERS = ("NICE", "Sundhedsstyrelsen")


def loaded(*texts, **more):
    passages = tuple(Passage(page=n, text=text) for n, text in enumerate(texts, 1))
    return LoadedText(media_type=PDF, passages=passages, **more)


def details(*texts, name="ondt_i-knæet.pdf", **more):
    return suggest_details(loaded(*texts, **more), name=name, publishers=PUBLISHERS)


def test_a_file_without_a_title_is_called_by_its_name():
    assert details("tekst").title == "ondt i knæet"


def test_a_known_publisher_is_found_in_the_imprint():
    assert details("Knæ", "Udgivet af Sundhedsstyrelsen", publisher="Jens Hansen").publisher == (
        "Sundhedsstyrelsen"
    )


def test_a_publisher_is_no_part_of_a_word():
    assert details("a NICER knee", publisher="Region Test").publisher == "Region Test"


def test_the_year_of_the_imprint_counts_before_that_of_the_file():
    assert details("Udgivet 2019, revideret maj 2021", year="2024").year == "2021"


def test_years_in_the_text_are_no_imprint():
    assert details("I 1999 blev der taget flere billeder", year="2024").year == "2024"


def test_the_language_is_told_or_left_open():
    assert (details(" ".join(DANISH[0])).language, details("Lorem ipsum").language) == ("da", "")


def test_empty_pages_and_left_out_lines_are_noted():
    notes = suggest_notes(loaded("x", empty_pages=(2, 5), left_out=("Side 1",)), "da")
    assert notes == (
        "pages with hardly any text: 2, 5",
        "left out as running heads or feet: Side 1",
    )


def test_pages_in_the_other_language_are_noted():
    pages = [" ".join(p * 2) for p in (DANISH[0], DANISH[1], ENGLISH[0])]
    assert suggest_notes(loaded(*pages), "da") == ("not in Danish: pages 3",)
