"""`python -m index build|publish|list|rollback|check|prune|search`: parse, call, print, exit code."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from corpus.collect import collect_documents
from corpus.errors import BilledvalgError
from index.build import build_version
from index.check import check_version
from index.embed import open_embedder
from index.needed import why_not_needed
from index.publish import (
    current_id,
    list_leftovers,
    list_versions,
    publish_version,
    roll_back,
    versions_folder,
    write_lock,
)
from index.purge import clear_away, due_deletions, purge
from index.search import Searcher
from index.settings import IndexSettings

app = typer.Typer(help="Build, publish and search versions of the index.", no_args_is_help=True)
console = Console()


def _fail(error: BilledvalgError) -> typer.Exit:
    Console(stderr=True).print(f"[red]{type(error).__name__}[/red]", end=" ")
    Console(stderr=True).print(str(error), markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(1)


@app.command()
def build(
    publish: Annotated[bool, typer.Option(help="Publish when the checks hold.")] = True,
    if_needed: Annotated[
        bool, typer.Option(help="Only when the corpus or embedder changed.")
    ] = False,
) -> None:
    """Build a version from the corpus, check it and publish it."""
    settings = IndexSettings()
    try:
        embedder = open_embedder(settings.embedder)
        documents = collect_documents(settings)
        if if_needed and (reason := why_not_needed(settings, documents, embedder.id)):
            print(reason)
            return
        with write_lock(settings.data), _bar() as bar:
            tasks = {
                "embed": bar.add_task("Embedding texts", total=None),
                "store": bar.add_task("Filling Chroma", total=None),
            }
            record = build_version(
                documents,
                embedder,
                settings,
                progress=lambda stage, done, total: bar.update(
                    tasks[stage], completed=done, total=total
                ),
            )
            folder = versions_folder(settings.data) / record.id
            findings = check_version(folder, embedder, settings)
            if publish and not findings:
                publish_version(settings.data, record.id)
                clear_away(settings, embedder, due_deletions(settings, now=datetime.now(UTC)))
    except BilledvalgError as error:
        raise _fail(error) from error
    for finding in findings:
        print(f"finding: {finding}")
    state = "not published" if findings or not publish else "published"
    print(f"{record.id}: {record.documents} documents, {record.units} units, {state}")
    raise typer.Exit(1 if findings else 0)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


@app.command(name="list")
def list_() -> None:
    """Every finished version; an arrow marks the one that answers."""
    settings = IndexSettings()
    try:
        now = current_id(settings.data)
    except BilledvalgError:
        now = ""
    for record in list_versions(settings.data):
        mark = "->" if record.id == now else "  "
        print(f"{mark} {record.id}  {record.documents} documents  {record.units} units")


@app.command()
def publish(version_id: str) -> None:
    """Publish a finished version when its checks hold."""
    settings = IndexSettings()
    try:
        with write_lock(settings.data):
            folder = versions_folder(settings.data) / version_id
            findings = check_version(folder, open_embedder(settings.embedder), settings)
            if not findings:
                publish_version(settings.data, version_id)
    except BilledvalgError as error:
        raise _fail(error) from error
    for finding in findings:
        print(f"finding: {finding}")
    print(f"{version_id}: {'not published' if findings else 'published'}")
    raise typer.Exit(1 if findings else 0)


@app.command()
def rollback() -> None:
    """Publish the version before the current one."""
    settings = IndexSettings()
    try:
        with write_lock(settings.data):
            name = roll_back(settings.data)
    except BilledvalgError as error:
        raise _fail(error) from error
    print(f"{name}: published")


@app.command()
def check(
    version_id: Annotated[str, typer.Argument(help="Default: the current one.")] = "",
) -> None:
    """Check a version's files, counts and a sample of queries."""
    settings = IndexSettings()
    try:
        name = version_id or current_id(settings.data)
        folder = versions_folder(settings.data) / name
        findings = check_version(folder, open_embedder(settings.embedder), settings)
    except BilledvalgError as error:
        raise _fail(error) from error
    for finding in findings:
        print(f"finding: {finding}")
    for left in list_leftovers(settings.data):
        print(f"note: {left}; `python -m index prune` removes it")
    print(f"{name}: {len(findings)} findings")
    raise typer.Exit(1 if findings else 0)


@app.command()
def prune() -> None:
    """Remove old versions, previews, and every version that holds deleted text past its time."""
    settings = IndexSettings()
    try:
        with write_lock(settings.data):
            done = purge(settings, open_embedder(settings.embedder))
    except BilledvalgError as error:
        raise _fail(error) from error
    for name in done.removed:
        print(f"removed: {name}")
    if done.rebuilt:
        print(f"{done.rebuilt}: built without the deleted text and published")
    print(f"{len(done.removed)} removed")


@app.command()
def search(text: str, k: Annotated[int, typer.Option(min=1, max=100)] = 10) -> None:
    """The chunks nearest to a text, with their rank on each side."""
    try:
        hits = Searcher.open(IndexSettings()).search(text, k=k)
    except BilledvalgError as error:
        raise _fail(error) from error
    for hit in hits:
        chunk = hit.chunk
        place = f"{chunk.language}/{chunk.document_id} · {' · '.join(chunk.locator.heading_path)}"
        ranks = f"dense {hit.dense_rank or '–'} lexical {hit.lexical_rank or '–'}"
        print(f"{hit.fused:.3f}  {ranks:24}  {place}")


if __name__ == "__main__":
    app()
