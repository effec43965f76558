"""From a stream of headings and paragraphs to passages; shared by the formats without pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from corpus.loaders.loaded import Passage

MAX_LEVELS = 4


class Block(NamedTuple):
    """A paragraph (`level` 0) or a heading (`level` from 1), in one line."""

    text: str
    level: int = 0


def to_passages(blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """One passage per heading, in order; a heading with nothing under it becomes text.

    So a slogan set as a heading can still be cited.
    """
    out: list[Passage] = []
    path: list[Block] = []
    texts: list[str] = []

    def close() -> None:
        if texts:
            titles = tuple(block.text for block in path)
            out.append(Passage(heading_path=titles, text="\n\n".join(texts)))
            texts.clear()

    for block in _without_lonely(blocks):
        if not block.level:
            texts.append(block.text)
            continue
        close()
        path = [b for b in path if b.level < block.level]
        path.append(block)
    close()
    return tuple(out)


def _without_lonely(blocks: Iterable[Block]) -> list[Block]:
    out: list[Block] = []
    following = 1
    for block in reversed([b for b in blocks if b.text]):
        level = min(block.level, MAX_LEVELS)
        lonely = 0 < following <= level
        out.append(Block(block.text, 0 if lonely else level))
        following = level
    return out[::-1]
