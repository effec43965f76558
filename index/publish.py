"""Which version answers: `CURRENT` names it and moves in one step.

A reader sees the old name or the new one, never half of one: the pointer is written beside and
renamed over. Building and publishing take one lock, held by the operating system, so that a killed
process leaves none behind.
"""

from __future__ import annotations

import fcntl
import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import BusyError, DamagedVersionError, NoVersionError
from index.storage import sync_folder, writing
from index.version import PREVIEW, RECORD, IndexVersion, read_version, require_sound

log = logging.getLogger(__name__)
CURRENT = "CURRENT"
Step = Callable[[str], None]


def versions_folder(data: Path) -> Path:
    """Where versions live."""
    return data / "versions"


def current_id(data: Path) -> str:
    """The id of the version that answers; NoVersionError when none is published."""
    if not (name := find_current(data)):
        raise NoVersionError(
            f"No index is published in {data}. Run `python -m index build` (or `make run`)."
        )
    return name


def find_current(data: Path) -> str:
    """The id of the version that answers, or nothing."""
    try:
        return (data / CURRENT).read_text(encoding="utf-8", errors="replace").strip()
    except FileNotFoundError:
        return ""


def list_versions(data: Path) -> list[IndexVersion]:
    """Every finished version, oldest first, without unfinished builds, previews and damaged ones."""
    now, found = find_current(data), []
    for folder in sorted(versions_folder(data).glob("[!.]*")):
        if not (folder / RECORD).exists() or (folder.name != now and (folder / PREVIEW).exists()):
            continue
        try:
            found.append(read_version(folder))
        except DamagedVersionError as error:
            log.warning("%s", error)
    return found


def list_previews(data: Path) -> list[Path]:
    """Folders of finished versions that were never published, oldest first."""
    now = find_current(data)
    folders = sorted(versions_folder(data).glob("[!.]*"))
    return [p for p in folders if p.name != now and (p / PREVIEW).exists()]


def publish_version(data: Path, version_id: str, *, at_step: Step | None = None) -> None:
    """Make a finished version the one that answers, in one step.

    DamagedVersionError when a file of it is not the one built. `at_step(name)` is called at each
    named point, where tests stop the process.
    """
    step = at_step or (lambda _name: None)
    folder = versions_folder(data) / version_id
    require_sound(folder)
    temporary = data / f".{CURRENT}.{os.getpid()}"
    with writing(data):
        try:
            with temporary.open("w", encoding="utf-8") as stream:
                stream.write(version_id + "\n")
                stream.flush()
                os.fsync(stream.fileno())
            step("pointer written")
            if now := find_current(data):
                (versions_folder(data) / now / PREVIEW).unlink(missing_ok=True)
            temporary.replace(data / CURRENT)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(data)
        step("pointer moved")
        (folder / PREVIEW).unlink(missing_ok=True)


def roll_back(data: Path, *, at_step: Step | None = None) -> str:
    """Publish the version that answered before the current one; its id.

    That is the base of the current one, or the newest earlier version when the base is gone or
    damaged. NoVersionError when there is none.
    """
    name = rollback_target(data)
    publish_version(data, name, at_step=at_step)
    return name


def rollback_target(data: Path) -> str:
    """The sound version a rollback goes to; NoVersionError when there is none."""
    now = current_id(data)
    for name in _earlier(data, now):
        try:
            return require_sound(versions_folder(data) / name).id
        except DamagedVersionError as error:
            log.warning("passed over in a rollback: %s", error)
    raise NoVersionError(f"There is no version before {now} to go back to.")


def _earlier(data: Path, now: str) -> list[str]:
    """Where a rollback may go, best first."""
    versions = {v.id: v for v in list_versions(data)}
    base = versions[now].base if now in versions else ""
    known = [base] if base in versions else []
    return list(dict.fromkeys([*known, *sorted((i for i in versions if i < now), reverse=True)]))


def prune_versions(data: Path, *, keep: int) -> list[str]:
    """Remove all but the newest `keep` versions, every preview and unfinished build; what went.

    A version's folder gets another name first, so that none is ever seen half removed.
    """
    now = current_id(data)
    ids = [v.id for v in list_versions(data)]
    kept = {now, *ids[-keep:]}
    paths = [p for p in sorted(versions_folder(data).iterdir()) if p.name not in kept]
    for path in paths:
        remove_version(path)
    for left in data.glob(f".{CURRENT}.*"):
        left.unlink(missing_ok=True)
    return [path.name for path in paths]


def list_leftovers(data: Path) -> list[str]:
    """What killed processes and unwanted previews left: each named, none of it is ever read."""
    unfinished = [p for p in versions_folder(data).glob(".*") if p.is_dir()]
    previews = list_previews(data)
    return [
        *(
            f"{p.name} is left of a build or removal that did not finish"
            for p in sorted(unfinished)
        ),
        *(f"{p.name} is a preview that was not published" for p in previews),
        *(f"{p.name} is left of a publish that did not finish" for p in data.glob(f".{CURRENT}.*")),
    ]


def remove_version(folder: Path) -> None:
    """Remove a version or an unfinished build; it is gone from every list in one step."""
    leaving = folder.with_name(f".removing-{folder.name.lstrip('.')}-{os.getpid()}")
    folder.rename(leaving)
    shutil.rmtree(leaving)


@contextmanager
def write_lock(data: Path) -> Iterator[None]:
    """Hold the lock on building and publishing; BusyError when another process has it.

    StorageError when the folder cannot be written to.
    """
    with writing(data):
        data.mkdir(parents=True, exist_ok=True)
        stream = (data / ".lock").open("a+", encoding="utf-8")
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(
                "Another process is building or publishing the index. Nothing was changed; "
                "try again when it has finished."
            ) from error
        yield
