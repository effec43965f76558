"""One wording in its many spellings, and no wording where there is none."""

from __future__ import annotations

import pytest

from bot.editor.facts import found_facts, has_fact
from eval.text import first_words, text_language


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Dosis er cirka 0,3 mSv.", "0.3 mSv"),
        ("Dosis er cirka 0,3\u00a0mSv.", "0,3mSv"),
        ("Det gælder 62 % af dem.", "62%"),
        ("Det gælder 62 procent.", "62 %"),
        ("Vent **4\n uger** [1] med det.", "4 uger"),
        ("2–3 dage", "2-3 dage"),
        ("en MR-scanning", "MR"),
        ("X‑ray first", "x-ray"),
        (r"Alder \<50 år", "<50 år"),
        ("så gå til lægen, den er rolig [1][2] nu", "rolig nu"),
    ],
)
def test_a_wording_is_found_in_every_spelling(text: str, wording: str) -> None:
    assert has_fact(text, [wording])


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Vent 14 uger.", "4 uger"),
        ("Dosis er 10,3 mSv.", "0.3 mSv"),
        ("a fracture of the foot", "CT"),
        ("skulderen", "UL"),
        ("Ring 1123", "112"),
        ("1.55", "1.5"),
    ],
)
def test_a_wording_is_not_cut_out_of_a_longer_word_or_number(text: str, wording: str) -> None:
    assert not has_fact(text, [wording])


def test_a_fact_is_found_by_any_of_its_wordings() -> None:
    facts = [["fire uger", "4 uger"], ["ultralyd"]]
    assert found_facts("Vent 4 uger.", facts) == [True, False]


def test_first_words_counts_words() -> None:
    assert first_words("a b  c d", 3) == "a b c"


def test_language_is_told_by_function_words_or_not_at_all() -> None:
    assert text_language("Det er ikke farligt, og du skal ikke vente.") == "da"
    assert text_language("You should not wait, it is safe.") == "en"
    assert text_language("MR CT 4") == ""
