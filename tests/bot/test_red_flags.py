from pathlib import Path

import pytest

from bot.red_flags import compile_all, find_flags

HERE = Path(__file__).parent


def _lines(name):
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]


def _urgent(text, *, clinician=False):
    return {f.id for f in find_flags(text, clinician=clinician) if f.level != "gp-today"}


@pytest.mark.parametrize("line", _lines("red_flag_dangers.txt"))
def test_a_danger_sign_in_everyday_words_is_found(line):
    question, _, wanted = line.partition("|")
    found = {flag.id for flag in find_flags(question.strip())}
    assert found
    assert not wanted or wanted.strip() in found


@pytest.mark.parametrize("line", _lines("red_flag_lookalikes.txt"))
def test_a_question_that_only_sounds_like_danger_raises_no_alarm(line):
    clinician = line.startswith("gp:")
    assert not _urgent(line.removeprefix("gp:").strip(), clinician=clinician)


def test_a_sign_in_an_earlier_turn_counts():
    assert find_flags("skal jeg vente på min tid?", ["kan ikke tisse og er følelsesløs i skridtet"])


def test_flags_come_most_urgent_first():
    flags = find_flags("min mor hænger i den ene side af munden og har ondt i ryggen med feber")
    levels = [["112", "acute", "gp-today"].index(f.level) for f in flags]
    assert levels == sorted(levels)


def test_every_pattern_of_the_tables_compiles():
    assert compile_all() > 500


@pytest.mark.parametrize(
    "text",
    [
        "efter faldet vrøvler han, slog hovedet",
        "i hit my head and i am very confused",
        "far tager sig til hjertet og er klam og bleg",
        "efter mammografien i går har jeg trykken i brystet og åndenød",
        "mand 50, no response to pain after fall",
        "far på blodfortyndende falder om og er væk",
        "min testikel er svulmet til golf ball size and hurts",
    ],
)
def test_words_that_excuse_a_sentence_do_not_excuse_a_sign_beside_them(text):
    assert find_flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "jeg er 78 og vil ikke være til besvær, hvornår får jeg svar på scanningen",
        "hvor meget stråler brystet får det af sådan en klemmetur",
        "min far får medicin for hjertet og skal mr scannes",
        "why dont the weeks of background radiation agree between countries",
    ],
)
def test_a_turn_of_phrase_is_no_danger_sign(text):
    assert not find_flags(text)
