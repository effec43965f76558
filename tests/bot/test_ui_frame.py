"""Deep links, the document around the page, the brake, and forgetting."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest

from bot.ui.frame import DEFAULT, foot_html, head_html, read_wish
from bot.ui.rate import RateLimit
from bot.ui.sessions import IDLE, forget_idle
from bot.ui.shell import dress

PAGE = """<!doctype html><html
	lang="en"
	style="margin: 0"><head>
<meta property="og:image" content="https://raw.example.org/x.jpg" /><meta
	name="twitter:creator" content="@x" /></head><body><gradio-app></gradio-app></body></html>"""


def test_a_visit_without_a_link_is_the_danish_page_for_patients():
    assert read_wish("") == DEFAULT
    assert read_wish("?lang=xx&role=boss&tab=none") == DEFAULT


def test_a_deep_link_is_read_and_unknown_tabs_fall_back():
    wish = read_wish("?q=r%C3%B8ntgen+af+kn%C3%A6&role=clinician&lang=en&tab=doses")
    assert (wish.question, wish.role, wish.language, wish.tab) == (
        "røntgen af knæ",
        "clinician",
        "en",
        "doses",
    )


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_document_is_in_the_pages_language_and_names_no_other_site(language):
    dressed = dress(PAGE, language)
    assert f'lang="{language}"' in dressed
    assert "og:image" not in dressed and "twitter" not in dressed
    assert "<noscript>" in dressed and "112" in dressed


def test_head_and_foot_carry_the_language_and_the_accessibility_statement():
    assert 'data-lang="da"' in head_html("da")
    assert 'href="was?lang=en"' in foot_html("en")
    assert "Tilgængelighedserklæring" in foot_html("da")


def test_the_brake_stops_one_address_and_lets_others_and_later_through():
    now = [0.0]
    rate = RateLimit(2, seconds=60, clock=lambda: now[0])
    assert [rate.allows("a") for _ in range(3)] == [True, True, False]
    assert rate.allows("b")
    now[0] = 61.0
    assert rate.allows("a")


def test_an_idle_tab_is_forgotten_and_a_used_one_is_kept():
    now = datetime(2026, 11, 23, 12)
    used = {"old": now - IDLE - timedelta(seconds=1), "new": now}
    holder = SimpleNamespace(session_data={"old": 1, "new": 2}, time_last_used=used)
    assert forget_idle(holder, now=now) == 1
    assert list(holder.session_data) == ["new"]
