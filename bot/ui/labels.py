"""Every label of the page in Danish and English, in one table: (da, en).

What is part of a reply stands in `bot/messages.py`; the long texts of the tab Om in `about_text.py`.
"""

from __future__ import annotations

from bot.ui.labels_editor import EDITOR_LABELS
from bot.ui.labels_editor_more import ORIGINAL_LABELS
from bot.ui.labels_quality import QUALITY_LABELS
from bot.ui.labels_tabs import TAB_LABELS
from corpus.records import Language

LABELS: dict[str, tuple[str, str]] = {
    **TAB_LABELS,
    **QUALITY_LABELS,
    **EDITOR_LABELS,
    **ORIGINAL_LABELS,
    # the frame
    "title": ("Billedvalg", "Billedvalg"),
    "tagline": (
        "Hvornår giver røntgen, CT, MR, ultralyd og nuklearmedicin mening?",
        "When do X-ray, CT, MRI, ultrasound and nuclear medicine make sense?",
    ),
    "page_title": (
        "Billedvalg – hvornår giver en scanning mening?",
        "Billedvalg – when does a scan make sense?",
    ),
    "description": (
        "Generel viden om billedundersøgelser og stråling, altid med kilder.",
        "General information on imaging examinations and radiation, always with sources.",
    ),
    "skip": ("Gå til indholdet", "Skip to the content"),
    "language": ("Sprog", "Language"),
    "audience": ("Jeg er", "I am"),
    "patient": ("Patient", "Patient"),
    "clinician": ("Sundhedsfaglig", "Clinician"),
    "tabs": ("Sider", "Pages"),
    "tab_ask": ("Spørg", "Ask"),
    "tab_sheet": ("Tag med til lægen", "Take to your doctor"),
    "tab_lookup": ("Opslag", "Look-up"),
    "tab_doses": ("Stråledoser", "Doses"),
    "tab_sources": ("Kilder", "Sources"),
    "tab_quality": ("Kvalitet", "Quality"),
    "tab_about": ("Om", "About"),
    "tab_editor": ("Redaktion", "Editing"),
    "loading": ("Henter …", "Loading …"),
    "noscript": (
        "Siden bruger JavaScript. Slå det til i din browser for at stille spørgsmål. Ved livsfare: ring 112.",
        "This page uses JavaScript. Turn it on in your browser to ask questions. In danger of life: call 112.",
    ),
    "new_window": ("åbner i nyt vindue", "opens in a new window"),
    "footer_purpose": (
        "Generel viden, ikke råd til den enkelte. Ved livsfare: ring 112.",
        "General information, not advice for one person. In danger of life: call 112.",
    ),
    "footer_accessibility": ("Tilgængelighedserklæring", "Accessibility statement"),
    "footer_about": ("Om Billedvalg og dine oplysninger", "About Billedvalg and your privacy"),
    "server_gone": (
        "Siden har mistet forbindelsen til serveren. Vent lidt, og genindlæs så siden. Ved livsfare: ring 112.",
        "The page has lost its connection to the server. Wait a moment, then reload the page. In danger of life: call 112.",
    ),
    "reload": ("Genindlæs siden", "Reload the page"),
    "load_failed": (
        "Det kunne ikke hentes. Prøv igen om lidt.",
        "It could not be fetched. Try again in a moment.",
    ),
    # Spørg
    "machine_title": ("Du skriver med en maskine", "You are writing to a machine"),
    "machine_notice": (
        "Billedvalg er et program, ikke et menneske eller en læge. Det viser sætninger fra en fast samling af kilder. Det er generel viden og kan ikke vurdere dig. Skriv ikke navn eller CPR-nummer; det, du skriver, bliver ikke gemt.",
        "Billedvalg is a program, not a person or a doctor. It shows sentences from a fixed collection of sources. This is general information and cannot assess you. Do not write names or CPR numbers; what you write is not kept.",
    ),
    "machine_urgent": (
        "Er det akut? Ring 112 ved livsfare. Ellers 1813 i Region Hovedstaden, lægevagten i de andre regioner eller egen læge.",
        "Is it urgent? Call 112 if life is in danger. Otherwise 1813 in the Capital Region, the out-of-hours service (lægevagten) elsewhere, or your own GP.",
    ),
    "examples": ("Prøv for eksempel", "Try for example"),
    "example_patient_1": (
        "Skal jeg have scannet ryggen? Jeg har haft ondt i to uger",
        "Do I need a scan? My back has hurt for two weeks",
    ),
    "example_patient_2": (
        "Er en CT-scanning farlig for mit barn?",
        "Is a CT dangerous for my child?",
    ),
    "example_patient_3": (
        "Hvor meget stråling er der i et røntgen af hoften?",
        "How much radiation is there in a hip X-ray?",
    ),
    "example_patient_4": (
        "Kan jeg få en MR-scanning, når jeg har pacemaker?",
        "Can I have an MRI with a pacemaker?",
    ),
    "example_clinician_1": (
        "Mistanke om nyrekolik hos voksen: hvilken undersøgelse først?",
        "Suspected renal colic in an adult: which examination first?",
    ),
    "example_clinician_2": (
        "Hvornår er MR af lænden indiceret ved iskias?",
        "When is lumbar MRI indicated in sciatica?",
    ),
    "example_clinician_3": (
        "Let hovedtraume hos voksen i AK-behandling: CT-kriterier?",
        "Minor head trauma in an adult on anticoagulants: CT criteria?",
    ),
    "example_clinician_4": (
        "Billeddiagnostik ved mistanke om lungeemboli hos gravid",
        "Imaging for suspected pulmonary embolism in pregnancy",
    ),
    "question": ("Dit spørgsmål", "Your question"),
    "placeholder": (
        "Skriv dit spørgsmål her",
        "Type your question here",
    ),
    "send": ("Spørg", "Ask"),
    "restart": ("Start forfra", "Start over"),
    "restart_hint": ("Sletter samtalen på siden", "Deletes the conversation on this page"),
    "restarted": ("Samtalen er slettet.", "The conversation is deleted."),
    "conversation": ("Samtale", "Conversation"),
    "searching": ("Leder i kilderne …", "Searching the sources …"),
    "you_asked": ("Du spurgte", "You asked"),
    "masked_name": ("navn fjernet", "name removed"),
    "masked_date": ("fødselsdato fjernet", "date of birth removed"),
    "masked_cpr": ("CPR-nummer fjernet", "CPR number removed"),
    "masked_phone": ("telefonnummer fjernet", "phone number removed"),
    "masked_email": ("e-mail fjernet", "e-mail removed"),
    "masked_address": ("adresse fjernet", "address removed"),
    "answer": ("Svar", "Answer"),
    "answer_n": ("svar {n}", "answer {n}"),
    "danger_heading": ("Det kan være akut", "This may be urgent"),
    "heading_urgent_gp-today": ("Kontakt en læge i dag", "Contact a doctor today"),
    "heading_if_worse": ("Hold øje med, om det bliver værre", "Watch for it getting worse"),
    "call": ("Ring", "Call"),
    "call_112": ("112: ved livsfare", "112: danger to life"),
    "call_1813": ("1813: Region Hovedstaden", "1813: the Capital Region"),
    "no_answer_heading": ("Intet svar i kilderne", "No answer in the sources"),
    "answer_foot": (
        "Sætningerne er udvalgt af en maskine. De er generel viden, ikke en vurdering af dig.",
        "The sentences were picked by a machine. They are general information, not an assessment of you.",
    ),
    "earlier_hidden": (
        "Siden viser de seneste {n} svar.",
        "The page shows the latest {n} answers.",
    ),
    "followups": ("Det kan du også spørge om", "You may also ask"),
    "nearest_ask": ("Emner, jeg kan fortælle om", "Topics I can tell you about"),
    "announce_answer": ("Svaret er klar.", "The answer is ready."),
    "announce_sources": ("{n} kilder.", "{n} sources."),
    "announce_source": ("1 kilde.", "1 source."),
    # kilder ved et svar
    "sources_of_answer": ("Kilder til svaret", "Sources of this answer"),
    "source_n": ("Kilde {n}", "Source {n}"),
    "publisher": ("Udgiver", "Publisher"),
    "year": ("År", "Year"),
    "page": ("Side", "Page"),
    "section": ("Afsnit", "Section"),
    "case_number": ("Sagsnummer", "Case number"),
    "open_source": ("Åbn kilden", "Open the source"),
    "no_link": ("Kilden har ingen internetadresse.", "The source has no web address."),
    "summary_of": ("Vores sammenfatning af", "Our summary of"),
    "quoted_from": ("Citeret fra", "Quoted from"),
    "in_document": ("Står i", "Found in"),
    "read_document": ("Læs hele dokumentet", "Read the whole document"),
    "version_of": ("Version af teksten", "Version of the text"),
    "review_by": ("Skal gennemses senest", "To be reviewed by"),
    "review_past": (
        "Fristen for gennemsyn er overskredet",
        "The date for review has passed",
    ),
    "clinical_none": (
        "Ingen kliniker har gennemgået vores sammenfatning endnu.",
        "No clinician has reviewed our summary yet.",
    ),
    "clinical_by": ("Klinisk gennemgået: {who}", "Clinical review: {who}"),
    "back_to_text": ("Tilbage til teksten", "Back to the text"),
    "old_source": ("ældre kilde", "older source"),
    # handlinger ved et svar
    "copy": ("Kopiér med kilder", "Copy with sources"),
    "copied": ("Kopieret", "Copied"),
    "copy_failed": ("Kunne ikke kopiere", "Could not copy"),
    "to_sheet": ("Tag med til lægen", "Take to your doctor"),
    "feedback": ("Hjalp svaret?", "Did this help?"),
    "helpful": ("Ja", "Yes"),
    "not_helpful": ("Nej", "No"),
    "why_not": ("Hvad var galt?", "What was wrong?"),
    "reason_wrong": ("Det er forkert", "It is wrong"),
    "reason_unclear": ("Det er svært at forstå", "It is hard to understand"),
    "reason_missing": ("Der mangler noget", "Something is missing"),
    "reason_source": ("Kilden passer ikke til teksten", "The source does not fit the text"),
    "keep_question": (
        "Gem også mit spørgsmål, så redaktionen kan se det",
        "Also keep my question so that the editors can see it",
    ),
    "feedback_send": ("Send", "Send"),
    "feedback_thanks": ("Tak for svaret.", "Thank you for telling us."),
    "feedback_failed": (
        "Det kunne ikke gemmes. Prøv igen senere.",
        "It could not be saved. Try again later.",
    ),
    "too_many": (
        "Der kommer mange spørgsmål lige nu. Vent et øjeblik, og prøv igen.",
        "There are many questions right now. Wait a moment and try again.",
    ),
    "failed": (
        "Noget gik galt hos os, og spørgsmålet blev ikke besvaret. Prøv igen. Ved livsfare: ring 112.",
        "Something went wrong at our end and the question was not answered. Try again. In danger of life: call 112.",
    ),
}
MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def label(key: str, language: Language, **values: object) -> str:
    """One label in one language, with its values filled in; KeyError for an unknown key."""
    text = LABELS[key][0 if language == "da" else 1]
    return text.format(**values) if values else text


def date_text(iso: str, language: Language) -> str:
    """A date as people write it: 22. maj 2027, 22 May 2027; other text stays as it is."""
    parts = iso.split("-")
    if len(parts) != 3 or not all(p.isdigit() for p in parts):
        return iso
    month = MONTHS[language][int(parts[1]) - 1]
    dot = "." if language == "da" else ""
    return f"{int(parts[2])}{dot} {month} {parts[0]}"


def other(language: Language) -> Language:
    """The other language of the two."""
    return "en" if language == "da" else "da"
