"""`System`: what is measured. Ours and each baseline answer and rank behind the same four calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from bot.answer_json import AnswerJson, to_json
from bot.pipeline import Assistant
from corpus.records import Language
from eval.case import Case
from index.fuse import fuse

Answerer = Callable[[Case], AnswerJson]
OURS = "billedvalg"


class System(Protocol):
    """Something that answers cases and ranks documents."""

    name: str
    title: str

    def answer(self, case: Case) -> AnswerJson:
        """The reply to a case."""

    def rank(self, case: Case) -> list[str]:
        """Document ids for a case, best first."""

    def rank_within(self, text: str, *, language: str, target: str) -> list[str]:
        """Document ids for a text when only documents in the target language are searched."""


class Ours:
    """Billedvalg itself."""

    name = OURS
    title = "Billedvalg"

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant
        searcher = assistant.searcher
        self._vectors = np.asarray(searcher.vectors, dtype=np.float32)
        self._places = [searcher.chunks[unit.chunk] for unit in searcher.units]

    def answer(self, case: Case) -> AnswerJson:
        """The reply as every edge of the program gives it."""
        exchange = self.assistant.answer(
            case.question, audience=case.audience, history=case.history
        )
        return to_json(exchange, id=case.id)

    def rank(self, case: Case) -> list[str]:
        """The engine's own order of documents."""
        return self.assistant.rank_documents(case.question, history=case.history)

    def rank_within(self, text: str, *, language: str, target: str) -> list[str]:
        """The engine's fused score over every unit of one language, documents by their best."""
        searcher = self.assistant.searcher
        vector = searcher.embedder.queries([text])[0]
        share = searcher.lexical_share(text, _both(language, target))
        fused = fuse(self._vectors @ vector, share, weight=searcher.settings.lexical_weight)
        names = [c.document_id if c.language == target else "" for c in self._places]
        return rank_names(fused, names)


def rank_names(scores: NDArray[np.float32], names: Sequence[str], *, most: int = 100) -> list[str]:
    """Distinct names by their best score, best first; nameless rows and rows of no score left out."""
    order = np.argsort(-scores, kind="stable")
    out: dict[str, None] = {}
    for i in order:
        if names[i] and scores[i] > 0:
            out[names[i]] = None
            if len(out) >= most:
                break
    return list(out)


def _both(language: str, target: str) -> tuple[Language, ...]:
    return cast("tuple[Language, ...]", tuple(dict.fromkeys((language, target))))


def as_language(name: str) -> Literal["da", "en"]:
    """A chunk's language as an answer may give it."""
    return "da" if name == "da" else "en"
