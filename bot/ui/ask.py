"""The tab Spørg: conversation, question box, and what happens between them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import gradio as gr

from bot.errors import QuestionError
from bot.ui.answer_html import conversation_html
from bot.ui.conversation import Conversation
from bot.ui.desk import Desk
from bot.ui.html import element, text, with_phones
from bot.ui.labels import label
from corpus.errors import BilledvalgError
from corpus.records import Language

log = logging.getLogger(__name__)

ON_ASK = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-ask]');
  if (button) { window.bv.pending(); trigger('submit', {question: button.dataset.ask}); }
});
"""
PENDING = "(...values) => { window.bv.pending(); return values; }"


@dataclass(frozen=True, slots=True)
class AskTab:
    """The components of the tab that change with language, audience or conversation."""

    talk: Any
    conversation: Any
    note: Any
    box: Any
    send: Any
    restart: Any


def build_ask(language: Language, role: str) -> AskTab:
    """The components, in reading order."""
    talk = gr.State(Conversation())
    conversation = gr.HTML(
        welcome(language, role), elem_id="bv-conversation", js_on_load=ON_ASK, padding=False
    )
    note = gr.HTML("", elem_id="bv-note", padding=False)
    with gr.Row(elem_id="bv-composer"):
        box = gr.Textbox(
            label=label("question", language),
            placeholder=label("placeholder", language),
            lines=1,
            max_lines=6,
            scale=5,
            elem_id="bv-box",
            html_attributes=gr.InputHTMLAttributes(autocomplete="off", enterkeyhint="send"),
        )
        send = gr.Button(label("send", language), variant="primary", elem_id="bv-send", scale=1)
        restart = gr.Button(
            label("restart", language), variant="secondary", elem_id="bv-restart", scale=1
        )
    return AskTab(talk, conversation, note, box, send, restart)


def welcome(language: Language, role: str) -> str:
    """The conversation before the first question."""
    from bot.ui.answer_html import welcome_html

    return welcome_html(language, role)


def wire_ask(tab: AskTab, desk: Desk, *, language: Any, role: Any) -> None:  # noqa: ANN401
    """Connect the box, the buttons and the examples to the assistant."""

    def on_ask(
        question: str, lang: Language, who: str, talk: Conversation, request: gr.Request
    ) -> tuple[Any, ...]:
        return take(question, desk=desk, language=lang, role=who, talk=talk, address=_who(request))

    def on_example(
        lang: Language, who: str, talk: Conversation, event: gr.EventData, request: gr.Request
    ) -> tuple[Any, ...]:
        question = str(event._data.get("question", ""))
        return take(question, desk=desk, language=lang, role=who, talk=talk, address=_who(request))

    def on_restart(lang: Language, who: str) -> tuple[Any, ...]:
        empty = Conversation()
        note = element("p", text(label("restarted", lang)), class_="bv-small", data_said="1")
        return empty, conversation_html(empty, desk=desk, language=lang, role=who), note, ""

    outputs = [tab.talk, tab.conversation, tab.note, tab.box]
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "queue": False}
    gr.on(
        [tab.box.submit, tab.send.click],
        on_ask,
        [tab.box, language, role, tab.talk],
        outputs,
        js=PENDING,
        **quiet,
    )
    tab.conversation.submit(on_example, [language, role, tab.talk], outputs, **quiet)
    tab.restart.click(on_restart, [language, role], outputs, **quiet)


def take(
    question: str,
    *,
    desk: Desk,
    language: Language,
    role: str,
    talk: Conversation,
    address: str,
) -> tuple[Any, ...]:
    """Answer one question: the conversation, its HTML, a note when it failed, the box's text."""
    problem = ""
    if not desk.rate.allows(address):
        problem = label("too_many", language)
    else:
        try:
            talk = talk.add(desk.answer(question, role=role, language=language, talk=talk))
        except QuestionError as error:
            problem = str(error)
        except BilledvalgError:
            log.exception("a question could not be answered")
            problem = label("failed", language)
    if problem:
        note = element("p", with_phones(text(problem)), class_="bv-problem", role="alert")
        return talk, gr.skip(), note, question
    return talk, conversation_html(talk, desk=desk, language=language, role=role), "", ""


def _who(request: gr.Request) -> str:
    return request.client.host if request and request.client else "unknown"
