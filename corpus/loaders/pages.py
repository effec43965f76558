"""What a reader of PDF finds on a page, before anything is made of it; pure.

Text is drawn with two matrices of six numbers, text space to user space and that to the page. A
page may be drawn sideways or upside down: most of its letters decide how it is held.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.loaders.lines import Fragment

Matrix = list[float]
BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece of text where it was drawn; `angle` in quarter turns, against the clock."""

    text: str
    x: float
    y: float
    width: float
    size: float
    bold: bool
    angle: int

    def upright(self, angle: int) -> Fragment:
        """The fragment on a page held so that text of this angle stands upright."""
        x, y = turned(self.x, self.y, angle)
        return Fragment(self.text, x, y, self.width, self.size, self.bold)


def place(text: str, outer: Matrix, inner: Matrix, size: float, *, ems: float, font: str) -> Drawn:
    """Text of `ems` type sizes width, drawn at `size` under two matrices."""
    m = _product(inner, outer)
    across, up = math.hypot(m[0], m[1]), math.hypot(m[2], m[3])
    angle = round(math.degrees(math.atan2(m[1], m[0])) / 90) % 4
    width = ems * abs(size) * across
    return Drawn(text, m[4], m[5], width, abs(size * up) or 1.0, bool(BOLD.search(font)), angle)


def main_angle(drawn: Sequence[Drawn]) -> int:
    """The angle most letters are drawn at; upright on an empty page."""
    letters: Counter[int] = Counter()
    for piece in drawn:
        letters[piece.angle] += len(piece.text)
    return max(letters, key=lambda angle: (letters[angle], -angle), default=0)


def turned(x: float, y: float, angle: int) -> tuple[float, float]:
    """A point of the page after turning the page back by `angle` quarter turns."""
    return [(x, y), (y, -x), (-x, -y), (-y, x)][angle]


def _product(left: Matrix, right: Matrix) -> Matrix:
    a, b, c, d, e, f = left
    g, h, i, j, k, n = right
    return [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + n,
    ]


@dataclass(frozen=True, slots=True)
class PageLayout:
    """One page: placed text, its lower and upper edge in points, and the file's own label."""

    number: int
    """Position in the file, from 1."""
    label: str
    low: float
    high: float
    fragments: tuple[Fragment, ...]
    rest: tuple[str, ...] = ()
    """Text without a usable place (drawn at another angle), read after the placed text."""
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark: its title, the page it points at and its depth from 1."""

    title: str
    page: int
    level: int
