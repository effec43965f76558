"""Who is at the editors' desk: login, and what one editor has in hand until it is stored.

Kept in memory only: a restart logs everybody out and drops what was not stored. A session ends after
an hour without use, after twelve hours anyway, and at «Log ud».
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.editor.editor import Details, Editor, Look, Preview
from bot.ui.rate import RateLimit
from corpus.errors import BilledvalgError
from corpus.records import Language

log = logging.getLogger(__name__)
COOKIE = "bv_editor"
IDLE_SECONDS = 3600.0
LONGEST_SECONDS = 12 * 3600.0
TRIES_OF_ONE, TRIES_OF_ALL, TRIES_SECONDS = 10, 50, 300.0
MOST_SESSIONS = 50
MOST_NAME = 80
Words = Callable[[Language], str]
"""A sentence in either language, made when it is shown."""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the last action, shown in its part; `bad` when nothing was done."""

    words: Words
    bad: bool = False


@dataclass(slots=True)
class Job:
    """A preview in the making: where it is, and what came of it."""

    stage: str = "embed"
    done: int = 0
    total: int = 0
    preview: Preview | None = None
    error: BaseException | None = None
    finished: bool = False

    def tell(self, stage: str, done: int, total: int) -> None:
        """The engine's progress."""
        self.stage, self.done, self.total = stage, done, total


@dataclass(slots=True)
class EditorSession:
    """One editor, logged in, with the file, the preview and the words in hand."""

    token: str
    who: str
    opened: float
    used: float
    look: Look | None = None
    typed: Details | None = None
    typed_day: str = ""
    """The review date as typed, which may be no date."""
    locked: tuple[str, bytes] | None = field(default=None, repr=False)
    """Name and bytes of a file that waits for its password."""
    preview: Preview | None = None
    job: Job | None = None
    told: dict[str, Told] = field(default_factory=dict)
    """By part of the page."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def drop_file(self) -> None:
        """Forget the file in hand."""
        self.look = self.typed = self.locked = None
        self.typed_day = ""

    def drop_preview(self, editor: Editor) -> None:
        """Forget the preview and remove what was built for it."""
        preview, self.preview = self.preview, None
        if preview is not None:
            try:
                editor.discard(preview)
            except (BilledvalgError, OSError) as error:
                log.warning("a preview could not be removed: %s", type(error).__name__)


class Sessions:
    """Everybody logged in; safe between threads."""

    def __init__(
        self,
        password: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        at_end: Callable[[EditorSession], None] = lambda _session: None,
    ) -> None:
        self._password = _digest(password)
        self._off = not password
        self._clock = clock
        self._at_end = at_end
        self._lock = threading.Lock()
        self._open: dict[str, EditorSession] = {}
        self._one = RateLimit(TRIES_OF_ONE, seconds=TRIES_SECONDS, clock=clock)
        self._all = RateLimit(TRIES_OF_ALL, seconds=TRIES_SECONDS, clock=clock)

    def may_try(self, address: str) -> bool:
        """Count one try to log in; whether it may be made."""
        return self._one.allows(address) and self._all.allows("all")

    def log_in(self, password: str, who: str, *, address: str = "") -> EditorSession | None:
        """A new session; None when the password is wrong, in the same time whatever it is.

        A try that succeeds no longer counts against its address.
        """
        right = hmac.compare_digest(_digest(password), self._password)
        name = " ".join(who.split())[:MOST_NAME]
        if not right or self._off or not name:
            return None
        self._one.forgive(address)
        self._all.forgive("all")
        now = self._clock()
        session = EditorSession(secrets.token_urlsafe(32), name, now, now)
        self._forget(now)
        with self._lock:
            self._open[session.token] = session
        return session

    def find(self, token: str) -> EditorSession | None:
        """The session of a cookie; None when there is none any more."""
        now = self._clock()
        self._forget(now)
        with self._lock:
            session = self._open.get(token)
            if session is not None:
                session.used = now
        return session

    def log_out(self, session: EditorSession) -> None:
        """End a session."""
        with self._lock:
            self._open.pop(session.token, None)
        self._at_end(session)

    def _forget(self, now: float) -> None:
        """End what is idle, what is old, and what makes room for one more."""
        with self._lock:
            newest = sorted(self._open.values(), key=lambda s: -s.used)
            gone = [
                session
                for place, session in enumerate(newest)
                if place >= MOST_SESSIONS
                or now - session.used > IDLE_SECONDS
                or now - session.opened > LONGEST_SECONDS
            ]
            for session in gone:
                del self._open[session.token]
        for session in gone:
            self._at_end(session)


def _digest(password: str) -> bytes:
    """All passwords to one length, so that comparing them tells nothing of it."""
    return hashlib.sha256(password.encode()).digest()
