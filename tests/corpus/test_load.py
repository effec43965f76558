from __future__ import annotations

import pytest

from corpus.errors import DocumentError
from corpus.load import document_paths, load_shipped, read_document
from corpus.settings import CorpusSettings
from tests.builders import change, write_document, write_pair


def test_documents_come_by_language_and_id_whatever_the_disk_says(tmp_path):
    for name in ("b", "c", "a"):
        write_pair(tmp_path, name=name)
    names = [f"{p.parent.name}/{p.stem}" for p in document_paths(tmp_path)]
    assert names == ["da/a", "da/b", "da/c", "en/a", "en/b", "en/c"]


def test_loading_gives_meta_and_sections(tmp_path):
    write_pair(tmp_path)
    danish, english = load_shipped(tmp_path)
    assert (danish.meta.language, english.meta.language) == ("da", "en")
    assert [s.role for s in danish.sections] == ["answer", "not-indicated", "figures"]


def test_a_broken_document_stops_loading_with_file_and_line(tmp_path):
    path, _ = write_pair(tmp_path)
    line = change(path, "uger.[^knee-2020]\n\n", "uger.[^nobody]\n\n")
    with pytest.raises(DocumentError) as caught:
        load_shipped(tmp_path)
    assert str(caught.value).startswith(f"{path}:{line}: ")


def test_a_file_that_is_not_utf8_is_refused_with_the_next_step(tmp_path):
    path = write_document(tmp_path)
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1"))
    with pytest.raises(DocumentError, match="save it as UTF-8"):
        read_document(path)


def test_every_shipped_document_stands_in_both_languages():
    paths = document_paths(CorpusSettings().documents)
    ids = {lang: {p.stem for p in paths if p.parent.name == lang} for lang in ("da", "en")}
    assert ids["da"] == ids["en"]
    assert len(ids["da"]) > 50
