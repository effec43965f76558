"""Sentences the small classifiers learn from, beside the dev cases: `eval/training/*.tsv`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from bot.query import Reader
from eval.errors import CaseError

FOLDER = Path(__file__).parent / "training"
Label = Literal["danger", "ordinary", "answer", "refuse"]
LABELS: dict[str, tuple[Label, ...]] = {
    "danger": ("danger", "ordinary"),
    "scope": ("answer", "refuse"),
}
READERS = ("patient", "clinician")


@dataclass(frozen=True, slots=True)
class Sample:
    """One sentence: what it is an example of, in which language, by whom, about which document."""

    label: Label
    language: str
    audience: Reader
    document: str
    text: str


def load_samples(name: str, folder: Path = FOLDER) -> list[Sample]:
    """The sentences of «danger» or «scope»; CaseError names file, line and fault."""
    path = folder / f"{name}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_read(line, f"{path.name}:{n}", LABELS[name]) for n, line in enumerate(lines, 1)]


def _read(line: str, where: str, labels: tuple[Label, ...]) -> Sample:
    label, *rest = line.split("\t")
    if label not in labels or len(rest) not in (3, 4) or rest[1] not in READERS:
        raise CaseError(f"{where}: write {'|'.join(labels)}, language, {'|'.join(READERS)}, text")
    document = rest[2] if len(rest) == 4 and rest[2] != "-" else ""
    return Sample(label, rest[0], cast(Reader, rest[1]), document, rest[-1])
