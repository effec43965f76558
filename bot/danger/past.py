"""Whether a sign is told of the past: years ago, months ago, or some weeks ago.

Nearness matters: a transient stroke of yesterday is an emergency, «stroke in 2008» is not, and a
knock on the head of three weeks ago counts only when something is wrong now.
"""

from __future__ import annotations

import re
from typing import Literal

Age = Literal["weeks", "months", "years"]
NUMBER = r"(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|mange|nogle|flere|et par|halvandet|one|two|three|four|five|six|seven|eight|nine|ten|twenty|many|several|some|a few|few|a couple of|couple of|a|an)"
YEARS = re.compile(
    rf"(?:for )?(?:over |mere end |ca\.? |omkring |godt |snart |about |around |more than |over )?{NUMBER} (?:år|years?|yrs?) (?:siden|ago|back|tilbage|sedan|temu|önce|earlier)"
    r"|(?:for )?(?:år|years) (?:tilbage|siden|ago)|in (?:the )?(?:19|20)?\d0'?s|i (?:19|20)?[5-9]0'?erne|i 80'erne|årevis siden"
    r"|\b(?:i|in|back in|tilbage i|fra|from|sommeren|vinteren|foråret|efteråret|during|år|around|circa|omkring|im jahr|w) (?:19\d\d|20(?:0\d|1\d|2[0-5]))\b"
    r"|\b(?:stroke|tia|blodprop|kræft|cancer|apopleksi|pe|dvt|operation|operer\w*|hjernerystelse|concussion) (?:19\d\d|20(?:0\d|1\d|2[0-5]))\b"
    r"|\b(?:19\d\d|20(?:0\d|1\d|2[0-4]))\b(?= (?:og|and|,|med|men|but|mår|have|har|er|am|is))"
    r"|\b\w{4,} (?:19\d\d|20(?:0\d|1\d|2[0-4]))(?=[,.;)]|$| og\b| and\b)"
    r"|som (?:nyfødt|spæd\w*|barn|ung|lille|teenager|baby|\d+[- ]?årig)|as (?:an? )?(?:newborn|infant|child|kid|teenager|baby|teen|student)|when (?:i|he|she) (?:was|were) (?:little|young|small|a (?:child|kid|baby|teenager|student)|\d+|in (?:school|my|his|her))"
    r"|da (?:jeg|han|hun) var (?:barn|lille|ung|yngre|\d+)|i (?:min|hans|hendes) (?:barndom|ungdom)|in (?:my|his|her) (?:childhood|youth|teens|twenties|thirties)|back then|dengang|i gamle dage|old injury|gammel skade"
    r"|sidste (?:år|vinter|sommer|forår|efterår)|last (?:year|winter|summer|spring|autumn|fall|christmas)|i fjor|forrige år|the year before"
    r"|(?:had|havde|haft) (?:[\w-]+ ){1,5}once\b|engang|en gang for|once had|had once|tidligere (?:haft|havde)|(?:haft|havde) (?:\w+ ){0,4}tidligere|previously|in the past|tidligere i livet|history of|historie med|sidste gang|last time|forrige gang|första gången|för \w+ år"
)
MONTHS = re.compile(
    rf"{NUMBER} (?:måneder|måned|mdr\.?|months?|mths?) (?:siden|ago|tilbage|back|earlier)|et halvt år siden|half a year ago|et kvart år siden|months ago|måneder siden"
    r"|\b(?:i|in|back in|tilbage i|last) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|june|july|october|sommer|vinter|foråret|efteråret)\b"
)
WEEKS = re.compile(
    r"(?:[2-9]|\d\d|to|tre|fire|fem|seks|flere|et par|nogle|two|three|four|five|six|several|a few|few|a couple of|couple of|some|many|mange) (?:uger|weeks?|wks?) (?:siden|ago|tilbage|back|earlier)"
    r"|sidste måned|last month|(?:forrige|sidste) måned"
)
HISTORY = re.compile(r"history|historie|tidligere|previous|once|engang")
HISTORY_END = re.compile(r",| and | og | with | med ")
BREAK = re.compile(
    r"\b(?:nu|now|i dag|today|igen|again|i går|yesterday|i nat|tonight|i aften|denne gang|this time|de sidste|den seneste|det seneste|lately|recently|"
    r"lige|just|men|but|her til|this morning|i morges|stadig|still|pludselig\w*|sudden\w*|aktuelt|currently|siden da|since then|ever since|derefter|og så|nyligt|for nylig)\b"
    r"|,\s?(?:\w+ ){0,2}(?:opereret|operation\w*|operer\w*|\w*kræft\w*|cancer|diagnos\w*|behandlet|treated|født)\b"
    r"|(?:,|\bog|\band|\bso|\bså)\s?(?:jeg|i|han|hun|he|she|it|det|min|mit|my|his|her|der)? ?(?:har\b(?! haft)|er\b|have\b(?! had)|am\b|is\b|has\b(?! had)|kan\b|cannot\b|gør\b|feels?\b|føler\b|hurts?\b|my\b|min\b|mit\b|ondt\b|kaster\b|får\b|bliver\b|ryster\b)"
)


def age_of(sentence: str, start: int, end: int) -> Age | None:
    """How long ago the sentence says the sign was; None means now or lately."""
    ages: tuple[tuple[Age, re.Pattern[str]], ...] = (
        ("years", YEARS),
        ("months", MONTHS),
        ("weeks", WEEKS),
    )
    for age, pattern in ages:
        for cue in pattern.finditer(sentence):
            between = (
                sentence[cue.end() : start] if cue.end() <= start else sentence[end : cue.start()]
            )
            if not BREAK.search(between) and not _is_only_history(cue[0], between):
                return age
    return None


def _is_only_history(cue: str, between: str) -> bool:
    """«History of breast cancer, back pain»: the history ends with its own words."""
    return bool(HISTORY.match(cue)) and bool(HISTORY_END.search(between))
