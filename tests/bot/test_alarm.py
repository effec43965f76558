"""What stands under an alarm: on the sign that was found, and never a reason to wait."""

from __future__ import annotations

import pytest

from bot.alarm import says_haste
from bot.answer_json import to_json
from bot.red_flags import signs_named
from bot.reply import Urgent


@pytest.mark.parametrize(
    ("text", "under_112", "under_a_doctor"),
    [
        ("Ring 112 ved pludselige lammelser.", True, True),
        ("Call 1813 or the lægevagt at once for a hot, swollen knee.", False, True),
        ("Kontakt egen læge inden for 1-2 dage, hvis du har haft kræft.", False, False),
        ("See a doctor the same day, and call 112 if the child is drowsy.", False, True),
        ("En voksen kan blive hjemme; ring 112, hvis han ikke kan vækkes.", False, False),
        ("An urgent test for a child should not be put off for fear of radiation.", True, True),
    ],
)
def test_no_statement_asks_for_less_haste_than_the_alarm(text, under_112, under_a_doctor):
    assert says_haste(text, emergency=True) is under_112
    assert says_haste(text, emergency=False) is under_a_doctor


@pytest.mark.parametrize(
    "text",
    [
        "Ring 112 ved rygsmerter med følelsesløshed i skridtet eller problemer med at tisse.",
        "Call 112 for back pain with numbness in the saddle area or if you cannot pass urine.",
    ],
)
def test_a_statement_that_names_the_sign_is_told_from_one_that_does_not(text):
    flag = frozenset({"cauda-equina"})
    assert signs_named(flag, text) > signs_named(flag, "Ring 112 ved krampe.")
    assert signs_named(frozenset({"no-such-sign"}), text) == 0


@pytest.mark.parametrize(
    "question",
    [
        "jeg har ondt i ryggen og kan ikke mærke når jeg tørrer mig",
        "my back hurts and since this morning I can't pee and my saddle is numb",
    ],
)
def test_under_112_nobody_is_told_to_see_their_own_doctor_in_some_days(assistant, question):
    reply = assistant.answer(question).reply
    assert isinstance(reply, Urgent)
    assert reply.level == "112"
    assert reply.statements
    assert all("112" in statement.text for statement in reply.statements)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("jeg vil ikke leve mere efter svaret på scanningen", "ikke være alene"),
        ("I want to kill myself since the scan result", "should not be alone"),
    ],
)
def test_who_wants_to_die_is_told_not_to_be_alone_with_it(assistant, question, words):
    assert words in to_json(assistant.answer(question)).text
