"""The tab Kvalitet: the latest evaluation, in plain words first, then every figure.

The record is read as plain JSON and nothing in it is taken for granted: a figure that is missing
is left out, a file that cannot be read is passed over.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.html import element, text
from bot.ui.labels import date_text, label
from bot.ui.lists import scroll_box, table
from corpus.records import Language

log = logging.getLogger(__name__)
RESULTS = Path(__file__).parents[2] / "eval" / "results"
OURS = "billedvalg"
PLAIN = (
    "key_facts",
    "citation_precision",
    "quotes_in_corpus",
    "abstention_recall",
    "answered",
    "danger_recall",
    "false_alarm",
    "leaked",
    "language_match",
    "latency_p95",
)
"""Measures told in a sentence, in this order; the sentences are the labels `plain_…`."""
MILLISECONDS = ("latency_p50", "latency_p95")
NUMBERS = ("words", "lix")


def quality_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    title = element("h2", text(label("quality_title", language)))
    run = latest_run(RESULTS)
    figures, group = _figures(run)
    if not figures:
        return title + element("p", text(label("quality_none", language)))
    made = label(
        "quality_made",
        language,
        day=date_text(str(run.get("made_at", ""))[:10], language),
        n=_asked(figures),
    )
    items = "".join(
        element("li", text(sentence))
        for key in PLAIN
        if (sentence := plain_sentence(key, figures.get(key), language))
    )
    return (
        title
        + element("p", text(label("quality_intro", language)), class_="bv-intro")
        + element("p", text(made), class_="bv-small")
        + element("ul", items, class_="bv-plain")
        + _all_figures(figures, group, language)
    )


def _asked(figures: dict[str, Any]) -> str:
    """How many questions the figures told rest on: the most any measure counts."""
    counts = [e["n"] for e in figures.values() if isinstance(e, dict) and "n" in e]
    return str(max(counts)) if counts else "?"


def latest_run(folder: Path) -> dict[str, Any]:
    """The newest readable record, by the time written in it; empty when there is none."""
    found: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.json")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            log.warning("%s cannot be read and is passed over", path.name)
            continue
        if isinstance(data, dict) and isinstance(data.get("systems"), list):
            found.append(data)
    return max(found, key=lambda run: str(run.get("made_at", "")), default={})


def _figures(run: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Our system's figures on the test questions, else on all; and which of the two."""
    systems = [s for s in run.get("systems", ()) if isinstance(s, dict)]
    ours = [s for s in systems if s.get("name") == OURS] or systems[:1]
    slices = ours[0].get("slices") if ours else None
    for group in ("test", "all"):
        figures = slices.get(group) if isinstance(slices, dict) else None
        if isinstance(figures, dict) and figures:
            return figures, group
    return {}, ""


def plain_sentence(key: str, figure: object, language: Language) -> str:
    """One measure in a sentence; empty when there is no figure."""
    if not isinstance(figure, dict) or not isinstance(figure.get("value"), int | float):
        return ""
    return label(f"plain_{key}", language, value=amount(key, figure["value"], language))


def amount(key: str, value: object, language: Language) -> str:
    """A figure as it is read: per cent, milliseconds or a plain number."""
    if not isinstance(value, int | float):
        return "–"
    if key in MILLISECONDS:
        return f"{value:.0f} ms"
    if key in NUMBERS:
        words = f"{value:.1f}"
    else:
        percent = f"{100 * value:.1f}".removesuffix(".0")
        words = f"{percent} %" if language == "da" else f"{percent}%"
    return words.replace(".", ",") if language == "da" else words


def _all_figures(figures: dict[str, Any], group: str, language: Language) -> str:
    columns = [
        label(key, language)
        for key in ("quality_name", "quality_value", "quality_range", "quality_n")
    ]
    rows = []
    for key, figure in figures.items():
        if isinstance(figure, dict):
            low, high = (amount(key, figure.get(side), language) for side in ("low", "high"))
            rows.append(
                (
                    text(measure_name(key, language)),
                    text(amount(key, figure.get("value"), language)),
                    text(f"{low} – {high}"),
                    text(figure.get("n", "–")),
                )
            )
    title = label("quality_all", language)
    caption = f"{title} ({label(f'quality_group_{group}', language)})"
    inner = scroll_box(table(columns, rows, caption=caption), title)
    return element(
        "details", element("summary", element("h3", text(title))) + inner, class_="bv-more"
    )


def measure_name(key: str, language: Language) -> str:
    """What a measure is called; its key where it has no name here."""
    try:
        return label(f"measure_{key}", language)
    except KeyError:
        return key
