from __future__ import annotations

import pytest

from corpus.load import Document, load_shipped
from corpus.records import Section, Span
from corpus.split import split_documents, split_section
from tests.builders import write_pair


@pytest.fixture
def document(tmp_path) -> Document:
    write_pair(tmp_path)
    return load_shipped(tmp_path)[0]


def added(document: Document, sentences: list[str]) -> tuple[Section, Document]:
    """A section of an added original, one paragraph."""
    text, spans = " ".join(sentences), []
    for sentence in sentences:
        start = text.index(sentence)
        spans.append(Span(start, start + len(sentence), ("added",)))
    meta = document.meta.model_copy(update={"origin": "added"})
    section = Section("knee", 0, document.sections[0].locator, "both", "original", text, tuple(spans))  # fmt: skip
    return section, Document(meta, (section,))


def test_a_shipped_section_is_one_chunk_however_long(document):
    chunks = split_documents([document], chunk_chars=200)
    assert [c.text for c in chunks] == [s.text for s in document.sections]


def test_a_long_section_of_an_original_is_cut_between_sentences(document):
    sentences = [f"Sætning nummer {n:02d} handler om knæet og om ventetiden." for n in range(40)]
    section, owner = added(document, sentences)
    chunks = split_section(section, owner, chunk_chars=300)
    assert len(chunks) > 3
    assert [c.sentence(s) for c in chunks for s in c.sentences] == sentences
    assert all(len(c.text) <= 300 + len(sentences[0]) for c in chunks)


def test_a_sentence_longer_than_a_chunk_stays_whole(document):
    long = "Knæet " * 100 + "er ømt."
    section, owner = added(document, ["Kort.", long, "Slut."])
    chunks = split_section(section, owner, chunk_chars=200)
    assert long in [c.sentence(s) for c in chunks for s in c.sentences]


def test_chunks_keep_their_ids_from_one_run_to_the_next_and_share_none(document):
    first = [c.id for c in split_documents([document], chunk_chars=200)]
    assert first == [c.id for c in split_documents([document], chunk_chars=200)]
    assert len(set(first)) == len(first)


def test_a_section_without_sentences_gives_no_chunk(document):
    section, owner = added(document, [])
    assert split_section(section, owner, chunk_chars=200) == []
