"""`python app.py`: open the published index and serve the page."""

from __future__ import annotations

import logging
import sys

from bot.editor.commands import open_editor
from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus.errors import BilledvalgError


def main() -> int:
    """Serve until stopped; 1 when there is nothing to serve from."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    settings = BotSettings()
    try:
        assistant = Assistant.open(settings)
        editor = open_editor(assistant, settings) if settings.editor_password else None
    except BilledvalgError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    import uvicorn

    from bot.ui.serve import make_app

    app = make_app(assistant, editor=editor)
    sys.stdout.write(f"Billedvalg: http://{settings.host}:{settings.port}/\n")
    sys.stdout.flush()
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
