"""Quotes of made-up books come back word for word with the page they stand on.

The books are seeded: one or two columns, heads that change sides, printed numbers that are not the
position, words broken at the line end, æøå, abbreviations and decimals, Danish and English pages.
"""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from pypdf import PdfReader

from corpus.loaders.pdf import load_pdf
from corpus.sentences import sentence_spans
from tests.intake_files import LIGATURES, book_pdf, raw_pdf

SOFT = "\u00ad"
LONG = {
    "da": ("røntgen\u00adunder\u00adsøgelse", "stråle\u00adbeskyttelse", "ultralyds\u00adskanning"),
    "en": ("radio\u00adgraphic examination", "radiation pro\u00adtection", "ultra\u00adsonography"),
}
FRAMES = {
    "da": (
        "På afdeling {n} giver en {long} ca. {x},{y} mSv, jf. tabellen, når børn undersøges.",
        "Spørg altid lægen på stue {n}, om en {long} ændrer behandlingen af Deres ældre mor.",
        "Åben {long} nummer {n} varer højst {x} minutter og bør ikke gentages uden grund.",
    ),
    "en": (
        "In unit {n} a {long} gives approx. {x}.{y} mSv, e.g. when children are examined.",
        "Always ask the doctor in room {n} whether a {long} will change your treatment.",
        "The {long} with number {n} takes {x} minutes at most and is not to be repeated.",
    ),
}


def sentence(number: int, language: str, chance: random.Random) -> str:
    frame = chance.choice(FRAMES[language])
    values = {"long": chance.choice(LONG[language]), "x": chance.randint(1, 9)}
    return frame.format(n=1000 + number, y=chance.randint(1, 99), **values)


def make_book(seed: int) -> list[list[list[str]]]:
    """Pages of one or two columns of five to eight sentences, every fourth page in English."""
    chance = random.Random(seed)
    numbers = iter(range(1000))
    book = []
    for page in range(chance.randint(4, 9)):
        language = "en" if page % 4 == 3 else "da"
        sides = chance.choice((1, 2))
        size = chance.randint(5, 8)
        book.append(
            [[sentence(next(numbers), language, chance) for _ in range(size)] for _ in range(sides)]
        )
    return book


def plain(text: str) -> str:
    return text.replace(SOFT, "")


@pytest.mark.parametrize("seed", range(20))
def test_every_sentence_of_a_book_is_quoted_whole_from_its_page(seed):
    book = make_book(seed)
    loaded = load_pdf(book_pdf(book), name="book.pdf")
    found = [
        (p.text[start:end], p.page)
        for p in loaded.passages
        for start, end in sentence_spans(p.text, "da")
    ]
    truth = [(plain(s), n) for n, page in enumerate(book, 1) for column in page for s in column]
    assert found == truth


@pytest.mark.parametrize("seed", range(5))
def test_the_printed_number_is_kept_beside_the_position(seed):
    book = make_book(seed)
    loaded = load_pdf(book_pdf(book, first=11), name="book.pdf")
    pairs = {(p.page, p.page_label) for p in loaded.passages}
    assert pairs == {(n, str(n + 10)) for n in range(1, len(book) + 1)}


def test_the_books_are_really_broken_at_soft_hyphens():
    """Or the joining of words would be tested by books that have none."""
    drawn = [p.get_contents().get_data() for n in range(20) for p in PdfReader(BytesIO(book_pdf(make_book(n)))).pages]  # fmt: skip
    assert sum(page.count(b"-)") for page in drawn) >= 20


def columns(left: list[bytes], right: list[bytes]) -> bytes:
    """Two columns drawn across, line by line."""
    line = b"BT /F1 11 Tf %d %d Td (%b) Tj ET "
    rows = zip(range(700, 0, -14), zip(left, right, strict=True), strict=False)
    return b"".join(line % (50, y, one) + line % (320, y, two) for y, (one, two) in rows)


def test_ligatures_and_hyphens_in_columns_become_words_on_their_page():
    first = columns(
        [b"En \x01n unders\xf8gelse af in\x02u-", b"enza viser ingen fund.",
         b"Den b\xf8r ikke gentages f\xf8r", b"om en uge eller to."],
        [b"Et r\xf8ntgen af lungen p\x03a b\xf8rn-", b"eafdelingen tager lidt tid.",
         b"L\xe6gen \x01nder oftest intet", b"galt med lungen."],
    )  # fmt: skip
    second = columns(
        [b"The \x02ow of the \x01rst scan is", b"seen on the second page.",
         b"It is not repeated without", b"a very good reason."],
        [b"Ask the staff about the of-", b"\x01cial leaflet before you go.",
         b"The result is given to you", b"on the very same day."],
    )  # fmt: skip
    loaded = load_pdf(raw_pdf(first, second, font=LIGATURES), name="a.pdf")
    assert [
        (p.text[start:end], p.page)
        for p in loaded.passages
        for start, end in sentence_spans(p.text, "da")
    ] == [
        ("En fin undersøgelse af influenza viser ingen fund.", 1),
        ("Den bør ikke gentages før om en uge eller to.", 1),
        ("Et røntgen af lungen på børneafdelingen tager lidt tid.", 1),
        ("Lægen finder oftest intet galt med lungen.", 1),
        ("The flow of the first scan is seen on the second page.", 2),
        ("It is not repeated without a very good reason.", 2),
        ("Ask the staff about the official leaflet before you go.", 2),
        ("The result is given to you on the very same day.", 2),
    ]
