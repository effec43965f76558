"""The tab Redaktion: a login, and behind it one column of steps from a file to a published answer.

What the page itself holds is an empty place: everything behind the login is fetched with the
editor's own cookie (`bot/ui/editor_routes.py`) and never passes through Gradio's shared state.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.editor_board import board_html, watch_html
from bot.ui.editor_bring import bring_html
from bot.ui.editor_history import history_html
from bot.ui.editor_preview import preview_html, publish_html
from bot.ui.editor_sources import sources_html
from bot.ui.editor_view import View, version_text
from bot.ui.html import element, text
from bot.ui.labels import label
from corpus.records import Language

PARTS: dict[str, Callable[[View], str]] = {
    "bring": bring_html,
    "sources": sources_html,
    "preview": preview_html,
    "publish": publish_html,
    "history": history_html,
    "board": board_html,
    "watch": watch_html,
}
"""The steps in order; `status` stands above them."""
OPEN = ("bring", "preview", "publish")
"""Steps that are open from the start; the others are fetched when they are opened."""


def editor_page(desk: Desk, language: Language, talk: Conversation) -> str:
    """The place in the page; the script fills it."""
    loading = element("p", text(label("loading", language)), class_="bv-small")
    words = {
        f"data_{key}": label(f"ed_{key}", language)
        for key in ("working", "too_big", "waits", "ended")
    }
    return element("h2", text(label("ed_heading", language))) + element(
        "div",
        loading,
        id="bv-editor",
        data_from=f"editor/page?lang={language}",
        data_most=desk.settings.max_file_mb * 1_048_576,
        **words,
    )


def login_html(language: Language, *, fault: str = "", who: str = "") -> str:
    """The form to log in; the name is asked because the history keeps who did what."""

    def say(key: str) -> str:
        return text(label(f"ed_{key}", language))

    note = ""
    if fault:
        note = element("p", say(fault), class_="bv-problem", role="alert", id="bv-ed-told-login")
    fields = "".join(
        element(
            "div",
            element("label", say(name), for_=f"bv-ed-login-{name}")
            + f'<input id="bv-ed-login-{name}" name="{name}" type="{kind}" value="{text(value)}"'
            f' autocomplete="{auto}">',
            class_="bv-field",
        )
        for name, kind, value, auto in (
            ("who", "text", who, "name"),
            ("password", "password", "", "current-password"),
        )
    )
    button = element("button", say("log_in"), type="submit", class_="bv-ed-main")
    inner = element("p", say("login_words")) + note + fields + button
    return element("form", inner, data_editor_login=True, class_="bv-ed-form bv-ed-login")


def desk_html(view: View) -> str:
    """Everything behind the login."""
    who = element("p", view.say("logged_in", who=view.session.who), class_="bv-small")
    leave = element(
        "button", view.say("log_out"), type="button", class_="bv-action", data_leave=True
    )
    top = element("div", who + leave, class_="bv-ed-top")
    state = element("div", status_html(view), id="bv-ed-status", class_="bv-ed-status")
    steps = "".join(_step(view, name, n) for n, name in enumerate(PARTS, 1))
    intro = element("p", view.say("intro"), class_="bv-intro")
    return top + intro + state + steps


def status_html(view: View) -> str:
    """Which version answers, and what to do next."""
    version = version_text(view.desk.version, view.language)
    now = view.say("answers_now", when=version)
    key = "next_publish" if view.session.preview else "next_preview"
    todo = view.say(key if view.editor.pending() else "all_published")
    return element("p", element("strong", now)) + element("p", todo)


def _step(view: View, name: str, number: int) -> str:
    opened = name in OPEN
    body = PARTS[name](view) if opened else text(label("loading", view.language))
    place = element("div", body, id=f"bv-ed-{name}", class_="bv-source-body bv-ed-part")
    mark = element("span", str(number), class_="bv-number", aria_hidden="true")
    title = element("h3", f"{mark} {view.say(f'step_{name}')}")
    words = element("p", view.say(f"about_{name}"), class_="bv-small")
    head = element("summary", element("div", title + words))
    load = None if opened else f"editor/part/{name}?lang={view.language}"
    return element(
        "details",
        head + place,
        class_="bv-more bv-ed-step",
        id=f"bv-ed-step-{name}",
        open=opened,
        data_load=load,
    )
