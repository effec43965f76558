"""The keys of `bot/topics.py` and the reasons of a refusal in words, for the editor's lists."""

from __future__ import annotations

from corpus.records import Language

OTHER = "other"

DANISH = {
    "xray": "røntgen", "ct": "CT", "mr": "MR", "ultrasound": "ultralyd",
    "nuclear": "nuklearmedicin og PET", "dxa": "DXA", "mammography": "mammografi",
    "dental": "tænder", "back": "ryg", "neck": "nakke og hals", "head": "hoved", "knee": "knæ",
    "hip": "hofte", "shoulder": "skulder", "hand": "hånd, arm og albue", "ankle": "ankel og fod",
    "chest": "bryst og lunger", "breast": "bryster", "abdomen": "mave, nyrer og urinveje",
    "thyroid": "skjoldbruskkirtel", "prostate": "prostata", "sinus": "bihuler",
    "heart": "hjerte og kar", "pain": "smerter", "trauma": "skader og brud",
    "pregnant": "graviditet", "breastfeeding": "amning", "child": "børn", "cancer": "kræft",
    "dose": "stråledosis", "risk": "risiko", "contrast": "kontrast",
    "implant": "implantater og metal", "metformin": "metformin",
    "claustrophobia": "angst for trange rum", "stones": "nyresten og galdesten",
    "clot": "blodprop", "dementia": "demens", "seizure": "krampeanfald",
    "dizzy": "svimmelhed og besvimelse", "osteoporosis": "knogleskørhed",
    "infection": "infektion", "surgery": "operation", "screening": "screening",
    "incidental": "tilfældige fund", "cough": "hoste", "flight": "flyrejser",
    "law": "regler og rettigheder", "campaign": "kampagner og anbefalinger",
    "growth": "udviklingen i antal", "followup": "kontrol", "repeat": "gentagne undersøgelser",
    "sinusitis": "bihulebetændelse", "headache": "hovedpine", "shield": "afskærmning",
    OTHER: "andet",
}  # fmt: skip
ENGLISH = {
    "xray": "X-ray", "ct": "CT", "mr": "MRI", "ultrasound": "ultrasound",
    "nuclear": "nuclear medicine and PET", "dxa": "DXA", "mammography": "mammography",
    "dental": "teeth", "back": "back", "neck": "neck", "head": "head", "knee": "knee",
    "hip": "hip", "shoulder": "shoulder", "hand": "hand, arm and elbow",
    "ankle": "ankle and foot", "chest": "chest and lungs", "breast": "breasts",
    "abdomen": "abdomen, kidneys and urinary tract", "thyroid": "thyroid",
    "prostate": "prostate", "sinus": "sinuses", "heart": "heart and vessels", "pain": "pain",
    "trauma": "injuries and fractures", "pregnant": "pregnancy", "breastfeeding": "breastfeeding",
    "child": "children", "cancer": "cancer", "dose": "radiation dose", "risk": "risk",
    "contrast": "contrast", "implant": "implants and metal", "metformin": "metformin",
    "claustrophobia": "fear of narrow spaces", "stones": "kidney stones and gallstones",
    "clot": "blood clot", "dementia": "dementia", "seizure": "seizures",
    "dizzy": "dizziness and fainting", "osteoporosis": "osteoporosis", "infection": "infection",
    "surgery": "surgery", "screening": "screening", "incidental": "incidental findings",
    "cough": "cough", "flight": "flights", "law": "rules and rights",
    "campaign": "campaigns and recommendations", "growth": "growth in numbers",
    "followup": "follow-up", "repeat": "repeated examinations", "sinusitis": "sinusitis",
    "headache": "headache", "shield": "shielding", OTHER: "other",
}  # fmt: skip
TOPICS: dict[Language, dict[str, str]] = {"da": DANISH, "en": ENGLISH}

REASONS: dict[Language, dict[str, str]] = {
    "da": {
        "not_found": "ikke i kilderne", "out_of_scope": "uden for emnet",
        "own_results": "eget svar", "logistics": "tider og steder", "money": "pris",
        "medicine": "medicin", "diagnosis": "ønsker diagnose", "not_ours": "ikke vores emne",
        "wrong": "forkert", "unclear": "uklart", "missing": "mangler noget",
        "source": "kilden passer ikke", OTHER: "andet",
    },
    "en": {
        "not_found": "not in the sources", "out_of_scope": "off topic",
        "own_results": "own result", "logistics": "times and places", "money": "price",
        "medicine": "medicine", "diagnosis": "wants a diagnosis", "not_ours": "not our subject",
        "wrong": "wrong", "unclear": "unclear", "missing": "something missing",
        "source": "the source does not fit", OTHER: "other",
    },
}  # fmt: skip


def topic_name(key: str, language: Language) -> str:
    """A topic in words; the key itself when it is unknown."""
    return TOPICS[language].get(key, key)


def reason_name(key: str, language: Language) -> str:
    """Why there was no answer, or why it did not help, in words."""
    return REASONS[language].get(key, key)
