"""Danger signs in a question, looked for before anything is retrieved.

Missing one is the worst fault the program can have; an alarm over a sign that is denied, general,
imagined or long past is the next worst. Concepts are word lists, rows say which concepts together
make a flag, and every hit of a concept is read in its sentence before it counts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from bot.danger import (
    back,
    belly,
    blood,
    chest,
    circumstances,
    head,
    injuries,
    languages_events,
    limbs,
    mind,
    modifiers,
    nerves,
    people,
)
from bot.danger.hypothetical import (
    has_happened,
    is_about_an_animal,
    is_feared,
    is_for_show,
    is_general,
    is_idiom,
    names_somebody,
    says_it_is_so,
)
from bot.danger.languages import LANGUAGES
from bot.danger.macros import MACROS
from bot.danger.negation import has_own_denial, is_denied, is_gone
from bot.danger.past import age_of
from bot.danger.table_body import BACK_ROWS, BELLY_ROWS, LIMB_ROWS
from bot.danger.text import Words, compile_phrases, normalise, sentence_starts
from bot.danger.whose import same_person
from bot.red_flag_table import CHEST_ROWS, HEAD_ROWS, Flag, Row

__all__ = ["Flag", "find_flags"]

ROWS: tuple[Row, ...] = HEAD_ROWS + CHEST_ROWS + BACK_ROWS + BELLY_ROWS + LIMB_ROWS
TABLES = (
    back,
    belly,
    blood,
    chest,
    circumstances,
    head,
    injuries,
    limbs,
    mind,
    modifiers,
    nerves,
    people,
)
PHRASES = {name: phrases for table in TABLES for name, phrases in table.PHRASES.items()}
OTHERS = LANGUAGES | languages_events.LANGUAGES
CONCEPTS = {
    name: compile_phrases(f"{phrases}\n{OTHERS.get(name, '')}", MACROS)
    for name, phrases in PHRASES.items()
}
URGENCY = ("112", "acute", "gp-today")
# Circumstances that hold for years once true, or that are looked up whatever their age.
LASTING = frozenset(
    "CANCER CHEMO ANTICOAG ANTIPLATELET BLEED_RISK PACEMAKER SINGLE_KIDNEY HEART_DISEASE FAMILY_DEATH "
    "KNOWN_EPILEPSY KNOWN_FEBRILE OSTEOPOROSIS IMMUNO KIDNEY_DISEASE THYROID_HIGH ELDERLY OVER50 "
    "ONSET DENTAL DRUNK BIKE ALLERGY IRON RECURRENT INFANT UNDER3M CHILD CHRONIC MILD AAA_KNOWN CLOT_RISK NECK_LUMP".split()
)
# How something hurts or where: meaningless alone, so never judged on its own.
MODIFYING = frozenset(modifiers.PHRASES) - {
    "RLQ_MOVED",
    "SPEECH_SUDDEN",
    "LEG_NUMB",
    "BONE_PAIN",
    "JAW_ARM_PAIN",
}
# Events that weeks make old; other signs may have begun weeks ago and still be there.
EVENTS = frozenset("HEADHIT FAINT AMNESIA VOMIT SEIZURE CHILD_HEIGHT_FALL CONTRAST".split())
OLD_COUNTS = frozenset({"HEADHIT_EVER"})
FADING = frozenset({"FEVER", "LEG_SWELL", "RASH", "NECK_STIFF"})
CONTEXT_OF_ONE = frozenset(
    {"CANCER", "CHEMO", "ANTICOAG", "ANTIPLATELET", "PREGNANT", "MAYBE_PREGNANT", "POSTPARTUM"}
)
LIVE = re.compile(
    rf"\b(?:{MACROS['timed']}|acutely|progredierende|tiltagende|falder|faldende|falling|dropp(?:ing|ed)|deteriorat\w*|"
    r"forværr\w*|foran mig|i klinikken|hos mig|in front of me|in (?:my |the )?(?:clinic|surgery|waiting room|consult\w*)|"
    r"sitting here|with me|\d+ ?(?:t|h|timer|hours?|hrs?|min\w*) (?:ago|siden)|sudden onset|akut (?:debut|indsættende|opstået)|nyopstået|lige kollapset|just collapsed|i venteværelset|new onset|acute|akut|pludselig debut)"
)
A_PATIENT = re.compile(
    r"\b(?:pt|patienten|my patient|min patient|\d{1,3} ?(?:m|f|k|å|yo|y/o|yrs?|years?|år)\b|\d+-?årig|kvinde|mand|male|female|he|she|han|hun|lady|man|woman|boy|girl|dreng|pige)\b"
)
STABLE = re.compile(
    r"\b(?:stabil\w*|stable|upåvirket|velbefindende|perc neg\w*|low pre-?test|lav (?:pretest|risiko)|low risk|asymptomatisk|asymptomatic|afebril\w*|habituel\w*|vågen og klar|neurologisk intakt|"
    r"neurologically intact|ingen (?:fokale|neurologiske) udfald|well now|now well|resolved|recovered|(?:uændret|gennem|for|i) \w+ (?:mdr|måneder|years?|months?)|normal neuro\w*)\b"
)
# What ends an emergency told in an earlier turn.
SETTLED = re.compile(
    r"\b(?:på skadestuen i|har været (?:på|til|hos)|blev (?:undersøgt|set|indlagt|scannet)|ringet (?:til )?(?:1813|112|lægevagten) og|ambulancen (?:kom|er)|"
    r"has been seen|was seen|been to (?:a&e|the er|hospital)|they (?:checked|scanned|admitted)|admitted|indlagt|overstået|fine now|all clear|"
    r"(?:en )?anden ting|noget (?:helt )?andet|another (?:question|thing|topic)|different question|new question|nyt spørgsmål|"
    r"det var (?:bare )?(?:hypotetisk|et eksempel|en opgave|for sjov)|just hypothetical|only an example)\b"
)


class _Span(NamedTuple):
    start: int
    end: int


class _Reading:
    """A conversation as one text, and the asserted hits of each concept in it."""

    def __init__(self, turns: Sequence[str]) -> None:
        self.text = ". ".join(turn.rstrip(" .") for turn in turns if turn.strip())
        self.current = len(self.text) - len(turns[-1].rstrip(" .")) if turns else 0
        self.words = Words(self.text)
        self.starts = sentence_starts(self.text)
        self._found: dict[str, tuple[_Span, ...]] = {}

    def sentence_of(self, place: int) -> _Span:
        """The sentence a place is in."""
        index = max(0, bisect_right(self.starts, place) - 1)
        following = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        return _Span(self.starts[index], following)

    def spans(self, concept: str) -> tuple[_Span, ...]:
        """Hits of a concept that the text asserts."""
        if concept not in self._found:
            hits = (
                tuple(_Span(*part) for part in hit) for hit in CONCEPTS[concept].hits(self.words)
            )
            self._found[concept] = tuple(
                _Span(min(part.start for part in hit), max(part.end for part in hit))
                for hit in hits
                if self._in_one_sentence(hit) and self._all_hold(concept, hit)
            )
        return self._found[concept]

    def _in_one_sentence(self, hit: tuple[_Span, ...]) -> bool:
        return len(hit) == 1 or self.sentence_of(hit[0].start) == self.sentence_of(hit[1].start)

    def _all_hold(self, concept: str, hit: tuple[_Span, ...]) -> bool:
        """Whether each part stands; in «mærker ikke | sparke» the one denial is the sign itself."""
        denies = len(hit) > 1 and any(has_own_denial(self.text[a:b]) for a, b in hit)
        return all(self._holds(concept, part, may_be_denied=not denies) for part in hit)

    def _holds(self, concept: str, hit: _Span, *, may_be_denied: bool) -> bool:
        if concept in MODIFYING:
            return True
        around = self.sentence_of(hit.start)
        sentence = self.text[around.start : max(around.end, hit.end)]
        start, end = hit.start - around.start, hit.end - around.start
        if may_be_denied and is_denied(sentence, start, end, self.text[around.end :]):
            return False
        if concept in FADING and is_gone(sentence, end):
            return False
        if concept == "CANCER":
            return not is_feared(sentence, start) and not is_general(sentence, start, end)
        if concept in LASTING:
            return True
        return not (
            is_idiom(sentence, start, end)
            or (is_general(sentence, start, end) and not says_it_is_so(self.text))
            or self._is_for_show(sentence)
            or _is_too_old(concept, sentence, start, end)
        )

    def _is_for_show(self, sentence: str) -> bool:
        return is_for_show(sentence) or (is_for_show(self.text) and not names_somebody(sentence))


def _is_too_old(concept: str, sentence: str, start: int, end: int) -> bool:
    age = age_of(sentence, start, end)
    if age is None:
        return False
    if age == "weeks":
        return concept in EVENTS
    return age == "years" or concept not in OLD_COUNTS


def find_flags(
    text: str, history: Sequence[str] = (), *, clinician: bool = False
) -> tuple[Flag, ...]:
    """Danger signs of a question, most urgent first, then by id.

    The earlier turns supply what a sign needs («he takes warfarin»), and an emergency told in them
    stays one whatever is asked next, until it is said to be settled.
    """
    turns = tuple(normalise(turn) for turn in (*history, text))
    flags = _find(turns, clinician)
    if flags or not history or SETTLED.search(turns[-1]):
        return flags
    return _find(turns[:-1], clinician)


@lru_cache(maxsize=4096)
def signs_named(flags: frozenset[str], text: str) -> float:
    """How much of a danger sign a text on it names, from 0 to 1, asserted or not.

    The share of its table row's groups that have a word in the text, for the row that fits best.
    """
    words = Words(normalise(text))
    named = {
        concept: any(True for _ in CONCEPTS[concept].hits(words))
        for row in ROWS
        if row.flag.id in flags
        for group in row.groups
        for concept in group
    }
    return max(
        (
            sum(any(named[concept] for concept in group) for group in row.groups) / len(row.groups)
            for row in ROWS
            if row.flag.id in flags
        ),
        default=0.0,
    )


def compile_all() -> int:
    """Compile every pattern now, which else happens at the first text that needs it; how many."""
    matchers = [
        matcher
        for phrases in CONCEPTS.values()
        for matcher in (*phrases.singles, *(m for one, two, _ in phrases.pairs for m in (one, two)))
    ]
    return len({matcher.pattern for matcher in matchers})


@lru_cache(maxsize=512)
def _find(turns: tuple[str, ...], clinician: bool) -> tuple[Flag, ...]:
    reading = _Reading(turns)
    if is_about_an_animal(reading.text):
        return ()
    best: dict[str, Flag] = {}
    for row in ROWS:
        if clinician and not _is_for_clinicians(row, reading.text):
            continue
        if _fires(row, reading):
            best[row.flag.id] = _merge(best.get(row.flag.id), row.flag)
    return tuple(sorted(best.values(), key=lambda flag: (URGENCY.index(flag.level), flag.id)))


def _is_for_clinicians(row: Row, text: str) -> bool:
    if row.clinician == "never" or STABLE.search(text):
        return False
    if LIVE.search(text):
        return True
    return row.clinician == "patient" and bool(A_PATIENT.search(text))


def _merge(old: Flag | None, new: Flag) -> Flag:
    if old is None:
        return new
    level = min(old.level, new.level, key=URGENCY.index)
    return Flag(new.id, level, tuple(dict.fromkeys(old.documents + new.documents)))


def _fires(row: Row, reading: _Reading) -> bool:
    if row.needs_person and not has_happened(reading.text):
        return False
    hits: list[list[tuple[str, _Span]]] = []
    for group in row.groups:
        found = [(concept, span) for concept in group for span in reading.spans(concept)]
        if not found:
            return False
        hits.append(found)
    if any(reading.spans(concept) for concept in _excuses(row, reading)):
        return False
    return any(_fits(row, reading, chosen) for chosen in product(*(group[:12] for group in hits)))


def _excuses(row: Row, reading: _Reading) -> tuple[str, ...]:
    """What takes the flag away; «in years» excuses nothing that has come or grown now."""
    if "CHRONIC" in row.unless and reading.spans("ONSET"):
        return tuple(concept for concept in row.unless if concept != "CHRONIC")
    return row.unless


def _fits(row: Row, reading: _Reading, chosen: tuple[tuple[str, _Span], ...]) -> bool:
    spans = [span for _, span in chosen]
    if not any(span.end > reading.current for concept, span in chosen if concept not in MODIFYING):
        return False
    if row.near and max(s.start for s in spans) - min(s.end for s in spans) > row.near:
        return False
    contexts = [span for concept, span in chosen if concept in CONTEXT_OF_ONE]
    others = [span for concept, span in chosen if concept not in CONTEXT_OF_ONE | MODIFYING]
    return all(same_person(reading.text, a.start, b.start) for a in contexts for b in others)
