"""The whole page: frame, switches and tabs; every word of it changes with the language switch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from bot.ui.answer_html import conversation_html
from bot.ui.ask import AskTab, add_ask_call, build_ask, caller, take, wire_ask
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.frame import DEFAULT, foot_html, head_html, read_wish
from bot.ui.labels import label
from bot.ui.panes import PANES, panes_of
from corpus.records import Language

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "queue": False}
SEARCH = "() => [window.bv.search]"
PLAIN: dict[str, Any] = {"padding": False, "apply_default_css": False}


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything around and inside the tabs that has words on it."""

    head: Any
    language: Any
    role: Any
    tabs: Any
    tab_items: dict[str, Any]
    ask: AskTab
    panes: dict[str, Any]
    foot: Any
    active: Any

    def outputs(self) -> list[Any]:
        """The components that `words` fills, in its order."""
        ask = self.ask
        return [
            self.head,
            self.language,
            self.role,
            *self.tab_items.values(),
            ask.box,
            ask.send,
            ask.restart,
            ask.conversation,
            *self.panes.values(),
            self.foot,
        ]


def build_page(desk: Desk) -> Any:  # noqa: ANN401 - gradio has no types that mypy can follow here
    """The Gradio blocks, Danish until the page says otherwise."""
    with gr.Blocks(
        title=label("page_title", "da"), analytics_enabled=False, fill_width=True
    ) as page:
        frame = _build_frame("da", "patient", tuple(panes_of(desk)))
        search = gr.Textbox(visible=False)
        wire_ask(frame.ask, desk, language=frame.language, role=frame.role)
        add_ask_call(desk)
        _wire_switches(frame, desk)
        _wire_tabs(frame, desk)
        _wire_opening(page, frame, desk, search)
    return page


def _build_frame(language: Language, role: str, names: Sequence[str]) -> Frame:
    with gr.Row(elem_id="bv-top"):
        head = gr.HTML(head_html(language), elem_id="bv-head", **PLAIN)
        with gr.Row(elem_id="bv-switches"):
            who, spoken = _build_switches(language, role)
    active = gr.State("ask")
    items: dict[str, Any] = {}
    panes: dict[str, Any] = {}
    with gr.Tabs(elem_id="bv-tabs", overflow_behavior="wrap", selected="ask") as tabs:
        with gr.Tab(label("tab_ask", language), id="ask", elem_id="bv-tab-ask") as items["ask"]:
            ask = build_ask(language, role)
        for name in names:
            words = label(f"tab_{name}", language)
            with gr.Tab(words, id=name, elem_id=f"bv-tab-{name}") as items[name]:
                panes[name] = gr.HTML("", elem_id=f"bv-pane-{name}", **PLAIN)
    foot = gr.HTML(foot_html(language), elem_id="bv-foot", **PLAIN)
    return Frame(head, spoken, who, tabs, items, ask, panes, foot, active)


def _build_switches(language: Language, role: str) -> tuple[Any, Any]:
    who = gr.Radio(
        role_choices(language),
        value=role,
        label=label("audience", language),
        elem_id="bv-role",
        interactive=True,
    )
    spoken = gr.Radio(
        [("Dansk", "da"), ("English", "en")],
        value=language,
        label=label("language", language),
        elem_id="bv-language",
        interactive=True,
    )
    return who, spoken


def _wire_switches(frame: Frame, desk: Desk) -> None:
    def on_switch(language: Language, role: str, talk: Conversation, active: str) -> list[Any]:
        return words(frame, desk, language=language, role=role, talk=talk, active=active)

    gr.on(
        [frame.language.input, frame.role.input],
        on_switch,
        [frame.language, frame.role, frame.ask.talk, frame.active],
        frame.outputs(),
        **QUIET,
    )


def _wire_tabs(frame: Frame, desk: Desk) -> None:
    """A tab is filled when it is opened, so that the first page stays small."""
    for name, pane in frame.panes.items():

        def on_select(language: Language, talk: Conversation, name: str = name) -> tuple[str, str]:
            return PANES[name](desk, language, talk), name

        inputs = [frame.language, frame.ask.talk]
        frame.tab_items[name].select(on_select, inputs, [pane, frame.active], **QUIET)
    frame.tab_items["ask"].select(lambda: "ask", None, [frame.active], **QUIET)


def _wire_opening(page: Any, frame: Frame, desk: Desk, search: Any) -> None:  # noqa: ANN401
    def on_open(query: str, request: gr.Request) -> list[Any]:
        wish = read_wish(query, tabs=frame.panes)
        if wish == DEFAULT:
            return [gr.skip()] * len(outputs)
        talk, note, box = Conversation(), "", ""
        if wish.question:
            talk, _, note, box = take(
                wish.question,
                desk=desk,
                language=wish.language,
                role=wish.role,
                talk=talk,
                address=caller(request),
            )
        filled = words(
            frame, desk, language=wish.language, role=wish.role, talk=talk, active=wish.tab
        )
        slots = {id(part): n for n, part in enumerate(frame.outputs())}
        for name, pane in frame.panes.items():
            if name != wish.tab:
                filled[slots[id(pane)]] = gr.skip()
        if box:
            filled[slots[id(frame.ask.box)]] = gr.update(value=box, **_box_words(wish.language))
        if wish.tab == "ask":
            return [*filled, talk, note, gr.skip(), gr.skip()]
        return [*filled, talk, note, wish.tab, gr.update(selected=wish.tab)]

    outputs = [*frame.outputs(), frame.ask.talk, frame.ask.note, frame.active, frame.tabs]
    page.load(on_open, [search], outputs, js=SEARCH, **QUIET)


def words(
    frame: Frame,
    desk: Desk,
    *,
    language: Language,
    role: str,
    talk: Conversation,
    active: str,
) -> list[Any]:
    """Every text of the page in one language, in the order of `Frame.outputs`."""
    panes = [PANES[n](desk, language, talk) if n == active else "" for n in frame.panes]
    return [
        head_html(language),
        gr.update(value=language, label=label("language", language)),
        gr.update(value=role, choices=role_choices(language), label=label("audience", language)),
        *(gr.update(label=label(f"tab_{name}", language)) for name in frame.tab_items),
        gr.update(**_box_words(language)),
        label("send", language),
        label("restart", language),
        conversation_html(talk, desk=desk, language=language, role=role),
        *panes,
        foot_html(language),
    ]


def _box_words(language: Language) -> dict[str, str]:
    return {
        "label": label("question", language),
        "placeholder": label("placeholder", language),
    }


def role_choices(language: Language) -> list[tuple[str, str]]:
    """The two readers, named in the page's language."""
    return [(label(who, language), who) for who in ("patient", "clinician")]
