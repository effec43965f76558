"""Step 5, «Historik»: who did what, when and why, and the way back in one step."""

from __future__ import annotations

from collections.abc import Sequence

from bot.editor.editor import Event
from bot.ui.editor_view import (
    View,
    field,
    form,
    moment_text,
    submit,
    titles,
    told_html,
    version_text,
)
from bot.ui.html import element, text
from bot.ui.labels import label
from bot.ui.lists import scroll_box, table
from corpus.records import Language
from index.errors import NoVersionError
from index.publish import rollback_target

SHOWN = 50
NAMED = 4
"""So many documents are named in one line of the history."""
SIGNS = {"+": "added", "-": "removed", "~": "changed"}


def history_html(view: View) -> str:
    """Step 5 whole."""
    return told_html(view, "history") + _back(view) + _events(view)


def _back(view: View) -> str:
    try:
        target = rollback_target(view.editor.settings.data)
    except NoVersionError:
        return element("p", view.say("no_earlier"), class_="bv-small")
    when = version_text(target, view.language)
    inner = (
        element("p", view.say("back_words", when=when))
        + field(view, "rollback", "why", wide=True)
        + submit(view.say("rollback"))
    )
    return form("rollback", inner, class_="bv-ed-form bv-ed-group")


def _events(view: View) -> str:
    events = view.editor.history()
    if not events:
        return element("p", view.say("no_history"))
    columns = [label(f"ed_col_{name}", view.language) for name in ("when", "who", "what", "why")]
    names = titles(view.editor.documents(), view.language)
    rows = [
        (
            text(moment_text(event.at, view.language)),
            text(event.who),
            text(event_words(event, names, view.language)),
            text(event.why or "–"),
        )
        for event in events[:SHOWN]
    ]
    title = label("ed_history", view.language)
    more = len(events) - SHOWN
    rest = element("p", view.say("more_events", n=more), class_="bv-small") if more > 0 else ""
    return scroll_box(table(columns, rows, caption=title), title) + rest


def event_words(event: Event, names: dict[str, str], language: Language) -> str:
    """What was done, in words."""
    if event.action in {"publish", "rollback"}:
        words = label(
            f"ed_did_{event.action}", language, what=version_text(event.version, language)
        )
        words += _moved(event.what, names, language)
    else:
        one = event.what.split(":")[0].strip()
        words = label(f"ed_did_{event.action}", language, what=names.get(one, one))
    if event.overridden:
        codes = sorted({line.split(":")[0] for line in event.overridden})
        told = "; ".join(label(f"ed_short_{code}", language) for code in codes)
        words += " " + label("ed_overridden", language, what=told)
    return words


def _moved(what: str, names: dict[str, str], language: Language) -> str:
    """«+a b; -c; ~d; …» of a publish in words: what came, went and changed."""
    told = [
        label(f"ed_docs_{SIGNS[part[0]]}", language, names=_first(ids, names, language))
        for part in what.split("; ")
        if part[:1] in SIGNS and (ids := part[1:].split())
    ]
    return f" ({'; '.join(told)})" if told else ""


def _first(ids: Sequence[str], names: dict[str, str], language: Language) -> str:
    told = ", ".join(names.get(one, one) for one in ids[:NAMED])
    more = len(ids) - NAMED
    return told if more <= 0 else f"{told} {label('ed_and_more', language, n=more)}"
