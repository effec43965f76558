"""The tab Stråledoser: every figure of the dose table as a bar and as a table row, with its source.

Each row is its own small SVG with both scales drawn; the page shows one of them. Doses stay the
`Decimal` of the table: only the length of a bar is computed from them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal

from bot.messages import message
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.html import element, is_web_address, link_out, text
from bot.ui.labels import label
from bot.ui.lists import filter_row, scroll_box, select_field, table
from corpus.doses import DoseRow, dose_text, load_doses
from corpus.records import Language

LIST = "bv-doses"
BACKGROUND_DOCUMENT = "background-radiation"
BACKGROUND_MSV = Decimal(4)
"""Denmark, one year, all sources; a test holds it to the document that is cited for it."""
LOG_FROM, LOG_TO = -3, 2
"""The logarithmic scale goes from 0.001 to 100 mSv."""
LINEAR_TO = 80
WIDTH = 1000


def doses_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The whole tab."""
    rows = sorted(load_doses(), key=lambda r: (_middle(r), r.id))
    modalities = list(dict.fromkeys(r.modality for r in rows))
    bodies = sorted({r.body_part for r in rows}, key=lambda b: label(f"body_{b}", language))
    selects = (
        select_field(
            LIST,
            "modality",
            label("doses_modality", language),
            [(m, label(f"dmod_{m}", language)) for m in sorted(modalities)],
            language=language,
        ),
        select_field(
            LIST,
            "body",
            label("doses_body", language),
            [(b, label(f"body_{b}", language)) for b in bodies],
            language=language,
        ),
    )
    chart = (
        axis_svg(language)
        + _background_row(desk, language)
        + element(
            "ul",
            "".join(_row(r, language) for r in rows),
            id=LIST,
            aria_label=label("doses_list", language),
        )
    )
    return (
        element("h2", text(label("doses_title", language)))
        + element("p", text(label("doses_intro", language)), class_="bv-intro")
        + filter_row(LIST, language=language, find=label("find", language), selects=selects)
        + _scale_choice(language)
        + element("p", text(label("doses_legend", language)), class_="bv-legend")
        + element("div", chart, class_="bv-chart", data_scale="log")
        + _twin(rows, language)
    )


def _scale_choice(language: Language) -> str:
    options = "".join(
        element(
            "label",
            f'<input type="radio" name="bv-scale" value="{name}" data-scale-choice'
            f"{' checked' if name == 'log' else ''}> {text(label(f'scale_{name}', language))}",
        )
        for name in ("log", "linear")
    )
    return element(
        "fieldset",
        element("legend", text(label("doses_scale", language))) + options,
        class_="bv-choice",
    )


def _middle(row: DoseRow) -> Decimal:
    known = [v for v in (row.msv_low, row.msv_high) if v is not None]
    return sum(known, Decimal(0)) / len(known)


def place(value: Decimal, scale: str) -> float:
    """Where a dose stands on a scale, 0 to WIDTH; beyond the ends it stands at the end."""
    if scale == "linear":
        share = float(value) / LINEAR_TO
    elif value <= 0:
        share = 0.0
    else:
        share = (math.log10(float(value)) - LOG_FROM) / (LOG_TO - LOG_FROM)
    return round(WIDTH * min(1.0, max(0.0, share)), 1)


def bar_svg(low: Decimal | None, high: Decimal | None, *, kind: str = "dose") -> str:
    """One bar: a figure from the left edge, a range as a range; «over» fades out to the right."""
    parts = "".join(_bar(low, high, scale, kind) for scale in ("log", "linear"))
    return (
        f'<svg class="bv-bar" viewBox="0 0 {WIDTH} 20" preserveAspectRatio="none" '
        f'aria-hidden="true" focusable="false">{parts}</svg>'
    )


def _bar(low: Decimal | None, high: Decimal | None, scale: str, kind: str) -> str:
    mark = place(BACKGROUND_MSV, scale)
    line = f'<rect class="bv-line" x="{mark}" y="0" width="2" height="20"/>'
    if low is None:
        shape = _rect(0, place(high or Decimal(0), scale), "bv-under")
    elif high is None:
        start = place(low, scale)
        shape = _rect(0, start, f"bv-{kind}") + _rect(start, WIDTH, "bv-over")
    elif low == high:
        shape = _rect(0, place(low, scale), f"bv-{kind}")
    else:
        start, end = place(low, scale), place(high, scale)
        shape = _rect(0, start, "bv-upto") + _rect(start, end, f"bv-{kind}")
    return f'<g class="bv-{scale}">{shape}{line}</g>'


def _rect(start: float, end: float, name: str) -> str:
    if end <= 0:
        return ""
    width = max(end - start, 3.0)
    return f'<rect class="{name}" x="{start}" y="3" width="{round(width, 1)}" height="14"/>'


def axis_svg(language: Language) -> str:
    """Both scales' figures over the bars; hidden from screen readers, which read the figures."""
    logs = [Decimal(10) ** power for power in range(LOG_FROM, LOG_TO + 1)]
    linear = [Decimal(n) for n in range(0, LINEAR_TO + 1, 20)]
    groups = "".join(
        element("span", "".join(_tick(v, scale, language) for v in values), class_=f"bv-{scale}")
        for scale, values in (("log", logs), ("linear", linear))
    )
    return element("div", groups, class_="bv-axis", aria_hidden="true")


def _tick(value: Decimal, scale: str, language: Language) -> str:
    words = f"{value.normalize():f}"
    words = words.replace(".", ",") if language == "da" else words
    left = round(100 * place(value, scale) / WIDTH, 2)
    return f'<span class="bv-tick" style="left:{left}%">{text(words)}</span>'


def _row(row: DoseRow, language: Language) -> str:
    name = row.words("examination", language)
    dose = dose_text(row, language)
    find = f"{name} {row.modality} {row.body_part} {row.publisher} {row.words('country', language)}"
    body = element("div", _source(row, language), class_="bv-source-body")
    details = element("details", _summary(name, dose, bar_svg(row.msv_low, row.msv_high)) + body)
    return element(
        "li", details, data_find=find.lower(), data_modality=row.modality, data_body=row.body_part
    )


def _summary(name: str, dose: str, bar: str) -> str:
    words = element("span", text(name), class_="bv-dose-name") + " "
    return element("summary", words + element("span", text(dose), class_="bv-dose-value") + bar)


def _source(row: DoseRow, language: Language) -> str:
    year = row.year or message("undated", language)
    lines = [
        f"{label('source_word', language)}: {row.source_title}. {row.publisher}, {year} "
        f"({row.words('country', language)})"
    ]
    if row.words("background", language):
        lines.append(f"{label('col_comparison', language)}: {row.words('background', language)}")
    if row.words("note", language):
        lines.append(f"{label('dose_note', language)}: {row.words('note', language)}")
    if row.address != "known":
        lines.append(message(row.address.replace("-", "_"), language))
    out = "".join(element("p", text(line)) for line in lines)
    if is_web_address(row.url):
        link = link_out(
            row.url, text(label("open_source", language)), label("new_window", language)
        )
        out += element("p", link)
    return out


def _background_row(desk: Desk, language: Language) -> str:
    """The year's background as a bar, with the statement and source it comes from."""
    body = ""
    meta = desk.meta(BACKGROUND_DOCUMENT, language)
    for chunk in desk.chunks(BACKGROUND_DOCUMENT, language) if meta else ():
        for span in chunk.sentences:
            words = chunk.sentence(span)
            if not body and f"{BACKGROUND_MSV} mSv" in words and meta:
                source = meta.source(span.sources[0])
                body = element("p", text(words)) + element(
                    "p",
                    text(
                        f"{source.title}. {source.publisher}, {source.year or message('undated', language)}"
                    ),
                )
    if not body:
        return ""
    about = {"da": "ca.", "en": "about"}[language]
    summary = _summary(
        label("doses_background", language),
        f"{about} {BACKGROUND_MSV} mSv",
        bar_svg(BACKGROUND_MSV, BACKGROUND_MSV, kind="background"),
    )
    details = element("details", summary + element("div", body, class_="bv-source-body"))
    return element("div", details, class_="bv-background-row")


def _twin(rows: Sequence[DoseRow], language: Language) -> str:
    columns = [
        label(key, language)
        for key in (
            "col_examination",
            "col_dose",
            "col_population",
            "col_year",
            "col_comparison",
            "source_word",
        )
    ]
    cells = (
        (
            text(r.words("examination", language)),
            text(dose_text(r, language)),
            text(r.words("country", language)),
            text(r.year or message("undated", language)),
            text(r.words("background", language) or "–"),
            text(f"{r.source_title}, {r.publisher}"),
        )
        for r in rows
    )
    title = label("doses_table", language)
    inner = scroll_box(table(columns, cells, caption=title), title)
    return element(
        "details", element("summary", element("h3", text(title))) + inner, class_="bv-more"
    )
