"""A desk over the tiny corpus for editor tests, and the leaflet they bring to it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.answer_json import AnswerJson, to_json
from bot.editor.editor import Editor
from bot.editor.watch import WatchCase
from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus.collect import collect_documents
from corpus.records import DocumentMeta
from index.build import build_version
from index.embed import HashingEmbedder
from index.publish import publish_version
from tests.builders import tiny_settings
from tests.intake_files import DETAILS, leaflet_pdf

FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)
KNEE = "De fleste med ondt i knæet har ikke brug for et røntgenbillede"
WATCH = (
    WatchCase(id="back", question="skal jeg have scannet ryggen for ondt i lænden", expected="answer",
              facts=(("ikke brug for",),)),
    WatchCase(id="knee", question=KNEE, expected="answer", floor=0.0),
    WatchCase(id="cauda", question="kan ikke tisse og er følelsesløs i skridtet", expected="urgent"),
    WatchCase(id="dog", question="hvad koster en hund", expected="no_answer"),
)  # fmt: skip


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = FIRST + timedelta(days=1)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def publish_tiny(data: Path, documents: Path) -> BotSettings:
    """A data folder with the tiny corpus and the dose tables published."""
    settings = tiny_settings(data, documents)
    record = build_version(collect_documents(settings), HashingEmbedder(), settings, now=FIRST)
    publish_version(data, record.id)
    return settings


def open_desk(
    settings: BotSettings, *, watch: Sequence[WatchCase] = WATCH, clock: Clock | None = None
) -> Editor:
    """A desk with an assistant of its own, as another process would have."""
    assistant = Assistant.open(settings, embedder=HashingEmbedder())
    return Editor(assistant, settings, watch=watch, clock=clock or Clock())


def bring_leaflet(editor: Editor, folder: Path, *, who: str = "Ane") -> DocumentMeta:
    """Add a three-page leaflet on knees; its id is `ondt-i-knaeet`."""
    path = folder / "knee.pdf"
    path.write_bytes(leaflet_pdf())
    return editor.add(editor.look(path), DETAILS, who=who)


def ask(editor: Editor, question: str = KNEE) -> AnswerJson:
    """The answer of the version that answers now."""
    editor.assistant.refresh()
    return to_json(editor.assistant.answer(question))


def cited(editor: Editor, question: str = KNEE) -> set[tuple[str, int | None]]:
    """Document and page of each citation of the answer."""
    return {(c.document_id, c.page) for c in ask(editor, question).citations}


def copy_data(source: BotSettings, data: Path) -> BotSettings:
    """A data folder of a test's own, to spoil."""
    shutil.copytree(source.data, data)
    return tiny_settings(data, source.documents)
