"""The labels of the tab Redaktion, steps 3 and 4, in Danish and English: (da, en)."""

from __future__ import annotations

CHANGES: dict[str, tuple[str, str]] = {
    # 3 Forhåndsvis
    "preview": ("Forhåndsvis ændringerne", "Preview the changes"),
    "preview_again": ("Forhåndsvis igen", "Preview again"),
    "preview_words": (
        "Der bygges en ny udgave ved siden af den, chatten bruger. Så stilles de samme spørgsmål til dem begge.",
        "A new version is built beside the one the chat uses. Then both are asked the same questions.",
    ),
    "nothing_pending": (
        "Der er ingen ændringer at forhåndsvise.",
        "There are no changes to preview.",
    ),
    "previewed": (
        "Forhåndsvisningen er klar. Se den igennem, og gå så til trin 4.",
        "The preview is ready. Look through it, then go to step 4.",
    ),
    "stage_embed": ("Læser teksterne …", "Reading the texts …"),
    "stage_store": ("Bygger søgningen …", "Building the search …"),
    "stage_check": ("Efterser den nye udgave …", "Checking the new version …"),
    "stage_ask": ("Stiller prøvespørgsmålene …", "Asking the golden questions …"),
    "docs_added": ("Kommer til: {names}", "New: {names}"),
    "docs_removed": ("Forsvinder: {names}", "Gone: {names}"),
    "docs_changed": ("Ændres: {names}", "Changed: {names}"),
    "docs_same": (
        "Dokumenterne er de samme som før.",
        "The documents are the same as before.",
    ),
    "gate_passed": (
        "Alle eftersyn er i orden ({n} prøvespørgsmål). Udgaven kan udgives.",
        "All checks are fine ({n} golden questions). The version can be published.",
    ),
    "gate_stopped": ("Noget står i vejen", "Something stands in the way"),
    "standing": (
        "{n} svar er for svage i forvejen og bliver det ikke mere",
        "{n} answers are too weak already and do not become more so",
    ),
    "gate_hashes": (
        "Filerne i den nye udgave er ikke dem, der blev bygget. Forhåndsvis igen.",
        "The files of the new version are not those that were built. Preview again.",
    ),
    "gate_counts": (
        "Antallet af tekststykker stemmer ikke. Forhåndsvis igen.",
        "The number of pieces of text is not right. Preview again.",
    ),
    "gate_dimension": (
        "Søgningens tal har en forkert form. Bed den, der driver serveren, om hjælp.",
        "The figures of the search have a wrong shape. Ask whoever runs the server.",
    ),
    "gate_queries": (
        "Nogle sætninger kan ikke findes med deres egne ord. Forhåndsvis igen.",
        "Some sentences are not found by their own words. Preview again.",
    ),
    "gate_damaged": (
        "Den nye udgave kan ikke åbnes. Forhåndsvis igen.",
        "The new version cannot be opened. Preview again.",
    ),
    "gate_danger": (
        "Et faretegn bliver ikke set: «{asked}». Før: {before}. Nu: {after}.",
        "A danger sign is not seen: “{asked}”. Before: {before}. Now: {after}.",
    ),
    "gate_outcome": (
        "«{asked}» skulle give: {wanted}. Før: {before}. Nu: {after}.",
        "“{asked}” should give: {wanted}. Before: {before}. Now: {after}.",
    ),
    "gate_floor": (
        "«{asked}» mister oplysninger: svaret har {after} % af det, det skal have, og mindst {wanted} % er krævet. Før: {before} %.",
        "“{asked}” loses information: the answer has {after}% of what it should hold and at least {wanted}% is required. Before: {before}%.",
    ),
    "gives_answer": ("et svar", "an answer"),
    "gives_no_answer": ("intet svar", "no answer"),
    "gives_urgent": ("besked om at ringe eller søge læge", "told to call or see a doctor"),
    "gives_about": ("ord om Billedvalg", "words about Billedvalg"),
    "changes_title": ("Svar, der ændrer sig", "Answers that change"),
    "changes": (
        "{n} af {all} svar ændrer sig. De alvorligste står først.",
        "{n} of {all} answers change. The most serious stand first.",
    ),
    "no_changes": (
        "Ingen af de {n} svar ændrer sig.",
        "None of the {n} answers changes.",
    ),
    "before": ("Før", "Before"),
    "after": ("Efter", "After"),
    "lost_sources": ("Kilder, der ikke længere bruges", "Sources no longer used"),
    "new_sources": ("Nye kilder", "New sources"),
    "cause_urgent_lost": ("faretegn tabt", "danger sign lost"),
    "cause_answer_lost": ("svar tabt", "answer lost"),
    "cause_outcome": ("andet udfald", "other outcome"),
    "cause_source_lost": ("kilde tabt", "source lost"),
    "cause_source_new": ("ny kilde", "new source"),
    "cause_wording": ("andre ord", "other words"),
    "cause_order": ("anden rækkefølge", "other order"),
    "why_urgent_lost": (
        "Før blev spørgsmålet set som muligt akut. Det gør det ikke længere.",
        "The question was seen as possibly urgent before. It no longer is.",
    ),
    "why_answer_lost": (
        "Der var et svar før. Nu er der ikke nok i kilderne til at svare.",
        "There was an answer before. Now the sources do not hold enough to answer.",
    ),
    "why_outcome": (
        "Spørgsmålet får en anden slags svar end før.",
        "The question gets another kind of answer than before.",
    ),
    "why_source_lost": (
        "En kilde, som svaret byggede på, er væk eller kommer ikke længere frem.",
        "A source the answer rested on is gone or no longer comes up.",
    ),
    "why_source_new": (
        "En ny kilde er kommet med i svaret.",
        "A new source has come into the answer.",
    ),
    "why_wording": (
        "De samme kilder, men andre sætninger.",
        "The same sources but other sentences.",
    ),
    "why_order": (
        "De samme sætninger i en anden rækkefølge.",
        "The same sentences in another order.",
    ),
    # 4 Udgiv
    "publish": ("Udgiv", "Publish"),
    "publish_first": (
        "Forhåndsvis først (trin 3). Så kan du udgive her.",
        "Preview first (step 3). Then you can publish here.",
    ),
    "publish_words": (
        "Den forhåndsviste udgave afløser den fra {base}.",
        "The previewed version takes the place of the one of {base}.",
    ),
    "override_words": (
        "Eftersynet siger nej. Ret det, og forhåndsvis igen. Skal det alligevel ud, så sæt kryds og skriv hvorfor; dit navn og din begrundelse bliver gemt i historikken.",
        "The checks say no. Mend it and preview again. If it must go out all the same, tick the box and say why; your name and your reason are kept in the history.",
    ),
    "override": (
        "Udgiv, selv om eftersynet siger nej",
        "Publish although the checks say no",
    ),
    "hint_publish": ("Fx: ny pjece om knæ", "E.g.: new leaflet on knees"),
    "publish_as": (
        "Det kommer i historikken med dit navn: {who}.",
        "It goes into the history with your name: {who}.",
    ),
    "no_reason": (
        "Skriv en begrundelse. Den bliver gemt i historikken.",
        "Write a reason. It is kept in the history.",
    ),
    "published": (
        "Udgivet. Chatten svarer nu fra udgaven fra {when}. Prøv den under Spørg.",
        "Published. The chat now answers from the version of {when}. Try it under Ask.",
    ),
}
