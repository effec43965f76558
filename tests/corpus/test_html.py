from __future__ import annotations

import pytest

from corpus.errors import UnreadableFileError
from corpus.loaders.html import load_html
from tests.intake_files import DANISH, leaflet_html


def load(text, encoding="utf-8"):
    return load_html(text.encode(encoding), name="leaflet.html")


def test_the_article_is_read_and_menus_and_scripts_are_not():
    loaded = load(leaflet_html())
    assert [p.text.split("\n\n") for p in loaded.passages] == [
        list(DANISH[0]),
        ["Hold knæet i gang hver dag."],
    ]
    assert not any(word in loaded.text for word in ("Forside", "alert", "Cookies"))


def test_headings_make_the_path():
    paths = [p.heading_path for p in load(leaflet_html()).passages]
    assert paths == [("Ondt i knæet",), ("Ondt i knæet", "Vent")]


def test_title_publisher_and_language_are_read():
    loaded = load(leaflet_html())
    assert (loaded.title, loaded.publisher, loaded.language) == (
        "Ondt i knæet",
        "Region Test",
        "da",
    )


def test_a_page_in_an_old_encoding_keeps_its_letters():
    page = leaflet_html().replace("utf-8", "iso-8859-1")
    assert "røntgenbillede" in load(page, "latin-1").text


def test_a_page_of_menus_only_is_refused_with_the_next_step():
    with pytest.raises(UnreadableFileError, match="no main text"):
        load("<!doctype html><html><body><script>1</script></body></html>")
