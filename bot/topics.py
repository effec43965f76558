"""What a text is about, by word lists: examinations, body parts, conditions, who, and what is asked.

The lists are patterns over folded text, Danish and English together, because people mix the two.
They support the ranking and the follow-ups; nothing is answered from them alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

MODALITIES = {
    "xray": r"r[øo]nt?g|r[øo]nken|x-?ray|\brtg\b|gennemlys|radiograph",
    "ct": r"\bct|computertomo|cat.?scan|kattescan|\bcbct",
    "mr": r"\bmri?\b|\bmr-|mr ?scan|mri|magnet|kernespin",
    "ultrasound": r"ultra ?lyd|\bul\b|ultra ?sound|sonogra|doppler|ekkokardio|\bscanner? (?:hos|af) (?:jordemoder|fost)",
    "nuclear": r"nuklear|nuclear|pet\b|pet[-/ ]|scintigra|bone scan|isotop|radioakti|knogleskint|spect\b|sporstof|tracer",
    "dxa": r"\bdxa|\bdexa|knogleskan|knoglescan|bone density|knoglet[æa]thed|t-score",
    "mammography": r"mammogra|brystscreen|breast screen|brystr[øo]ntgen",
    "dental": r"tand|t[æa]nder|dental|tooth|teeth|bitewing|tandl[æa]ge|dentist|panoram",
}
BODY = {
    "back": r"l[æa]nd|\bryg|lumb|low(?:er)? back|\bback|spine|columna|rygs[øo]jl|ischias|sciatica|slipped dis[ck]|prolaps",
    "neck": r"nakke|\bneck|piskesm[æa]ld|whiplash|cervi|\bhals",
    "head": r"hoved|\bhead|hjerne|brain|kranie|skull|cerebr|commotio|concussion|migr[æa]ne",
    "knee": r"kn[æa]|\bknee|menisk|meniscus|korsb[åa]nd",
    "hip": r"hofte|\bhip\b|\bhips\b|lyske|groin",
    "shoulder": r"skulder|skuldre|shoulder|rotator",
    "hand": r"h[åa]nd|hand|albue|elbow|wrist|finger|tommel|thumb|scaphoid|b[åa]dben",
    "ankle": r"ankel|ankle|\bfod|f[øo]dder|\bfoot|feet|h[æa]l\b|\bheel|\bt[åa]\b|achilles",
    "chest": r"\blung|chest|thorax|bryst(?:kas|sm)|hoste|cough|pneumo",
    "breast": r"bryst|breast|mamma",
    "abdomen": r"\bmave|abdom|belly|stomach|tummy|blindtarm|append|galde|gall|nyre|kidney|lever|liver|urin|bl[æa]re",
    "thyroid": r"skjoldbrusk|thyroid|struma|goit",
    "prostate": r"prostata|prostate|psa\b",
    "sinus": r"bihule|sinus",
    "heart": r"hjerte|heart|cardi|kar\b|carotid|halspuls",
}
CONDITIONS = {
    "pain": r"ondt|smerte|\bpain|hurt|ache|g[øo]r nas|[øo]m\b|sore",
    "trauma": r"fald|sl[åa]et|sl[åa]s|slog|hit|fell|\bfall|trauma|bang|bump|ulykke|accident|vrid|twist|forstuv|sprain|br[æa]k|fracture|broken|brud",
    "pregnant": r"gravid|venter (?:sig|barn)|pregnan|foster|fetus|fetal|ufødt|expecting|i omst[æa]ndig",
    "breastfeeding": r"amme|amning|breast ?feed|nursing|lactat",
    "child": r"\bb[øo]rn|\bbarn|child|kid\b|kids|baby|sp[æa]d|\bs[øo]n\b|\bdatter|\bson\b|daughter|toddler|infant|barneb|p[æa]diatr|pediatr|teenage|\b\d{1,2}[- ]?[åa]rig|dreng|pige|\bboy|\bgirl",
    "cancer": r"kr[æa]ft|cancer|tumor|malign|svulst|metasta|onkolog",
    "dose": r"dosis|doser|\bdose|msv|millisievert|str[åa]l|radiat|baggrund|background",
    "risk": r"farlig|risiko|risk|skadelig|harm|danger|safe|sikker",
    "contrast": r"kontrast|contrast|gadolin|\bjod|iodin",
    "implant": r"pacemaker|implant|\bicd\b|metal|tatover|tattoo|tandb[øo]jle|protese|cochlea|clips",
    "metformin": r"metformin",
    "claustrophobia": r"klaustro|claustro|snæver",
    "stones": r"nyresten|kidney stone|kolik|colic|galdesten|gallstone|nefrolit|nephrolit|konkrement",
    "clot": r"blodprop|\bclot|dvt|lungeemboli|embol|\bpe\b|\ble\b",
    "dementia": r"demens|dementia|hukommelse|memory|glemsom|alzheimer|forgetful",
    "seizure": r"epilep|krampe|seizure|\bfit\b|\banfald",
    "dizzy": r"svimmel|dizz|besvim|synkope|syncop|faint|vertigo",
    "osteoporosis": r"osteopor|knoglesk[øo]r|brittle",
    "infection": r"infektion|infection|bet[æa]ndel|feber|fever|uti\b|pyelone",
    "surgery": r"operation|surgery|pre-?op|narkose|bed[øo]v",
    "screening": r"screening|helkrop|whole.?body|helbredstjek|check ?up|sundhedstjek",
    "incidental": r"tilf[æa]ldig|incidental|bifund",
    "cough": r"hoste|cough|lungebet|pneumoni",
    "flight": r"\bfly|flight|kosmisk|cosmic",
    "law": r"bekendtg|lov\b|\blaw|direktiv|directive|§|ret til|rights?\b|klage|complain",
    "campaign": r"herca|kampagne|campaign|v[æa]lg klogt|choosing wisely|sundhedsstyrelse|health authority|anbefaling|recommendation|eurosafe",
    "growth": r"stigning|steget|increase|udvikling|hvor mange ct|procent|growth",
    "followup": r"kontrol|opf[øo]lg|follow.?up|efterkontrol",
    "repeat": r"igen|gentag|repeat|again|allerede|already|nylig|recent",
    "sinusitis": r"bihule|sinusit",
    "headache": r"hovedpine|headache|migr[æa]ne|migraine",
    "shield": r"blyforkl|bly\b|lead apron|shield|afsk[æa]rm",
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
