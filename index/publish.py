"""Which version answers: `CURRENT` names it and moves in one step.

A reader sees the old name or the new one, never half of one: the pointer is written beside and
renamed over. Building and publishing take one lock, held by the operating system, so that a killed
process leaves none behind.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import BusyError, NoVersionError
from index.version import RECORD, IndexVersion, read_version

CURRENT = "CURRENT"


def versions_folder(data: Path) -> Path:
    """Where versions live."""
    return data / "versions"


def current_id(data: Path) -> str:
    """The id of the version that answers; NoVersionError when none is published."""
    try:
        name = (data / CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        name = ""
    if not name:
        raise NoVersionError(
            f"No index is published in {data}. Run `python -m index build` (or `make run`)."
        )
    return name


def list_versions(data: Path) -> list[IndexVersion]:
    """Every finished version, oldest first; unfinished builds are left out."""
    folder = versions_folder(data)
    names = sorted(p for p in folder.glob("[!.]*") if (p / RECORD).exists())
    return [read_version(p) for p in names]


def publish_version(data: Path, version_id: str) -> None:
    """Make a finished version the one that answers, in one step."""
    read_version(versions_folder(data) / version_id)
    temporary = data / f".{CURRENT}.{os.getpid()}"
    with temporary.open("w", encoding="utf-8") as stream:
        stream.write(version_id + "\n")
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(data / CURRENT)


def roll_back(data: Path) -> str:
    """Publish the version before the current one; its id. NoVersionError when there is none."""
    now = current_id(data)
    earlier = [v.id for v in list_versions(data) if v.id < now]
    if not earlier:
        raise NoVersionError(f"There is no version before {now} to go back to.")
    publish_version(data, earlier[-1])
    return earlier[-1]


def prune_versions(data: Path, *, keep: int) -> list[str]:
    """Remove all but the newest `keep` versions and every unfinished build; the removed ids."""
    now = current_id(data)
    ids = [v.id for v in list_versions(data)]
    kept = {now, *ids[-keep:]}
    gone = []
    for path in sorted(versions_folder(data).iterdir()):
        if path.name not in kept:
            shutil.rmtree(path)
            gone.append(path.name)
    return gone


@contextmanager
def write_lock(data: Path) -> Iterator[None]:
    """Hold the lock on building and publishing; BusyError when another process has it."""
    data.mkdir(parents=True, exist_ok=True)
    with (data / ".lock").open("a+", encoding="utf-8") as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(
                "Another process is building or publishing the index. Nothing was changed; "
                "try again when it has finished."
            ) from error
        yield
