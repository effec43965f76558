"""What a text is about, by word lists: examinations, body parts, conditions, who, and what is asked.

The lists are patterns over folded text, Danish and English together, because people mix the two.
They support the ranking and the follow-ups; nothing is answered from them alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

MODALITIES = {
    "xray": r"(?<!g)røn[tgk]|rontg|\bront|\brongen|roentgen|x-?ray|\brtg\b|gennemlys|radiograph",
    "ct": r"\bct|computertomo|cat.?scan|kattescan|\bcbct|jodkontrast|jodholdig|iodinated|iodine contrast",
    "mr": r"\bmr\b|\bmr-|\bmr ?scan|mri(?:s|er|en)?\b|magnet|kernespin|gadolin",
    "ultrasound": r"ultra ?lyd|\bul\b|ultra ?sound|sonogra|doppler|ekkokardio|\bscanner? (?:hos|af) (?:jordemoder|fost)",
    "nuclear": r"nuklear|nuclear|\bpet\b|scintigra|bone scan|isotop|radioakti|knogleskint|\bspect\b|sporstof|\btracer",
    "dxa": r"\bdxa|\bdexa|knogleskan|knoglescan|bone density|knoglet[æa]thed|t-score",
    "mammography": r"mammogra|brystscreen|breast screen|brystr[øo]ntgen",
    "dental": r"\btand|kindtand|visdomstand|tænder|taender|\bdental|tooth|teeth|bitewing|dentist|panoram",
}
BODY = {
    "back": r"\blænd|\blaend|\blænn|\bryg(?!ning|er\b|ere|e\b|ende)|\blumb|\bback(?!g|ing|up|pack|ward)|spine|columna|ischias|sciatica|slipped dis[ck]|prolaps|diskusp",
    "neck": r"\bnakke(?!fold)|\bneck|piskesm[æa]ld|whiplash|\bcervi(?!x)|\bhals(?!brand|kæde)",
    "head": r"\bhoved(?!stad|regel|sag|form|m[åa]l|vej|indgang|puls)|baghoved|\bhead(?!wise|ing|line|stand)|hjerne|brain|krani|\bskull\b|cerebr|commotio|concussion|migr[æa]ne",
    "knee": r"knæ(?!gt|k)|knae(?!gt|k)|\bknee|\bkne(?:et)?\b|menisk|meniscus|korsb[åa]nd",
    "hip": r"hofte|\bhip\b|\bhips\b|lyske|groin",
    "shoulder": r"skulder|skuldre|shoulder|rotator",
    "hand": r"\bh[åa]nd(?:en|ens|led\w*|rod\w*|flad\w*)?\b|\bhands?\b|\bhænder|albue|elbow|wrist|\bfinger|pegefinger|tommel|thumb|scaphoid|b[åa]dben",
    "ankle": r"ankel|\bankl|\bfod(?:en|ens|led\w*|rod\w*|ryg\w*|s[åa]r\w*)?\b|\bfødder|\bfoot\b|\bfeet\b|\bhæl(?:en)?\b|\bheels?\b|\b(?:store|lille)?tå(?:en)?\b|\btæer|\btoes?\b|achilles",
    "chest": r"\blung|chest|thorax|bryst(?:kas|sm|ben)|hoste|cough|pneumo",
    "breast": r"bryst(?!kas|smert|ben)|breast(?!bone)|mamma",
    "abdomen": r"\bmave|abdom|belly|stomach|tummy|blindtarm|append|galde|gall(?:b|s)|\bnyre|kidney|\bleveren|\bliver|\burin|bl[æa]re|blaere",
    "thyroid": r"skjoldbrusk|thyroid|struma|goit",
    "prostate": r"prostata|prostate|\bpsa\b",
    "sinus": r"bihule|sinus",
    "heart": r"hjerte|\bheart|\bcardi|kardi|coronar|\bkar\b|carotid|halspuls",
}
CONDITIONS = {
    "pain": r"\bondt|\bont\b|smert|\bpain|\bhurt(?!ig)|ache|g[øo]r nas|\bøm|\bsore\b",
    "trauma": r"\bfald|\bsl[åa]et|\bsl[åa]s\b|\bslog\b|\bhit\b|\bfell\b|\bfall|trauma|\bbang(?!e\b)|\bbump|ulykke|accident|\bvrid|\bvrik|twist|forstuv|sprain|br[æa]kke|fracture|fraktur|broken|brud|styrt",
    "pregnant": r"gravid|venter (?:sig|barn)|pregnan|foster|fetus|fetal|ufødt|expecting|i omst[æa]ndig",
    "breastfeeding": r"\bamme(?:r|de|nde|t)?\b|amning|ammep|breast ?feed|nursing|lactat",
    "child": r"\bbørn|\bboern|\bbarn|child|\bkids?\b|baby|babies|spæd|\bs[øo]n\b|\bdatter|\bson\b|daughter|toddler|infant|barneb|p[æa]diatr|pediatr|teenage|\b(?:\d|1[0-7])[- ]?(?:[åa]rig|(?:years?|yrs?|months?|weeks?)[- ]old|y/?o\b)|dreng|\bpige|\bboy|\bgirl",
    "cancer": r"kræft|kraeft|\bkreft|cancer|tumor|malign|svulst|metasta|onkolog",
    "dose": r"dosis|doser|\bdose|msv|millisievert|strål|\bstral|radiat|baggrund|background",
    "risk": r"farlig|risiko|\brisici|\brisk|skadelig|\bharm|danger|\bsafe|sikker",
    "contrast": r"kontrast|contrast|gadolin|\bjod|iodin",
    "implant": r"pacemaker|implant|\bicd\b|metal|tatover|tattoo|tandb[øo]jle|protese|cochlea|clips",
    "metformin": r"metformin",
    "claustrophobia": r"klaustro|claustro|snæver",
    "stones": r"nyresten|kidney stone|kolik|colic|galdesten|gallstone|nefrolit|nephrolit|konkrement",
    "clot": r"blodprop|\bclot(?!h)|dvt|emboli|\bpe\b|\ble\b",
    "dementia": r"demens|dementia|hukommelse|memory|glemsom|alzheimer|forgetful",
    "seizure": r"epilep|krampe|seizure|\bfits\b|fitting|\banfald",
    "dizzy": r"svimmel|dizz|besvim|synkope|syncop|faint|vertigo",
    "osteoporosis": r"osteopor|knoglesk[øo]r|brittle",
    "infection": r"infektion|infection|bet[æa]ndel|feber|fever|\buti\b|pyelone",
    "surgery": r"(?<!co)operation|surgery|pre-?op|narkose|bed[øo]v",
    "screening": r"screening|helkrop|whole.?body|helbredstjek|check ?up|sundhedstjek",
    "incidental": r"tilf[æa]ldig|incidental|bifund",
    "cough": r"hoste|cough|lungebet|pneumoni",
    "flight": r"\bfly(?!t)|flight|kosmisk|cosmic",
    "law": r"bekendtg|\blov\b|\blaw|direktiv|directive|§|ret til|\brights?\b|\bklage|complain",
    "campaign": r"herca|kampagne|campaign|v[æa]lg klogt|choosing wisely|sundhedsstyrelse|health authority|anbefaling|recommendation|eurosafe",
    "growth": r"stigning|steget|increase|udvikling|hvor mange ct|procent|growth",
    "followup": r"kontrol|opf[øo]lg|follow.?up|efterkontrol",
    "repeat": r"\bigen\b|gentag|repeat|\bagain\b|allerede|already|nylig|recent",
    "sinusitis": r"bihule|sinusit",
    "headache": r"hovedpine|headache|migr[æa]ne|migraine",
    "shield": r"blyfor|blyafsk|\bbly\b|lead apron|shield|afsk[æa]rm",
}
ASKS = {
    "number": r"hvor (?:meget|mange|stor|h[øo]j|lang|l[æa]nge|tit|ofte|gammel|farlig)|how (?:much|many|long|often|high|big|old|soon|dangerous)|procent|percent|%|hvilken dosis|what dose|msv|tal\b|figures?",
    "when": r"hvorn[åa]r|when\b|how soon|hvor l[æa]nge|how long|hvor tit|how often",
    "why": r"hvorfor|why\b|grund",
    "who": r"hvem|who\b|hvilken (?:organisation|myndighed)|which (?:body|authority)",
    "alternative": r"i stedet|instead|alternativ|ellers|uden str[åa]l|without radiation|rather than|nok så|good enough|bedre end|better than|lige så god",
    "red": r"fare(?:signal|tegn)|alarm|r[øo]de? flag|red flag|warning sign|danger sign|akut|emergency|s[øo]ge? l[æa]ge|see a doctor",
    "strength": r"evidens|evidence|grad\b|grade|styrke|strength|kan eller skal|hvor st[æa]rk",
    "disagree": r"uenig|disagree|forskel|differ|modsat|conflict|enige|agree",
    "prepare": r"forbered|prepare|f[øo]r (?:unders|scan|jeg)|before (?:the|my|a)|faste|fasting|drikke|drink|bagefter|afterwards|after the|foreg[åa]r|happens|during|husk",
    "not": r"undg[åa]|unødv|avoid|unnecess|n[øo]dvendig|need|skal jeg|should i|beh[øo]v|skal (?:der|man|han|hun)|mon|worth|necessary",
    "source": r"hvilke kilde|hvor (?:st[åa]r|ved)|source|unknown|ukendt|ved (?:man|vi) ikke",
}
TABLES = {"modalities": MODALITIES, "body": BODY, "conditions": CONDITIONS, "asks": ASKS}
COMPILED = {
    name: {key: re.compile(pattern) for key, pattern in table.items()}
    for name, table in TABLES.items()
}


@dataclass(frozen=True, slots=True)
class Topics:
    """Keys of the tables above that a text touches."""

    modalities: frozenset[str]
    body: frozenset[str]
    conditions: frozenset[str]
    asks: frozenset[str]


@lru_cache(maxsize=20000)
def find_topics(text: str) -> Topics:
    """Every key whose pattern stands in the text, whatever its case."""
    lowered = text.lower()
    found = {
        name: frozenset(key for key, pattern in table.items() if pattern.search(lowered))
        for name, table in COMPILED.items()
    }
    return Topics(**found)
