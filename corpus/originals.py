"""Official originals: what the documents' sources offer to fetch, and what was fetched of it."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import get_args
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.addresses import named_hosts
from corpus.errors import DuplicateSourceError, FetchFailedError, ManifestError, UnknownSourceError
from corpus.fetch import Fetched, Fetcher, Limits, Unchanged
from corpus.intake import add, propose
from corpus.load import Document, load_corpus
from corpus.manifest import replace_file, sources_folder
from corpus.media import ENDINGS, HTML, TEXT
from corpus.proposal import Details, Proposal
from corpus.records import DocumentMeta, Language, SourceRef
from corpus.settings import CorpusSettings

log = logging.getLogger(__name__)

STATE = "fetched.json"


@dataclass(frozen=True, slots=True)
class Original:
    """A source with an address to fetch, and the documents that cite it."""

    source: SourceRef
    documents: tuple[DocumentMeta, ...]

    @property
    def url(self) -> str:
        """The address of the original."""
        return self.source.fetch or ""


class Fetch(BaseModel):
    """What is remembered of one fetched original, for the next conditional request."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    etag: str = ""
    last_modified: str = ""
    sha256: str
    id: str
    fetched_on: date


def list_originals(documents: Iterable[Document]) -> list[Original]:
    """Every source with `fetch:` in its document, once, sorted by key."""
    sources: dict[str, SourceRef] = {}
    citing: dict[str, list[DocumentMeta]] = {}
    for document in documents:
        if document.meta.origin != "shipped":
            continue
        for source in document.meta.sources:
            if source.fetch:
                sources.setdefault(source.key, source)
                citing.setdefault(source.key, []).append(document.meta)
    return [Original(sources[key], tuple(citing[key])) for key in sorted(sources)]


def select_originals(originals: Sequence[Original], keys: Sequence[str]) -> list[Original]:
    """Those with these keys, all when none is given; UnknownSourceError names an unknown key."""
    known = {original.source.key: original for original in originals}
    for key in keys:
        if key not in known:
            raise UnknownSourceError(
                f"No source with the key {key} has an original to fetch. "
                "`python -m corpus fetch --list` shows the keys."
            )
    return [known[key] for key in keys] if keys else list(originals)


def bring_in(
    original: Original, fetcher: Fetcher, settings: CorpusSettings, *, today: date
) -> DocumentMeta | None:
    """Fetch one original and store it; None when it is unchanged since the last time.

    A new version supersedes the one fetched before. Errors as of `fetch`, `propose` and `add`.
    """
    key = original.source.key
    state = read_state(settings.data)
    last = _last_time(state.get(key), original, load_corpus(settings))
    found = fetcher.fetch(
        original.url,
        etag=last.etag if last else "",
        last_modified=last.last_modified if last else "",
    )
    if isinstance(found, Unchanged):
        return None
    proposal = propose_fetched(found, settings)
    if last is not None and proposal.sha256 == last.sha256:
        return None
    details = _details(original, proposal, supersedes=(last.id,) if last else ())
    try:
        meta = add(proposal, details, settings, today=today, source_id=key)
    except DuplicateSourceError as error:
        if last is None or error.existing != last.id:
            raise
        return None
    state[key] = Fetch(
        url=original.url,
        etag=found.etag,
        last_modified=found.last_modified,
        sha256=meta.sha256,
        id=meta.id,
        fetched_on=today,
    )
    write_state(settings.data, state)
    return meta


def open_fetcher(settings: CorpusSettings) -> Fetcher:
    """A fetcher for the hosts the documents name, within the limits of the settings."""
    limits = Limits(
        max_bytes=settings.max_file_mb * 1_048_576,
        seconds=settings.fetch_seconds,
        delay=settings.fetch_delay,
    )
    return Fetcher(named_hosts(load_corpus(settings), settings.fetch_hosts), limits)


def propose_url(url: str, settings: CorpusSettings, *, fetcher: Fetcher | None = None) -> Proposal:
    """Fetch an address of a named host and propose what came, with the address as its link."""
    found = (fetcher or open_fetcher(settings)).fetch(url)
    if not isinstance(found, Fetched):
        raise FetchFailedError(f"{url} sent nothing. Try again later.")
    proposal = propose_fetched(found, settings)
    return replace(proposal, details=proposal.details.model_copy(update={"url": url}))


def propose_fetched(found: Fetched, settings: CorpusSettings) -> Proposal:
    """Propose bytes that were fetched, under the name in their address."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / _file_name(found)
        path.write_bytes(found.data)
        proposal = propose(path, settings)
    return proposal


def read_state(data: Path) -> dict[str, Fetch]:
    """What was fetched before, by key of the source; ManifestError when it cannot be read."""
    path = sources_folder(data) / STATE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {key: Fetch.model_validate(value) for key, value in sorted(found.items())}
    except FileNotFoundError:
        return {}
    except (ValueError, AttributeError, ValidationError) as error:
        raise ManifestError(
            f"{path} cannot be read. Remove it; originals are fetched anew."
        ) from error


def write_state(data: Path, state: dict[str, Fetch]) -> None:
    """Replace what is remembered of fetched originals in one step."""
    rows = {key: state[key].model_dump(mode="json") for key in sorted(state)}
    text = json.dumps(rows, indent=1, ensure_ascii=False) + "\n"
    replace_file(sources_folder(data) / STATE, text.encode())


def _last_time(
    last: Fetch | None, original: Original, documents: Sequence[Document]
) -> Fetch | None:
    """The earlier fetch, unless the address has changed or what came was deleted since."""
    known = {document.meta.id for document in documents}
    return last if last and last.url == original.url and last.id in known else None


def _details(original: Original, proposal: Proposal, *, supersedes: tuple[str, ...]) -> Details:
    """The source's own facts count; the file fills the gaps."""
    source, first = original.source, original.documents[0]
    language = proposal.details.language
    return Details(
        title=source.title,
        publisher=source.publisher,
        year=source.year or proposal.details.year,
        language=language if language in get_args(Language) else "",
        audience=first.audience,
        kind=first.kind,
        licence=source.licence or "",
        url=source.url or original.url,
        supersedes=supersedes,
    )


def _file_name(found: Fetched) -> str:
    """The last part of the address, with the ending of what was sent where it has none."""
    name = PurePosixPath(unquote(urlsplit(found.url).path)).name or "page"
    name = "".join(c if c.isalnum() or c in "._- " else "_" for c in name)[-100:].lstrip(".")
    known = {ending for endings in ENDINGS.values() for ending in endings}
    if PurePosixPath(name).suffix.lower() in known:
        return name
    kind = HTML if found.media_type == "application/xhtml+xml" else found.media_type
    return name + (ENDINGS[kind][0] if kind in ENDINGS and kind != TEXT else "")
