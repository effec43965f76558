"""Forgetting: what a tab wrote leaves the server's memory half an hour after it was last used.

Gradio keeps a closed tab's components, and with them the conversation's HTML, until ten thousand
newer tabs push them out. Here they are dropped by the clock instead.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from fastapi import FastAPI

IDLE = timedelta(minutes=30)
EVERY_SECONDS = 60.0
CAPACITY = 1000
"""Most tabs remembered at a time."""


def forget_idle(holder: Any, *, now: datetime) -> int:  # noqa: ANN401 - gradio has no types here
    """Drop the sessions of gradio's StateHolder unused for longer than IDLE; how many."""
    used = dict(holder.time_last_used)
    gone = [name for name in list(holder.session_data) if now - used.get(name, now) > IDLE]
    for name in gone:
        holder.session_data.pop(name, None)
        holder.time_last_used.pop(name, None)
    return len(gone)


def forget_while_running(app: FastAPI, holder: Any) -> None:  # noqa: ANN401
    """Forget idle sessions every minute, from the application's start to its end."""
    before = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(started: FastAPI) -> AsyncIterator[Any]:
        async with before(started) as state:
            task = asyncio.create_task(_forget_forever(holder))
            try:
                yield state
            finally:
                task.cancel()

    app.router.lifespan_context = lifespan


async def _forget_forever(holder: Any) -> None:  # noqa: ANN401
    while True:
        await asyncio.sleep(EVERY_SECONDS)
        forget_idle(holder, now=datetime.now())
