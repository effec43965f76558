"""`python -m corpus check|audit|links|board|add|fetch|list|show|edit|retire|restore|delete`: parse, call, print."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from corpus import statuses
from corpus.check import check_corpus
from corpus.errors import BilledvalgError
from corpus.intake import add as add_source
from corpus.intake import propose
from corpus.load import load_corpus
from corpus.originals import (
    bring_in,
    list_originals,
    open_fetcher,
    propose_url,
    select_originals,
)
from corpus.proposal import Details, Proposal
from corpus.settings import CorpusSettings

app = typer.Typer(help="Documents: check, audit, add and retire.", no_args_is_help=True)


@app.callback()
def main() -> None:
    """Documents: check, audit, add and retire."""


@app.command()
def check(
    only: Annotated[list[str] | None, typer.Option(help="Only findings on this id.")] = None,
) -> None:
    """Check every shipped document; exit code 1 when something must be mended."""
    findings, count = check_corpus(CorpusSettings().documents, only=only or ())
    for finding in findings:
        print(finding)
    print(f"{count} documents read, {len(findings)} findings")
    raise typer.Exit(1 if findings or not count else 0)


Title = Annotated[str | None, typer.Option(help="Title as it stands on the source.")]
Publisher = Annotated[str | None, typer.Option(help="Who published it.")]
Year = Annotated[str | None, typer.Option(help="Year, or span of years.")]
Language = Annotated[str | None, typer.Option(help="da or en.")]
Audience = Annotated[str | None, typer.Option(help="patient, clinician or both.")]
Kind = Annotated[str | None, typer.Option(help="leaflet, recommendation, report …")]
Licence = Annotated[str | None, typer.Option(help="By what right it may be shown.")]
Url = Annotated[str | None, typer.Option(help="Where readers find it.")]
ReviewBy = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When it is to be looked at again.")
]
AFTERWARDS = "`python -m index build` makes it count."


@app.command()
def audit(
    language: Annotated[str, typer.Option(help="da or en.")] = "da",
    html: Annotated[bool, typer.Option(help="Print a page instead of a table.")] = False,
) -> None:
    """Hold our own texts against the Health Authority's recommendation 3; overdue first."""
    from corpus.audit import as_html, as_text
    from corpus.audit import audit as audit_rows
    from corpus.collect import collect_documents

    with _reported():
        rows = audit_rows(collect_documents(CorpusSettings()), on=date.today())
        print((as_html if html else as_text)(rows, "en" if language == "en" else "da"))


@app.command()
def links(
    every: Annotated[
        bool, typer.Option("--all", help="Also those that answered within a week.")
    ] = False,
) -> None:
    """Ask politely whether the sources' links still lead somewhere; uses the network."""
    from corpus.links import Link, check_links, due_urls, read_links, source_urls

    def tell(link: Link) -> None:
        if link.state != "ok":
            print(f"{link.state}  {link.url}  {link.detail}", flush=True)

    settings, today = CorpusSettings(), date.today()
    with _reported(stop=True):
        urls = source_urls(load_corpus(settings))
        known = read_links(settings.data)
        asked = due_urls(urls, {} if every else known, today=today)
        found = check_links(asked, open_fetcher(settings), settings.data, today=today, tell=tell)
    counts: Counter[str] = Counter(found[url].state for url in urls if url in found)
    print(f"{len(urls)} links, {len(asked)} asked now; " + _states(counts))
    raise typer.Exit(1 if counts["unreachable"] else 0)


@app.command()
def board(
    language: Annotated[str, typer.Option(help="da or en.")] = "da",
) -> None:
    """What wants attention: reviews due, links that fail, documents replaced or read in part."""
    from corpus.board import make_board
    from corpus.links import read_links

    settings = CorpusSettings()
    with _reported(stop=True):
        rows = make_board(
            load_corpus(settings),
            read_links(settings.data),
            date.today(),
            language="en" if language == "en" else "da",
        )
    for row in rows:
        print(f"{row.state}  {row.document_id}  {row.detail}")
    print(f"{len(rows)} rows; " + _states(Counter[str](row.state for row in rows)))


@app.command()
def add(
    what: Annotated[str, typer.Argument(metavar="PATH|URL", help="A file, a folder or a URL.")],
    title: Title = None,
    publisher: Publisher = None,
    year: Year = None,
    language: Language = None,
    audience: Audience = None,
    kind: Kind = None,
    licence: Licence = None,
    url: Url = None,
    supersedes: Annotated[list[str] | None, typer.Option(help="Id it replaces.")] = None,
    review_by: ReviewBy = None,
    password: Annotated[str, typer.Option(help="Password of an encrypted file.")] = "",
    ocr: Annotated[bool, typer.Option("--ocr", help="Read scans by OCR.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Confirm what the file tells.")] = False,
) -> None:
    """Propose what a file tells, ask for the rest, and store it."""
    settings = CorpusSettings()
    given = _given(
        title=title, publisher=publisher, year=year, language=language, audience=audience,
        kind=kind, licence=licence, url=url, supersedes=tuple(supersedes or ()) or None,
        review_by=review_by.date() if review_by else None,
    )  # fmt: skip
    refused = added = 0
    for place in _places(what):
        with _reported() as report:
            if isinstance(place, str):
                proposal = propose_url(place, settings)
            else:
                proposal = propose(place, settings, password=password, with_ocr=ocr)
            details = _confirmed(proposal, given, yes=yes)
            meta = add_source(proposal, details, settings, today=date.today())
            print(f"{proposal.name}: added as {meta.id}, review by {meta.review_by}")
        refused += report.failed
        added += not report.failed
    print(f"{added} added, {refused} refused. {AFTERWARDS if added else ''}".strip())
    raise typer.Exit(1 if refused or not added else 0)


@app.command()
def fetch(
    ids: Annotated[list[str] | None, typer.Argument(help="Keys of sources; none: all.")] = None,
    list_: Annotated[bool, typer.Option("--list", help="Only list them.")] = False,
) -> None:
    """Bring in official originals that the documents' sources name."""
    settings = CorpusSettings()
    with _reported() as report:
        chosen = select_originals(list_originals(load_corpus(settings)), ids or [])
    failed = report.failed
    fetcher = None if list_ or failed else open_fetcher(settings)
    for original in [] if failed else chosen:
        key = original.source.key
        if fetcher is None:
            citing = ", ".join(sorted({meta.id for meta in original.documents}))
            print(f"{key}  {original.url}  licence: {original.source.licence}  for: {citing}")
            continue
        with _reported() as report:
            meta = bring_in(original, fetcher, settings, today=date.today())
            print(f"{key}: added as {meta.id}" if meta else f"{key}: unchanged")
        failed |= report.failed
    if not failed and not chosen:
        print("No document names an original to fetch.")
    raise typer.Exit(1 if failed else 0)


@app.command(name="list")
def list_(
    every: Annotated[bool, typer.Option("--all", help="Shipped documents as well.")] = False,
) -> None:
    """Added sources with status, language and review date."""
    with _reported(stop=True):
        documents = load_corpus(CorpusSettings())
    for meta in (d.meta for d in documents if every or d.meta.origin == "added"):
        due = "  DUE" if meta.review_by <= date.today() else ""
        print(f"{meta.id}  {meta.status}  {meta.language}  {meta.review_by}{due}  {meta.title}")


@app.command()
def show(
    document_id: str,
    text: Annotated[bool, typer.Option("--text", help="The whole text as well.")] = False,
) -> None:
    """What is known of one document, and its passages."""
    with _reported(stop=True):
        found = statuses.find_documents(CorpusSettings(), document_id)
    for document in found:
        for field, value in document.meta.model_dump(mode="json", exclude={"questions"}).items():
            print(f"{field}: {value}")
        for section in document.sections:
            place = f"p. {section.locator.page_label or section.locator.page}"
            path = " > ".join(section.locator.heading_path)
            print(f"[{place if section.locator.page else section.locator.anchor}] {path}")
            if text:
                print(section.text)


@app.command()
def edit(
    source_id: str,
    title: Title = None,
    publisher: Publisher = None,
    year: Year = None,
    language: Language = None,
    audience: Audience = None,
    kind: Kind = None,
    licence: Licence = None,
    url: Url = None,
    review_by: ReviewBy = None,
) -> None:
    """Change the details of an added source."""
    changes = _given(
        title=title, publisher=publisher, year=year, language=language, audience=audience,
        kind=kind, licence=licence, url=url, review_by=review_by.date() if review_by else None,
    )  # fmt: skip
    with _reported(stop=True):
        meta = statuses.edit(CorpusSettings(), source_id, changes)
    print(f"{meta.id}: {', '.join(sorted(changes)) or 'nothing'} changed. {AFTERWARDS}")


@app.command()
def retire(document_id: str) -> None:
    """Take a document out of use; it can be restored."""
    with _reported(stop=True):
        statuses.retire(CorpusSettings(), document_id)
    print(f"{document_id}: retired. {AFTERWARDS}")


@app.command()
def restore(document_id: str) -> None:
    """Bring a retired or superseded document back."""
    with _reported(stop=True):
        statuses.restore(CorpusSettings(), document_id)
    print(f"{document_id}: current. {AFTERWARDS}")


@app.command()
def delete(
    source_id: str,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove an added source with its original, for good."""
    if not yes:
        typer.confirm(f"Delete {source_id} with its original for good?", abort=True)
    with _reported(stop=True):
        gone = statuses.delete(CorpusSettings(), source_id)
    print(f"{source_id}: «{gone.meta.title}» and its original are removed.")
    print("Built versions still hold its text: `python -m index build` completes the deletion.")
    for old in gone.still_superseded:
        print(f"{old} stays superseded; `python -m corpus restore {old}` brings it back.")


class _Report:
    """Whether the block ended in an error that was printed."""

    failed = False


@contextmanager
def _reported(*, stop: bool = False) -> Iterator[_Report]:
    """Print an expected error as one line; go on, or end with exit code 1."""
    report = _Report()
    try:
        yield report
    except (BilledvalgError, OSError) as error:
        report.failed = True
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        if stop:
            raise typer.Exit(1) from error


def _states(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {state}" for state, n in sorted(counts.items())) or "nothing to see to"


def _given(**options: object) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}


def _places(what: str) -> list[str | Path]:
    if what.startswith(("http://", "https://")):
        return [what]
    path = Path(what)
    if not path.is_dir():
        return [path]
    return sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))


def _confirmed(proposal: Proposal, given: dict[str, object], *, yes: bool) -> Details:
    """The proposed details with what was given; without --yes, a person sees and mends them."""
    details = Details.model_validate({**proposal.details.model_dump(), **given})
    pages = f", {proposal.text.pages} pages" if proposal.text.pages else ""
    print(f"{proposal.name}: {proposal.media_type}{pages}, {len(proposal.text.text)} characters")
    for note in proposal.notes:
        print(f"  note: {note}")
    if yes:
        return details
    answers = {
        name: typer.prompt(f"  {name}", default=getattr(details, name))
        for name in ("title", "publisher", "year", "language", "audience", "kind", "licence")
    }
    typer.confirm("  Add it?", default=True, abort=True)
    return Details.model_validate({**details.model_dump(), **answers})


if __name__ == "__main__":
    app()
