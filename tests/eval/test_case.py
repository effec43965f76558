"""Cases are strict at the door, and the splits share no question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.load import load_shipped
from eval.case import Case, cases_sha256, load_cases, read_case
from eval.case_check import check_cases, find_twins, lost_facts, split_twins
from eval.errors import CaseError
from tests.builders import write_pair
from tests.eval.makers import make_case


def line(**more: object) -> str:
    return json.dumps(json.loads(make_case().model_dump_json()) | more)


def test_a_case_is_read_as_it_was_written() -> None:
    assert read_case(line(), where="x:1") == make_case()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kindd": "x"}, "kindd"),
        ({"kind": "other"}, "kind"),
        ({"question": ""}, "question"),
        ({"kind": "follow-up"}, "follow-up needs its history"),
        ({"kind": "danger"}, "expects urgent"),
        ({"facts": []}, "documents and facts"),
        ({"facts": [[""]]}, "wording"),
        ({"kind": "greeting", "expected": "about"}, "has no facts"),
    ],
)
def test_a_bad_case_is_refused_with_file_line_and_fault(
    change: dict[str, object], said: str
) -> None:
    with pytest.raises(CaseError, match=said) as error:
        read_case(line(**change), where="dev.jsonl:7")
    assert str(error.value).startswith("dev.jsonl:7: ")


def test_an_id_stands_once_over_all_files(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(line() + "\n", encoding="utf-8")
    with pytest.raises(CaseError, match=r"b.jsonl:1: id c-1 stands also in a.jsonl:1"):
        load_cases(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no case file"):
        load_cases(tmp_path)


def test_cases_are_chosen_by_split_and_kind(tmp_path: Path) -> None:
    rows = [line(), line(id="c-2", split="dev"), line(id="c-3", kind="conflict")]
    (tmp_path / "a.jsonl").write_text("\n".join(rows), encoding="utf-8")
    assert [c.id for c in load_cases(tmp_path, split="dev")] == ["c-2"]
    assert [c.id for c in load_cases(tmp_path, kinds=["conflict"])] == ["c-3"]
    with pytest.raises(CaseError, match="kinds are"):
        load_cases(tmp_path, kinds=["dnager"])


def test_the_hash_changes_with_any_byte_of_a_case(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(line(), encoding="utf-8")
    before = cases_sha256(tmp_path)
    path.write_text(line() + " ", encoding="utf-8")
    assert cases_sha256(tmp_path) != before


def test_scandinavians_are_due_danish_and_others_english() -> None:
    assert make_case(language="sv").reply_language == "da"
    assert make_case(language="pl").reply_language == "en"


def test_a_paraphrase_across_the_splits_is_found() -> None:
    cases = [
        make_case(id="dev-1", split="dev", question="Skal mit knæ røntgenfotograferes nu?"),
        make_case(id="test-1", question="skal mit knæ røntgenfotograferes"),
        make_case(id="test-2", question="hvor lang tid tager en scanning"),
    ]
    assert [(t.left, t.right) for t in split_twins(cases)] == [("test-1", "dev-1")]


def test_a_short_follow_up_is_compared_with_its_history() -> None:
    ask = {"kind": "follow-up", "question": "og for børn?"}
    cases = [
        make_case(id="a", split="dev", history=("er ct farligt",), **ask),
        make_case(id="b", history=("hvor længe skal jeg vente med knæet",), **ask),
    ]
    assert not split_twins(cases)


def test_greetings_may_be_alike() -> None:
    more = {"kind": "greeting", "expected": "about", "documents": (), "facts": ()}
    cases = [make_case(id=n, split=n, question="hej", **more) for n in ("dev", "test")]
    assert not split_twins(cases)


def test_twins_come_most_alike_first() -> None:
    twins = find_twins([("a", "knee pain x ray")], [("b", "knee pain x rays"),
                                                    ("c", "knee pain x ray")], near=80)  # fmt: skip
    assert [t.right for t in twins] == ["c", "b"]


def test_a_question_some_document_is_indexed_under_is_found(tmp_path: Path) -> None:
    write_pair(tmp_path)
    documents = [d.meta for d in load_shipped(tmp_path)]
    copied = make_case(question="Skal knæet have taget et billede 3")
    findings = check_cases([copied], documents)
    assert findings
    assert all("reword the case" in finding for finding in findings)


def test_a_document_that_is_not_there_is_found(tmp_path: Path) -> None:
    write_pair(tmp_path)
    case = make_case(question="noget helt andet", documents=("kneee",))
    documents = [d.meta for d in load_shipped(tmp_path)]
    assert check_cases([case], documents) == ["c-1: document kneee is not in the corpus"]


def test_a_fact_no_document_holds_is_named(tmp_path: Path) -> None:
    write_pair(tmp_path)
    case = make_case(facts=(("4 uger",), ("9 tesla", "ni tesla")))
    assert lost_facts([case], load_shipped(tmp_path)) == [
        "c-1: no document holds «9 tesla / ni tesla»"
    ]


def test_every_shipped_case_is_well_formed() -> None:
    cases = load_cases()
    assert len(cases) >= 500
    assert all(isinstance(case, Case) for case in cases)
