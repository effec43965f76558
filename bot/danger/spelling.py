"""Misspelt danger words mended: «brystsmetrer», «følesesløs», «unconcious».

Only the words below are mended to, only from a word one slip away (two in words of ten letters or
more) with the same first letter, and in short words no letter may stand for another («cancel» is
not «cancer»), so that ordinary words stay as they are.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from rapidfuzz.distance import OSA

WORDS = """
åndenød åndedræt besvimet besvimede besvimer bevidstløs bevidstheden blodfortyndende brystsmerter
følelsesløs følelsesløshed forvirret hovedpine hovedpinen hævelse hævet kramper krampeanfald
lammelse lammelser lammet mavesmerter rygsmerter nakkestiv nakkestivhed opkast opkastninger
pludselig pludseligt skridtet smerter svimmel tissede underlivet vandladning vejret vejrtrækning
voldsom voldsomme voldsomt kraftig ulidelige ulidelig testikel testikler gravid brystkassen
blødning blødninger bløder feber feberkramper hjertebanken kulderystelser afføring afføringen
selvmord selvmordstanker livmoder bevidsthed hjerteanfald vandladningsbesvær lysfølsom
trafikulykke galdesten nyresten blodprop blodpropper uldagtig snøvlende snøvler læberne tungen
halsen kontraststof hjernerystelse baghovedet hovedet prostatakræft brystkræft lungekræft
kemoterapi metastaser pacemaker bihulebetændelse lungebetændelse bevæge ubevidst utydeligt utydelig
unconscious consciousness breathless breathing breathlessness breathe headache headaches sudden
suddenly vomiting vomited vomits numbness paralysed paralyzed paralysis seizure seizures swollen
swelling pregnant pregnancy bleeding confused confusion drowsy fainted fainting collapsed
thunderclap weakness incontinent incontinence bladder testicle testicles scrotum stomach abdomen
abdominal unbearable excruciating shivering meningitis haemorrhage temperature shoulder slurred
slurring drooping droopy jaundice chemotherapy chemo cancer prostate metastases anticoagulants
thinners warfarin apixaban rivaroxaban eliquis xarelto pradaxa marevan suicidal suicide groin
genitals diarrhoea diarrhea unresponsive dislocated deformed fracture fractured crooked
""".split()
KNOWN = frozenset(WORDS)
# Real words a slip away from a danger word.
LEAVE = frozenset(
    "vejrtrækningen vejrene hæver hævede skridt skridter hovedret hovedrette hovedets breathes "
    "breather groins confuse confuses drop droops swallow swallowing swallowed stomachs shoulders "
    "fractures weakens brystkasse testikelen temperaturen pregnancies seized bevægede bevæger "
    "laver lamme lammer kraftige kraftigt smerten smerte feberen blødt bløde grav gravide gravides "
    "tissen tisse tisser hovedpiner cancers canceled dancer kancer sweeping swelled halsens "
    "prostata pacemakeren breaths breathed confusing confuser besvime besvimer besværet "
    "blending dropping selling kamper kramer unbreakable breath breathed lægerne lægernes drooling cooked contusion contusions cancel cancelled sollen spelling "
    "collapse collapses hansen halten hemorrhage metastasis brudt "
    "følelseslös kræmper kramme krammer headaches abdominals numbers blinder bleeding bladders".split()
)
DELETIONS: dict[str, list[str]] = defaultdict(list)
SHORTEST = 6
LONG = 10
SURE = 8


def _shorter(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


for _word in WORDS:
    if len(_word) >= SHORTEST:
        for _key in {_word, *_shorter(_word)}:
            DELETIONS[_key].append(_word)


@lru_cache(maxsize=20000)
def mend_word(word: str) -> str:
    """The danger word this word is a slip of, or the word itself."""
    if word in KNOWN or word in LEAVE:
        return word
    keys = {word, *_shorter(word)}
    if len(word) >= LONG:
        keys |= {shorter for key in list(keys) for shorter in _shorter(key)}
    candidates = {known for key in keys for known in DELETIONS.get(key, ())}
    close = [
        (distance, known)
        for known in sorted(candidates)
        if known[0] == word[0]
        and (distance := OSA.distance(word, known)) <= (2 if len(known) >= LONG else 1)
        and (len(known) >= SURE or len(word) != len(known) or sorted(word) == sorted(known))
    ]
    return min(close)[1] if close else word
