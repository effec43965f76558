from __future__ import annotations

import pytest

from corpus.language import detect_language
from corpus.load import load_shipped
from corpus.settings import CorpusSettings
from tests.intake_files import DANISH, ENGLISH

OTHERS = {
    "norwegian": "De fleste som har vondt i kneet trenger ikke bilde av det, og du kan vente noen "
    "uker. Hva som er best for deg, avhenger av plagene dine, og legen vet mer.",
    "swedish": "De flesta som har ont i knäet behöver inte någon bild av det, och du kan vänta "
    "några veckor. Vad som är bäst för dig beror på besvären.",
    "german": "Die meisten Menschen mit Schmerzen im Knie brauchen kein Bild, und Sie können auch "
    "einige Wochen warten. Das ist für die meisten nicht gefährlich.",
    "latin": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
}


def test_danish_and_english_leaflets_are_told_apart():
    texts = (" ".join(DANISH[0]), " ".join(ENGLISH[0]))
    assert [detect_language(text) for text in texts] == ["da", "en"]


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_are_neither(name):
    assert detect_language(OTHERS[name]) is None


def test_a_few_words_are_too_few_to_tell():
    assert detect_language("Hold knæet i gang") is None


def test_every_shipped_document_is_told_by_its_text():
    for document in load_shipped(CorpusSettings().documents):
        text = "\n".join(section.text for section in document.sections)
        assert detect_language(text) == document.meta.language, document.meta.id
