"""The training sentences: well formed, of both kinds and languages, and none that test asks."""

from __future__ import annotations

from collections import Counter

import pytest

from eval.case import load_cases
from eval.case_check import training_twins
from eval.errors import CaseError
from eval.training_set import LABELS, load_samples


@pytest.mark.parametrize("name", LABELS)
def test_the_sentences_are_of_both_kinds_and_languages_and_stand_once(name):
    samples = load_samples(name)
    assert min(Counter(s.label for s in samples).values()) > len(samples) / 4
    assert min(Counter(s.language for s in samples)[code] for code in ("da", "en")) > 200
    assert len({s.text for s in samples}) == len(samples)


def test_no_sentence_is_nearly_a_question_of_the_test_split():
    assert training_twins(load_cases(split="test")) == []


def test_a_line_of_another_shape_is_refused_with_file_and_line(tmp_path):
    (tmp_path / "danger.tsv").write_text("danger\t1\tda\tpatient\tav\nfarlig\t1\tda\tpatient\tav\n")
    with pytest.raises(CaseError, match=r"danger\.tsv:2"):
        load_samples("danger", tmp_path)
