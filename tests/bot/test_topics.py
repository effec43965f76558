from __future__ import annotations

import pytest

from bot.topics import find_topics

TEXTS = {
    "da back": ("ondt i lænden, skal jeg have røntgen", {"xray"}, {"back"}),
    "en back": ("low back pain, do I need an X-ray", {"xray"}, {"back"}),
    "misspelt x-ray": ("røngten af knæet", {"xray"}, {"knee"}),
    "kattescan": ("kattescanning af hovedet", {"ct"}, {"head"}),
    "mri": ("MRI of the knee", {"mr"}, {"knee"}),
    "ultrasound": ("ultralyd af skulderen", {"ultrasound"}, {"shoulder"}),
    "bone scan": ("bone scan tomorrow", {"nuclear"}, set()),
}


@pytest.mark.parametrize(("text", "modalities", "body"), TEXTS.values(), ids=TEXTS)
def test_examinations_and_body_parts_are_known_in_both_languages(text, modalities, body):
    topics = find_topics(text)
    assert modalities <= topics.modalities
    assert body <= topics.body


PAIRS = {
    "pregnancy": ("jeg er gravid", "I am pregnant", "pregnant"),
    "a child by age": ("min 6-årige", "my 6 year old", "child"),
    "a child": ("min datter på 4 år", "my four-year-old daughter", "child"),
    "contrast": ("allergisk over for kontrast", "allergic to contrast", "contrast"),
    "an implant": ("jeg har pacemaker", "I have a pacemaker", "implant"),
    "dose": ("hvor mange mSv", "how many mSv", "dose"),
    "nursing": ("jeg ammer", "I am breastfeeding", "breastfeeding"),
}


@pytest.mark.parametrize(("danish", "english", "key"), PAIRS.values(), ids=PAIRS)
def test_what_matters_for_safety_is_seen_in_both_languages(danish, english, key):
    assert key in find_topics(danish).conditions
    assert key in find_topics(english).conditions


def test_a_text_about_nothing_of_this_has_no_examination_and_no_body_part():
    topics = find_topics("opskrift på rugbrød med surdej")
    assert not topics.modalities and not topics.body


LOOK_ALIKES = {
    "background is not the back": ("background radiation", "body", "back"),
    "Danish regions are not the back": ("i Region Nordjylland og på Sjælland", "body", "back"),
    "treatment is no hand": ("behandling og håndtering", "body", "hand"),
    "becoming is no liver": ("det bliver undersøgt during the day", "body", "abdomen"),
    "a button is no knee": ("en knap på skærmen", "body", "knee"),
    "the capital is no head": ("i Region Hovedstaden", "body", "head"),
    "a standard is no tooth": ("incidental finding, standard og tilstand", "modalities", "dental"),
    "strong is no X-ray": ("strong recommendation, wrong test", "modalities", "xray"),
    "stopped is no PET": ("det er stoppet, suspect", "modalities", "nuclear"),
    "the same is no nursing": ("samme dag, sammen", "conditions", "breastfeeding"),
    "from is no pain": ("symptom from the bottom, hurtigt", "conditions", "pain"),
    "an adult is no child": ("en 45-årig mand", "conditions", "child"),
    "to move is no flight": ("flyttet til en anden afdeling", "conditions", "flight"),
}


@pytest.mark.parametrize(("text", "table", "key"), LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_a_word_inside_another_is_not_taken_for_it(text, table, key):
    assert key not in getattr(find_topics(text), table)
