"""The three users ask, read, open a source and switch: in Chromium, over the tiny corpus."""

from __future__ import annotations

import re

import pytest

from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser
BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"
DANGER = "kan ikke tisse og er følelsesløs i skridtet"


def test_first_contact_says_machine_in_danish_and_offers_examples(visit):
    page = visit().open()
    assert page.evaluate("document.documentElement.lang") == "da"
    assert page.title().startswith("Billedvalg")
    assert page.get_by_role("heading", name="Du skriver med en maskine").is_visible()
    assert page.locator("[data-ask]").count() == 4


def test_a_danish_question_gets_cited_statements_whose_source_opens_and_leads_back(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(BACK)
    mark = page.locator("a.bv-cite").first
    assert re.match(r"Kilde 1: .+, ", mark.get_attribute("aria-label"))
    mark.click()
    source = page.locator("#kilde-1-1")
    assert source.get_attribute("open") is not None
    words = source.inner_text()
    for part in ("Udgiver", "År", "Vores sammenfatning af", "Skal gennemses senest"):
        assert part in words
    assert source.locator("mark").count() >= 1
    source.get_by_role("button", name="Tilbage til teksten").click()
    assert page.evaluate("document.activeElement.className") == "bv-cite"


def test_every_statement_of_an_answer_carries_a_mark_that_has_its_source(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(BACK)
    answer = page.locator(".bv-answer")
    for line in answer.locator("p.bv-lead, > ul:not(.bv-asks) > li").all():
        assert line.locator("a.bv-cite").count() >= 1
    for mark in answer.locator("a.bv-cite").all():
        assert page.locator(mark.get_attribute("href")).count() == 1


def test_the_language_switch_changes_every_label_at_once_and_stays_after_a_reload(visit):
    page = visit().open()
    page.get_by_text("English", exact=True).click()
    page.wait_for_function("document.documentElement.lang === 'en'")
    assert page.get_by_role("tab").all_inner_texts()[:3] == [
        "Ask",
        "Take to your doctor",
        "Look-up",
    ]
    assert page.get_by_role("button", name="Ask").is_visible()
    assert page.get_by_label("Your question").is_visible()
    assert page.locator("[data-ask]").first.inner_text().startswith("Do I need")
    page.reload()
    page.wait_for_function("document.documentElement.lang === 'en'")


def test_the_audience_switch_changes_the_examples_and_is_kept_in_the_address(visit):
    page = visit().open()
    page.get_by_text("Sundhedsfaglig", exact=True).click()
    page.wait_for_function("location.search.includes('role=clinician')")
    page.get_by_role("button", name=re.compile("nyrekolik")).wait_for()


def test_an_english_question_is_answered_in_english_and_marked_as_such(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask("do I need a scan for low back pain")
    assert page.locator(".bv-answer").get_attribute("lang") == "en"
    assert page.evaluate("document.documentElement.lang") == "da"


def test_a_danger_sign_gets_a_card_in_words_and_a_number_to_call(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(DANGER)
    card = page.locator(".bv-danger-card")
    assert "Det kan være akut" in card.inner_text()
    assert card.locator("a[href='tel:112']").count() >= 1


def test_no_answer_shows_no_sources(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask("hvor mange mål scorede Brøndby i går")
    assert page.locator(".bv-none").is_visible()
    assert page.locator(".bv-panel, a.bv-cite").count() == 0


def test_one_polite_announcement_says_the_answer_is_ready(visit):
    visitor = visit()
    page = visitor.open()
    page.evaluate("""() => { window.said = [];
        new MutationObserver(() => {
          const words = document.querySelector('#bv-status')?.textContent;
          if (words && window.said.at(-1) !== words) window.said.push(words);
        }).observe(document.body, {subtree: true, childList: true, characterData: true}); }""")
    visitor.ask(BACK)
    page.wait_for_function("window.said.length > 0")
    page.wait_for_timeout(400)
    said = page.evaluate("window.said")
    assert len(said) == 1
    assert said[0].startswith("Svaret er klar.")
    assert said[0].endswith("kilder.")
    live = page.locator("[aria-live]:not(#bv-status)").all_inner_texts()
    assert not any(words.strip() for words in live)


def test_the_keyboard_alone_asks_reads_opens_a_source_and_comes_back(visit):
    visitor = visit()
    page = visitor.open()
    page.focus("#bv-box textarea")
    page.keyboard.type(BACK)
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-turn]")
    page.wait_for_function("document.activeElement.classList.contains('bv-answer')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "bv-cite"
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.tagName === 'SUMMARY'")
    page.locator("#kilde-1-1 [data-back]").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "bv-cite"


def test_the_arrow_keys_move_within_the_language_switch(visit):
    page = visit().open()
    page.focus("#bv-language input[value=da]")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.documentElement.lang === 'en'")


def test_personal_details_are_shown_as_removed_and_the_page_says_so(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask("cpr 010190-1234, skal jeg have scannet ryggen")
    turn = page.locator("[data-turn]").inner_text()
    assert "010190" not in page.content()
    assert "[CPR-nummer fjernet]" in turn
    assert "Jeg har fjernet personlige oplysninger" in turn


def test_an_empty_and_a_too_long_question_get_a_kind_word(visit):
    visitor = visit()
    page = visitor.open()
    page.click("#bv-send")
    page.get_by_role("alert").filter(has_text="Skriv et spørgsmål").wait_for()
    page.fill("#bv-box textarea", "ryg " * 700)
    page.click("#bv-send")
    page.get_by_role("alert").filter(has_text="for langt").wait_for()


def test_start_over_leaves_nothing_of_the_conversation(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(BACK)
    page.get_by_role("button", name="Start forfra").click()
    page.get_by_role("heading", name="Du skriver med en maskine").wait_for()
    assert BACK not in page.content()


def test_a_deep_link_asks_in_the_language_and_role_it_names(visit):
    page = visit().open("?q=is+an+MRI+scan+safe+with+a+pacemaker&role=clinician&lang=en")
    page.wait_for_selector("[data-turn]")
    assert page.locator("#bv-role input[value=clinician]").is_checked()
    assert page.locator(".bv-answer").get_attribute("lang") == "en"


def test_on_a_phone_the_sources_stand_under_the_answer_and_nothing_runs_off_the_side(visit):
    visitor = visit(PHONE)
    page = visitor.open()
    visitor.ask(BACK)
    answer, panel = (page.locator(s).bounding_box() for s in (".bv-answer", ".bv-panel"))
    assert panel["y"] >= answer["y"] + answer["height"]
    for name in ("ask", "sheet", "lookup", "doses", "sources", "quality", "about"):
        visitor.open_tab(name)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], name


def test_the_page_asks_no_other_host(visit):
    visitor = visit()
    visitor.open()
    visitor.ask(BACK)
    for name in ("sheet", "lookup", "doses", "sources", "quality", "about"):
        visitor.open_tab(name)
    assert len(visitor.addresses) > 10
    assert visitor.hosts == {visitor.site.removeprefix("http://")}
