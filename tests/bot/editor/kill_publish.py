"""`python -m tests.bot.editor.kill_publish DOCUMENTS DATA… `: publish in each folder, killed at a step.

A data folder's name is the step (`_` for a space) at which `kill -9` ends the process that works in
it. Everything is imported once and forked, so that a kill costs no start of Python. Prints one line
a folder: its name and the signal that ended the process, 0 when nothing did.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import chromadb  # noqa: F401
import langchain_chroma  # noqa: F401

from tests.bot.editor.desk_tools import open_desk
from tests.builders import tiny_settings


def kill_at(wanted: str) -> Callable[[str], None]:
    """A step function that kills its own process at one step."""

    def step(name: str) -> None:
        if name == wanted:
            os.kill(os.getpid(), signal.SIGKILL)

    return step


def work(documents: Path, data: Path) -> None:
    """Preview and publish what waits in a data folder."""
    editor = open_desk(tiny_settings(data, documents), watch=())
    editor._at_step = kill_at(data.name.replace("_", " "))
    editor.publish(editor.preview(), who="Ane", why="ny folder")


def main(documents: str, *folders: str) -> None:
    """Each folder in a forked process."""
    for folder in folders:
        child = os.fork()
        if not child:
            try:
                work(Path(documents), Path(folder))
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{Path(folder).name} {os.WTERMSIG(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
