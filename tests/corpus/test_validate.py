from __future__ import annotations

from datetime import date

import pytest

from corpus.errors import UnreadableFileError
from corpus.loaders.loaded import LoadedText, Passage
from corpus.media import TEXT
from corpus.proposal import Proposal
from corpus.validate import check_size, validate
from tests.intake_files import DANISH, DETAILS

TEXT_OF_LEAFLET = " ".join(DANISH[0])
TODAY = date(2026, 1, 1)
SPOILT = [
    pytest.param({"title": " "}, "title", id="no title"),
    pytest.param({"publisher": ""}, "publisher", id="no publisher"),
    pytest.param({"licence": ""}, "licence", id="no licence"),
    pytest.param({"language": ""}, "language", id="language not recognised"),
    pytest.param({"language": "sv"}, "language", id="a language we do not take"),
    pytest.param({"audience": "children"}, "audience", id="unknown audience"),
    pytest.param({"kind": "poem"}, "kind", id="unknown kind"),
    pytest.param({"year": "24"}, "year", id="two digits of a year"),
    pytest.param({"url": "javascript:alert(1)"}, "url", id="no address"),
    pytest.param({"url": "https://[bad"}, "url", id="a broken address"),
    pytest.param({"review_by": TODAY}, "review_by", id="review date has passed"),
    pytest.param({"supersedes": ("nobody",)}, "supersedes", id="supersedes nobody"),
]


def proposal(text):
    loaded = LoadedText(media_type=TEXT, passages=(Passage(text=text),))
    return Proposal("a.txt", b"x", "0" * 64, TEXT, loaded, DETAILS, ())


def problems(details=DETAILS, text=TEXT_OF_LEAFLET):
    return validate(proposal(text), details, known_ids={"knee"}, today=TODAY)


def test_complete_details_have_no_problem():
    assert problems(DETAILS.model_copy(update={"supersedes": ("knee",), "year": "2020–2024"})) == []


@pytest.mark.parametrize(("change", "field"), SPOILT)
def test_each_gap_is_named_by_its_field(change, field):
    assert [p.field for p in problems(DETAILS.model_copy(update=change))] == [field]


def test_a_few_words_are_nothing_to_cite():
    assert [p.field for p in problems(text="Se bagsiden")] == ["text"]


def test_a_problem_reads_as_a_sentence_with_the_option_to_use():
    found = problems(DETAILS.model_copy(update={"licence": ""}))
    assert str(found[0]).startswith("licence: missing: say by what right") and "--licence" in str(
        found[0]
    )


@pytest.mark.parametrize(("size", "words"), [(0, "is empty"), (3 * 1024 * 1024, "at most 2 MB")])
def test_a_file_of_the_wrong_size_is_refused(size, words):
    with pytest.raises(UnreadableFileError, match=words):
        check_size("a.pdf", size, max_mb=2)
