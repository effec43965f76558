"""The first two letters a pattern can begin with, so that it is tried only at words that begin so.

A hundred word lists over one question are slow where each is tried at each word; two letters rule
out most of it. `leads` reads the part of the regular expression language the phrase tables use.
When it meets anything else it answers `ANY`, which rules out nothing.
"""

from __future__ import annotations

import re

LENGTH = 2
ANY = "\0"
TOKEN = re.compile(
    r"\(\?:|\(\?<?[=!]|\(|\)|\||\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\.|[?*+]\??|\{\d*,?\d*\}\??|.",
    re.DOTALL,
)


def leads(pattern: str) -> frozenset[str]:
    """Every two-letter beginning; a beginning that ends in `ANY` stands for all that go on from it."""
    reader = _Reader(TOKEN.findall(pattern))
    found = _alternatives(reader)
    if reader.token:
        return frozenset({ANY})
    return frozenset(lead if _is_whole(lead) else lead + ANY for lead in found)


def keys(word: str) -> tuple[str, ...]:
    """The beginnings that would let a pattern start at this word."""
    return (word[:LENGTH] if len(word) >= LENGTH else word + ANY, word[:1] + ANY, ANY)


class _Reader:
    """The tokens of a pattern and the place in them."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.place = 0

    @property
    def token(self) -> str:
        """The token here; empty at the end."""
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def next(self) -> str:
        """The token here, and one step on."""
        token = self.token
        self.place += 1
        return token

    def skip_branch(self) -> None:
        """On to the end of this branch, whatever stands in it."""
        depth = 0
        while self.token and (depth or self.token not in "|)"):
            depth += self.token.startswith("(") - (self.token == ")")
            self.place += 1


def _alternatives(reader: _Reader) -> set[str]:
    found = _sequence(reader)
    while reader.token == "|":
        reader.next()
        found |= _sequence(reader)
    return found


def _sequence(reader: _Reader) -> set[str]:
    """The beginnings of one branch; those shorter than two letters are where it may end."""
    heads = {""}
    while reader.token and reader.token not in "|)":
        if all(map(_is_whole, heads)):
            reader.skip_branch()
            return heads
        item = _repeated(_item(reader), reader)
        heads = {_join(head, lead) for head in heads for lead in item}
    return heads


def _repeated(item: set[str], reader: _Reader) -> set[str]:
    """An item's beginnings with the `?`, `*`, `+` or `{1,3}` after it, if any."""
    count = reader.token
    if not count or count[0] not in "?*+{":
        return item
    reader.next()
    if count[0] != "?":
        item = {lead if _is_whole(lead) else lead + ANY for lead in item}
    may_be_none = count[0] in "?*" or count.startswith(("{0", "{,"))
    return item | {""} if may_be_none else item


def _is_whole(lead: str) -> bool:
    return ANY in lead or len(lead) == LENGTH


def _join(head: str, lead: str) -> str:
    return head if _is_whole(head) else (head + lead)[:LENGTH]


def _item(reader: _Reader) -> set[str]:
    token = reader.next()
    if token.startswith("("):
        found = _alternatives(reader)
        reader.next()
        return found if token in {"(?:", "("} else {""}
    if token in {r"\b", "^", "$"}:
        return {""}
    return _characters(token)


def _characters(token: str) -> set[str]:
    if token == r"\d":
        return set("0123456789")
    if token.startswith("[") and not token.startswith("[^") and "\\" not in token:
        return _members(token[1:-1])
    if token.startswith(r"\u"):
        return {chr(int(token[2:], 16))}
    if len(token) == 1 and token != ".":
        return {token}
    return {token[1]} if token in {r"\.", r"\-", r"\/", r"\+"} else {ANY}


def _members(inside: str) -> set[str]:
    """The characters of a class such as «1-9» or «nd»."""
    found: set[str] = set()
    while inside:
        if len(inside) > 2 and inside[1] == "-":
            found |= {chr(code) for code in range(ord(inside[0]), ord(inside[2]) + 1)}
            inside = inside[3:]
        else:
            found.add(inside[0])
            inside = inside[1:]
    return found
