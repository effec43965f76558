"""Plots as inline SVG, drawn for a phone's width; text takes the page's colour, no script, no font.

Values come in as plain numbers; a plot without values is an empty string.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

WIDTH, HEIGHT = 380, 240
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 12, 34
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8c8c00")
DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 2")
TICKS = 4


class Series(NamedTuple):
    """One line: its name and its points."""

    name: str
    points: Sequence[tuple[float, float]]


class Bar(NamedTuple):
    """One bar with what it is labelled."""

    label: str
    value: float
    note: str = ""


def line_plot(series: Sequence[Series], *, x: str, y: str, title: str, log_x: bool = False) -> str:
    """Lines over two axes that start at 0 (x may be logarithmic)."""
    points = [p for line in series for p in line.points]
    if not points:
        return ""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    low = math.log10(min(xs)) if log_x else 0.0
    high = math.log10(max(xs)) if log_x else _ceiling(max(xs))
    top = _ceiling(max(ys))

    def place(point: tuple[float, float]) -> str:
        value = math.log10(point[0]) if log_x else point[0]
        return f"{_x((value - low) / ((high - low) or 1)):.1f},{_y(point[1] / top):.1f}"

    parts = [_axes(x, y, top, [] if log_x else _steps(high))]
    if log_x:
        parts += [_x_tick((math.log10(v) - low) / ((high - low) or 1), _short(v))
                  for v in sorted(set(xs))]  # fmt: skip
    for number, line in enumerate(series):
        colour, dash = _style(number)
        path = " ".join(place(p) for p in line.points)
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2" '
            f'stroke-dasharray="{dash}"/>'
        )
    return _figure(title, "".join(parts), legend=[line.name for line in series])


def bar_plot(bars: Sequence[Bar], *, title: str) -> str:
    """Bars from 0 to 1 lying under each other, each with its label above it."""
    if not bars:
        return ""
    row = 26
    parts = []
    for number, bar in enumerate(bars):
        at = number * row + 4
        width = (WIDTH - 60) * min(1.0, max(0.0, bar.value))
        parts.append(
            f'<text x="0" y="{at + 8}" class="t">{escape(bar.label)}</text>'
            f'<rect x="0" y="{at + 11}" width="{WIDTH - 60}" height="7" class="track"/>'
            f'<rect x="0" y="{at + 11}" width="{width:.1f}" height="7" fill="{COLOURS[0]}"/>'
            f'<text x="{WIDTH - 54}" y="{at + 18}" class="t">{bar.value:.2f} {escape(bar.note)}</text>'
        )
    return _figure(title, "".join(parts), height=len(bars) * row + 8)


def grouped_bars(
    groups: Sequence[tuple[str, Sequence[float | None]]], names: Sequence[str], *, title: str
) -> str:
    """For each group one thin bar a name, from 0 to 1; a missing value leaves a gap."""
    if not groups:
        return ""
    thick = 8
    row = thick * len(names) + 26
    parts = []
    for place, (label, values) in enumerate(groups):
        at = place * row + 12
        parts.append(f'<text x="0" y="{at}" class="t">{escape(label)}</text>')
        for number, value in enumerate(values):
            if value is None:
                continue
            top = at + 5 + number * thick
            width = (WIDTH - 60) * min(1.0, max(0.0, value))
            parts.append(
                f'<rect x="0" y="{top}" width="{width:.1f}" height="{thick - 2}" '
                f'fill="{_style(number)[0]}"/>'
                f'<text x="{width + 4:.1f}" y="{top + 6}" class="s">{value:.2f}</text>'
            )
    return _figure(title, "".join(parts), height=len(groups) * row, legend=names, solid=True)


def _figure(
    title: str, body: str, *, height: int = HEIGHT, legend: Sequence[str] = (), solid: bool = False
) -> str:
    keys = "".join(_key(number, name, solid=solid) for number, name in enumerate(legend))
    caption = f"<figcaption>{escape(title)}{f'<span>{keys}</span>' if keys else ''}</figcaption>"
    return (
        f'<figure>{caption}<svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(title)}">{body}</svg></figure>'
    )


def _key(number: int, name: str, *, solid: bool) -> str:
    colour, dash = _style(number)
    line = (
        f'<rect width="18" height="8" fill="{colour}"/>'
        if solid
        else f'<line x1="0" y1="5" x2="22" y2="5" stroke="{colour}" stroke-width="3" '
        f'stroke-dasharray="{dash}"/>'
    )
    return f'<i><svg width="22" height="10" aria-hidden="true">{line}</svg> {escape(name)}</i>'


def _style(number: int) -> tuple[str, str]:
    return COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]


def _axes(x: str, y: str, top: float, x_steps: Sequence[float]) -> str:
    parts = [
        f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" class="axis"/>',
        f'<text x="{(LEFT + WIDTH) / 2}" y="{HEIGHT - 4}" class="t" text-anchor="middle">{escape(x)}</text>',
        f'<text transform="rotate(-90)" x="{-(HEIGHT - BOTTOM) / 2}" y="10" class="t" '
        f'text-anchor="middle">{escape(y)}</text>',
    ]
    for step in _steps(top):
        at = _y(step / top)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" class="grid"/>')
        parts.append(
            f'<text x="{LEFT - 4}" y="{at + 4:.1f}" class="s" text-anchor="end">{_short(step)}</text>'
        )
    high = x_steps[-1] if x_steps else 1.0
    parts += [_x_tick(step / high, _short(step)) for step in x_steps]
    return "".join(parts)


def _x_tick(share: float, label: str) -> str:
    return (
        f'<text x="{_x(share):.1f}" y="{HEIGHT - BOTTOM + 13}" class="s" '
        f'text-anchor="middle">{label}</text>'
    )


def _x(share: float) -> float:
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(share: float) -> float:
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def _steps(top: float) -> list[float]:
    return [top * i / TICKS for i in range(TICKS + 1)]


def _ceiling(value: float) -> float:
    """The next round number: 1, 2, 4 or 8 times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(power * step for step in (1, 2, 4, 8, 10) if power * step >= value * 0.999)


def _short(value: float) -> str:
    if value >= 1000:
        return f"{value / 1000:g}k"
    return f"{value:.3g}"
