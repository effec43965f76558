"""`python -m corpus check`: parse, call, print."""

from __future__ import annotations

from typing import Annotated

import typer

from corpus.check import check_corpus
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


if __name__ == "__main__":
    app()
