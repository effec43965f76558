from __future__ import annotations

from collections import Counter

import pytest

from corpus.loaders.lines import Line
from corpus.loaders.prose import (
    clean,
    edge_lines,
    garbled_share,
    is_page_number,
    join_lines,
    running_lines,
    vocabulary_of,
)

HEIGHT = (0.0, 800.0)


def line(text, y, size=10.0):
    return Line(text, 50.0, 300.0, y, size)


def left_out(*pages, labels=()):
    edges = [edge_lines(page, HEIGHT) for page in pages]
    return [sorted(found.text for found in page) for page in running_lines(edges, labels)]


CLEANED = [
    pytest.param("eﬀekt, ﬁgur, inﬂuenza", "effekt, figur, influenza", id="ligatures"),
    pytest.param("a\u030arsag og kn\u00e6", "årsag og knæ", id="composed letters"),
    pytest.param("p˚a ˚Arhus", "på Århus", id="ring before the letter"),
    pytest.param("40\u00a0kg\u200b", "40 kg", id="blanks and invisible characters"),
    pytest.param("10⁻⁶ µSv m²", "10⁻⁶ µSv m²", id="signs that carry meaning stay"),
]
JOINED = [
    pytest.param(["røntgen-", "billede"], "røntgenbillede", id="a word"),
    pytest.param(["røntgen-", "og CT"], "røntgen- og CT", id="a shared ending"),
    pytest.param(["CT-", "scanning"], "CT-scanning", id="capitals keep it"),
    pytest.param(["18-", "årige"], "18-årige", id="digits keep it"),
    pytest.param(["MR-", "Scanner"], "MR-Scanner", id="a capital follows"),
    pytest.param(["under\u00ad", "søgelse"], "undersøgelse", id="soft hyphen"),
    pytest.param(["to", "ord"], "to ord", id="no hyphen"),
]


@pytest.mark.parametrize(("raw", "expected"), CLEANED)
def test_characters_are_mended(raw, expected):
    assert clean(raw) == expected


@pytest.mark.parametrize(("lines", "expected"), JOINED)
def test_lines_are_joined(lines, expected):
    assert join_lines(lines, Counter()) == expected


def test_a_word_the_document_writes_with_a_hyphen_keeps_it():
    known = vocabulary_of(["A low-dose scan is a low-dose scan."])
    assert join_lines(["a low-", "dose scan"], known) == "a low-dose scan"


@pytest.mark.parametrize("text", ["7", "- 7 -", "Side 3 af 12", "Page 4", "iv", "s. 9", "12/40"])
def test_lines_that_are_only_a_page_number(text):
    assert is_page_number(text)


@pytest.mark.parametrize("text", ["0,12", "Bilag 3", "Kapitel 4", "112 hjælper", "1) Vent"])
def test_lines_that_are_more_than_a_page_number(text):
    assert not is_page_number(text)


def test_the_same_words_at_the_same_height_are_a_running_head():
    pages = [[line("Region Test", 780), line(f"tekst {n}", 400)] for n in "abc"]
    assert left_out(*pages) == [["Region Test"]] * 3


def test_the_same_words_at_other_heights_are_text():
    pages = [[line("Husk metal", 700 + 30 * n), line(f"tekst {n}", 400)] for n in range(3)]
    assert left_out(*pages) == [[], [], []]


def test_only_the_number_that_counts_pages_may_differ():
    pages = [
        [line(f"Bilag {n}", 780), line(f"tekst {n}", 400), line(f"Sst {n + 20} 2024", 20)]
        for n in (1, 2, 3)
    ]
    assert left_out(*pages) == [["Sst 21 2024"], ["Sst 22 2024"], ["Sst 23 2024"]]


def test_a_large_line_is_a_heading_even_when_it_recurs():
    pages = [[line("Knæ", 780, 16.0), line("tekst her", 400), line("mere", 380)]] * 3
    assert left_out(*pages) == [[], [], []]


def test_a_lone_number_goes_when_it_is_the_label_of_the_page():
    pages = [[line("tekst", 400), line("iv", 20)], [line("tekst igen", 400), line("mvh", 20)]]
    assert left_out(*pages, labels=["iv", "v"]) == [["iv"], []]


def test_text_of_signs_without_meaning_is_garbled():
    assert garbled_share("\ufffd\ue001ab") == 0.5
