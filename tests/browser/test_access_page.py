"""Everyone can use it: axe finds nothing, nothing is in the wrong language, targets are large."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.browser.conftest import DESKTOP, PHONE, running

pytestmark = pytest.mark.browser
ZOOMED = {"width": 640, "height": 450}
TABS = ("ask", "sheet", "lookup", "doses", "sources", "quality", "about")
ASKED = {
    "da": "skal jeg have scannet ryggen når jeg har ondt i lænden",
    "en": "do I need a scan for low back pain",
}
ENGLISH = re.compile(
    r"\b(?:the|and|submit|clear|loading|error|settings|search|close|copy|download|upload|share|"
    r"undo|retry|send|stop|built with|use via|textbox|chatbot|show|hide|open|select|more|menu|"
    r"name|page|source|answer|question|your|with|from)\b",
    re.IGNORECASE,
)
"""English words that a Danish label does not hold; sources' own titles are left out of the walk."""
WALK = """() => {
  const skip = 'cite, .bv-source-title, .bv-source-where, blockquote, [lang=en], .bv-ref,'
    + ' .bv-facts dd, .bv-numbered, script, style, noscript, template';
  const out = [];
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest(skip)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      if (e.getAttribute(name) && !e.classList.contains('bv-cite')) out.push(e.getAttribute(name));
    }
    for (const n of e.childNodes) {
      if (n.nodeType === 3 && n.textContent.trim() && e.checkVisibility()) out.push(n.textContent);
    }
  }
  return out;
}"""
SMALL = """() => [...document.querySelectorAll('gradio-app :is(a, button, input, select, summary, textarea)')]
  .map((e) => [e, e.getBoundingClientRect()])
  .filter(([e, r]) => r.width > 0 && r.height > 0 && (r.width < 24 || r.height < 24))
  .filter(([e]) => !e.closest('p, li') && !e.closest('label') && getComputedStyle(e).clipPath === 'none')
  .map(([e]) => e.outerHTML.slice(0, 120))"""


def axe_source() -> str:
    """The axe script that the Python package carries."""
    folder = Path(find_spec("axe_playwright_python").origin).parent
    return next(folder.rglob("axe.min.js")).read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_axe_finds_nothing_on_any_tab(visit, language, scheme):
    visitor = visit(DESKTOP, scheme=scheme)
    page = visitor.open(f"?lang={language}")
    page.evaluate(axe_source())
    found = [_violations(page)]
    visitor.ask(ASKED[language])
    page.locator("a.bv-cite").first.click()
    page.wait_for_timeout(400)
    for name in TABS:
        visitor.open_tab(name)
        found.append(_violations(page))
    assert found == [[]] * (len(TABS) + 1)


def test_axe_finds_nothing_on_a_phone_or_in_a_danger_card_or_a_refusal(visit):
    visitor = visit(PHONE)
    page = visitor.open()
    page.evaluate(axe_source())
    visitor.ask("kan ikke tisse og er følelsesløs i skridtet")
    visitor.ask("hvor mange mål scorede Brøndby i går")
    page.get_by_role("button", name="Nej", exact=True).first.click()
    page.wait_for_timeout(400)
    assert _violations(page) == []


def _violations(page):
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(v["id"], [n["target"] for n in v["nodes"][:3]]) for v in result["violations"]]


def test_no_english_word_is_visible_or_spoken_on_the_danish_page(visit):
    visitor = visit()
    page = visitor.open()
    words = set(page.evaluate(WALK))
    visitor.ask(ASKED["da"])
    for name in TABS:
        visitor.open_tab(name)
        words |= set(page.evaluate(WALK))
    words -= {"English"}
    assert len(words) > 100
    assert sorted(w for w in words if ENGLISH.search(w)) == []


def test_the_accessibility_tree_names_every_part_of_the_danish_page(visit):
    visitor = visit()
    page = visitor.open()
    visitor.ask(ASKED["da"])
    for role, name in (
        ("heading", "Billedvalg"),
        ("radiogroup", "Jeg er"),
        ("radiogroup", "Sprog"),
        ("tablist", "Sider"),
        ("tab", "Spørg"),
        ("tabpanel", None),
        ("region", "Samtale"),
        ("complementary", "Kilder til svaret"),
        ("textbox", "Dit spørgsmål"),
        ("button", "Spørg"),
        ("main", None),
    ):
        assert page.get_by_role(role, name=name).count() >= 1, (role, name)


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_targets_are_at_least_24_pixels(visit, viewport):
    visitor = visit(viewport)
    page = visitor.open()
    visitor.ask(ASKED["da"])
    for name in TABS:
        visitor.open_tab(name)
        assert page.evaluate(SMALL) == [], name


def test_at_twice_the_size_nothing_is_lost_and_the_box_does_not_cover_the_page(visit):
    visitor = visit(ZOOMED)
    page = visitor.open()
    visitor.ask(ASKED["da"])
    assert (
        page.evaluate("getComputedStyle(document.querySelector('#bv-composer')).position")
        == "static"
    )
    for name in TABS:
        visitor.open_tab(name)
        assert page.evaluate("document.documentElement.scrollWidth") <= ZOOMED["width"], name


def test_focus_is_visible_on_every_stop_of_the_welcome(visit):
    page = visit().open()
    seen = 0
    for _ in range(16):
        page.keyboard.press("Tab")
        width = page.evaluate(
            "(() => { const e = document.activeElement; if (e === document.body) return null;"
            " const of = (x) => parseFloat(getComputedStyle(x).outlineWidth);"
            " return Math.max(of(e), e.closest('label') ? of(e.closest('label')) : 0); })()"
        )
        if width is not None:
            assert width >= 2
            seen += 1
    assert seen >= 10


def test_with_reduced_motion_nothing_moves(visit):
    visitor = visit()
    visitor.page.emulate_media(reduced_motion="reduce")
    page = visitor.open()
    visitor.ask(ASKED["da"])
    assert page.evaluate("document.getAnimations().length") == 0


def test_when_the_server_is_gone_the_page_says_so_in_danish(chromium, tiny_index, tmp_path):
    import shutil

    from tests.browser.conftest import Visitor

    shutil.copytree(tiny_index.data, tmp_path / "data")
    server = running(tmp_path / "data")
    with server as address:
        visitor = Visitor(chromium, address, DESKTOP, "light")
        page = visitor.open()
        server.stop()
        page.fill("#bv-box textarea", "hej")
        page.press("#bv-box textarea", "Enter")
        page.get_by_role("alert").filter(has_text="mistet forbindelsen").wait_for()
        assert not page.get_by_text("Connection").is_visible()
        visitor.context.close()
