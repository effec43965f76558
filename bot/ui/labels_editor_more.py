"""The labels of the tab Redaktion, steps 5 to 7, and of an original's page: (da, en)."""

from __future__ import annotations

MORE: dict[str, tuple[str, str]] = {
    # 5 Historik
    "history": ("Historik", "History"),
    "no_history": (
        "Der er ikke sket noget her endnu.",
        "Nothing has happened here yet.",
    ),
    "more_events": ("Og {n} ældre.", "And {n} older ones."),
    "and_more": ("og {n} til", "and {n} more"),
    "no_earlier": (
        "Der er ingen tidligere udgave at gå tilbage til.",
        "There is no earlier version to go back to.",
    ),
    "back_words": (
        "Gå tilbage til udgaven fra {when}. Chatten skifter med det samme. Kilderne bliver, som de er, så du kan rette dem og udgive igen.",
        "Go back to the version of {when}. The chat switches at once. The sources stay as they are, so you can mend them and publish again.",
    ),
    "rollback": ("Gå tilbage", "Go back"),
    "rolled_back": (
        "Chatten svarer igen fra udgaven fra {when}.",
        "The chat answers again from the version of {when}.",
    ),
    "col_when": ("Hvornår", "When"),
    "col_who": ("Hvem", "Who"),
    "col_what": ("Hvad", "What"),
    "col_why": ("Hvorfor", "Why"),
    "did_publish": ("Udgav udgaven fra {what}", "Published the version of {what}"),
    "did_rollback": ("Gik tilbage til udgaven fra {what}", "Went back to the version of {what}"),
    "did_add": ("Lagde ind: {what}", "Added: {what}"),
    "did_retire": ("Tog ud af brug: {what}", "Took out of use: {what}"),
    "did_restore": ("Tog i brug igen: {what}", "Put back into use: {what}"),
    "did_edit": ("Rettede oplysninger: {what}", "Corrected the details: {what}"),
    "did_delete": ("Slettede: {what}", "Deleted: {what}"),
    "did_watch": ("Tilføjede et prøvespørgsmål", "Added a golden question"),
    "overridden": ("– trods eftersynet: {what}", "– in spite of the checks: {what}"),
    "short_hashes": ("filer passer ikke", "files do not fit"),
    "short_counts": ("antal passer ikke", "counts do not fit"),
    "short_dimension": ("tal har forkert form", "figures have a wrong shape"),
    "short_queries": ("sætninger kan ikke findes", "sentences are not found"),
    "short_damaged": ("udgaven er beskadiget", "the version is damaged"),
    "short_danger": ("faretegn tabt", "danger sign lost"),
    "short_outcome": ("andet udfald", "other outcome"),
    "short_floor": ("oplysninger tabt", "information lost"),
    # 6 Tavle
    "board": ("Det, der skal ses på", "What needs attention"),
    "board_documents": ("Dokumenter og adresser", "Documents and addresses"),
    "board_unanswered": (
        "Spørgsmål uden svar, og svar, der ikke hjalp",
        "Questions without an answer, and answers that did not help",
    ),
    "board_empty": (
        "Intet haster lige nu.",
        "Nothing is pressing right now.",
    ),
    "board_due": ("skal snart gennemses", "review is due soon"),
    "board_overdue": ("fristen er overskredet", "review is overdue"),
    "board_unreachable": ("adressen svarer ikke", "the address does not answer"),
    "board_superseded": ("erstattet", "replaced"),
    "board_partial": ("kun læst i uddrag", "read only in part"),
    "board_rest": ("{state}: {n}", "{state}: {n}"),
    "links_day": (
        "Adresserne blev sidst prøvet den {day}.",
        "The addresses were last tried on {day}.",
    ),
    "links_never": (
        "Adresserne er ikke prøvet endnu. Det gør den, der driver serveren.",
        "The addresses have not been tried yet. Whoever runs the server does that.",
    ),
    "col_document": ("Dokument", "Document"),
    "col_state": ("Tilstand", "State"),
    "col_detail": ("Hvad", "What"),
    "unanswered_off": (
        "Der tælles ikke. Den, der driver serveren, kan slå en optælling af emner til; selve spørgsmålene bliver aldrig gemt.",
        "Nothing is counted. Whoever runs the server can turn on a count of topics; the questions themselves are never kept.",
    ),
    "unanswered_none": ("Der er intet på listen endnu.", "Nothing is on the list yet."),
    "unanswered_unanswered": ("uden svar {n} gange", "without an answer {n} times"),
    "unanswered_rated": (
        "hjalp ikke {n} af {of}, der sagde noget",
        "did not help {n} of {of} who said",
    ),
    "col_topic": ("Emne eller dokument", "Topic or document"),
    "col_count": ("Hvor ofte", "How often"),
    "col_reasons": ("Hvorfor", "Why"),
    "col_last": ("Senest", "Latest"),
    # 7 Prøvespørgsmål
    "watch_words": (
        "Spørgsmålene stilles til den gamle og den nye udgave. Mister et svar det, det skal indeholde, står det i vejen for at udgive.",
        "The questions are asked of the old and the new version. An answer that loses what it should hold stands in the way of publishing.",
    ),
    "watch_list": ("Se alle {n} spørgsmål", "See all {n} questions"),
    "watch_add_title": ("Tilføj dit eget", "Add your own"),
    "watch_add": ("Tilføj", "Add"),
    "watch_added": (
        "Spørgsmålet er tilføjet og stilles ved næste forhåndsvisning.",
        "The question is added and will be asked at the next preview.",
    ),
    "question": ("Spørgsmål", "Question"),
    "no_question": ("Skriv et spørgsmål.", "Write a question."),
    "reader": ("Hvem spørger", "Who asks"),
    "expected": ("Det rigtige er", "The right thing is"),
    "facts": ("Svaret skal indeholde", "The answer must hold"),
    "hint_facts": (
        "Ét stykke tekst på hver linje, højst seks, fx «fire uger». Må gerne være tomt.",
        "One piece of text on each line, at most six, e.g. “four weeks”. May be empty.",
    ),
}
ORIGINAL_LABELS: dict[str, tuple[str, str]] = {
    "original_open_page": ("Åbn side {n} i originalen", "Open page {n} of the original"),
    "original_open": ("Åbn originalens tekst", "Open the text of the original"),
    "original_page": ("Side {n} af {all}", "Page {n} of {all}"),
    "original_printed": ("på papiret: {n}", "as printed: {n}"),
    "original_whole": ("Hele teksten", "The whole text"),
    "original_note": (
        "Teksten står her, som den er læst fra originalen, uden billeder og opsætning. Det, svaret bygger på, er markeret.",
        "The text stands here as it was read from the original, without pictures and layout. What the answer rests on is marked.",
    ),
    "original_file": ("Hent originalen, som den er", "Download the original as it is"),
    "original_before": ("Forrige side", "Previous page"),
    "original_after": ("Næste side", "Next page"),
    "original_pages": ("Sider i originalen", "Pages of the original"),
}
