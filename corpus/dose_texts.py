"""The fixed wording around the dose table: titles, headings, the short answer and the limits.

Doses never stand here; they come from `doses.csv` alone. Every text is written in both languages
side by side, so that the two documents keep the same statements in the same order.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from corpus.records import Language


@dataclass(frozen=True, slots=True)
class Pair:
    """The same words in both languages; `{noun}` stands for the examinations of the document."""

    da: str
    en: str

    def fill(self, language: Language, noun: str = "") -> str:
        """The words in one language, with the noun put in."""
        return (self.da if language == "da" else self.en).replace("{noun}", noun)


@dataclass(frozen=True, slots=True)
class DoseTopic:
    """One generated document: its id, the modalities it gathers and what it is called."""

    id: str
    modalities: tuple[str, ...]
    topics: tuple[str, ...]
    title: Pair
    noun: Pair


DOSE_TOPICS = (
    DoseTopic(
        "doses-ct",
        ("ct",),
        ("ct", "dose", "radiation"),
        Pair("Stråledosis ved CT-scanning", "Radiation dose of CT scans"),
        Pair("CT", "CT"),
    ),
    DoseTopic(
        "doses-dental",
        ("dental",),
        ("dental", "x-ray", "dose", "radiation"),
        Pair("Stråledosis ved tandrøntgen", "Radiation dose of dental X-rays"),
        Pair("tandrøntgen", "dental X-rays"),
    ),
    DoseTopic(
        "doses-mammography",
        ("mammography",),
        ("mammography", "dose", "radiation"),
        Pair("Stråledosis ved mammografi", "Radiation dose of mammography"),
        Pair("mammografi", "mammography"),
    ),
    DoseTopic(
        "doses-nuclear-medicine",
        ("nuclear-medicine",),
        ("nuclear", "pet", "dose", "radiation"),
        Pair("Stråledosis ved nuklearmedicin og PET", "Radiation dose of nuclear medicine and PET"),
        Pair("nuklearmedicin og PET", "nuclear medicine and PET"),
    ),
    DoseTopic(
        "doses-other",
        ("fluoroscopy", "dxa", "mr", "ultrasound", "mixed"),
        ("dxa", "mr", "ultrasound", "x-ray", "dose", "radiation"),
        Pair(
            "Stråledosis ved gennemlysning, indgreb, DXA, MR og ultralyd",
            "Radiation dose of fluoroscopy, guided procedures, DXA, MR and ultrasound",
        ),
        Pair("gennemlysning, DXA, MR og ultralyd", "fluoroscopy, DXA, MR and ultrasound"),
    ),
    DoseTopic(
        "doses-xray",
        ("xray",),
        ("x-ray", "dose", "radiation"),
        Pair("Stråledosis ved almindelig røntgen", "Radiation dose of plain X-rays"),
        Pair("almindelig røntgen", "plain X-rays"),
    ),
)

HEADINGS = MappingProxyType(
    {
        ("ct", "head"): Pair("CT af hovedet", "CT of the head"),
        ("ct", "chest"): Pair("CT af lunger og brystkasse", "CT of the lungs and chest"),
        ("ct", "abdomen"): Pair(
            "CT af mave, bækken og nyrer", "CT of the abdomen, pelvis and kidneys"
        ),
        ("ct", "spine"): Pair("CT af ryggen", "CT of the spine"),
        ("ct", "heart"): Pair("CT af hjertet", "CT of the heart"),
        ("ct", "whole-body"): Pair("CT af kroppen", "CT of the body"),
        ("ct", "other"): Pair("CT i almindelighed", "CT in general"),
        ("dental", "teeth"): Pair("Tandrøntgen", "Dental X-ray"),
        ("mammography", "breast"): Pair("Mammografi", "Mammography"),
        ("nuclear-medicine", "chest"): Pair(
            "Lungescanning med radioaktivt stof", "Lung scan with a radioactive tracer"
        ),
        ("nuclear-medicine", "heart"): Pair(
            "Hjertescanning med radioaktivt stof", "Heart scan with a radioactive tracer"
        ),
        ("nuclear-medicine", "abdomen"): Pair(
            "Nyrescanning med radioaktivt stof", "Kidney scan with a radioactive tracer"
        ),
        ("nuclear-medicine", "neck"): Pair("Scanning af skjoldbruskkirtlen", "Thyroid scan"),
        ("nuclear-medicine", "whole-body"): Pair(
            "Knoglescanning og PET af hele kroppen", "Bone scan and whole-body PET"
        ),
        ("nuclear-medicine", "other"): Pair(
            "Nuklearmedicin i almindelighed", "Nuclear medicine in general"
        ),
        ("dxa", "other"): Pair("DXA-scanning", "DXA scan"),
        ("mr", "other"): Pair("MR-scanning", "MR (MRI) scan"),
        ("ultrasound", "other"): Pair("Ultralyd", "Ultrasound"),
        ("fluoroscopy", "abdomen"): Pair(
            "Røntgen af spiserør, mave og tarm med kontrast",
            "X-ray of the gullet, stomach and bowel with contrast",
        ),
        ("fluoroscopy", "heart"): Pair(
            "Kranspulsårer, kontrastundersøgelse og ballonudvidelse",
            "The heart's arteries, contrast examination and balloon widening",
        ),
        ("fluoroscopy", "other"): Pair("Indgreb styret med røntgen", "X-ray guided procedures"),
        ("mixed", "other"): Pair(
            "EU-Kommissionens dosisklasser", "The European Commission's dose classes"
        ),
        ("xray", "head"): Pair("Røntgen af hoved og bihuler", "X-ray of the head and sinuses"),
        ("xray", "neck"): Pair("Røntgen af nakken", "X-ray of the neck"),
        ("xray", "chest"): Pair("Røntgen af lungerne", "X-ray of the chest"),
        ("xray", "abdomen"): Pair(
            "Røntgen af mave, nyrer og urinveje", "X-ray of the abdomen, kidneys and urinary tract"
        ),
        ("xray", "spine"): Pair("Røntgen af ryggen", "X-ray of the spine"),
        ("xray", "pelvis-hip"): Pair(
            "Røntgen af bækken og hofte", "X-ray of the pelvis and the hip"
        ),
        ("xray", "limbs"): Pair("Røntgen af arme og ben", "X-ray of arms and legs"),
        ("xray", "other"): Pair("Røntgen i almindelighed", "X-ray in general"),
    }
)
"""Heading of each (modality, body part); also the order of the sections."""

DOSE_SUFFIX = Pair(": stråledosis", ": radiation dose")
ANSWER_HEADING = Pair("Kort svar", "Short answer")
LIMITS_HEADING = Pair("Hvad tallene for {noun} ikke kan", "What the figures for {noun} cannot tell")
MEAN_DOSE = Pair(
    "Tallene i mSv for {noun} er gennemsnit (effektiv dosis) til at sammenligne undersøgelser med, "
    "ikke den dosis, du selv har fået.",
    "The mSv figures for {noun} are averages (effective dose) for comparing examinations, "
    "not the dose you had yourself.",
)
NO_DANISH_TABLE = Pair(
    "En officiel dansk dosistabel for {noun} er ikke fundet, så tallene er mest fra andre lande.",
    "No official Danish dose table for {noun} has been found, so most figures are from other "
    "countries.",
)
OWN_BACKGROUND = Pair(
    "Landene regner med hver sin baggrundsstråling, så sammenlign kun mSv for {noun} på tværs af "
    "lande.",
    "Countries count on different background radiation, so compare only mSv for {noun} between "
    "countries.",
)
LIMITS = MappingProxyType(
    {
        "ukhsa-dose": Pair(
            "Den britiske tabel med tal for {noun} er fra 2008, og nyere udstyr kan give mindre.",
            "The UK table with figures for {noun} is from 2008, and newer equipment may give less.",
        ),
        "radiologyinfo-dose": Pair(
            "De amerikanske tal for {noun} er læst i en kopi; udgiverens egen side er ikke læst.",
            "The US figures for {noun} were read in a copy; the publisher's own page was not read.",
        ),
        "ukhsa-compare": Pair(
            "De britiske tal fra 2011 for {noun} er læst i en kopi; udgiverens egen side er ikke "
            "læst.",
            "The UK figures from 2011 for {noun} were read in a copy; the publisher's own page was "
            "not read.",
        ),
        "rp118": Pair(
            "EU-Kommissionens dosisklasser for {noun} er fra 2000 og gamle, og de er læst i en "
            "kopi.",
            "The European Commission's dose classes for {noun} are from 2000 and old, and were "
            "read in a copy.",
        ),
        "mettler-2008": Pair(
            "Oversigten fra 2008 med tal for {noun} er kun læst i resumé; dens tabel er ikke læst "
            "igen.",
            "Only the abstract of the 2008 review with figures for {noun} was read; its table was "
            "not read again.",
        ),
        "stuk-nm-2021": Pair(
            "De finske tal for 2021 om {noun} stammer fra myndighedens pressemeddelelse.",
            "The Finnish figures for 2021 on {noun} come from the authority's press release.",
        ),
        "uroradiologi-nyresten": Pair(
            "Den danske anbefaling med tal for {noun} ved nyresten er fra 2016 og af ældre dato.",
            "The Danish recommendation with figures for {noun} in kidney stones is from 2016 and "
            "is an older one.",
        ),
    }
)
"""What was not seen, or is old, by source key."""
