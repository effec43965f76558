from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import DocumentError
from corpus.loaders.markdown import parse_markdown, to_sections
from tests.builders import document_text

PATH = Path("da/knee.md")


def parse(text: str):
    return parse_markdown(PATH, text)


def test_a_document_becomes_sections_with_role_audience_and_statements():
    document = parse(document_text())
    answer = document.sections[0]
    assert (answer.title, answer.role, answer.audience) == ("Kort svar", "answer", "patient")
    assert len(answer.statements) == 5
    assert answer.statements[0].sources == ("knee-2020",)
    assert document.sections[1].audience == "both"


def test_every_span_of_a_section_is_its_statement_word_for_word():
    document = parse(document_text())
    for parsed, section in zip(document.sections, to_sections(document), strict=True):
        spans = [section.text[s.start : s.end] for s in section.spans]
        assert spans == [s.text for s in parsed.statements]


def test_a_statement_may_rest_on_several_sources_and_run_over_two_lines():
    body = "## A {role=answer}\n- Først dette\n  og så mere.[^knee-2020][^dose-2019]\n"
    (statement,) = parse(document_text(body=body)).sections[0].statements
    assert statement.text == "Først dette og så mere."
    assert statement.sources == ("knee-2020", "dose-2019")


def test_windows_line_ends_read_as_any_other():
    assert parse(document_text().replace("\n", "\r\n")).meta.id == "knee"


def test_a_bare_yes_in_the_front_matter_is_the_word_and_not_a_truth_value():
    text = document_text().replace("status: current", "status: current\nradiology_involved: yes")
    assert parse(text).meta.radiology_involved == "yes"


def test_the_hash_changes_with_any_byte():
    text = document_text()
    assert parse(text).meta.sha256 != parse(text.replace("4 uger", "5 uger")).meta.sha256


BROKEN = {
    "no front matter": (lambda t: t[4:], 1, "first line must be ---"),
    "front matter left open": (lambda t: t.replace("\n---\n", "\n"), 1, "not closed"),
    "front matter that is not YAML": (lambda t: t.replace("topics: [", "topics: [["), None, "front matter"),
    "a field nobody knows": (lambda t: t.replace("status:", "state:"), None, "state"),
    "a kind nobody knows": (lambda t: t.replace("guideline-summary", "gossip"), 5, "kind"),
    "no sources": (lambda t: t.replace("sources:", "quotes:"), None, "sources must map"),
    "a field of a source nobody knows": (lambda t: t.replace("publisher:", "house:"), None, "publisher"),
    "no section": (lambda t: t[: t.index("## ")], None, "no section"),
    "text before the first heading": (lambda t: t.replace("## Kort", "Hej.\n## Kort"), None, "before the first"),
    "a heading without a role": (lambda t: t.replace(" {role=figures}", ""), None, "heading must look like"),
    "a role nobody knows": (lambda t: t.replace("role=figures", "role=numbers"), None, "role=numbers unknown"),
    "an original in a shipped document": (lambda t: t.replace("role=figures", "role=original"), None, "unknown"),
    "an audience nobody knows": (lambda t: t.replace("audience=patient", "audience=child"), None, "audience=child"),
    "an attribute nobody knows": (lambda t: t.replace("{role=figures}", "{role=figures colour=red}"), None, "colour"),
    "an empty section": (lambda t: t + "\n## Mere {role=background}\n", None, "is empty"),
    "a statement without a source": (lambda t: t + "\n- Uden kilde.\n", None, "without a source mark"),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "line", "words"), BROKEN.values(), ids=BROKEN)
def test_a_broken_form_is_refused_with_file_line_and_reason(spoil, line, words):
    with pytest.raises(DocumentError) as caught:
        parse(spoil(document_text()))
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"da/knee.md:{caught.value.line}: ")
    assert caught.value.line == line or line is None


def test_an_undeclared_source_key_is_refused_on_its_own_line():
    text = document_text().replace("4 uger.[^knee-2020]", "4 uger.[^knee-1999]")
    line = text[: text.index("knee-1999")].count("\n") + 1
    with pytest.raises(DocumentError, match=r"\[\^knee-1999\] is not in sources") as caught:
        parse(text)
    assert caught.value.line == line
