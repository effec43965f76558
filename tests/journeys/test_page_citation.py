"""A leaflet that was added is quoted word for word, with the page its words stand on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer_json import to_json
from bot.pipeline import Assistant
from corpus.intake import add, propose
from index.embed import HashingEmbedder
from tests.builders import tiny_settings, write_pair
from tests.intake_files import DETAILS, book_pdf, publish_sources, write

PAGES = (
    (
        ("Ondt i skulderen går oftest over uden røntgen\u00adundersøgelse.",
         "Hold skulderen i gang, også når den gør ondt om natten.",
         "En sprøjte kan lindre i nogle uger, men den heler ikke senen."),
        ("Ultralyd af skulderen viser ca. 7 ud af 10 sene\u00adskader.",
         "Åben MR af skulderen tager op til 45 minutter på sygehuset.",
         "Svaret kommer til din egen læge, som ringer til dig bagefter."),
    ),
    (
        ("Røntgen af hoften giver ca. 0,7 mSv, jf. tabellen bagerst.",
         "En hofte, der er faldet på, skal altid ses af en læge samme dag.",
         "MR af hoften bruges ved et skjult brud hos ældre mennesker."),
    ),
    (
        ("CT of the wrist gives approx. 0.03 mSv, e.g. after a fall.",
         "An X-ray of the wrist can miss a fracture in the first week.",
         "A new picture is taken after ten days if it still hurts there."),
        ("Tell the staff before the wrist examination if you are pregnant.",
         "The plaster stays on until the second X-ray of the wrist.",
         "Keep the fingers moving and hold the arm high for some days."),
    ),
)  # fmt: skip
ASKED = {
    "hyphen in the left column": ("har ondt i skulderen, røntgenundersøgelse?", 1, "røntgenundersøgelse"),
    "right column": ("kan ultralyd af skulderen vise seneskader", 1, "7 ud af 10 seneskader"),
    "one column": ("hvor mange mSv giver røntgen af hoften", 2, "0,7 mSv"),
    "English page": ("how many mSv does CT of the wrist give", 3, "approx. 0.03 mSv, e.g. after"),
}  # fmt: skip


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """An assistant over one document and the leaflet, whose printed numbers start at 11."""
    folder = tmp_path_factory.mktemp("pages")
    write_pair(folder / "documents")
    settings = tiny_settings(folder / "data", folder / "documents")
    path = write(folder, "leaflet.pdf", book_pdf(PAGES, first=11))
    details = DETAILS.model_copy(update={"title": "Skulder, hofte og håndled"})
    add(propose(path, settings), details, settings, today=date(2026, 1, 1))
    publish_sources(settings)
    return Assistant.open(settings, embedder=HashingEmbedder())


@pytest.mark.parametrize(("question", "page", "words"), ASKED.values(), ids=ASKED)
def test_a_sentence_is_cited_with_its_page_and_the_number_printed_there(asked, question, page, words):  # fmt: skip
    answer = to_json(asked.answer(question))
    cited = [c for c in answer.citations if words in c.quote]
    assert [(c.page, c.page_label, c.origin) for c in cited] == [(page, str(page + 10), "added")]


@pytest.mark.parametrize("question", [row[0] for row in ASKED.values()], ids=ASKED)
def test_nothing_is_quoted_that_does_not_stand_on_the_page_it_is_cited_from(asked, question):
    truth = [" ".join(s for column in page for s in column).replace("\u00ad", "") for page in PAGES]
    answer = to_json(asked.answer(question))
    added = [c for c in answer.citations if c.origin == "added"]
    assert added
    for citation in added:
        assert all(part in truth[citation.page - 1] for part in citation.quote.split(" […] "))
