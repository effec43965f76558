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
    found, rest = _alternatives(TOKEN.findall(pattern))
    if rest:
        return frozenset({ANY})
    return frozenset(lead if ANY in lead or len(lead) == LENGTH else lead + ANY for lead in found)


def keys(word: str) -> tuple[str, ...]:
    """The beginnings that would let a pattern start at this word."""
    return (word[:LENGTH] if len(word) >= LENGTH else word + ANY, word[:1] + ANY, ANY)


def _alternatives(tokens: list[str]) -> tuple[set[str], list[str]]:
    found: set[str] = set()
    while True:
        branch, tokens = _sequence(tokens)
        found |= branch
        if not tokens or tokens[0] != "|":
            return found, tokens
        tokens = tokens[1:]


def _sequence(tokens: list[str]) -> tuple[set[str], list[str]]:
    """The beginnings of one branch; those shorter than two letters are where it may end."""
    heads = {""}
    while tokens and tokens[0] not in "|)":
        item, tokens = _item(tokens)
        if tokens and tokens[0][0] in "?*{" and not tokens[0].startswith("{1"):
            item = item | {""}
        if tokens and tokens[0][0] in "?*+{":
            if tokens[0][0] in "*+{":
                item = {lead if ANY in lead or len(lead) == LENGTH else lead + ANY for lead in item}
                item |= {""} if tokens[0][0] == "*" or tokens[0].startswith("{0") else set()
            tokens = tokens[1:]
        heads = {_join(head, lead) for head in heads for lead in item}
    return heads, tokens


def _join(head: str, lead: str) -> str:
    return head if ANY in head or len(head) == LENGTH else (head + lead)[:LENGTH]


def _item(tokens: list[str]) -> tuple[set[str], list[str]]:
    token, rest = tokens[0], tokens[1:]
    if token in {"(?:", "("}:
        found, rest = _alternatives(rest)
        return found, rest[1:]
    if token.startswith("(?"):
        _, rest = _alternatives(rest)
        return {""}, rest[1:]
    if token in {r"\b", "^", "$"}:
        return {""}, rest
    if token == r"\d":
        return set("0123456789"), rest
    if token.startswith("[") and not token.startswith("[^") and "\\" not in token:
        return _members(token[1:-1]), rest
    if token.startswith(r"\u"):
        return {chr(int(token[2:], 16))}, rest
    if len(token) == 1 and token != ".":
        return {token}, rest
    if token in {r"\.", r"\-", r"\/", r"\+"}:
        return {token[1]}, rest
    return {ANY}, rest


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
