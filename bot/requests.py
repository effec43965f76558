"""Kinds of request that no guideline answers, by their words: bookings, money, own results.

A kind is evidence for the judgement in `bot/scope.py`, and it chooses the wording of a refusal.
Order matters: the first kind that matches names the refusal.
"""

from __future__ import annotations

import re

PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "own_results",
        r"\b(?:mit|mine|min|hendes|hans|my|his|her) (?:\w+ )?(?:svar|r[øo]ntgensvar|scanningssvar|pr[øo]vesvar|resultat\w*|beskrivelse|"
        r"results?|report|films?)\b|hvad (?:viser|viste|st[åa]r der)|what (?:does|did) (?:my|the) (?:\w+ )?(?:scan|mri|ct|x-?ray|report|result)|"
        r"tolk\w*|interpret|kan du se|can you (?:see|read|look)|(?:svar|result\w*) (?:på|from|of|on) (?:min|mit|my)|"
        r"min(?:e)? (?:scanning|mr|ct|r[øo]ntgen\w*) (?:vis\w+|sagde)|my (?:\w+ )?(?:scan|mri|ct|x-?ray) (?:show|said|came back)|"
        r"konklusion|conclusion:|impression:|der st[åa]r i (?:svaret|min journal)|minsundhed|min journal|hvorn[åa]r (?:f[åa]r|kommer) (?:jeg )?(?:mit |min )?svar",
    ),
    (
        "logistics",
        r"\b(?:book\w*|bestil\w*(?: en| tid)?|flytte? (?:min|mit|en|tid)|aflys\w*|afbud|ventetid\w*|venteliste\w*|waiting (?:time|list)|"
        r"appointment|reschedul\w*|cancel|parker\w*|parking|[åa]bningstid\w*|opening hours|telefonnummer|phone number|adresse|address of|"
        r"transport|k[øo]rsel|taxa|bus(?:sen|linje)?|hvilke[nt]? (?:sygehus|hospital|klinik|l[æa]ge)|which (?:hospital|clinic|doctor)|"
        r"bedste (?:hospital|sygehus|klinik)|best (?:hospital|clinic)|besøgstid\w*|visiting|garderobe|locker|omkl[æa]dning|e-?boks|indkaldelse\w*|"
        r"hvor skal jeg (?:m[øo]de|hen)|m[øo]detid|hvor l[æa]nge (?:er|skal) (?:der )?vente|hvorn[åa]r (?:er|skal) min tid|my (?:appointment|slot)|"
        r"ledige? tid|tid til (?:scanning|mr|ct|r[øo]ntgen|ultralyd)|henvisning(?:en)? (?:sendt|udl[øo]b\w*)|log ?ind|mitid|password)\b",
    ),
    (
        "money",
        r"\b(?:pris\w*|koster?|kostede|betal\w*|cost|costs|price\w*|pay|fee|forsikring\w*|insurance|erstatning\w*|compensation|"
        r"tilskud|egenbetaling|gratis|free of charge|refund\w*|refusion|l[øo]n|salary|kroner|kr\.|gebyr|dagpenge|sygedagpenge)\b",
    ),
    (
        "medicine",
        r"\b(?:panodil|paracetamol|ibuprofen|ipren|morfin|tramadol|penicillin|antibiotik\w*|tabletter|piller|pills|dose of|"
        r"painkiller\w*|smertestillende|medicin\w*|medication|medicine|gabapentin|prednisolon|binyrebark\w*|ozempic|statin\w*|"
        r"hvor mange mg|how many mg|recept|prescription|vaccin\w*|kosttilskud|vitamin\w*|supplement\w*)\b",
    ),
    (
        "diagnosis",
        r"\b(?:hvad fejler jeg|har jeg (?:f[åa]et )?(?:kr[æa]ft|en blodprop|gigt|prolaps|brud|br[æa]kket)|er det kr[æa]ft|is it cancer|"
        r"do i have (?:cancer|a|an)|what(?:'s| is) wrong with me|diagnos\w+ (?:mig|me)|(?:kan|can) (?:du|you) (?:stille|make|give)|"
        r"er (?:det|mit|min) normalt?|is (?:this|it|my) (?:\w+ )?normal|kan det v[æa]re|could it be|hvad kan det v[æa]re|"
        r"what could it be|what do you think)\b",
    ),
    (
        "not_ours",
        r"\b(?:hund\w*|kat(?:ten|te)?|hest\w*|kanin\w*|dyrl[æa]ge\w*|dogs?|cats?|horses?|vet(?:erinary)?|puppy|"
        r"uddannelse\w*|l[æa]se til|job|stilling|ans[øo]g\w*|career|medical school|student|studie(?:r|t)?|"
        r"kvp|m[ao]s\b|protokol\w*|firmware|fabrikat|siemens|philips|ge healthcare|tesla-?bil|mobil(?:telefon|er)?|5g|wifi|"
        r"mikrob[øo]lge\w*|microwave|k[øo]rekort|driving licen[cs]e|drive|k[øo]re bil|sygemeld\w*|sick note|sick leave|"
        r"ignore|glem (?:alle|alt|dine)|forget (?:all|your)|system ?prompt|\bDAN\b|jailbreak|print your)\b",
    ),
)
COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in PATTERNS)
KINDS = tuple(kind for kind, _ in PATTERNS)


def find_requests(text: str) -> tuple[str, ...]:
    """Every kind whose words stand in the text, in the table's order."""
    return tuple(kind for kind, pattern in COMPILED if pattern.search(text))
