from __future__ import annotations

import codecs

import pytest

from corpus.errors import UnreadableFileError
from corpus.loaders.text import decode, load_text

WRAPPED = """ONDT I KNÆET

De fleste med ondt i knæet har ikke brug for et røntgen-
billede. Vent i fire uger, og hold knæet i gang.

Region Test
Knævej 3
- Vent.
- Ring til lægen, hvis det bliver værre i løbet
  af ugen.
"""
MARKDOWN = """---
title: "Ondt i knæet"
date: 2024-05-12
author: Region Test
lang: da
---
Knæet
=====

De **fleste** har [ikke brug](https://example.org) for et _billede_.
Vent i fire uger.

## Tal ##

| Undersøgelse | Dosis |
|---|---|
| Knæ | 0,005 mSv |

1. Vent.
2. Ring `112`.
"""


def plain(text, encoding="utf-8"):
    return load_text(text.encode(encoding), name="a.txt", markdown=False)


def markdown(text):
    return load_text(text.encode(), name="a.md", markdown=True)


def test_wrapped_lines_are_joined_and_short_lines_kept():
    assert plain(WRAPPED).text.split("\n\n") == [
        "ONDT I KNÆET",
        "De fleste med ondt i knæet har ikke brug for et røntgenbillede. "
        "Vent i fire uger, og hold knæet i gang.",
        "Region Test",
        "Knævej 3",
        "Vent.",
        "Ring til lægen, hvis det bliver værre i løbet af ugen.",
    ]


def test_markdown_keeps_the_words_and_drops_the_marks():
    first, second = markdown(MARKDOWN).passages
    assert first.text == "De fleste har ikke brug for et billede. Vent i fire uger."
    assert second.text.split("\n\n") == [
        "Undersøgelse Dosis",
        "Knæ 0,005 mSv",
        "1. Vent.",
        "2. Ring 112.",
    ]


def test_markdown_headings_make_the_path():
    assert [p.heading_path for p in markdown(MARKDOWN).passages] == [("Knæet",), ("Knæet", "Tal")]


def test_front_matter_tells_title_year_publisher_and_language():
    loaded = markdown(MARKDOWN)
    told = (loaded.title, loaded.year, loaded.publisher, loaded.language)
    assert told == ("Ondt i knæet", "2024", "Region Test", "da")


def test_code_fences_keep_their_lines_and_are_no_headings():
    assert markdown("# Knæ\n\n```\n# nej\n```\n").passages[0].text == "# nej"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_files_are_read_without_a_note(encoding):
    loaded = plain("Ondt i knæet", encoding)
    assert (loaded.text, loaded.notes) == ("Ondt i knæet", ())


def test_an_old_danish_file_is_read_with_a_note():
    loaded = plain("Ondt i knæet på Ærø", "cp1252")
    assert loaded.text == "Ondt i knæet på Ærø" and "check that æ, ø and å" in loaded.notes[0]


def test_a_declared_encoding_counts_where_it_is_not_utf8():
    assert decode("blåt".encode("mac-roman"), encoding="mac-roman") == ("blåt", ())


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnreadableFileError, match="bytes that are no text"):
        load_text(codecs.BOM_UTF8 + bytes(range(1, 32)) * 20, name="a.txt", markdown=False)
