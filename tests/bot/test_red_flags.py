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
