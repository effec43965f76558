from __future__ import annotations

from corpus.duplicates import find_duplicate, shingles, similarity
from corpus.load import load_shipped
from tests.builders import write_pair

LONG = " ".join(f"ord{n}" for n in range(300))


def documents(tmp_path):
    write_pair(tmp_path)
    return load_shipped(tmp_path)


def whole_text(document):
    return "\n".join(section.text for section in document.sections)


def test_the_same_bytes_are_found_first(tmp_path):
    known = documents(tmp_path)
    assert find_duplicate(known[1].meta.sha256, "noget helt andet", known).kind == "bytes"


def test_the_same_words_in_another_layout_are_the_same_text(tmp_path):
    known = documents(tmp_path)
    text = whole_text(known[0]).upper().replace(" ", "\n")
    found = find_duplicate("0", text, known)
    assert (found.kind, found.existing) == ("text", known[0])


def test_a_few_changed_words_are_nearly_the_same(tmp_path):
    known = documents(tmp_path)
    found = find_duplicate("0", whole_text(known[0]) + " Ring til os.", known)
    assert found.kind == "near" and 0.9 <= found.similarity < 1


def test_another_text_is_no_duplicate(tmp_path):
    assert find_duplicate("0", LONG, documents(tmp_path)) is None


def test_likeness_falls_with_every_changed_word():
    changed = LONG.replace("ord100", "x").replace("ord200", "y")
    assert similarity(shingles(LONG), shingles(LONG)) == 1.0
    assert 0.9 < similarity(shingles(LONG), shingles(changed)) < 1.0


def test_a_part_of_a_text_is_not_the_text():
    assert similarity(shingles(LONG), shingles(LONG[:1000])) == 0.0


def test_an_empty_text_is_like_nothing():
    assert similarity(shingles(""), shingles("")) == 0.0
