"""The tab Spørg: conversation, question box, what happens between them, and the call `ask`."""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass
from typing import Any, Literal

import gradio as gr

from bot.answer_json import to_json
from bot.errors import QuestionError
from bot.ui.answer_html import conversation_html, welcome_html
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
PLAIN: dict[str, Any] = {"padding": False, "apply_default_css": False}
QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "queue": False}


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
        welcome_html(language, role), elem_id="bv-conversation", js_on_load=ON_ASK, **PLAIN
    )
    restart = gr.Button(label("restart", language), variant="secondary", elem_id="bv-restart")
    with gr.Column(elem_id="bv-composer"):
        note = gr.HTML("", elem_id="bv-note", **PLAIN)
        with gr.Row(elem_id="bv-line"):
            box = gr.Textbox(
                label=label("question", language),
                placeholder=label("placeholder", language),
                lines=1,
                max_lines=6,
                elem_id="bv-box",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off", enterkeyhint="send"),
            )
            send = gr.Button(label("send", language), variant="primary", elem_id="bv-send")
    return AskTab(talk, conversation, note, box, send, restart)


def wire_ask(tab: AskTab, desk: Desk, *, language: Any, role: Any) -> None:  # noqa: ANN401
    """Connect the box, the buttons and the examples to the assistant."""

    def on_ask(
        question: str, lang: Language, who: str, talk: Conversation, request: gr.Request
    ) -> tuple[Any, ...]:
        address = caller(request)
        return take(question, desk=desk, language=lang, role=who, talk=talk, address=address)

    def on_example(
        lang: Language, who: str, talk: Conversation, event: gr.EventData, request: gr.Request
    ) -> tuple[Any, ...]:
        question = str(event._data.get("question", ""))
        address = caller(request)
        return take(question, desk=desk, language=lang, role=who, talk=talk, address=address)

    def on_restart(lang: Language, who: str) -> tuple[Any, ...]:
        empty = Conversation()
        note = element("p", text(label("restarted", lang)), class_="bv-small bv-said")
        return empty, conversation_html(empty, desk=desk, language=lang, role=who), note, ""

    outputs = [tab.talk, tab.conversation, tab.note, tab.box]
    gr.on(
        [tab.box.submit, tab.send.click],
        on_ask,
        [tab.box, language, role, tab.talk],
        outputs,
        js=PENDING,
        **QUIET,
    )
    tab.conversation.submit(on_example, [language, role, tab.talk], outputs, **QUIET)
    tab.restart.click(on_restart, [language, role], outputs, **QUIET)


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
        except Exception as error:
            _log_failure(error)
            problem = label("failed", language)
    if problem:
        note = element("p", with_phones(text(problem)), class_="bv-problem", role="alert")
        return talk, gr.skip(), note, question
    return talk, conversation_html(talk, desk=desk, language=language, role=role), "", ""


def _log_failure(error: Exception) -> None:
    """What failed and where, never the message: it may hold words of the question."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    name = type(error).__name__
    log.error("a question could not be answered: %s at %s:%s", name, where.filename, where.lineno)


def caller(request: gr.Request | None) -> str:
    """The address a request comes from, for the brake alone; it is not written down."""
    return request.client.host if request and request.client else "unknown"


def add_ask_call(desk: Desk) -> None:
    """The named endpoint `ask`, which is also the MCP tool: the same JSON as /api/ask."""

    def ask(
        question: str,
        audience: Literal["patient", "clinician"] = "patient",
        language: Literal["da", "en"] = "da",
        request: gr.Request | None = None,
    ) -> dict[str, Any]:
        """Answer a question on when medical imaging is appropriate and what its radiation means.

        Every statement of the answer is cited. It is general information, never an assessment of
        one person.

        Args:
            question: The question, in Danish or English, without names or CPR numbers.
            audience: Who asks: patient or clinician.
            language: The language to answer in when the question does not tell: da or en.
            request: Filled in by the server.

        Returns:
            The answer: text with [n] marks, statements, citations, and why when there is none.
        """
        if not desk.rate.allows(caller(request)):
            raise gr.Error(label("too_many", language), print_exception=False)
        try:
            exchange = desk.answer(question, role=audience, language=language, talk=Conversation())
        except BilledvalgError as error:
            raise gr.Error(str(error), print_exception=False) from error
        return to_json(exchange).model_dump(mode="json")

    gr.api(ask, api_name="ask", queue=False)
