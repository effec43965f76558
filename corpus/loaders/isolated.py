"""Read a file in a process of its own, which is killed when it takes too long.

A PDF can loop, a DOCX unpack to gigabytes and a page of HTML nest without end; guards inside a
parser are never complete, the end of a process is. The password goes over a pipe, not over the
command line, where other users of the machine could read it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pydantic import ValidationError

import corpus
from corpus.errors import UnreadableFileError
from corpus.loaders.loaded import LoadedText
from corpus.loaders.worker import ERRORS, Answer, Request
from corpus.settings import CorpusSettings


def read_isolated(
    path: Path, media_type: str, *, name: str, settings: CorpusSettings, password: str = ""
) -> LoadedText:
    """Read one file; an UnreadableFileError, at the latest after `settings.read_seconds`."""
    request = Request(
        path=path.resolve(),
        name=name,
        media_type=media_type,
        password=password,
        max_pages=settings.max_pages,
        max_chars=settings.max_chars,
        memory_mb=settings.read_memory_mb,
        seconds=settings.read_seconds,
    )
    try:
        done = subprocess.run(
            [sys.executable, "-m", "corpus.loaders.worker"],
            input=request.model_dump_json().encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=settings.read_seconds,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError(
            f"{name} took longer than {settings.read_seconds} seconds to read and was stopped. "
            "Split the file, export a new copy, or raise BILLEDVALG_READ_SECONDS."
        ) from error
    return _result(done.stdout, name, done.returncode)


def _result(output: bytes, name: str, code: int) -> LoadedText:
    try:
        answer = Answer.model_validate_json(output)
    except ValidationError as error:
        raise UnreadableFileError(
            f"{name} stopped the reading process (code {code}): the file is damaged or made to "
            "do harm. Open it in its own program and export a new copy."
        ) from error
    if answer.loaded is None:
        raise ERRORS.get(answer.error, UnreadableFileError)(answer.message)
    return answer.loaded


def _environment() -> dict[str, str]:
    """The parent's environment, with this package importable wherever it was started."""
    home = str(Path(corpus.__file__).parent.parent)
    known = os.environ.get("PYTHONPATH", "")
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [home, known]))}
