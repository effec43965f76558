"""The tab Redaktion in Chromium: a PDF made here is brought in, previewed, published, cited, undone."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.settings import BotSettings
from corpus.collect import collect_documents
from index.build import build_version
from index.embed import HashingEmbedder
from index.publish import publish_version
from tests.browser.conftest import DESKTOP, PHONE, Visitor, running
from tests.browser.test_access_page import ENGLISH, SMALL, WALK, axe_source
from tests.builders import tiny_settings
from tests.intake_files import DANISH, encrypted_pdf, leaflet_pdf

pytestmark = pytest.mark.browser
PASSWORD = "tre små scannere"
KNEE = "De fleste med ondt i knæet har ikke brug for et røntgenbillede."
WATCH = (
    {"id": "w-knee", "question": "ondt i knæet", "expected": "answer"},
    {"id": "w-back", "question": "skal jeg have scannet ryggen", "expected": "answer"},
    {
        "id": "w-danger",
        "question": "kan ikke tisse og er følelsesløs i skridtet",
        "expected": "urgent",
    },
)
STEPS = ("bring", "sources", "preview", "publish", "history", "board", "watch")


@pytest.fixture(scope="module")
def first_version(
    tiny_documents: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[BotSettings, Path]:
    """A data folder with all that the desk would build itself, published; and golden questions."""
    settings = tiny_settings(tmp_path_factory.mktemp("desk") / "data", tiny_documents)
    moment = datetime(2026, 1, 1, 12, tzinfo=UTC)
    record = build_version(collect_documents(settings), HashingEmbedder(), settings, now=moment)
    publish_version(settings.data, record.id)
    watch = settings.data.parent / "watch.jsonl"
    watch.write_text("\n".join(map(json.dumps, WATCH)), encoding="utf-8")
    return settings, watch


@pytest.fixture(scope="module")
def site(first_version: tuple[BotSettings, Path]) -> Iterator[str]:
    """Address of a page with the desk on; the tests below share it and clear up after themselves."""
    settings, watch = first_version
    more = {"documents": settings.documents, "watch_cases": watch, "editor_password": PASSWORD}
    with running(settings.data, **more) as address:
        yield address


@pytest.fixture
def knee(tmp_path: Path) -> Path:
    """A leaflet of three pages."""
    path = tmp_path / "knæpjece.pdf"
    path.write_bytes(leaflet_pdf(headings=("Kort fortalt", "Tal", "Undersøgelsen")))
    return path


@pytest.fixture
def leaflet(tmp_path: Path) -> Path:
    """Another leaflet, which no test stores."""
    path = tmp_path / "albuepjece.pdf"
    pages = [[s.replace("knæet", "albuen") for s in page] for page in DANISH]
    path.write_bytes(leaflet_pdf(pages, title="Ondt i albuen", head="Region Test"))
    return path


def log_in(visitor: Visitor, query: str = "", *, who: str = "Mette") -> object:
    """Open the desk as an editor."""
    page = visitor.open(query)
    page.click("#bv-tab-editor-button")
    page.fill("#bv-ed-login-who", who)
    page.fill("#bv-ed-login-password", PASSWORD)
    page.press("#bv-ed-login-password", "Enter")
    page.wait_for_selector(".bv-ed-status")
    return page


def open_step(page, name: str) -> None:
    """Open a folded step and wait for what is in it."""
    step = page.locator(f"#bv-ed-step-{name}")
    if step.get_attribute("open") is None:
        step.locator("> summary").click()
    page.wait_for_function(
        "(id) => !/^(Henter|Loading)/.test(document.querySelector(id).textContent)",
        arg=f"#bv-ed-{name}",
    )


def press(page, action: str, part: str, *, bad: bool = False) -> str:
    """Send a form of the desk; what it says was done."""
    page.locator(f"form[data-editor={action}] button").first.click()
    told = page.locator(f"#bv-ed-told-{part}.{'bv-problem' if bad else 'bv-done'}")
    told.wait_for()
    return str(told.inner_text())


def bring_in(page, file: Path) -> None:
    """Choose a file and wait for what it tells."""
    page.set_input_files("#bv-ed-file", file)
    page.wait_for_selector("form[data-editor=add]")


def documents_cited(site: str, question: str) -> list[tuple[str, int | None]]:
    """What /api/ask cites, as (document, page)."""
    body = json.dumps({"question": question, "language": "da"}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{site}/api/ask", body, headers)
    with urllib.request.urlopen(request, timeout=20) as reply:
        return [(c["document_id"], c["page"]) for c in json.load(reply)["citations"]]


def test_a_leaflet_goes_from_the_desk_into_an_answer_and_out_again(visit, site, knee):
    page = log_in(visit())
    bring_in(page, knee)
    assert page.input_value("#bv-ed-add-title") == "Ondt i knæet"
    assert page.input_value("#bv-ed-add-language") == "da"
    page.get_by_text("Se, hvad der vil blive citeret (3 afsnit)").click()
    assert "Side 1 · Kort fortalt" in page.inner_text(".bv-ed-passages")
    page.fill("#bv-ed-add-publisher", "Region Test")
    assert "Se beskederne" in press(page, "add", "bring", bad=True)
    assert page.evaluate("document.activeElement.id") == "bv-ed-add-licence"
    page.fill("#bv-ed-add-licence", "eget materiale")
    press(page, "add", "bring")

    press(page, "preview", "preview")
    step = page.locator("#bv-ed-preview")
    assert "Kommer til: Ondt i knæet" in step.inner_text()
    assert KNEE in step.locator(".bv-ed-sides section").nth(1).inner_text()
    assert "et røntgenbillede." in step.locator("ins").all_inner_texts()
    assert documents_cited(site, "ondt i knæet")[0][0] != "ondt-i-knaeet"
    page.fill("#bv-ed-publish-why", "ny pjece om knæ")
    press(page, "publish", "publish")

    page.click("#bv-tab-ask-button")
    page.fill("#bv-box textarea", "ondt i knæet")
    page.press("#bv-box textarea", "Enter")
    source = page.locator(".bv-panel details", has=page.locator("a[href^='original/']")).first
    source.locator("summary").click()
    assert source.locator(".bv-facts dd").last.inner_text() == "1"
    assert KNEE in source.locator("mark").all_inner_texts()
    with page.expect_popup() as popup:
        source.locator("a[href^='original/']").click()
    original = popup.value
    assert original.get_by_text("Side 1 af 3").is_visible()
    assert KNEE in original.locator("mark").all_inner_texts()
    with original.expect_download() as download:
        original.get_by_text("Hent originalen").click()
    assert Path(download.value.path()).read_bytes() == knee.read_bytes()
    original.close()

    page.click("#bv-tab-editor-button")
    open_step(page, "history")
    assert "Mette" in page.inner_text("#bv-ed-history")
    page.fill("#bv-ed-rollback-why", "forkert pjece")
    press(page, "rollback", "history")
    assert "ondt-i-knaeet" not in [name for name, _ in documents_cited(site, "ondt i knæet")]
    assert "Gik tilbage" in page.inner_text("#bv-ed-history")
    open_step(page, "sources")
    page.locator("#bv-ed-documents li summary").first.click()
    page.get_by_text("Slet", exact=True).first.click()
    form = page.locator("form[data-editor=delete]").first
    form.get_by_label("Begrundelse").fill("ryd op")
    form.get_by_label("Ja, slet originalen").check()
    press(page, "delete", "sources")


def test_the_tab_needs_the_password_and_says_so_kindly(visit, site):
    visitor = visit()
    page = visitor.open()
    page.click("#bv-tab-editor-button")
    page.fill("#bv-ed-login-who", "Mette")
    page.fill("#bv-ed-login-password", "gæt")
    page.get_by_role("button", name="Log ind").click()
    page.get_by_role("alert").filter(has_text="Adgangskoden er ikke rigtig").wait_for()
    assert page.input_value("#bv-ed-login-who") == "Mette"
    assert page.locator(".bv-ed-status").count() == 0


def test_the_language_switch_keeps_the_login_the_file_and_what_is_typed(visit, leaflet):
    page = log_in(visit())
    bring_in(page, leaflet)
    page.fill("#bv-ed-add-publisher", "Region Nord")
    page.get_by_text("English", exact=True).click()
    page.get_by_role("heading", name="Bring in").wait_for()
    assert page.input_value("#bv-ed-add-publisher") == "Region Nord"
    assert page.get_by_label("Right to show it").is_visible()
    assert "Put the file away" in page.inner_text("#bv-ed-bring")
    page.get_by_role("button", name="Log out").click()
    page.get_by_label("Password").wait_for()


def test_a_locked_pdf_asks_for_its_password_and_a_scan_is_told_in_danish(visit, tmp_path):
    page = log_in(visit())
    locked = tmp_path / "laast.pdf"
    locked.write_bytes(encrypted_pdf("sesam"))
    page.set_input_files("#bv-ed-file", locked)
    page.fill("#bv-ed-bring-file_password", "forkert")
    assert "passer ikke" in press(page, "unlock", "bring", bad=True)
    page.fill("#bv-ed-bring-file_password", "sesam")
    press(page, "unlock", "bring")
    press(page, "drop", "bring")
    broken = tmp_path / "billede.pdf"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.set_input_files("#bv-ed-file", broken)
    page.get_by_text("Filen er et billede.").wait_for()


def test_a_file_can_be_dropped_on_the_page(visit, leaflet):
    page = log_in(visit())
    data = page.evaluate_handle(
        """(bytes) => { const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'knae.pdf', {type: 'application/pdf'}));
        return data; }""",
        list(leaflet.read_bytes()),
    )
    page.dispatch_event(".bv-ed-drop", "drop", {"dataTransfer": data})
    page.wait_for_selector("form[data-editor=add]")


@pytest.mark.parametrize(("language", "scheme"), [("da", "light"), ("en", "dark")])
def test_axe_finds_nothing_on_the_desk_in_any_state(visit, leaflet, language, scheme):
    visitor = visit(DESKTOP, scheme=scheme)
    page = visitor.open(f"?lang={language}&tab=editor")
    page.wait_for_selector("#bv-ed-login-who")
    page.evaluate(axe_source())
    found = [violations(page)]
    page.fill("#bv-ed-login-who", "Mette")
    page.fill("#bv-ed-login-password", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(".bv-ed-status")
    for name in STEPS:
        open_step(page, name)
    page.locator("#bv-ed-documents li summary").first.click()
    page.wait_for_selector("form[data-editor=retire]")
    bring_in(page, leaflet)
    found.append(violations(page))
    press(page, "preview", "preview")
    found.append(violations(page))
    assert found == [[], [], []]


def violations(page) -> list[object]:
    """What axe finds now."""
    page.wait_for_timeout(400)
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(v["id"], [n["target"] for n in v["nodes"][:3]]) for v in result["violations"]]


def test_no_english_word_stands_on_the_danish_desk(visit, leaflet):
    page = log_in(visit())
    words = set(page.evaluate(WALK))
    bring_in(page, leaflet)
    for name in STEPS:
        open_step(page, name)
    page.locator("#bv-ed-documents li summary").first.click()
    page.wait_for_selector("form[data-editor=retire]")
    press(page, "preview", "preview")
    words |= set(page.evaluate(WALK))
    assert len(words) > 130
    assert sorted(w for w in words - {"English"} if ENGLISH.search(w)) == []


def test_on_a_phone_nothing_runs_off_the_side_and_targets_are_large(visit, leaflet):
    page = log_in(visit(PHONE))
    bring_in(page, leaflet)
    for name in STEPS:
        open_step(page, name)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    small = [html for html in page.evaluate(SMALL) if "bv-ed-file" not in html]
    assert small == []


def test_the_keyboard_alone_logs_in_reaches_the_file_and_puts_it_away(visit, leaflet):
    visitor = visit()
    page = visitor.open()
    page.focus("#bv-tab-editor-button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#bv-ed-login-who")
    page.focus("#bv-ed-login-who")
    page.keyboard.type("Mette")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(".bv-ed-status")
    page.focus("#bv-ed-file")
    width = "parseFloat(getComputedStyle(document.querySelector('label.bv-ed-pick')).outlineWidth)"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "bv-ed-file"
    assert page.evaluate(width) >= 2
    bring_in(page, leaflet)
    page.focus("form[data-editor=drop] button")
    page.keyboard.press("Enter")
    page.get_by_text("Filen er lagt væk.").first.wait_for()


def test_a_document_full_of_markup_is_inert_on_the_desk_and_on_its_page(visit, tmp_path):
    visitor = visit()
    page = log_in(visitor)
    evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> {{7*7}} ${7*7}'
    path = tmp_path / "ond.txt"
    path.write_text(
        f"Pjece om albuen\n\nAlbuen gør ondt og skal hvile. {evil} og så videre.", "utf-8"
    )
    bring_in(page, path)
    page.fill("#bv-ed-add-title", f"Albuen {evil}")
    page.fill("#bv-ed-add-publisher", evil)
    page.fill("#bv-ed-add-licence", evil)
    page.get_by_text(re.compile("Se, hvad der vil blive citeret")).click()
    press(page, "add", "bring")
    open_step(page, "sources")
    page.locator("#bv-ed-documents li summary").first.click()
    page.wait_for_selector("form[data-editor=retire]")
    press(page, "preview", "preview")
    page.wait_for_timeout(200)
    assert page.evaluate("window.pwned") is None
    assert page.locator("#bv-editor :is(script, img)").count() == 0
    assert "49" not in page.inner_text("#bv-ed-documents li:first-child")
