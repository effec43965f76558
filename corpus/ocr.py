"""OCR for scans by the program `ocrmypdf`, where it is installed; never needed, only offered."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from corpus.errors import ScannedFileError

PROGRAM = "ocrmypdf"
LANGUAGES = "dan+eng"
SECONDS = 900


def is_installed() -> bool:
    """Whether the program can be started."""
    return shutil.which(PROGRAM) is not None


def advice() -> str:
    """The next step for a scan, on this machine."""
    if is_installed():
        return "Read it with OCR (--ocr) and check the text before you confirm it."
    return (
        f"Ask the publisher for the digital original, or install {PROGRAM} with Danish "
        "(tesseract-ocr-dan) and add it with --ocr."
    )


def read_scan(path: Path, target: Path) -> None:
    """Write a copy of a scan with a text layer; ScannedFileError says why it failed."""
    if not is_installed():
        raise ScannedFileError(f"{path.name} is a scan and {PROGRAM} is not installed. {advice()}")
    command = [PROGRAM, "--language", LANGUAGES, "--skip-text", "--quiet", str(path), str(target)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise ScannedFileError(
            f"{path.name}: OCR took longer than {SECONDS} seconds. Split the file."
        ) from error
    if done.returncode or not target.exists():
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        reason = lines[-1][:200] if lines else f"code {done.returncode}"
        raise ScannedFileError(
            f"{path.name}: OCR failed ({reason}). Check that {PROGRAM} has Danish "
            "(tesseract-ocr-dan), or ask the publisher for the digital original."
        )
