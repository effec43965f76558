"""Which language a question is written in, and which one it is answered in.

Small words decide, because imaging words are the same everywhere ("MR", "CT"); between Danish and
English the letters of the other words count too. A text that tells nothing is taken for the
language of the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.letters import lean
from corpus.records import Language

WORDS = {
    "da": "jeg er det og i at en et den til på for med som har hvad hvordan hvornår hvor skal kan min mit mine mig hun han vi man ikke af der efter fra også noget nogen være været blive bliver bør må ved hvis når lige bare gøre gør få får taget tage tages tager scannet ondt vondt uden eller nu mod sig dig du deres hans hendes er findes hvilke hvilken hvorfor mange meget dage uger måned måneder år siden går gik røntgen stråling farligt gravid ryggen ryg knæ lænd barn børn søn datter mor far billede undersøgelse læge lægen skulder hofte hoved hovedet bryst smerter undersøges henvisning hvem indikation mistanke udredning kontrol ønskes mdr antikoagulation antikoagulantia fraktur traume kontrast galdesten nyresten blodprop hjernerystelse",
    "en": "i is are the a an and of to for with what how when where why who should can my me he she we not no does do did it this that have has had be been will would could any from after before about if or at on in was were am need get scan pain your you there their than much many safe risk during while says said told which because weeks years child kid mum dad pregnant head hurt hurts back knee doctor gp",
    "no": "jeg er det og i at en et den til på for med som har hva hvordan når hvor skal kan min mitt mine meg hun han vi man ikke av der etter fra også noe noen være vært bli blir bør må ved hvis om vondt uten eller nå mot seg deg du deres hans hennes hvilke hvilken hvorfor mye dager uker siden røntgen stråling farlig gravid ryggen kne barn bilde undersøkelse lege legen skulder hofte hode hodet smerter ta tatt",
    "sv": "jag är det och i att en ett den till på för med som har vad hur när var ska kan min mitt mina mig hon han vi man inte av där efter från också något någon vara varit bli blir bör måste vid om ont utan eller nu mot sig dig du deras hans hennes vilka vilken varför mycket dagar veckor sedan röntgen strålning farligt gravid ryggen knä barn bild undersökning läkare läkaren axel höft huvud huvudet smärta ta tagit behöver",
    "de": "gibt braucht mrt kopf bauch schädlich ich bin ist das und in zu ein eine der die den mit für auf als hat haben habe was wie wann wo soll kann mein meine mir mich sie er wir man nicht von nach auch etwas sein werden wird muss bei wenn oder jetzt ohne gegen dich du ihr welche warum viel viele tage wochen seit röntgen strahlung gefährlich schwanger rücken knie kind schmerzen arzt brauche sind es im beim nötig",
    "pl": "ile ma są dawka dawkę promieniowania brzucha głowy kręgosłupa kolana tomografii tomografię usg zdjęcie prześwietlenie jestem jest to i w że na do dla z jak co kiedy gdzie czy mam mój moja mnie ona on my nie od po też coś być będzie przy jeśli lub teraz bez się ty dlaczego dużo dni tygodni ból boli lekarz dziecko rentgen promieniowanie niebezpieczne ciąży ciąża plecy kolano badanie tomografia szkodliwe mogę potrzebuję zrobić",
    "tr": "ben bu ve bir için ile ne nasıl zaman nerede mi mı mu mü var yok benim bana o biz değil sonra da de gerekli ağrı ağrısı doktor çocuk röntgen radyasyon tehlikeli hamile hamileyim sırt diz tomografi gün hafta çektirmeli olan çok kaç oldu",
    "fr": "je suis est le la les un une et de des du pour avec que quoi comment quand où mon ma mes il elle nous pas ne sur dans après aussi être si ou maintenant sans contre vous tu pourquoi douleur médecin enfant radio dangereux enceinte dos genou faut-il besoin",
    "es": "yo soy es el la los un una y de del para con que qué cómo cuándo dónde mi mis me ella nosotros no en después también ser estar si o ahora sin contra tú por dolor médico niño radiografía peligroso embarazada espalda rodilla necesito tengo",
}  # fmt: skip
VOCABULARY = {language: frozenset(words.split()) for language, words in WORDS.items()}
LETTERS = {
    "da": re.compile(r"[æø]"),
    "sv": re.compile(r"[äö]"),
    "de": re.compile(r"[ß]|[äöü]"),
    "pl": re.compile(r"[ąćęłńśźż]"),
    "tr": re.compile(r"[ğış]"),
    "no": re.compile(r"[æø]"),
}
SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("uk", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("so", re.compile(r"(?!)")),
)
MOST_LEANING = 1.5
"""What the letters may weigh, in small words; fewer than tell a third language."""
LEAST = 0.3
SCANDINAVIAN = frozenset({"da", "no", "sv"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language a question is in, and the one it gets its reply in."""

    question: str
    reply: Language


def detect_language(text: str, *, fallback: Language) -> Spoken:
    """The question's language and the reply's: Danish for Scandinavians, English for others."""
    for language, script in SCRIPTS:
        if len(script.findall(text)) >= 3:
            return Spoken(language, "en")
    lowered = text.lower()
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", lowered)
    scores = {
        language: sum(word in vocabulary for word in words) + _letters(lowered, language)
        for language, vocabulary in VOCABULARY.items()
    }
    leaning = max(-MOST_LEANING, min(MOST_LEANING, lean(text)))
    scores["en" if leaning > 0 else "da"] += abs(leaning)
    best = max(scores.values())
    if best < LEAST:
        return Spoken(fallback, fallback)
    winners = [language for language, score in scores.items() if score == best]
    for preferred in (fallback, "da", "en"):
        if preferred in winners:
            winners = [preferred]
    return _spoken(winners[0])


def _letters(text: str, language: str) -> float:
    pattern = LETTERS.get(language)
    return min(1.5, 0.75 * len(pattern.findall(text))) if pattern else 0.0


def _spoken(language: str) -> Spoken:
    if language in SCANDINAVIAN:
        return Spoken(language, "da")
    return Spoken(language, "en")
