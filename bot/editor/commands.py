"""`python -m bot preview|publish|rollback|history`: the editor's desk in a terminal.

The desk is imported when a command needs it: asking a question starts without it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.pipeline import Assistant
from bot.settings import BotSettings
from corpus.errors import BilledvalgError

if TYPE_CHECKING:
    from bot.editor.editor import Editor
    from bot.editor.gate import GateResult
    from bot.editor.history import Event
    from bot.editor.preview import Preview

By = Annotated[str, typer.Option("--by", help="Who does it; kept in the history.")]
Why = Annotated[str, typer.Option("--why", help="Why; kept in the history.")]
Worst = Annotated[int, typer.Option("--worst", min=0, help="How many changed answers to print.")]
Out = TypeVar("Out")


def register(app: typer.Typer) -> None:
    """Put the commands on the program's own app."""
    for command in (preview, publish, rollback, history):
        app.command()(command)


def open_editor(assistant: Assistant, settings: BotSettings) -> Editor:
    """The editor of a data folder with the golden questions the settings name."""
    from bot.editor.editor import Editor
    from bot.editor.watch import load_watch

    return Editor(assistant, settings, watch=load_watch([settings.watch_cases]))


def preview(worst: Worst = 10) -> None:
    """Build a version, ask the golden questions of old and new, and show what publishing changes."""
    editor = _reported(_open)
    found = _reported(lambda: editor.preview(progress=_progress))
    _print_preview(found, worst)
    _reported(lambda: editor.discard(found))
    raise typer.Exit(0 if found.gate.passed else 1)


def publish(
    by: By,
    why: Why,
    override: Annotated[
        bool, typer.Option("--override", help="Publish in spite of the gate; it is kept.")
    ] = False,
    worst: Worst = 10,
) -> None:
    """Preview, and publish when the gate has no findings or is overridden."""
    editor = _reported(_open)
    if not editor.pending():
        typer.echo("The version that answers holds the sources as they are: nothing to publish.")
        return
    found = _reported(lambda: editor.preview(progress=_progress))
    _print_preview(found, worst)
    try:
        event = editor.publish(found, who=by, why=why, override=override)
    except BilledvalgError as error:
        _reported(lambda: editor.discard(found))
        _stop(error)
    typer.echo(f"{event.version}: published by {event.who}")


def rollback(by: By, why: Why) -> None:
    """Publish the version that answered before the current one."""
    event = _reported(lambda: _open().roll_back(who=by, why=why))
    typer.echo(f"{event.version}: published by {event.who}, {event.before} is taken back")


def history() -> None:
    """Who published, took back or changed what, when and why; newest first."""
    for event in _reported(lambda: _open().history()):
        typer.echo(_as_line(event))


def _open() -> Editor:
    settings = BotSettings()
    return open_editor(Assistant.open(settings), settings)


def _reported(work: Callable[[], Out]) -> Out:
    try:
        return work()
    except BilledvalgError as error:
        _stop(error)
        raise


def _stop(error: BilledvalgError) -> None:
    typer.echo(f"{type(error).__name__}: {error}", err=True)
    raise typer.Exit(1) from error


def _progress(stage: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{stage} {done}/{total} ", err=True, nl=done == total)


def _print_preview(found: Preview, worst: int) -> None:
    for sign, ids in (("+", found.added), ("-", found.removed), ("~", found.changed)):
        for name in ids:
            typer.echo(f"{sign} {name}")
    for change in found.changes[:worst]:
        typer.echo("\n".join(change.lines()))
    _print_gate(found.gate)
    typer.echo(f"{len(found.changes)} of {found.asked} answers change")


def _print_gate(gate: GateResult) -> None:
    for finding in gate.findings:
        typer.echo(f"finding: {finding}")
    for finding in gate.standing:
        typer.echo(f"as before: {finding}")
    typer.echo(f"gate: {'passed' if gate.passed else f'{len(gate.findings)} findings'}")


def _as_line(event: Event) -> str:
    parts = [f"{event.at:%Y-%m-%d %H:%M}", event.action, event.what, f"by {event.who}"]
    if event.version:
        parts.append(f"{event.before or 'none'} -> {event.version}")
    if event.why:
        parts.append(f"why: {event.why}")
    if event.overridden:
        parts.append(f"in spite of: {'; '.join(event.overridden)}")
    return "  ".join(part for part in parts if part)
