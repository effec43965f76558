"""Every tab does what its controls promise, and none of them asks anything of the person."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest
from pypdf import PdfReader

pytestmark = pytest.mark.browser
BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"


def test_the_look_up_filters_as_one_types_within_a_tenth_of_a_second(visit):
    visitor = visit()
    page = visitor.open("?role=clinician")
    visitor.open_tab("lookup")
    rows = page.locator("#bv-lookup > tr[data-find]")
    total = rows.count()
    took = page.evaluate("""() => { const box = document.querySelector('#bv-lookup-find');
        const from = performance.now(); box.value = 'lænd mr';
        box.dispatchEvent(new Event('input', {bubbles: true}));
        document.body.getBoundingClientRect(); return performance.now() - from; }""")
    shown = page.locator("#bv-lookup > tr[data-find]:not([hidden])")
    assert 0 < shown.count() < total
    assert took < 100
    assert "lænd" in shown.first.inner_text().lower()


def test_an_opened_look_up_row_shows_criteria_danger_signs_and_copies_for_the_record(visit):
    visitor = visit()
    page = visitor.open()
    visitor.open_tab("lookup")
    page.locator("button.bv-open").first.click()
    detail = page.locator("tr.bv-detail:not([hidden])")
    detail.get_by_role("heading", name="Alarmtegn").wait_for()
    copied = detail.locator("[data-copy]").get_attribute("data-copy")
    assert copied.startswith("Opslag i Billedvalg")
    assert "ikke en vurdering af patienten" in copied
    assert visitor.page.locator("#bv-pane-lookup form").count() == 0


def test_the_dose_chart_changes_scale_filters_and_opens_its_source(visit):
    visitor = visit()
    page = visitor.open()
    visitor.open_tab("doses")
    page.get_by_label("Lineær").check()
    assert page.locator(".bv-chart").get_attribute("data-scale") == "linear"
    page.select_option("#bv-doses-modality", "ct")
    shown = page.locator("#bv-doses > li:not([hidden])")
    assert {li.get_attribute("data-modality") for li in shown.all()} == {"ct"}
    shown.first.locator("summary").click()
    assert shown.first.get_by_text("Kilde:").is_visible()
    assert (
        page.locator("#bv-pane-doses table tbody tr").count()
        == page.locator("#bv-doses > li").count()
    )


def test_a_document_opens_with_its_whole_text_and_its_sources(visit):
    visitor = visit()
    page = visitor.open()
    visitor.open_tab("sources")
    page.fill("#bv-documents-find", "lænden")
    page.locator("#dokument-low-back-pain summary").click()
    page.locator("#dokument-low-back-pain").get_by_text("Dokumentets kilder").wait_for()
    assert page.locator("#dokument-low-back-pain .bv-numbered li").count() > 5
    page.get_by_text("Eftersyn af vores egne tekster").click()
    assert page.locator("table.audit tbody tr").count() > 0


def test_a_citation_leads_to_its_whole_document(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(BACK)
    page.locator("a.bv-cite").first.click()
    page.locator("#kilde-1-1 [data-document]").click()
    page.wait_for_selector("#bv-documents details[open] .bv-numbered")


def test_the_sheet_holds_the_latest_answer_and_comes_as_a_pdf(visit, tmp_path):
    visitor = visit()
    page = visitor.open()
    visitor.open_tab("sheet")
    assert page.get_by_text("Der er ikke noget svar at tage med endnu").is_visible()
    visitor.open_tab("ask")
    visitor.ask(BACK)
    page.get_by_role("button", name="Tag med til lægen").click()
    page.locator(".bv-sheet").get_by_text(BACK).wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent som PDF").click()
    download.value.save_as(tmp_path / "sheet.pdf")
    words = " ".join(p.extract_text() for p in PdfReader(tmp_path / "sheet.pdf").pages)
    assert "lænden" in words
    assert "Spørgsmål, jeg kan stille" in words


def test_feedback_is_kept_without_the_question_unless_it_is_ticked(visit, site, request):
    visitor = visit()
    page = visitor.open()
    visitor.ask(BACK)
    sent = []
    page.on("request", lambda r: sent.append(r.post_data) if "feedback" in r.url else None)
    page.get_by_role("button", name="Nej", exact=True).click()
    page.get_by_label("Der mangler noget").check()
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Tak for svaret.").wait_for()
    body = json.loads(sent[0])
    assert (body["helpful"], body["reasons"]) == (False, ["missing"])
    assert "question" not in body


def test_the_accessibility_statement_has_an_address_of_its_own(visit):
    visitor = visit()
    page = visitor.page
    page.goto(f"{visitor.site}/was")
    page.wait_for_function("document.activeElement.id === 'tilgaengelighed'")
    assert page.get_by_role("heading", name="Tilgængelighedserklæring").is_visible()


def test_copy_puts_the_answer_and_its_sources_on_the_clipboard(visit):
    visitor = visit()
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=visitor.site)
    page = visitor.open()
    visitor.ask(BACK)
    page.get_by_role("button", name="Kopiér med kilder").click()
    page.get_by_role("button", name="Kopieret").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "[1]" in copied
    assert "Kilder:" in copied


def test_without_an_editors_password_there_is_no_tab_and_no_desk(visit, site):
    page = visit().open("?tab=editor")
    assert page.locator("#bv-tab-editor-button").count() == 0
    assert page.locator("#bv-tab-ask-button").get_attribute("aria-selected") == "true"
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{site}/editor/page", timeout=5)
