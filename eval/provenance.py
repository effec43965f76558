"""What a figure was measured on: program, settings and machine, without names or places."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Iterable
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from bot.settings import BotSettings

PROGRAM = ("corpus", "index", "bot")
EVAL = ("eval",)
SUFFIXES = {".py", ".json", ".csv"}
UNHASHED = {"data", "documents", "host", "port", "editor_password", "chroma_url"}


class Frozen(BaseModel):
    """A record's part: no unknown fields, no changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Machine(Frozen):
    """Where a run was made, without names."""

    system: str
    processor: str
    cpus: int
    memory_gb: float
    python: str


def source_version(packages: Iterable[str]) -> str:
    """Version of the program and a hash of what the packages hold: code, lists and models."""
    digest = hashlib.sha256()
    root = Path(__file__).parent.parent
    for package in packages:
        for path in sorted((root / package).rglob("*")):
            if path.suffix in {".py", ".json", ".csv"} and "results" not in path.parts:
                digest.update(str(path.relative_to(root)).encode() + path.read_bytes())
    try:
        name = importlib.metadata.version("billedvalg")
    except importlib.metadata.PackageNotFoundError:
        name = "0"
    return f"{name}+{digest.hexdigest()[:8]}"


def settings_sha256(settings: BotSettings) -> str:
    """Hash of the settings that can change an answer; places, ports and secrets are left out."""
    data = settings.model_dump(mode="json", exclude=UNHASHED)
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def this_machine() -> Machine:
    """What the run is made on."""
    pages = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return Machine(
        system=platform.system(),
        processor=_processor(),
        cpus=os.cpu_count() or 0,
        memory_gb=round(pages / 2**30, 1),
        python=platform.python_version(),
    )


def _processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.machine()
    names = [line.split(":", 1)[1].strip() for line in text.splitlines() if "model name" in line]
    return names[0] if names else platform.machine()
