"""What the engine says to an operator in English, as it is told to an editor in two languages.

Each row knows one message by its words; what matches none is told by the class of the error. The
words name the thing and the next step, and no command, since an editor has no terminal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.errors import (
    HistoryError,
    PublishRefusedError,
    ReasonMissingError,
    StalePreviewError,
    WatchError,
)
from bot.ui.editor_messages import ADDRESSES, CHANGES, FILES, NOTES, PROBLEMS, Row
from corpus.errors import (
    AddressRefusedError,
    BilledvalgError,
    DuplicateSourceError,
    FetchFailedError,
    NotConfirmedError,
    PasswordNeededError,
    ScannedFileError,
    SourcesBusyError,
    UnknownSourceError,
    UnreadableFileError,
)
from corpus.records import Language
from index.errors import BusyError, NoVersionError, StorageError

CLASSES: tuple[tuple[type[BilledvalgError], str, str], ...] = (
    (
        PasswordNeededError,
        "Filen er låst. Skriv adgangskoden nedenfor.",
        "The file is locked. Write its password below.",
    ),
    (
        ScannedFileError,
        "Filen er scannet: den har kun billeder af tekst. Bed udgiveren om den digitale original.",
        "The file is a scan: it holds only pictures of text. Ask the publisher for the digital original.",
    ),
    (
        DuplicateSourceError,
        "Teksten ligger her allerede.",
        "The text is already here.",
    ),
    (
        NotConfirmedError,
        "Noget mangler eller passer ikke. Se beskederne ved felterne.",
        "Something is missing or does not fit. See the notes at the fields.",
    ),
    (AddressRefusedError, "Adressen kan ikke bruges.", "The address cannot be used."),
    (
        FetchFailedError,
        "Adressen kunne ikke hentes. Prøv igen senere.",
        "The address could not be fetched. Try again later.",
    ),
    (
        UnreadableFileError,
        "Filen kan ikke læses. Åbn den i sit eget program, og gem en ny kopi.",
        "The file cannot be read. Open it in its own program and save a new copy.",
    ),
    (
        SourcesBusyError,
        "En anden redaktør er ved at ændre kilderne. Intet er ændret. Prøv igen om lidt.",
        "Another editor is changing the sources. Nothing was changed. Try again in a moment.",
    ),
    (
        BusyError,
        "En anden er ved at bygge eller udgive. Intet er ændret. Prøv igen om lidt.",
        "Somebody else is building or publishing. Nothing was changed. Try again in a moment.",
    ),
    (
        ReasonMissingError,
        "Skriv en begrundelse. Den bliver gemt i historikken.",
        "Write a reason. It is kept in the history.",
    ),
    (
        PublishRefusedError,
        "Eftersynet siger nej, og intet er udgivet. Ret det, og forhåndsvis igen, eller sæt kryds for at udgive alligevel.",
        "The checks say no and nothing was published. Mend it and preview again, or tick the box to publish all the same.",
    ),
    (
        StalePreviewError,
        "En anden har udgivet eller ændret kilderne imens. Intet er gået tabt. Forhåndsvis igen.",
        "Somebody else has published or changed the sources meanwhile. Nothing is lost. Preview again.",
    ),
    (
        WatchError,
        "Prøvespørgsmålet kan ikke bruges, som det er. Ret det, og prøv igen.",
        "The golden question cannot be used as it is. Change it and try again.",
    ),
    (
        HistoryError,
        "Historikken kan ikke læses. Bed den, der driver serveren, om hjælp.",
        "The history cannot be read. Ask whoever runs the server.",
    ),
    (
        NoVersionError,
        "Der er ingen tidligere udgave at gå tilbage til.",
        "There is no earlier version to go back to.",
    ),
    (
        UnknownSourceError,
        "Kilden findes ikke længere. Genindlæs siden.",
        "The source is no longer there. Reload the page.",
    ),
)
DISK = (
    "Der kunne ikke skrives på serverens disk, og intet er ændret. Bed den, der driver serveren, om hjælp.",
    "The server's disk could not be written to and nothing was changed. Ask whoever runs the server.",
)
UNFIT = ("Det passer ikke. Ret det, og prøv igen.", "This does not fit. Change it and try again.")
FAILED = (
    "Det lykkedes ikke, og intet er ændret. Prøv igen, og bed den, der driver serveren, om hjælp, hvis det sker igen.",
    "It did not work and nothing was changed. Try again, and ask whoever runs the server if it happens again.",
)


def explain(error: BaseException, language: Language) -> str:
    """An error in the editor's language: by its words, else by its class."""
    side = 0 if language == "da" else 1
    classes = list(_classes(error))
    known = "" if isinstance(error, PasswordNeededError | ScannedFileError) else str(error)
    return _translated(known, (*FILES, *ADDRESSES, *CHANGES), side) or (
        classes[0][side] if classes else FAILED[side]
    )


def explain_note(note: str, language: Language) -> str:
    """A note on a proposal; one that is unknown is told as it is."""
    return _translated(note, NOTES, 0 if language == "da" else 1) or note


def explain_problem(field: str, message: str, language: Language) -> str:
    """Why a field does not hold, to stand beside it."""
    side = 0 if language == "da" else 1
    known = _translated(f"{field}: {message}", PROBLEMS, side)
    return known or _translated(message, PROBLEMS, side) or UNFIT[side]


def _classes(error: BaseException) -> Iterator[tuple[str, str]]:
    for kind, danish, english in CLASSES:
        if isinstance(error, kind):
            yield danish, english
    if isinstance(error, OSError | StorageError):
        yield DISK


def _translated(message: str, rows: tuple[Row, ...], side: int) -> str:
    for pattern, danish, english in rows:
        if message and (match := re.search(pattern, message, re.DOTALL)):
            return (english if side else danish).format(**match.groupdict())
    return ""
