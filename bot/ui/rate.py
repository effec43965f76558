"""A small brake on how often one address may ask; kept in memory, nothing written down."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

MOST_ADDRESSES = 5000


class RateLimit:
    """At most `limit` questions in `seconds` from one address; safe between threads."""

    def __init__(
        self,
        limit: int = 120,
        *,
        seconds: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limit, self.seconds, self._clock = limit, seconds, clock
        self._lock = threading.Lock()
        self._asked: dict[str, deque[float]] = {}

    def allows(self, address: str) -> bool:
        """Count one question; whether it may be answered."""
        now = self._clock()
        with self._lock:
            times = self._asked.pop(address, deque())
            while times and now - times[0] >= self.seconds:
                times.popleft()
            self._asked[address] = times
            if len(self._asked) > MOST_ADDRESSES:
                del self._asked[next(iter(self._asked))]
            if len(times) >= self.limit:
                return False
            times.append(now)
            return True

    def forgive(self, address: str) -> None:
        """Take the last count back, for what turned out to be nobody's nuisance."""
        with self._lock:
            times = self._asked.get(address)
            if times:
                times.pop()
