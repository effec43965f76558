from __future__ import annotations

from corpus.load import load_shipped
from corpus.split import split_documents
from index.units import make_units
from tests.builders import write_pair


def test_statements_headings_and_questions_each_become_a_unit_that_leads_to_a_chunk(tmp_path):
    write_pair(tmp_path)
    documents = load_shipped(tmp_path)
    chunks = split_documents(documents, chunk_chars=1200)
    units = make_units(chunks, [d.meta for d in documents])
    counts = {k: sum(u.kind == k for u in units) for k in ("statement", "heading", "question")}
    assert counts == {"statement": 14, "heading": 6, "question": 20}
    assert len({u.id for u in units}) == len(units)
    for unit in units:
        assert chunks[unit.chunk].language == unit.language


def test_a_statement_unit_holds_the_words_of_its_span(tmp_path):
    write_pair(tmp_path)
    documents = load_shipped(tmp_path)
    chunks = split_documents(documents, chunk_chars=1200)
    for unit in make_units(chunks, [d.meta for d in documents]):
        if unit.kind == "statement":
            chunk = chunks[unit.chunk]
            assert unit.text == chunk.sentence(chunk.sentences[unit.span])
