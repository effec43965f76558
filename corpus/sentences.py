"""From text to the offsets of its sentences, for Danish and English; no model, no guessing twice.

A line break always ends a sentence: loaders give each paragraph and list item as one line. A dot
ends one only when what stands before it is no abbreviation, list number, initial or ordinal, and
what follows starts like a sentence. Where both readings are possible two sentences stay together,
because a sentence too long can be cited and half a sentence cannot.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from corpus.records import Language

# Never the end of a sentence. Own list, from Danish and English health leaflets and legal texts.
ABBREVIATIONS: dict[Language, frozenset[str]] = {
    "da": frozenset(
        "adj afd afs alm ang art bek bet bilag bl bl.a ca cirk dr d.v.s dvs ekskl eks evt f.eks feks "
        "fig forf fru fx gl gns hhv hr i.f.t i.h.t ift iflg ifm iht ing incl inkl jf jfr kap kgl kl "
        "lbk lic litr m.h.t maks mht ml.a nr p.g.a p.gr.a pct pga pgf pkt pl pr prof pt red ref "
        "resp sml soc spec stk str skt t.o.m f.o.m tab tlf tlf.nr ugtl v.h.a vedr vejl vha vs".split()
    ),
    "en": frozenset(
        "al approx art ca cf ch dept dr e.g eds eg eq fig figs gen hon i.e ie incl jr ltd messrs mr "
        "mrs ms nos para pp prof ref refs rev sect sen sr st tab u.k u.s viz vol vols vs".split()
    ),
}
# A leaflet can hold both languages: of the other one's, those that are no word in this one.
SHARED = frozenset(
    "approx bl.a ca dept dr ekskl evt f.eks feks fig figs hhv iflg inkl jf kap nr pct pkt stk tlf "
    "vol vols vs".split()
)
# The end of a sentence when a capital follows, else not.
MAYBE_LAST: dict[Language, frozenset[str]] = {
    "da": frozenset("d.d m.fl m.m m.v o.l s.u".split()),
    "en": frozenset("a.m p.m".split()),
}
MONTHS = frozenset(
    "januar februar marts april maj juni juli august september oktober november december jan feb "
    "mar apr jun jul aug sep sept okt nov dec january february march may june july october".split()
)

CANDIDATE = re.compile(
    r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»«)\]]*)(?P<note>(?<=[a-zæøå][.!?])\d{1,3})?(?=\s)"
)
TOKEN_BEFORE = re.compile(r"[^\s(\[«»“”\"']+$")
STARTS_SENTENCE = re.compile(r"\s+[\"'“”‘«»(\[–—-]*\s?(?P<first>[^\W_]+|[§•])")
# What opens a line without being a sentence of its own: «1.», «a)», «§ 12.», «Stk. 2.», «Kapitel 3.»
LABEL = re.compile(
    r"(?:§+\s?\d+\s?[a-zæøå]?\.?|(?:stk|nr|litra|kapitel|bilag|kap|chapter|section|annex|table|"
    r"tabel|figur|figure)\.?\s[\divxlc]+|\d{1,3}(?:\.\d{1,3})*|[a-zæøå]|[ivx]{1,5})[.):]?",
    re.IGNORECASE,
)
TOKEN_CHARS = 40
LABEL_CHARS = 30
"""How far back is looked, so that a long line takes time by its length and not by its square."""
BULLET = re.compile(r"(?:[•▪◦‣●○■□·*–—-]|o(?=\s\s))\s+")


class Offsets(NamedTuple):
    """`text[start:end]` is one sentence, without the blanks around it."""

    start: int
    end: int


def sentence_spans(text: str, language: Language) -> list[Offsets]:
    """The sentences of a text, in order and without overlap; nothing but blanks is left out.

    List bullets (not list numbers) count as blanks.
    """
    spans: list[Offsets] = []
    for line in re.finditer(r"[^\n]+", text):
        spans += _line_spans(text, line.start(), line.end(), language)
    return spans


def _line_spans(text: str, start: int, end: int, language: Language) -> list[Offsets]:
    spans: list[Offsets] = []
    at = _skip(text, start, end)
    for match in CANDIDATE.finditer(text, at, end):
        if match.start() >= at and _ends_sentence(text, at, end, match, language):
            spans.append(Offsets(at, match.end()))
            at = _skip(text, match.end(), end)
    while end > at and text[end - 1].isspace():
        end -= 1
    if end > at:
        spans.append(Offsets(at, end))
    return spans


def _skip(text: str, start: int, end: int) -> int:
    """The first offset after blanks and a list bullet."""
    while start < end and text[start].isspace():
        start += 1
    bullet = BULLET.match(text, start, end)
    return bullet.end() if bullet else start


def _ends_sentence(
    text: str, start: int, end: int, match: re.Match[str], language: Language
) -> bool:
    following = STARTS_SENTENCE.match(text, match.end(), end)
    if not following:
        return _skip(text, match.end(), end) == end
    first = following["first"]
    if first[0].islower():
        return False
    if match["mark"] != ".":
        return True
    if match.end() - start <= LABEL_CHARS and LABEL.fullmatch(text, start, match.end()):
        return False
    before = text[max(start, match.start() - TOKEN_CHARS) : match.start()]
    return _dot_ends(before, first, language)


def _dot_ends(before: str, first: str, language: Language) -> bool:
    """Whether a single dot after `before` ends a sentence when `first` is the next word."""
    found = TOKEN_BEFORE.search(before)
    token = (found[0] if found else "").lower()
    if token in ABBREVIATIONS[language] or token in SHARED:
        return False
    if token in MAYBE_LAST[language]:
        return first[0].isupper()
    if re.fullmatch(r"[a-zæøå](\.[a-zæøå])*", token):
        return False
    if re.fullmatch(r"\d{1,2}", token):
        return first.lower() not in MONTHS and not first[0].isdigit()
    return True
