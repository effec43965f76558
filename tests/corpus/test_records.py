from __future__ import annotations

import dataclasses

import pytest
from pydantic import ValidationError

from corpus.records import SourceRef, chunk_id
from tests.builders import make_chunk, make_source


def test_a_sentence_is_the_slice_its_span_names():
    chunk = make_chunk("Første sætning.", "Anden sætning.")
    assert [chunk.sentence(s) for s in chunk.sentences] == ["Første sætning.", "Anden sætning."]


def test_the_same_text_keeps_its_id_and_any_other_place_or_text_gets_its_own():
    first = chunk_id("knee", "da", 1, "tekst")
    assert first == chunk_id("knee", "da", 1, "tekst")
    others = [("hip", "da", 1, "tekst"), ("knee", "en", 1, "tekst"), ("knee", "da", 2, "tekst"), ("knee", "da", 1, "Tekst")]  # fmt: skip
    assert len({first, *(chunk_id(*o) for o in others)}) == 5


def test_a_source_with_a_field_nobody_knows_is_refused():
    with pytest.raises(ValidationError, match="colour"):
        make_source(colour="red")


@pytest.mark.parametrize("field", ["title", "publisher"])
def test_a_source_without_title_or_publisher_is_refused(field):
    with pytest.raises(ValidationError, match=field):
        make_source(**{field: ""})


def test_records_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        make_chunk("En.").text = "To."
    with pytest.raises(ValidationError, match="frozen"):
        make_source().title = "Another"


def test_an_undated_source_has_no_year_rather_than_an_empty_one():
    assert SourceRef(key="k", title="T", publisher="P").year is None
