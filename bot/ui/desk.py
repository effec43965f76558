"""`Desk`: what every tab needs of the engine: the assistant, its settings, the open documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import PackageNotFoundError, version

from bot.editor.editor import Editor
from bot.editor.unanswered import Unanswered
from bot.exchange import Exchange
from bot.pipeline import Assistant
from bot.query import Reader
from bot.settings import BotSettings
from bot.ui.conversation import Conversation
from bot.ui.rate import RateLimit
from corpus.records import Chunk, DocumentMeta, Language


def program_version() -> str:
    """The installed version, or «unknown» when the program is not installed."""
    try:
        return version("billedvalg")
    except PackageNotFoundError:
        return "unknown"


@dataclass(slots=True)
class Desk:
    """The engine as the page sees it; everything is read from the version that answers now."""

    assistant: Assistant
    settings: BotSettings
    rate: RateLimit = field(default_factory=RateLimit)
    editor: Editor | None = None
    """The editors' desk; None keeps the tab Redaktion off."""

    @property
    def version(self) -> str:
        """Id of the version that answers now."""
        return self.assistant.searcher.version.id

    def answer(
        self, question: str, *, role: str, language: Language, talk: Conversation
    ) -> Exchange:
        """Answer from the version published now; QuestionError when it cannot be taken."""
        self.assistant.refresh()
        reader: Reader = "clinician" if role == "clinician" else "patient"
        exchange = self.assistant.answer(
            question, audience=reader, language=language, history=talk.history
        )
        Unanswered(self.settings).count(exchange, on=date.today())
        return exchange

    def documents(self, language: Language) -> list[DocumentMeta]:
        """Every document in one language, by title."""
        found = [d for d in self.assistant.searcher.documents if d.language == language]
        return sorted(found, key=lambda d: (d.title.casefold(), d.id))

    def meta(self, document_id: str, language: Language) -> DocumentMeta | None:
        """One document in this language, else in the other; None when it is not there."""
        known = [d for d in self.assistant.searcher.documents if d.id == document_id]
        known.sort(key=lambda d: d.language != language)
        return known[0] if known else None

    def chunks(self, document_id: str, language: Language) -> Iterator[Chunk]:
        """The pieces of one document, in reading order."""
        found = (
            c
            for c in self.assistant.searcher.chunks
            if c.document_id == document_id and c.language == language
        )
        yield from sorted(found, key=lambda c: c.ordinal)
