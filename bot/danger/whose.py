"""Whose sign it is: «min mor havde brystkræft, jeg har ondt i ryggen» is two people."""

from __future__ import annotations

import re

from bot.danger.macros import MACROS

OTHER = rf"(?:(?:min|mit|mine|vores|my|our|hans|hendes|his|her|a|en|the) )?(?:\w+ )?(?:{MACROS['kin']})\b|\b(?:han|hun|hans|hendes|ham|hende|he|she|his|her|him)\b"
SELF = r"\b(?:jeg|jag|mig|min|mit|mine|me|my|myself|i (?:am|have|had|was|got|take|took|feel|felt|hit|fell|cannot|could|did|do|get|woke|think|keep|also|just|now|had|suffer|bumped|banged|slipped|tripped))\b"
SUBJECT = re.compile(rf"(?P<other>\b(?:{OTHER}))|(?P<self>{SELF})")


def same_person(text: str, first: int, second: int) -> bool:
    """Whether two places in a text may speak of the same person."""
    one, two = _subject(text, first), _subject(text, second)
    return one is None or two is None or one == two


def _subject(text: str, place: int) -> str | None:
    found = [match for match in SUBJECT.finditer(text, 0, len(text)) if match.start() <= place]
    return found[-1].lastgroup if found else None
