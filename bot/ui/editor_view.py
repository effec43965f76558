"""What the parts of the tab Redaktion share: the view they are made from, fields, forms, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.editor.editor import Editor
from bot.ui.desk import Desk
from bot.ui.editor_session import EditorSession
from bot.ui.html import element, text
from bot.ui.labels import date_text, label
from corpus.records import DocumentMeta, Language

Options = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class View:
    """One editor's look at the desk, in one language."""

    desk: Desk
    editor: Editor
    session: EditorSession
    language: Language
    today: date

    def say(self, key: str, **values: object) -> str:
        """A label of the tab, escaped."""
        return text(label(f"ed_{key}", self.language, **values))


def told_html(view: View, part: str) -> str:
    """What came of the last action in this part; focused and said by the page."""
    told = view.session.told.get(part)
    if told is None:
        return ""
    class_ = "bv-problem" if told.bad else "bv-done"
    return element(
        "p", text(told.words(view.language)), class_=class_, id=f"bv-ed-told-{part}", tabindex="-1"
    )


def form(action: str, inner: str, *, class_: str = "bv-ed-form", **values: object) -> str:
    """A form that the page sends to one action of the desk."""
    return element(
        "form", inner, data_editor=action, class_=class_, novalidate=True, autocomplete="off",
        **values,
    )  # fmt: skip


def submit(words: str, *, main: bool = False, **values: object) -> str:
    """A button that sends its form; `words` are safe."""
    class_ = "bv-ed-main" if main else "bv-action"
    return element("button", words, type="submit", class_=class_, **values)


def hidden(name: str, value: str) -> str:
    """A value a form carries along."""
    return f'<input type="hidden" name="{text(name)}" value="{text(value)}">'


def field(
    view: View,
    place: str,
    name: str,
    value: str = "",
    *,
    fault: str = "",
    hint: str = "",
    kind: str = "text",
    wide: bool = False,
    lines: int = 0,
) -> str:
    """One labelled field; `fault` stands beside it and is tied to it. Labels are `ed_<name>`."""
    key = f"bv-ed-{place}-{name}"
    shared = _tied(key, fault, hint)
    if lines:
        box = element("textarea", text(value), id=key, name=name, rows=lines, **shared)
    else:
        box = element("input", id=key, name=name, type=kind, value=value, **shared).removesuffix(
            "</input>"
        )
    return _labelled(view.say(name), key, box, fault=fault, hint=hint, wide=wide)


def choice(
    view: View,
    place: str,
    name: str,
    value: str,
    options: Options,
    *,
    fault: str = "",
    hint: str = "",
    wide: bool = False,
) -> str:
    """One labelled select."""
    key = f"bv-ed-{place}-{name}"
    items = "".join(
        element("option", text(words), value=one, selected=one == value) for one, words in options
    )
    box = element("select", items, id=key, name=name, **_tied(key, fault, hint))
    return _labelled(view.say(name), key, box, fault=fault, hint=hint, wide=wide)


def tick(view: View, place: str, name: str) -> str:
    """A box to tick."""
    key = f"bv-ed-{place}-{name}"
    box = f'<input type="checkbox" name="{name}" value="yes" id="{key}">'
    return element("label", box + element("span", view.say(name)), for_=key, class_="bv-ed-tick")


def _tied(key: str, fault: str, hint: str) -> dict[str, object]:
    notes = [f"{key}-{kind}" for kind, words in (("fault", fault), ("hint", hint)) if words]
    return {
        "aria_describedby": " ".join(notes) or None,
        "aria_invalid": "true" if fault else None,
    }


def _labelled(name: str, key: str, box: str, *, fault: str, hint: str, wide: bool) -> str:
    notes = ""
    if hint:
        notes += element("span", text(hint), class_="bv-ed-hint", id=f"{key}-hint")
    if fault:
        notes += element("span", text(fault), class_="bv-ed-fault", id=f"{key}-fault")
    class_ = "bv-field bv-field-wide" if wide else "bv-field"
    return element("div", element("label", name, for_=key) + box + notes, class_=class_)


def version_moment(version: str) -> datetime | None:
    """When a version was built, read from its id; None when the id does not tell."""
    try:
        return datetime.strptime(version.split("-")[0], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None


def version_text(version: str, language: Language) -> str:
    """A version as people call it: by the moment it was made; its id where that does not tell."""
    moment = version_moment(version)
    return moment_text(moment, language) if moment else version


def moment_text(moment: datetime, language: Language) -> str:
    """A moment in the server's time zone: 22. november 2026 kl. 14.03, 22 November 2026 at 14:03."""
    local = moment.astimezone()
    day = date_text(local.date().isoformat(), language)
    if language == "da":
        return f"{day} kl. {local:%H.%M}"
    return f"{day} at {local:%H:%M}"


def titles(documents: Sequence[DocumentMeta], language: Language) -> dict[str, str]:
    """Id to title, in this language where the document has it."""
    found: dict[str, str] = {}
    for meta in documents:
        if meta.language == language or meta.id not in found:
            found[meta.id] = meta.title
    return found
