"""`Editor`: everything the tab Redaktion and the commands do, in one place, without a page."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.editor.answer_diff import AnswerChange
from bot.editor.gate import Finding, GateResult
from bot.editor.history import Action, Event, append_event, editor_folder, read_history
from bot.editor.look import Existing, Look, Passage, measure
from bot.editor.preview import Preview, Progress, Step, make_preview
from bot.editor.record import move_pointer, pending_event, recover
from bot.editor.sources import Sources, document_changes, stamp_sources
from bot.editor.watch import WatchCase, append_watch, load_watch
from bot.errors import PublishRefusedError, ReasonMissingError, StalePreviewError
from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus import intake, originals, statuses
from corpus.errors import BilledvalgError
from corpus.proposal import Details, Problem
from corpus.records import DocumentMeta
from corpus.statuses import Deleted
from corpus.validate import validate
from index.publish import (
    current_id,
    find_current,
    remove_version,
    rollback_target,
    versions_folder,
    write_lock,
)
from index.purge import clear_away, due_deletions
from index.storage import writing
from index.version import PREVIEW

__all__ = [
    "AnswerChange", "Details", "Editor", "Event", "Existing", "Finding", "GateResult", "Look",
    "Passage", "Preview", "Problem", "WatchCase",
]  # fmt: skip
log = logging.getLogger(__name__)
OWN_WATCH = "watch.jsonl"


class Editor:
    """The desk of the editors of one data folder; safe to share between threads."""

    def __init__(
        self,
        assistant: Assistant,
        settings: BotSettings,
        *,
        watch: Sequence[WatchCase],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        at_step: Step | None = None,
    ) -> None:
        self.assistant = assistant
        self.settings = settings
        self._shipped = tuple(watch)
        self._clock, self._at_step = clock, at_step
        self._sources = Sources(settings)
        self._watch_lock = threading.Lock()

    def look(self, path: Path, *, password: str = "") -> Look:
        """Read a file and measure it; an UnreadableFileError says what to do."""
        _, documents = self._sources.read()
        found = intake.propose(path, self.settings, password=password, documents=documents)
        return measure(found, documents, chunk_chars=self.settings.chunk_chars)

    def look_url(self, url: str) -> Look:
        """Fetch an address and measure what came; AddressRefusedError or FetchFailedError."""
        found = originals.propose_url(url, self.settings)
        _, documents = self._sources.read()
        return measure(found, documents, chunk_chars=self.settings.chunk_chars)

    def problems(self, look: Look, details: Details) -> list[Problem]:
        """Gaps and faults of the details, by field; none when it can be added."""
        known = {document.meta.id for document in self._sources.read()[1]}
        return validate(look.proposal, details, known_ids=known, today=self._clock().date())

    def add(self, look: Look, details: Details, *, who: str) -> DocumentMeta:
        """Store what was looked at; NotConfirmedError, DuplicateSourceError, SourcesBusyError."""
        self._require(who)
        with writing(self.settings.data):
            today = self._clock().date()
            meta = intake.add(look.proposal, details, self.settings, today=today)
            self._keep("add", meta.id, who=who)
        return meta

    def retire(self, document_id: str, *, who: str, why: str) -> None:
        """Take a document out of use from the next version on."""
        self._require(who, why)
        with writing(self.settings.data):
            statuses.retire(self.settings, document_id)
            self._keep("retire", document_id, who=who, why=why)

    def restore(self, document_id: str, *, who: str, why: str) -> None:
        """Bring a retired or superseded document back from the next version on."""
        self._require(who, why)
        with writing(self.settings.data):
            statuses.restore(self.settings, document_id)
            self._keep("restore", document_id, who=who, why=why)

    def edit(self, document_id: str, changes: Mapping[str, object], *, who: str) -> DocumentMeta:
        """Change the details of an added source."""
        self._require(who)
        with writing(self.settings.data):
            meta = statuses.edit(self.settings, document_id, changes)
            told = f"{document_id}: {', '.join(sorted(changes))}"
            self._keep("edit", told, who=who)
        return meta

    def delete(self, document_id: str, *, who: str, why: str) -> Deleted:
        """Remove an added source and its original.

        Its text leaves the answers at the next publish, and older versions after
        `delete_after_days`.
        """
        self._require(who, why)
        with writing(self.settings.data):
            gone = statuses.delete(self.settings, document_id, now=self._clock())
            self._keep("delete", document_id, who=who, why=why)
        return gone

    def preview(self, *, progress: Progress | None = None) -> Preview:
        """Build and check a version of the sources as they are, and ask both versions.

        `progress(stage, done, all)`: stages `embed`, `store`, `check`, `ask`. BusyError when
        another editor is building; StorageError, CorpusError; nothing is then left of it.
        """
        with write_lock(self.settings.data), writing(self.settings.data):
            self.assistant.refresh()
            stamp, documents = self._sources.read()
            return make_preview(
                documents,
                self.assistant.searcher,
                self.settings,
                stamp=stamp,
                cases=self.watch_cases(),
                progress=progress,
                at_step=self._at_step,
            )

    def publish(self, preview: Preview, *, who: str, why: str, override: bool = False) -> Event:
        """Publish a preview; PublishRefusedError, StalePreviewError or BusyError change nothing."""
        self._require(who, why)
        findings = tuple(str(finding) for finding in preview.gate.findings)
        if findings and not (override and preview.gate.overridable):
            may = "or override with a reason" if preview.gate.overridable else "it is broken"
            raise PublishRefusedError(
                f"{len(findings)} findings stand in the way: {'; '.join(findings[:5])}. Mend them "
                f"and preview again; {may}."
            )
        with write_lock(self.settings.data):
            self._require_fresh(preview)
            event = Event(
                at=self._clock(),
                who=who.strip(),
                action="publish",
                what=_summary(preview),
                why=why.strip(),
                version=preview.version,
                before=preview.base,
                overridden=findings,
            )
            move_pointer(self.settings.data, event, at_step=self._at_step)
            self._clear_away()
        self.assistant.refresh()
        return event

    def discard(self, preview: Preview) -> None:
        """Remove the version of a preview that is not wanted; one that was published stays."""
        folder = versions_folder(self.settings.data) / preview.version
        with write_lock(self.settings.data), writing(self.settings.data):
            is_current = find_current(self.settings.data) == preview.version
            if not is_current and (folder / PREVIEW).exists():
                remove_version(folder)

    def roll_back(self, *, who: str, why: str) -> Event:
        """Publish the version that answered before the current one; NoVersionError without one."""
        self._require(who, why)
        data = self.settings.data
        with write_lock(data):
            target = rollback_target(data)
            event = Event(
                at=self._clock(),
                who=who.strip(),
                action="rollback",
                what="",
                why=why.strip(),
                version=target,
                before=current_id(data),
            )
            move_pointer(data, event, at_step=self._at_step)
        self.assistant.refresh()
        return event

    def history(self) -> list[Event]:
        """Every event, newest first."""
        events = read_history(self.settings.data)
        if pending := pending_event(self.settings.data):
            events.append(pending)
        return events[::-1]

    def documents(self) -> list[DocumentMeta]:
        """Every document of the sources with its status now, by id and language."""
        metas = [document.meta for document in self._sources.read()[1]]
        return sorted(metas, key=lambda m: (m.id, m.language))

    def pending(self) -> bool:
        """Whether the sources differ from the version that answers."""
        current = [d.meta for d in self._sources.read()[1] if d.meta.status == "current"]
        self.assistant.refresh()
        return any(document_changes(self.assistant.searcher.documents, current))

    def watch_cases(self) -> list[WatchCase]:
        """The shipped golden questions and the editors' own; WatchError names a broken line."""
        own = load_watch([editor_folder(self.settings.data) / OWN_WATCH])
        taken = {case.id for case in self._shipped}
        return [*self._shipped, *(case for case in own if case.id not in taken)]

    def add_watch(self, case: WatchCase, *, who: str = "") -> None:
        """Keep an editor's own golden question; WatchError when its id is taken."""
        with self._watch_lock, writing(self.settings.data):
            append_watch(editor_folder(self.settings.data) / OWN_WATCH, case, self.watch_cases())
            self._keep("watch", case.id, who=who)

    def _keep(self, action: Action, what: str, *, who: str, why: str = "") -> None:
        """Keep what was done; it is done, so a history that cannot be written is only logged."""
        event = Event(at=self._clock(), who=who.strip(), action=action, what=what, why=why.strip())
        try:
            append_event(self.settings.data, event)
        except OSError as error:
            log.warning("%s of %s is not in the history: %s", action, what, error.strerror)

    def _require(self, who: str, why: str = "-") -> None:
        if not who.strip() or not why.strip():
            raise ReasonMissingError("Say who you are and why: both are kept in the history.")

    def _require_fresh(self, preview: Preview) -> None:
        """StalePreviewError when another version answers, or the sources are others, by now."""
        data = self.settings.data
        recover(data)
        now = find_current(data)
        if now != preview.base:
            raise StalePreviewError(
                f"Version {now or 'none'} was published meanwhile{self._by()}. Your sources are "
                "kept: make a new preview, which holds both your changes and theirs."
            )
        if stamp_sources(self.settings) != preview.stamp:
            raise StalePreviewError(
                f"The sources were changed after your preview{self._by()}. Nothing is lost: make "
                "a new preview, which holds these changes too."
            )
        if not (versions_folder(data) / preview.version).is_dir():
            raise StalePreviewError("The preview was removed meanwhile. Make a new preview.")

    def _by(self) -> str:
        events = read_history(self.settings.data)
        return f" by {events[-1].who} ({events[-1].action})" if events and events[-1].who else ""

    def _clear_away(self) -> None:
        """Prune after a publish; a failure is no reason to say that publishing failed."""
        try:
            due = due_deletions(self.settings, now=self._clock())
            clear_away(self.settings, self.assistant.searcher.embedder, due)
        except BilledvalgError as error:
            log.warning("old versions were not removed: %s", error)


def _summary(preview: Preview) -> str:
    parts = [
        f"{sign}{' '.join(ids)}"
        for sign, ids in (("+", preview.added), ("-", preview.removed), ("~", preview.changed))
        if ids
    ]
    return "; ".join([*parts, f"{len(preview.changes)} of {preview.asked} answers changed"])
