"""The corpus branch of the error tree; the class says what to do, the message what and where.

BilledvalgError                    root: everything this program raises on purpose
├── CorpusError                    fix the document or the file, then run the command again
│   ├── DocumentError              a shipped document breaks the form (names file and line)
│   ├── ManifestError              an entry in the manifest of added sources is unreadable
│   └── IntakeError                a file cannot become a source (names file, reason, next step)
│       ├── UnreadableFileError    corrupt, encrypted, without text, bomb, wrong type
│       └── DuplicateSourceError   the same bytes or the same text are already there
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


class IntakeError(CorpusError):
    """A file cannot become a source; the message names the file, the reason and the next step."""


class UnreadableFileError(IntakeError):
    """The file is corrupt, encrypted, without text, too large, or not what its ending says."""


class DuplicateSourceError(IntakeError):
    """The same bytes or the same text are already in the corpus."""
