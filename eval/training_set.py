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
    """One sentence: an example of what, by which author, language, reader, document that answers."""

    label: Label
    author: str
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
    if label not in labels or len(rest) not in (4, 5) or rest[2] not in READERS:
        raise CaseError(
            f"{where}: write {'|'.join(labels)}, author, language, {'|'.join(READERS)}, text"
        )
    document = rest[3] if len(rest) == 5 and rest[3] != "-" else ""
    return Sample(label, rest[0], rest[1], cast(Reader, rest[2]), document, rest[-1])
