"""What could not be answered and what did not help: counts by topic and day, never text.

Nothing of a question is kept, not even which topics came together: a refused question adds one to
each topic it names, out of the closed lists of `bot/topics.py`. This happens only where the
operator has set BILLEDVALG_COUNT_TOPICS. What did not help is read from the feedback people chose
to send (`bot/ui/feedback.py`), by the documents the answer cited; a question kept there with the
person's consent is not read. Counts older than half a year are dropped.
"""

from __future__ import annotations

import json
import logging
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.editor.topic_names import OTHER, TOPICS, reason_name, topic_name
from bot.exchange import Exchange
from bot.reply import NoAnswer
from bot.settings import BotSettings
from bot.topics import find_topics
from corpus.manifest import replace_file
from corpus.records import Language

log = logging.getLogger(__name__)

FOLDER, FILE = "editor", "unanswered.json"
FEEDBACK = Path("feedback") / "feedback.jsonl"
KEPT = timedelta(days=183)
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class UnansweredRow:
    """One topic that was refused, or one document whose answers did not help."""

    kind: Literal["unanswered", "rated"]
    topic: str
    """A key of `bot/topics.py`, or a document's id."""
    title: str
    count: int
    of: int
    """Rated: how many said whether it helped. Unanswered: the same as `count`."""
    reasons: tuple[tuple[str, int], ...]
    """In words and how often, most often first."""
    last: date


class _Rating(BaseModel):
    """What is read of a line of feedback; the rest, a question above all, is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    helpful: bool
    reasons: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    day: date


class Unanswered:
    """The counts of one data folder; safe between threads."""

    def __init__(self, settings: BotSettings) -> None:
        self._path = settings.data / FOLDER / FILE
        self._feedback = settings.data / FEEDBACK
        self.on = settings.count_topics
        """Whether refusals are counted; the operator's choice."""

    def count(self, exchange: Exchange, *, on: date) -> None:
        """Count a refusal by its topics; never fails, since an answer must not depend on it."""
        if not self.on or not isinstance(exchange.reply, NoAnswer):
            return
        keys = [f"{exchange.reply.reason}/{key}" for key in _topics(exchange.query.resolved)]
        try:
            with _lock:
                self._add(keys, on)
        except (OSError, ValueError) as error:
            log.warning("a refusal could not be counted: %s", type(error).__name__)

    def rows(
        self, titles: Mapping[str, str], *, language: Language = "da", since: date = date.min
    ) -> list[UnansweredRow]:
        """What was refused and what did not help since a day, most often first.

        `titles` names the documents by id. Anyone can send feedback, so what it calls a document
        counts only if it stands there.
        """
        rows = [*self._refused(language, since), *self._rated(titles, language, since)]
        return sorted(rows, key=lambda r: (r.kind != "unanswered", -r.count, r.topic))

    def _add(self, keys: Iterable[str], day: date) -> None:
        days = self._read()
        today = Counter(days.get(day.isoformat(), {}))
        today.update(keys)
        days[day.isoformat()] = dict(sorted(today.items()))
        oldest = (day - KEPT).isoformat()
        kept = {name: days[name] for name in sorted(days) if name >= oldest}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._path, (json.dumps(kept, indent=1) + "\n").encode())

    def _read(self) -> dict[str, dict[str, int]]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        if not isinstance(found, dict):
            raise ValueError(f"{self._path} holds no counts")
        return found

    def _refused(self, language: Language, since: date) -> Iterator[UnansweredRow]:
        counts: dict[str, Counter[str]] = {}
        last: dict[str, date] = {}
        for name, day in self._days():
            for key, number in day.items() if name >= since else ():
                reason, _, topic = key.partition("/")
                counts.setdefault(topic, Counter())[reason] += number
                last[topic] = max(name, last.get(topic, name))
        for topic, reasons in counts.items():
            total = reasons.total()
            title = topic_name(topic, language)
            told = _told(reasons, language)
            yield UnansweredRow("unanswered", topic, title, total, total, told, last[topic])

    def _days(self) -> list[tuple[date, dict[str, int]]]:
        try:
            return [(date.fromisoformat(name), day) for name, day in self._read().items()]
        except (OSError, ValueError) as error:
            log.warning("%s cannot be read (%s); remove it", self._path, type(error).__name__)
            return []

    def _rated(
        self, titles: Mapping[str, str], language: Language, since: date
    ) -> Iterator[UnansweredRow]:
        rated: Counter[str] = Counter()
        bad: Counter[str] = Counter()
        reasons: dict[str, Counter[str]] = {}
        last: dict[str, date] = {}
        for rating in read_ratings(self._feedback):
            for name in set(rating.documents) & titles.keys() if rating.day >= since else ():
                rated[name] += 1
                if not rating.helpful:
                    bad[name] += 1
                    reasons.setdefault(name, Counter()).update(rating.reasons)
                    last[name] = max(rating.day, last.get(name, rating.day))
        for name, number in bad.items():
            told = _told(reasons[name], language)
            yield UnansweredRow("rated", name, titles[name], number, rated[name], told, last[name])


def read_ratings(path: Path) -> Iterator[_Rating]:
    """Whether answers helped, as far as the file can be read; no question passes through."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield _Rating.model_validate_json(line)
        except ValidationError:
            continue


def _topics(text: str) -> list[str]:
    """The keys a text names: examination, body part, condition; `other` when it names none."""
    found = find_topics(text)
    keys = (found.modalities | found.body | found.conditions) & TOPICS["da"].keys()
    return sorted(keys) or [OTHER]


def _told(reasons: Counter[str], language: Language) -> tuple[tuple[str, int], ...]:
    ranked = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple((reason_name(key, language), number) for key, number in ranked)
