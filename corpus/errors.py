"""The corpus branch of the error tree; the class says what to do, the message what and where.

BilledvalgError                    root: everything this program raises on purpose
├── CorpusError                    fix the document or the file, then run the command again
│   ├── DocumentError              a shipped document breaks the form (names file and line)
│   ├── ManifestError              an entry in the manifest of added sources is unreadable
│   ├── UnknownSourceError         no document has this id
│   ├── SourcesBusyError           another process is changing the added sources: try again
│   └── IntakeError                a file cannot become a source (names file, reason, next step)
│       ├── UnreadableFileError    corrupt, without text, bomb, wrong type
│       │   ├── PasswordNeededError   encrypted: ask for the password
│       │   └── ScannedFileError      pictures of text only: run OCR first
│       ├── DuplicateSourceError   the same bytes or the same text are already there
│       ├── NotConfirmedError      what was confirmed has gaps or faults (names each)
│       ├── AddressRefusedError    an address this program does not fetch from
│       └── FetchFailedError       an address that did not answer as it should: try again later
└── SettingsError                  a setting has a value the program cannot use
"""

from __future__ import annotations


class BilledvalgError(Exception):
    """Root of every error this program raises on purpose."""


class SettingsError(BilledvalgError):
    """A setting has a value that cannot be used; the message names it and what is allowed."""


class CorpusError(BilledvalgError):
    """Something in the corpus must be mended before the command can go on."""


class DocumentError(CorpusError):
    """A shipped document breaks the document form; says file, line and what to do."""

    def __init__(self, path: object, line: int, message: str) -> None:
        self.path = str(path)
        self.line = line
        super().__init__(f"{path}:{line}: {message}")


class ManifestError(CorpusError):
    """An entry in the manifest of added sources cannot be read."""


class UnknownSourceError(CorpusError):
    """No document has this id; the message says where the ids are listed."""


class SourcesBusyError(CorpusError):
    """Another process is changing the added sources; nothing was changed, try again."""


class IntakeError(CorpusError):
    """A file cannot become a source; the message names the file, the reason and the next step."""


class UnreadableFileError(IntakeError):
    """The file is corrupt, encrypted, without text, too large, or not what its ending says."""


class PasswordNeededError(UnreadableFileError):
    """The file is encrypted and the password given, or none, does not open it."""


class ScannedFileError(UnreadableFileError):
    """The file holds pictures of text and no text: it needs OCR before it can be cited."""


class DuplicateSourceError(IntakeError):
    """The same bytes or the same text are already in the corpus."""

    def __init__(self, message: str, *, existing: str) -> None:
        self.existing = existing
        """Id of the document that is already there, for "replace?"."""
        super().__init__(message)


class NotConfirmedError(IntakeError):
    """What was confirmed has gaps or faults; the message names each with its next step."""


class AddressRefusedError(IntakeError):
    """An address that is not fetched: host not named, not https, private, or robots say no."""


class FetchFailedError(IntakeError):
    """An address that could not be brought in this time; the message says why."""
