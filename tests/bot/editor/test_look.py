"""One look at a file: what will be cited, how hard it reads, what is odd in it."""

from __future__ import annotations

import pytest

from bot.editor.look import measure
from bot.editor.odd import odd_characters
from corpus import intake
from tests.intake_files import DANISH, ENGLISH, intake_settings, leaflet_pdf


def look(tmp_path, pages=DANISH, **more):
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(leaflet_pdf(pages, **more))
    found = intake.propose(path, intake_settings(tmp_path / "data"), documents=[])
    return measure(found, [], chunk_chars=1200)


def test_each_passage_stands_with_its_page_and_its_sentences(tmp_path):
    passages = look(tmp_path).passages
    assert [(p.page, p.statements) for p in passages] == list(enumerate(DANISH, 1))


def test_headings_are_kept_with_the_passages(tmp_path):
    found = look(tmp_path, headings=("Smerter", "Dosis", "MR"), outline=True)
    assert [p.heading for p in found.passages] == [("Smerter",), ("Dosis",), ("MR",)]


@pytest.mark.parametrize(("pages", "easy"), [(DANISH, 35), (ENGLISH, 35)])
def test_the_look_measures_how_hard_the_text_reads(tmp_path, pages, easy):
    found = look(tmp_path, pages)
    assert 10 < found.lix < easy
    assert found.words == sum(p.words for p in found.passages)
    assert all(p.lix > 0 for p in found.passages)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("knæ\ufffdet \ufffd", ("U+FFFD REPLACEMENT CHARACTER × 2",)),
        ("kn\u00ad\u200bæ", ("U+00AD SOFT HYPHEN × 1", "U+200B ZERO WIDTH SPACE × 1")),
        ("knÃ¦et", ("«Ã¦» × 1",)),
        ("e\ufb00ekt", ("U+FB00 LATIN SMALL LIGATURE FF × 1",)),
        ("р\u0430dio", ("U+0430 CYRILLIC SMALL LETTER A × 1", "U+0440 CYRILLIC SMALL LETTER ER × 1")),
        ("\uf0b7 punkt", ("U+F0B7 UNNAMED CHARACTER × 1",)),
        ("Knæ, ø, å, é, 5 µSv – «citat» … ≥ 3 m² ½ • €\n\t", ()),
    ],
)  # fmt: skip
def test_odd_characters_are_named_and_counted_and_plain_ones_are_not(text, told):
    assert odd_characters(text) == told
