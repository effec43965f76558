"""`Assistant.answer`: redact, understand, retrieve, select, compose. Reads like the diagram."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from bot.about import find_about
from bot.alarm import danger_statements
from bot.candidates import CandidateFinder, Candidates
from bot.compose import compose_answer
from bot.errors import QuestionError
from bot.evidence import select_evidence, to_evidence
from bot.exchange import Exchange
from bot.followup import resolve
from bot.gloss import gloss
from bot.language import detect_language
from bot.messages import message
from bot.neighbours import load_neighbours
from bot.precedents import load_precedents
from bot.query import Query, Reader, guess_audience
from bot.red_flags import Flag, compile_all, find_flags
from bot.redact import RedactedText, redact, without_masks
from bot.reply import About, NoAnswer, Reply, Statement, Urgent
from bot.scope import MEMORY, judge_scope
from bot.second_look import second_look
from bot.settings import BotSettings
from bot.standing import standing_notes
from corpus.records import Language
from index.embed import Embedder, open_embedder
from index.errors import IndexFault
from index.publish import find_current
from index.search import Searcher
from index.sound import open_checked, open_sound

log = logging.getLogger(__name__)

UNDERSTOOD = frozenset({"da", "en", "no", "sv"})
"""Languages whose words the search knows; a question in another one gets a gloss."""


class Assistant:
    """Answers questions from the published version; moves to a new one at the next question."""

    def __init__(self, searcher: Searcher, settings: BotSettings, *, refused: str = "") -> None:
        self.settings = settings
        self.refused = refused
        """Id of the published version when it is damaged and an older one answers; else empty."""
        self._lock = threading.Lock()
        self._finder = make_finder(searcher)

    @classmethod
    def open(
        cls, settings: BotSettings, *, embedder: Embedder | None = None, version_id: str = ""
    ) -> Assistant:
        """Open the published version (or the one named), or the last good one, saying so."""
        model = embedder or open_embedder(settings.embedder)
        if version_id:
            return cls(Searcher.open(settings, embedder=model, version_id=version_id), settings)
        opened = open_sound(settings, model)
        return cls(opened.searcher, settings, refused=opened.refused)

    @property
    def finder(self) -> CandidateFinder:
        """The finder over the version that answers now."""
        return self._finder

    @property
    def searcher(self) -> Searcher:
        """The version that answers now."""
        return self._finder.searcher

    def warm(self) -> None:
        """Prepare the version that answers now beside the questions, so that none waits for it."""
        threading.Thread(target=self.prepare, name="warm", daemon=True).start()

    def prepare(self) -> None:
        """The same at once: patterns compiled, every statement's topics worked out."""
        compile_all()
        self._finder.warm()

    def refresh(self) -> bool:
        """Move to the published version if it changed; whether it did.

        A version that cannot be opened is refused with a warning, and the open one goes on.
        """
        if self._is_settled(name := find_current(self.settings.data)):
            return False
        with self._lock:
            if self._is_settled(name):
                return False
            try:
                searcher = open_checked(self.settings, self.searcher.embedder, name)
            except IndexFault as error:
                self.refused = name
                log.warning("%s Until then version %s answers.", error, self.searcher.version.id)
                return False
            self._finder = make_finder(searcher)
            self.refused = ""
            self.warm()
        return True

    def _is_settled(self, name: str) -> bool:
        """Whether there is nothing to move to: none published, this one, or one refused before."""
        if name == self.searcher.version.id:
            self.refused = ""
        return name in {"", self.searcher.version.id, self.refused}

    def answer(
        self,
        question: str,
        *,
        audience: Reader | None = None,
        language: Language | None = None,
        history: Sequence[str] = (),
    ) -> Exchange:
        """Answer one question; QuestionError when it is empty or too long."""
        started = time.perf_counter()
        query = self.understand(question, audience=audience, language=language, history=history)
        understood = time.perf_counter()
        finder = self._finder
        found = finder.find(
            query.resolved,
            language=query.language,
            audience=query.audience,
            asked=query.asked,
        )
        query = _look_again(query, found, embedder=finder.searcher.embedder.id)
        retrieved = time.perf_counter()
        support, reply = _decide(query, finder, found)
        done = time.perf_counter()
        return Exchange(
            query=query,
            reply=reply,
            documents=found.documents,
            support=support,
            index_version=finder.searcher.version.id,
            timings_ms={
                "redact": 1000 * (understood - started),
                "retrieve": 1000 * (retrieved - understood),
                "compose": 1000 * (done - retrieved),
                "total": 1000 * (done - started),
            },
        )

    def understand(
        self,
        question: str,
        *,
        audience: Reader | None,
        language: Language | None,
        history: Sequence[str],
    ) -> Query:
        """Everything known of a question before retrieval."""
        self._check_length(question, language or "da")
        masked = redact(question)
        earlier = [redact(turn).text for turn in history]
        fallback = language or _history_language(earlier)
        spoken = detect_language(masked.text, fallback=fallback)
        resolved, follows = resolve(
            without_masks(masked.text), [without_masks(turn) for turn in earlier]
        )
        reader = audience or guess_audience(resolved)
        words = "" if spoken.question in UNDERSTOOD else gloss(masked.text)
        return Query(
            text=masked.text,
            resolved=f"{resolved} {words}".strip(),
            language=spoken.reply,
            question_language=spoken.question,
            audience=reader,
            red_flags=find_flags(masked.text, earlier, clinician=reader == "clinician"),
            redactions=masked.kinds,
            follows=follows,
            gloss=words,
        )

    def rank_documents(
        self, question: str, *, language: Language | None = None, history: Sequence[str] = ()
    ) -> list[str]:
        """Document ids for a question, best first."""
        query = self.understand(question, audience=None, language=language, history=history)
        return self._finder.rank_documents(self._finder.look(query.resolved))[0]

    def _check_length(self, question: str, language: Language) -> None:
        if not question.strip():
            raise QuestionError(message("error_empty", language))
        if len(question) > self.settings.max_question_chars:
            limit = self.settings.max_question_chars
            raise QuestionError(message("error_long", language).format(limit=limit))


def make_finder(searcher: Searcher) -> CandidateFinder:
    """The finder over one version, with the labelled questions if they are of its embedder."""
    asked, precedents = load_neighbours(MEMORY), load_precedents()
    mine = searcher.embedder.id
    return CandidateFinder(
        searcher,
        asked if asked.embedder == mine else None,
        precedents if precedents.embedder == mine else None,
    )


def _history_language(earlier: Sequence[RedactedText]) -> Language:
    return detect_language(" ".join(earlier), fallback="da").reply if earlier else "da"


def _look_again(query: Query, found: Candidates, *, embedder: str) -> Query:
    """The query with what the second look at danger signs adds, if the table found none."""
    if query.red_flags or find_about(query.text):
        return query
    looks = [found.look] if found.last is found.look else [found.look, found.last]
    looked = [(look.text, look.vector) for look in looks]
    flags = second_look(looked, audience=query.audience, embedder=embedder)
    return replace(query, red_flags=flags) if flags else query


def _decide(query: Query, finder: CandidateFinder, found: Candidates) -> tuple[float, Reply]:
    if any(flag.level != "gp-today" for flag in query.red_flags):
        return 1.0, _urgent(query.red_flags, finder, found, query.language)
    if topic := find_about(query.text):
        return 1.0, About(topic)
    chosen = select_evidence(finder, found)
    verdict = judge_scope(finder, found, query.asked, chosen)
    if not verdict.answers or not chosen:
        return verdict.support, NoAnswer(verdict.reason, _nearest(query, finder, found))
    evidence = to_evidence(finder, chosen)
    refs = [ref for ref, _ in chosen]
    notes = standing_notes(finder, found, refs, language=query.language)
    tell = to_evidence(finder, notes, start=len(evidence) + 1)
    return verdict.support, compose_answer(evidence, tell)


def _urgent(
    flags: Sequence[Flag], finder: CandidateFinder, found: Candidates, language: Language
) -> Urgent:
    """Fixed wording by level, then the statements on danger signs nearest to the question."""
    level = min((f.level for f in flags), key=["112", "acute", "gp-today"].index)
    chosen = danger_statements(finder, found, flags, language=language, most=3)
    evidence = to_evidence(finder, chosen)
    statements = tuple(Statement(e.text, (e.label,), "danger") for e in evidence)
    ids = tuple(dict.fromkeys(f.id for f in flags))
    return Urgent(ids, level, statements, evidence)


def _nearest(query: Query, finder: CandidateFinder, found: Candidates) -> tuple[str, ...]:
    titles = {(d.id, d.language): d.title for d in finder.searcher.documents}
    return tuple(
        titles[name, query.language]
        for name in found.documents[:2]
        if (name, query.language) in titles
    )
