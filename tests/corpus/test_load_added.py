from __future__ import annotations

from datetime import date

import pytest

from corpus.errors import ManifestError
from corpus.intake import add, propose
from corpus.load import load_added, load_corpus
from corpus.manifest import sources_folder
from corpus.split import split_documents
from tests.builders import write_pair
from tests.intake_files import DANISH, DETAILS, intake_settings, leaflet_pdf, write


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    """A data folder with one added leaflet beside one shipped document; only read it."""
    folder = tmp_path_factory.mktemp("added")
    write_pair(folder / "documents")
    settings = intake_settings(folder / "data", folder / "documents")
    path = write(folder, "leaflet.pdf", leaflet_pdf(headings=["Knæ", "Dosis", "MR"]))
    add(propose(path, settings), DETAILS, settings, today=date(2026, 1, 1))
    return settings


def only(settings):
    (document,) = load_added(sources_folder(settings.data))
    return document


def test_an_added_source_cites_itself(settings):
    meta = only(settings).meta
    source = meta.source(meta.id)
    assert (meta.id, meta.origin, meta.media_type) == ("ondt-i-knaeet", "added", "application/pdf")
    assert (source.title, source.publisher, source.licence) == (
        "Ondt i knæet",
        "Region Test",
        "CC BY 4.0",
    )


def test_every_sentence_is_a_span_with_page_heading_and_source(settings):
    found = [
        (section.text[span.start : span.end], section.locator.page, span.sources)
        for section in only(settings).sections
        for span in section.spans
    ]
    truth = [(s, n, ("ondt-i-knaeet",)) for n, page in enumerate(DANISH, 1) for s in page]
    assert found == truth


def test_sections_are_originals_with_their_heading(settings):
    sections = only(settings).sections
    assert {s.role for s in sections} == {"original"}
    assert [s.locator.heading_path for s in sections] == [("Knæ",), ("Dosis",), ("MR",)]


def test_chunks_of_an_added_source_keep_page_and_words(settings):
    chunks = split_documents([only(settings)], chunk_chars=200)
    quotes = {(c.sentence(s), c.locator.page) for c in chunks for s in c.sentences}
    assert quotes == {(s, n) for n, page in enumerate(DANISH, 1) for s in page}


def test_the_corpus_is_the_shipped_and_the_added(settings):
    assert [d.meta.id for d in load_corpus(settings)] == ["knee", "knee", "ondt-i-knaeet"]


def test_without_a_data_folder_there_is_nothing_added(tmp_path):
    assert load_added(tmp_path / "sources") == []


def test_a_source_without_its_text_is_refused_by_name(settings, tmp_path):
    folder = tmp_path / "sources" / "ondt-i-knaeet"
    folder.parent.mkdir()
    source = sources_folder(settings.data) / "ondt-i-knaeet"
    folder.mkdir()
    for name in ("meta.json", "original.pdf"):
        (folder / name).write_bytes((source / name).read_bytes())
    with pytest.raises(ManifestError, match=r"text\.json cannot be read"):
        load_added(folder.parent)
