"""Every fixed phrase the bot says, in both languages, in one table.

The page's own labels are in `bot/ui/labels.py`; what stands here is part of a reply.
"""

from __future__ import annotations

from corpus.records import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "urgent_112": {
        "da": "**Ring 112 nu.** Det, du beskriver, kan være akut og farligt. Vent ikke på en scanning eller på et svar her.",
        "en": "**Call 112 now.** What you describe may be an emergency. Do not wait for a scan or for an answer here.",
    },
    "urgent_acute": {
        "da": "**Ring til en læge med det samme.** I Region Hovedstaden er det 1813, i de andre regioner lægevagten; på hverdage kl. 8–16 egen læge. Bliver det værre, eller er du i tvivl, så ring 112.",
        "en": "**Call a doctor right away.** In the Capital Region the number is 1813, in the other regions the out-of-hours service (lægevagten); on weekdays 8 am–4 pm your own GP. If it gets worse, or if in doubt, call 112.",
    },
    "urgent_gp-today": {
        "da": "**Kontakt din egen læge i dag.** Er der lukket, så ring 1813 i Region Hovedstaden eller lægevagten i de andre regioner. Bliver det pludselig værre, så ring 112.",
        "en": "**Contact your own GP today.** If closed, call 1813 in the Capital Region or the out-of-hours service (lægevagten) elsewhere. If it suddenly gets worse, call 112.",
    },
    "if_worse": {
        "da": "**Er det nyt, kraftigt eller ved at blive værre, så vent ikke på en scanning.** Ring til din egen læge; er der lukket, så ring 1813 i Region Hovedstaden eller lægevagten i de andre regioner. Er der fare for livet, så ring 112.",
        "en": "**If this is new, severe or getting worse, do not wait for a scan.** Call your own GP; if closed, call 1813 in the Capital Region or the out-of-hours service (lægevagten) elsewhere. If life is in danger, call 112.",
    },
    "urgent_suicidal": {
        "da": "**Du skal ikke være alene med det her.** Er du i fare lige nu, så ring 112. Du kan også ringe til 1813 i Region Hovedstaden, til lægevagten i de andre regioner, eller til en psykiatrisk akutmodtagelse.",
        "en": "**You should not be alone with this.** If you are in danger right now, call 112. You can also call 1813 in the Capital Region, the out-of-hours service (lægevagten) elsewhere, or a psychiatric emergency department.",
    },
    "urgent_why": {"da": "Det siger kilderne:", "en": "What the sources say:"},
    "no_answer_not_found": {
        "da": "Det kan mine kilder ikke svare på.",
        "en": "My sources do not answer that.",
    },
    "no_answer_out_of_scope": {
        "da": "Det ligger uden for det, jeg kan svare på. Jeg fortæller, hvornår røntgen, CT, MR, ultralyd og nuklearmedicin er relevante, og hvad strålingen betyder.",
        "en": "That is outside what I can answer. I explain when X-ray, CT, MRI, ultrasound and nuclear medicine are relevant, and what the radiation means.",
    },
    "no_answer_logistics": {
        "da": "Det kan jeg ikke hjælpe med: jeg har ikke adgang til tider, ventelister eller aftaler. Ring til afdelingen på det nummer, der står i indkaldelsen, eller til din egen læge.",
        "en": "I cannot help with that: I have no access to appointments, waiting lists or bookings. Call the department on the number in your letter, or your own GP.",
    },
    "no_answer_money": {
        "da": "Priser, forsikring og erstatning har jeg ingen kilder om. Spørg klinikken, dit forsikringsselskab eller din region.",
        "en": "I have no sources on prices, insurance or compensation. Ask the clinic, your insurer or your region.",
    },
    "no_answer_own_results": {
        "da": "Jeg kan ikke se eller tolke dine egne billeder og svar. Du finder svaret på sundhed.dk eller i appen MinSundhed; tal med den læge, der har henvist dig, om hvad det betyder.",
        "en": "I cannot see or interpret your own images and results. You will find them on sundhed.dk or in the app MinSundhed; talk to the doctor who referred you about what they mean.",
    },
    "no_answer_medicine": {
        "da": "Medicin kan jeg ikke rådgive om. Spørg din egen læge, apoteket eller den afdeling, der skal undersøge dig.",
        "en": "I cannot advise on medicines. Ask your own GP, the pharmacy or the department that will examine you.",
    },
    "no_answer_diagnosis": {
        "da": "Jeg kan ikke stille en diagnose eller vurdere dig. Tal med din egen læge; er der lukket, så ring 1813 i Region Hovedstaden eller lægevagten i de andre regioner.",
        "en": "I cannot make a diagnosis or assess you. Talk to your own GP; if closed, call 1813 in the Capital Region or the out-of-hours service (lægevagten) elsewhere.",
    },
    "ask_whom": {
        "da": "Spørg din egen læge eller den afdeling, der skal undersøge dig.",
        "en": "Ask your own GP or the department that will examine you.",
    },
    "nearest": {
        "da": "Det nærmeste, jeg kan fortælle om, er: {topics}.",
        "en": "The nearest topics I can tell you about: {topics}.",
    },
    "about_greeting": {
        "da": "Hej. Jeg er en maskine, der svarer på, hvornår røntgen, CT, MR, ultralyd og nuklearmedicin giver mening, og hvad strålingen betyder. Hvert svar viser sine kilder. Jeg giver generel viden og vurderer ikke dig. Hvad vil du vide?",
        "en": "Hello. I am a machine that answers when X-ray, CT, MRI, ultrasound and nuclear medicine make sense, and what the radiation means. Every answer shows its sources. I give general information and do not assess you. What would you like to know?",
    },
    "about_thanks": {
        "da": "Selv tak. Spørg gerne igen.",
        "en": "You are welcome. Feel free to ask again.",
    },
    "about_self": {
        "da": "Jeg er Billedvalg, en maskine og ikke et menneske eller en læge. Jeg finder de sætninger i en fast samling af danske og udenlandske kilder, der svarer på dit spørgsmål om røntgen, CT, MR, ultralyd og nuklearmedicin, og viser, hvor de kommer fra. Jeg stiller ikke diagnoser, vurderer ikke den enkelte og gemmer ikke det, du skriver. Når kilderne ikke svarer, siger jeg det.",
        "en": "I am Billedvalg, a machine and not a person or a doctor. From a fixed collection of Danish and foreign sources I pick the sentences that answer your question about X-ray, CT, MRI, ultrasound and nuclear medicine, and show where they come from. I make no diagnoses, do not assess individuals and do not keep what you write. When the sources do not answer, I say so.",
    },
    "redacted": {
        "da": "Jeg har fjernet personlige oplysninger fra dit spørgsmål. Skriv ikke CPR-nummer, navn, telefonnummer eller adresse her; det er ikke nødvendigt.",
        "en": "I have removed personal details from your question. Please do not write CPR number, name, phone number or address here; it is not needed.",
    },
    "other_language": {
        "da": "",
        "en": "I answer in Danish and English only; here is the answer in English.",
    },
    "sources": {"da": "Kilder", "en": "Sources"},
    "our_summary": {
        "da": "vores sammenfatning af kilden",
        "en": "our summary of the source",
    },
    "quoted": {"da": "citeret ordret", "en": "quoted word for word"},
    "undated": {"da": "uden årstal", "en": "undated"},
    "page": {"da": "side", "en": "page"},
    "front_page": {
        "da": "linket fører kun til udgiverens forside",
        "en": "the link leads only to the publisher's front page",
    },
    "unseen": {"da": "adressen er ikke afprøvet", "en": "the address has not been opened"},
    "case": {"da": "sagsnr.", "en": "case no."},
    "review_by": {"da": "gennemses senest", "en": "to be reviewed by"},
    "error_empty": {
        "da": "Skriv et spørgsmål, fx «skal jeg scannes for ondt i ryggen?»",
        "en": "Please type a question, for example “do I need a scan for back pain?”",
    },
    "error_long": {
        "da": "Spørgsmålet er for langt. Skriv det med højst {limit} tegn, gerne kun selve spørgsmålet.",
        "en": "The question is too long. Please use at most {limit} characters, ideally just the question itself.",
    },
    "part_not": {"da": "Hvornår ikke", "en": "When not"},
    "part_when": {"da": "Hvornår", "en": "When"},
    "part_instead": {"da": "I stedet", "en": "Instead"},
    "part_practical": {"da": "Praktisk", "en": "In practice"},
    "part_why": {"da": "Baggrund", "en": "Background"},
    "part_figures": {"da": "Tal", "en": "Figures"},
    "part_strength": {"da": "Anbefalingens styrke", "en": "Strength of the recommendation"},
    "part_disagreement": {"da": "Kilderne er ikke enige", "en": "The sources do not agree"},
    "part_unknown": {"da": "Det vides ikke", "en": "What is not known"},
    "part_danger": {"da": "Søg hjælp", "en": "Get help"},
    "part_tell": {"da": "Sig det til afdelingen", "en": "Tell the department"},
    "part_answer": {"da": "", "en": ""},
}
OTHER_LANGUAGES = {
    "de": "Ich antworte nur auf Dänisch und Englisch; hier ist die Antwort auf Englisch.",
    "pl": "Odpowiadam tylko po duńsku i angielsku; oto odpowiedź po angielsku.",
    "ar": "أجيب بالدنماركية والإنجليزية فقط؛ إليك الإجابة بالإنجليزية.",
    "tr": "Yalnızca Danca ve İngilizce yanıt veriyorum; yanıt İngilizcedir.",
    "fr": "Je réponds seulement en danois et en anglais ; voici la réponse en anglais.",
    "es": "Solo respondo en danés e inglés; aquí está la respuesta en inglés.",
    "uk": "Я відповідаю лише данською та англійською; ось відповідь англійською.",
    "sv": "Jag svarar på danska och engelska; här är svaret på danska.",
    "no": "Jeg svarer på dansk og engelsk; her er svaret på dansk.",
}


def message(key: str, language: Language) -> str:
    """One phrase in one language; KeyError for a key that is not in the table."""
    return MESSAGES[key][language]
