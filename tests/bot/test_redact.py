from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.redact import redact, without_masks

CPR = {
    "dash": "010190-1234",
    "no dash": "0101901234",
    "blank": "010190 1234",
    "blanks around the dash": "010190 - 1234",
    "long dash": "010190–1234",
    "dots": "01.01.90-1234",
    "slashes": "01/01/90 1234",
    "four-digit year": "01011990-1234",
    "digits apart": "010190-1 2 3 4",
    "hard space": "010190\u00a01234",
    "underscore": "010190_1234",
    "newer number that fails modulus 11": "010107-4999",
    "replacement number with day plus sixty": "610190-1234",
    "inside a sentence": "mit cpr er 010190-1234, skal jeg scannes?",
    "glued to a word": "cpr:010190-1234",
    "in brackets": "(010190-1234)",
    "at a line break": "010190-\n1234",
}


@pytest.mark.parametrize("text", CPR.values(), ids=CPR)
def test_a_cpr_number_is_masked_in_every_spelling(text):
    masked = redact(text)
    assert "[cpr]" in masked.text
    assert "1234" not in masked.text and "4999" not in masked.text
    assert "cpr" in masked.kinds


@given(
    day=st.integers(1, 31),
    month=st.integers(1, 12),
    year=st.integers(0, 99),
    tail=st.integers(0, 9999),
    between=st.sampled_from(["", "-", " ", " - ", "–", ".", "/"]),
    parts=st.sampled_from(["", ".", " ", "-", "/"]),
)
def test_any_cpr_number_is_masked_however_it_is_parted(day, month, year, tail, between, parts):
    number = parts.join(f"{n:02d}" for n in (day, month, year)) + between + f"{tail:04d}"
    masked = redact(f"Jeg er {number} og har ondt i ryggen").text
    assert f"{tail:04d}" not in masked
    assert masked.endswith("og har ondt i ryggen")


OTHERS = {
    "e-mail": ("skriv til anna.b@mail.dk", "email", "anna"),
    "e-mail in words": ("anna (at) mail . dk", "email", "anna"),
    "phone of eight digits": ("ring 22334455", "phone", "22334455"),
    "phone in pairs": ("ring 22 33 44 55", "phone", "33 44"),
    "phone with country code": ("ring +45 22 33 44 55", "phone", "33 44"),
    "birth date": ("født 3. maj 1961, ondt i knæet", "birthdate", "1961"),
    "address": ("jeg bor Rosenvej 12, 2. tv", "address", "Rosenvej"),
    "English address": ("I live at 12 Mill Road", "address", "Mill"),
    "name after its lead": ("jeg hedder Anna Bertelsen og har ondt", "name", "Bertelsen"),
    "English name": ("my name is Anna Bertelsen and my back hurts", "name", "Bertelsen"),
    "name of a relative": ("min mor Karen Holm har ondt i hoften", "name", "Holm"),
}


@pytest.mark.parametrize(("text", "kind", "secret"), OTHERS.values(), ids=OTHERS)
def test_other_personal_data_is_masked_and_named(text, kind, secret):
    masked = redact(text)
    assert kind in masked.kinds
    assert secret.lower() not in masked.text.lower()


HARMLESS = {
    "a year": "dansk retningslinje fra 2014",
    "a dose": "hvor farlig er 0,3 mSv i forhold til 2,0 mSv",
    "a range of weeks": "ondt i 4-6 uger",
    "an age": "min datter på 12 år slog hovedet",
    "emergency numbers": "skal jeg ringe 112 eller 1813",
    "a large number": "253.956 billedundersøgelser i 2018/19",
    "levels of the spine": "prolaps L4-L5 og L5-S1",
    "a guideline": "hvad siger NG59 og BEK 1384",
    "capital letters": "Skal jeg have en MR-scanning af Columna",
}


@pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS)
def test_a_question_without_personal_data_is_left_as_it_is(text):
    assert redact(text) == type(redact(text))(text, ())


@pytest.mark.parametrize("text", [*CPR.values(), *(o[0] for o in OTHERS.values())])
def test_masking_a_masked_text_changes_nothing(text):
    once = redact(text).text
    assert redact(once).text == once


@given(st.text(max_size=300))
def test_no_text_makes_masking_fail(text):
    assert isinstance(redact(text).text, str)


def test_several_kinds_are_named_once_each_in_order():
    masked = redact("Anna, 010190-1234 og 020290-1234, tlf 22 33 44 55, a@b.dk")
    assert masked.kinds == ("cpr", "email", "phone")


BARE = {
    "name and cpr": (
        "jeg hedder Lone Madsen cpr 120365-1234, skal jeg have dxa",
        "skal jeg have dxa",
    ),
    "English": (
        "My name is Anna Smith, phone 20 30 40 50. Is a CT dangerous?",
        "Is a CT dangerous?",
    ),
    "in between": ("min mor Karen Jensen, har ondt i hoften", "min mor har ondt i hoften"),
    "nothing masked": ("skal jeg have dxa", "skal jeg have dxa"),
}


@pytest.mark.parametrize(("raw", "bare"), BARE.values(), ids=BARE)
def test_what_is_looked_up_is_the_question_without_the_masks(raw, bare):
    assert without_masks(redact(raw).text) == bare


def test_a_text_of_masks_alone_stays():
    assert without_masks("[cpr]") == "[cpr]"
