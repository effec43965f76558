"""The reading process: one request on standard input, one answer on standard output.

Started by `isolated.py` as `python -m corpus.loaders.worker`. It limits its own memory and
processor time before it opens the file, so that a bomb ends this process and nothing else.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from corpus.errors import PasswordNeededError, ScannedFileError, UnreadableFileError
from corpus.loaders.loaded import LoadedText
from corpus.media import DOCX, HTML, MARKDOWN, PDF


class Request(BaseModel):
    """What to read, and within which limits."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: Path
    name: str
    media_type: str
    password: str = ""
    max_pages: int
    max_chars: int
    memory_mb: int
    seconds: int


class Answer(BaseModel):
    """The text, or the class and message of the error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    loaded: LoadedText | None = None
    error: str = ""
    message: str = ""


ERRORS = {e.__name__: e for e in (UnreadableFileError, PasswordNeededError, ScannedFileError)}


def main() -> None:
    """Answer one request; anything unforeseen becomes an UnreadableFileError."""
    request = Request.model_validate_json(sys.stdin.buffer.read())
    limit_self(memory_mb=request.memory_mb, seconds=request.seconds)
    logging.disable(logging.CRITICAL)
    with contextlib.redirect_stdout(sys.stderr):
        answer = answer_to(request)
    sys.stdout.buffer.write(answer.model_dump_json().encode())
    sys.stdout.buffer.flush()
    os._exit(0)


def answer_to(request: Request) -> Answer:
    """Read the file named in the request."""
    try:
        loaded = load(request)
    except UnreadableFileError as error:
        return Answer(error=type(error).__name__, message=str(error))
    except MemoryError:
        reason = f"needs more than {request.memory_mb} MB of memory to read"
    except Exception as error:
        reason = f"cannot be read ({type(error).__name__})"
    else:
        return Answer(loaded=loaded)
    message = f"{request.name} {reason}. Open it in its own program and export a new copy."
    return Answer(error=UnreadableFileError.__name__, message=message)


def load(request: Request) -> LoadedText:
    """Dispatch on the media type; each loader is imported only when it is needed."""
    data = request.path.read_bytes()
    if request.media_type == PDF:
        from corpus.loaders.pdf import load_pdf

        loaded = load_pdf(
            data, name=request.name, password=request.password, max_pages=request.max_pages
        )
    elif request.media_type == DOCX:
        from corpus.loaders.docx import load_docx

        loaded = load_docx(data, name=request.name)
    elif request.media_type == HTML:
        from corpus.loaders.html import load_html

        loaded = load_html(data, name=request.name)
    else:
        from corpus.loaders.text import load_text

        loaded = load_text(data, name=request.name, markdown=request.media_type == MARKDOWN)
    _check_length(loaded, request)
    return loaded


def _check_length(loaded: LoadedText, request: Request) -> None:
    length = len(loaded.text)
    if length > request.max_chars:
        raise UnreadableFileError(
            f"{request.name} has {length} characters of text, at most {request.max_chars} are "
            "taken. Split the file, or raise BILLEDVALG_MAX_CHARS."
        )
    if not any(map(str.isalpha, loaded.text)):
        raise UnreadableFileError(f"{request.name} has no text. Add a file with text in it.")


def limit_self(*, memory_mb: int, seconds: int) -> None:
    """Let the operating system end this process at these limits, where it knows such limits."""
    try:
        import resource
    except ImportError:
        return
    size = memory_mb * 1024 * 1024
    for kind, soft, hard in (
        (resource.RLIMIT_AS, size, size),
        (resource.RLIMIT_CPU, seconds + 1, seconds + 2),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, hard))


if __name__ == "__main__":
    main()
