"""Spoilt files give a text or a clear error, in time; never a crash, never a hang.

The spoiling is seeded, so that a failure names the file that did it and can be made again. The
reading happens in this process, where a loop is ended by a timer; `test_isolated.py` shows that
the reading process, which files go through in earnest, is killed when even that does not help.

Files of a folder of one's own take their turn beside those made here when the environment variable
BILLEDVALG_FUZZ_FOLDER names it.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from corpus.errors import UnreadableFileError
from corpus.loaders.worker import ERRORS, Request, answer_to
from corpus.media import DOCX, HTML, MARKDOWN, PDF, media_type
from tests.intake_files import (
    DANISH,
    column_pdf,
    encrypted_pdf,
    leaflet_docx,
    leaflet_html,
    leaflet_pdf,
    raw_pdf,
    write,
)

MUTATIONS = 300
SECONDS = 20
FOLDER = os.environ.get("BILLEDVALG_FUZZ_FOLDER", "")
MARKDOWN_FILE = "# Knæ\n\n" + "\n\n".join(f"- **{s}**" for s in DANISH[0])


@pytest.fixture(scope="module")
def sound_files() -> list[tuple[str, bytes]]:
    own = sorted(p for p in Path(FOLDER).glob("*.*") if p.is_file()) if FOLDER else []
    return [*made_files(), *((p.name, p.read_bytes()) for p in own)]


def made_files() -> list[tuple[str, bytes]]:
    words = b"BT /F1 12 Tf 20 TL 72 700 Td " + b"".join(
        b"(" + sentence.encode("cp1252") + b") Tj T* " for sentence in DANISH[0]
    )
    return [
        ("leaflet.pdf", leaflet_pdf(headings=["Knæ", "Dosis", "MR"], outline=True)),
        ("columns.pdf", column_pdf([(DANISH[0] * 3, DANISH[1] * 3)], heading="Knæ")),
        ("locked.pdf", encrypted_pdf("hemmelig")),
        ("unpacked.pdf", raw_pdf(words + b"ET")),
        ("leaflet.docx", leaflet_docx()),
        ("leaflet.html", leaflet_html().encode()),
        ("leaflet.md", MARKDOWN_FILE.encode()),
    ]


def mutate(data: bytes, chance: random.Random) -> bytes:
    """One to six spoilings: bytes changed, pieces cut, doubled, or filled with noise."""
    for _ in range(chance.randint(1, 6)):
        data = spoil(data, chance) if data else data
    return data


def spoil(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((1, 4, 64, 1024)))
    middle = chance.choice(
        (
            b"",
            data[start:end] * 2,
            chance.randbytes(end - start),
            b"9" * (end - start),
            b"<<[(" * ((end - start) // 4 + 1),
        )
    )
    tail = b"" if chance.random() < 0.1 else data[end:]
    return data[:start] + middle + tail


@contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError(f"still reading after {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("seed", range(MUTATIONS))
def test_a_spoilt_file_gives_text_or_a_clear_error(seed, sound_files, tmp_path):
    name, data = sound_files[seed % len(sound_files)]
    spoilt = mutate(data, random.Random(seed))
    path = write(tmp_path, name, spoilt)
    with time_limit(SECONDS):
        try:
            kind = media_type(spoilt, name)
        except UnreadableFileError as error:
            assert name in str(error)
            return
        answer = answer_to(
            Request(path=path, name=name, media_type=kind, max_pages=50, max_chars=10**6,
                    memory_mb=1024, seconds=SECONDS)
        )  # fmt: skip
    assert answer.loaded is not None or (answer.error in ERRORS and name in answer.message)


@pytest.mark.parametrize("kind", [PDF, DOCX, HTML, MARKDOWN])
def test_noise_under_any_name_is_refused_in_words(kind, tmp_path):
    path = write(tmp_path, "noise", random.Random(1).randbytes(5000))
    answer = answer_to(
        Request(path=path, name="noise", media_type=kind, max_pages=50, max_chars=10**6,
                memory_mb=1024, seconds=SECONDS)
    )  # fmt: skip
    assert answer.error in ERRORS and answer.message.startswith("noise")


def test_the_sound_files_are_read_so_that_the_spoiling_means_something(tmp_path):
    read = []
    for name, data in made_files():
        path = write(tmp_path, name, data)
        answer = answer_to(
            Request(path=path, name=name, media_type=media_type(data, name), password="hemmelig",
                    max_pages=50, max_chars=10**6, memory_mb=1024, seconds=SECONDS)
        )  # fmt: skip
        read.append("knæ" in (answer.loaded.text if answer.loaded else answer.message).lower())
    assert all(read)
