from __future__ import annotations

from bot.compose import compose_answer
from tests.replies import make_evidence

ANSWER = make_evidence("e1", "De fleste har ikke brug for et billede.")
DANGER = make_evidence("e2", "Ring 112 ved lammelse.", role="red-flags")
NOT = make_evidence("e3", "Røntgen tages ikke de første uger.", role="not-indicated")
SPLIT = make_evidence("e4", "Kilderne er uenige om ventetiden.", role="disagreement")
TELL = make_evidence("t1", "Sig det til afdelingen, hvis du er gravid.")


def texts(answer) -> list[str]:
    return [s.text for s in answer.statements]


def test_the_first_piece_of_evidence_opens_whatever_its_part():
    assert texts(compose_answer([NOT, ANSWER]))[0] == NOT.text
    assert texts(compose_answer([DANGER])) == [DANGER.text]


def test_danger_signs_come_after_the_answer_and_disagreement_before_them():
    given = [ANSWER, DANGER, SPLIT, NOT]
    assert texts(compose_answer(given)) == [e.text for e in (ANSWER, NOT, SPLIT, DANGER)]


def test_standing_notes_come_last_and_are_cited_like_the_rest():
    answer = compose_answer([ANSWER, DANGER], [TELL])
    assert texts(answer)[-1] == TELL.text
    assert answer.statements[-1].labels == ("t1",)
    assert TELL in answer.evidence


def test_every_statement_is_the_words_of_the_evidence_it_names():
    answer = compose_answer([ANSWER, DANGER, NOT, SPLIT], [TELL])
    by_label = {e.label: e for e in answer.evidence}
    assert len(answer.statements) == 5
    for statement in answer.statements:
        assert [by_label[label].text for label in statement.labels] == [statement.text]


def test_the_same_evidence_in_the_same_order_gives_the_same_answer():
    given = [ANSWER, SPLIT, NOT, DANGER]
    assert compose_answer(given) == compose_answer(list(given))
