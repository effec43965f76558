"""Danger signs (being written)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Flag:
    """One danger sign found."""

    id: str
    level: Literal["112", "acute", "gp-today"]
    documents: tuple[str, ...]


def find_flags(
    text: str, history: Sequence[str] = (), *, clinician: bool = False
) -> tuple[Flag, ...]:
    """Danger signs of a question, most urgent first."""
    return ()
