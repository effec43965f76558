"""Text from people and documents is data: it never becomes markup, a template or a link."""

from __future__ import annotations

import pytest

from bot.ui.html import element, is_web_address, marked_up, text, with_phones


def test_markup_templates_and_quotes_become_words():
    hostile = "<script>alert(\"1\")</script> ${x} {{y}} `z` 'q'"
    safe = text(hostile)
    assert not set("<>{}$`\"'") & set(safe)


def test_attributes_are_escaped_and_missing_ones_left_out():
    made = element("a", "x", href='"><b>', class_=None, hidden=True, data_ask="a b")
    assert made == '<a href="&quot;&gt;&lt;b&gt;" hidden data-ask="a b">x</a>'


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//example.org", ""])
def test_only_web_addresses_become_links(url):
    assert not is_web_address(url)


def test_emergency_numbers_become_telephone_links_and_other_numbers_do_not():
    made = with_phones("Ring 112 eller 1813, ikke 1127 og 21813")
    assert made.count("tel:") == 2


def test_a_fixed_phrase_keeps_bold_and_italic_and_nothing_else():
    assert marked_up("**Ring nu.** _stille_ <b>") == (
        "<strong>Ring nu.</strong> <em>stille</em> &lt;b&gt;"
    )
