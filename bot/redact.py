"""Personal data masked before anything else sees the question.

Only `redact` makes `RedactedText`; every later stage takes that type, so raw text cannot reach a
log, an index query or a model by accident. CPR numbers issued since 2007 may fail modulus 11, so a
number counts by its shape and date alone. When in doubt, mask: a lost number costs little.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NewType

from stdnum.util import clean

RedactedText = NewType("RedactedText", str)

SEP = r"[\s.\-–/_]{0,3}"
CPR = re.compile(
    rf"(?<!\d)([0-7]\d){SEP}([01]\d){SEP}((?:19|20)?\d\d){SEP}(\d{SEP}\d{SEP}\d{SEP}\d)(?!\d)"
)
CPR_WORD = re.compile(
    r"(?<!\[)\b(?:cpr|personnummer|person-?nr)\W{0,12}(?:\w{2,6}\W{1,3})?([\dx][\dx\s.\-–/]{4,16}[\dx])",
    re.I,
)
EMAIL = re.compile(
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\ssnabela\s)\s?[\w-]+(?:\s?\.\s?[a-zæøå]{2,}){1,3}", re.I
)
PHONE = re.compile(
    r"(?<![\d,.])(?:(?:\+|00)\s?\d{1,3}[\s-]?)?"
    r"(?:\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{2}|\d{4} \d{4}|\d{8}|\d{3} \d{2} \d{3}|\d{2} \d{3} \d{3})"
    r"(?![\d])"
)
FOREIGN_PHONE = re.compile(r"(?:\+|\b00)\d{1,3}(?:[\s-]?\d{2,4}){2,5}")
BIRTH = re.compile(
    r"\b((?:født|fødselsdato|fødselsdag|f\.|born(?:\s+on)?|dob|date of birth)\W{0,4}(?:er|den|is|d\.)?\W{0,3})"
    r"(\d{1,2}[\s./-]{1,2}(?:\d{1,2}|[a-zæøå]{3,9})[\s./-]{1,2}\d{2,4})",
    re.I,
)
STREET = (
    r"(?:[A-ZÆØÅa-zæøåéü.-]+\s){0,2}?[A-ZÆØÅa-zæøåéü-]*"
    r"(?:vej|gade|alle|allé|vænge|vænget|stræde|boulevard|parken|bakken|toften|haven|plads|torv)"
)
ADDRESS = re.compile(
    rf"\b{STREET}\s+\d{{1,3}}\s?[A-Ha-h]?\b(?:,?\s*(?:st|\d{{1,2}})\.?\s*(?:sal)?\.?,?\s*(?:tv|th|mf)\b\.?)?"
    r"(?:,?\s*\d{4}\s+[A-ZÆØÅa-zæøå]+(?:\s[NSVØKC]\b)?)?"
)
ADDRESS_EN = re.compile(
    r"\b\d{1,4}\s+(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close)\b\.?"
)
POSTCODE = re.compile(
    r"\b(?:DK-?)?\d{4}\s+(?:København|Kbh|Aarhus|Århus|Odense|Aalborg|Ålborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Hørsholm|Helsingør|Silkeborg|Næstved|Fredericia|Viborg|Køge|Holstebro|Taastrup|Slagelse|Hillerød|Sønderborg|Svendborg|Hjørring|Holbæk|Frederikshavn|Nykøbing)\b(?:\s[NSVØKC]\b)?",
    re.I,
)
NAME_LEAD = re.compile(
    r"\b(?:jeg hedder|mit navn(?: er)?|navnet er|navn:|hun hedder|han hedder|(?:som|der) hedder|my name is|my name's|"
    r"i am called|name:|(?:he|she|who) is called|(?:mvh|vh|kh|hilsen|regards,?|sincerely,?|best,))\s*[:,]?\s+",
    re.I,
)
TITLED_NAME = re.compile(
    r"\b(?:pt\.?|patienten?|pat\.|hr\.?|fru|frk\.?|mr\.|mrs\.?|ms\.?|dr\.?|"
    r"min (?:mor|far|kone|mand|søn|datter|mormor|farmor|morfar|farfar|kæreste|bror|søster)|"
    r"my (?:mother|father|wife|husband|son|daughter|mum|dad|brother|sister)|med navnet|named)\s+"
    r"((?:[A-ZÆØÅ][a-zæøåéü]+[ -]){1,3}[A-ZÆØÅ][a-zæøåéü]+|[A-ZÆØÅ][a-zæøåéü]{2,}(?=\s*(?:,|\d|$)))"
)
SELF_NAME = re.compile(
    r"\b(?:i am|i'm|jeg er|det er|this is|her er)\s+"
    r"((?:[A-ZÆØÅ][a-zæøåéü]+[ -]){1,3}[A-ZÆØÅ][a-zæøåéü]+)(?=\s*(?:[,.;:!]|og\b|and\b|\d|$))",
)
NAME_STOP = frozenset(
    "og and har have has med with jeg i er is am på som but men der that this den det et en from "
    "fra who age aged år old skal vil kan spørger asks mon my min mit om at til for not ikke was var "
    "hedder tlf telefon mail cpr bor".split()
)
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?", re.UNICODE)


MASKED = re.compile(
    r"(?:\b(?:jeg hedder|mit navn(?: er)?|navnet er|navn|my name is|my name's|name|jeg er|i am|i'm|"
    r"cpr(?:-?\s?(?:nr|nummer|number))?|personnummer|tlf|telefon|phone|tel|e-?mail|mail|adresse|address|"
    r"født|fødselsdato|born|dob|mvh|vh|kh|hilsen|regards|sincerely|best)\W{0,4}(?:(?:er|is|på|on)\s)?)?"
    r"\[(?:email|date|cpr|phone|address|name)\][,.;:]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text without personal data, and which kinds were masked, sorted."""

    text: RedactedText
    kinds: tuple[str, ...]


def redact(raw: str) -> Redaction:
    """Mask CPR numbers, birth dates, e-mail, phone, addresses and names.

    Masks are words in brackets («[cpr]»), the same in every language, so that masking a masked text
    changes nothing.
    """
    kinds: set[str] = set()
    text = raw.replace("\u00a0", " ")
    for kind, mask in _MASKS:
        text, hit = mask(text)
        if hit:
            kinds.add(kind)
    return Redaction(RedactedText(text), tuple(sorted(kinds)))


def without_masks(text: str) -> str:
    """A masked text without the masks and the words that led to them: what is left is the question.

    «jeg hedder [name] cpr [cpr], skal jeg have dxa» asks «skal jeg have dxa». A text of masks alone
    stays as it is.
    """
    bare = " ".join(MASKED.sub(" ", text).split())
    return bare if WORD.search(bare) else text


def _mask_cpr(text: str) -> tuple[str, bool]:
    hit = False

    def replace(match: re.Match[str]) -> str:
        nonlocal hit
        digits = clean(match[0], " .-–/_\n\t")
        day, month = int(digits[:2]), int(digits[2:4])
        if (1 <= day <= 31 or 61 <= day <= 91) and 1 <= month <= 12:
            hit = True
            return "[cpr]"
        return match[0]

    text = CPR.sub(replace, text)
    text, count = CPR_WORD.subn("[cpr]", text)
    text, longer = re.subn(r"(?<![\d.,])\d{10}(?!\d)", "[cpr]", text)
    return text, hit or bool(count or longer)


def _substitute(pattern: re.Pattern[str], mask: str) -> Callable[[str], tuple[str, bool]]:
    def apply(text: str) -> tuple[str, bool]:
        text, count = pattern.subn(mask, text)
        return text, bool(count)

    return apply


def _mask_phone(text: str) -> tuple[str, bool]:
    text, first = FOREIGN_PHONE.subn("[phone]", text)
    text, second = PHONE.subn("[phone]", text)
    return text, bool(first or second)


def _mask_address(text: str) -> tuple[str, bool]:
    count = 0
    for pattern in (ADDRESS, ADDRESS_EN, POSTCODE):
        text, found = pattern.subn("[address]", text)
        count += found
    return text, bool(count)


def _mask_names(text: str) -> tuple[str, bool]:
    hit = False
    out, at = [], 0
    for lead in NAME_LEAD.finditer(text):
        if lead.end() < at:
            continue
        end = _name_end(text, lead.end())
        if end > lead.end():
            out.append(text[at : lead.end()] + "[name]")
            at, hit = end, True
    text = "".join(out) + text[at:]
    for pattern in (TITLED_NAME, SELF_NAME):
        for match in reversed(list(pattern.finditer(text))):
            text = text[: match.start(1)] + "[name]" + text[match.end(1) :]
            hit = True
    return text, hit


def _name_end(text: str, start: int) -> int:
    end, place = start, start
    for _ in range(4):
        match = WORD.match(text, place)
        if not match or match[0].lower().rstrip(".") in NAME_STOP:
            break
        end = match.end()
        if match[0].endswith(".") and len(match[0]) > 3:
            break
        gap = re.match(r"[ ]+", text[end:])
        if not gap:
            break
        place = end + gap.end()
    return end


_MASKS: tuple[tuple[str, Callable[[str], tuple[str, bool]]], ...] = (
    ("email", _substitute(EMAIL, "[email]")),
    ("birthdate", _substitute(BIRTH, r"\1[date]")),
    ("cpr", _mask_cpr),
    ("phone", _mask_phone),
    ("address", _mask_address),
    ("name", _mask_names),
)
