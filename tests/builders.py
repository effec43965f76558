"""Small valid things for tests to start from and spoil: documents, chunks, versions."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.settings import BotSettings
from corpus.load import load_shipped
from corpus.records import Chunk, Locator, SourceRef, Span
from index.build import build_version
from index.embed import Embedder, HashingEmbedder
from index.publish import publish_version
from index.version import IndexVersion

ROOT = Path(__file__).parents[1]
TINY_IDS = (
    "low-back-pain",
    "mr-safety",
    "radiation-risk",
    "minor-head-trauma-adults",
    "pregnancy-imaging",
)

HEAD = """---
id: {id}
language: {language}
title: {title}
kind: guideline-summary
audience: both
topics: [knee]
questions:
{questions}
sources:
  knee-2020: {{title: "Knee guideline", publisher: "Agency", year: "2020", url: "https://example.org/knee"}}
  dose-2019: {{title: "Dose survey", publisher: "Institute", year: "2019", url: "https://example.org/dose"}}
reviewed_on: 2026-01-01
review_by: 2027-01-01
clinical_review: none
status: current
supersedes: []
---
"""

DANISH = """## Kort svar {role=answer audience=patient}
De fleste med ondt i knæet har ikke brug for et billede.[^knee-2020] Vent fire uger, og hold knæet i gang imens.[^knee-2020] Et billede viser ofte slid, som ikke gør ondt.[^knee-2020] Søg læge, hvis knæet låser eller er varmt og hævet.[^knee-2020] Så kan et røntgen være det første skridt.[^knee-2020]

## Hvornår ikke {role=not-indicated}
- Røntgen af knæet tages ikke de første 4 uger.[^knee-2020]

## Tal {role=figures}
- Et røntgenbillede af knæet giver cirka 0,005 mSv.[^dose-2019]
"""

ENGLISH = """## Short answer {role=answer audience=patient}
Most people with a sore knee do not need a scan or an X-ray.[^knee-2020] Wait four weeks and keep the knee moving.[^knee-2020] A picture often shows wear that does not hurt.[^knee-2020] See a doctor if the knee locks or is hot and swollen.[^knee-2020] An X-ray may then be the first step.[^knee-2020]

## When not {role=not-indicated}
- A knee X-ray is not taken in the first 4 weeks.[^knee-2020]

## Figures {role=figures}
- One X-ray of the knee gives about 0.005 mSv.[^dose-2019]
"""

TITLES = {"da": "Ondt i knæet", "en": "Knee pain"}
BODIES = {"da": DANISH, "en": ENGLISH}
QUESTIONS = {"da": "skal knæet have taget et billede", "en": "does my knee need a picture"}


def document_text(language: str = "da", *, name: str = "knee", body: str = "") -> str:
    """A whole document that `corpus check` has nothing to say about."""
    questions = "\n".join(f'  - "{QUESTIONS[language]} {n}"' for n in range(10))
    head = HEAD.format(id=name, language=language, title=TITLES[language], questions=questions)
    return head + (body or BODIES[language])


def write_document(
    folder: Path, language: str = "da", *, name: str = "knee", body: str = ""
) -> Path:
    """Put one document into a documents folder."""
    path = folder / language / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(document_text(language, name=name, body=body), encoding="utf-8")
    return path


def write_pair(folder: Path, *, name: str = "knee") -> tuple[Path, Path]:
    """Put one document into the folder in both languages; the Danish path first."""
    return write_document(folder, "da", name=name), write_document(folder, "en", name=name)


def change(path: Path, old: str, new: str) -> int:
    """Replace words that must be in the file; the line they stood on."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def tiny_settings(data: Path, documents: Path, **more: object) -> BotSettings:
    """Settings that read nothing from outside the test."""
    values = {"embedder": "hashing", "chroma_url": "", **more}
    return BotSettings(_env_file=None, data=data, documents=documents, **values)


def publish_folder(
    settings: BotSettings, *, embedder: Embedder | None = None, second: int = 0
) -> IndexVersion:
    """Build and publish a version of the settings' documents; `second` orders the ids."""
    moment = datetime(2026, 1, 1, 12, 0, second, tzinfo=UTC)
    documents = load_shipped(settings.documents)
    record = build_version(documents, embedder or HashingEmbedder(), settings, now=moment)
    publish_version(settings.data, record.id)
    return record


def make_chunk(*sentences: str, role: str = "answer", document_id: str = "knee") -> Chunk:
    """A chunk whose sentences stand one to a line and rest on one source each."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence), ("knee-2020",)))
        at += len(sentence) + 1
    return Chunk(
        id=f"c-{document_id}-{role}",
        document_id=document_id,
        language="da",
        locator=Locator(("Kort svar",)),
        audience="both",
        role=role,
        ordinal=0,
        text="\n".join(sentences),
        sentences=tuple(spans),
    )


def make_source(key: str = "knee-2020", **more: object) -> SourceRef:
    """A source as a manifest gives it."""
    values = {
        "title": "Knee guideline",
        "publisher": "Agency",
        "year": "2020",
        "url": "https://example.org/knee",
        **more,
    }
    return SourceRef(key=key, **values)
