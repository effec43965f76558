"""`python -m bot ask|schema|unanswered|preview|publish|rollback|history`: parse, call, print."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Annotated, Literal, NoReturn

import typer
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.answer_json import AnswerJson, to_json
from bot.editor.commands import register
from bot.messages import message
from bot.pipeline import Assistant
from bot.render import source_line
from bot.settings import BotSettings
from corpus.errors import BilledvalgError
from corpus.records import Language

app = typer.Typer(help="Ask a question in the terminal, or publish.", no_args_is_help=True)
register(app)


class Line(BaseModel):
    """One input line of `ask --jsonl`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = ""
    question: str
    audience: Literal["patient", "clinician"] | None = None
    language: Literal["da", "en"] | None = None
    history: tuple[str, ...] = ()


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="The question.")] = "",
    audience: Annotated[str, typer.Option(help="patient or clinician.")] = "",
    language: Annotated[str, typer.Option(help="da or en, when the text does not tell.")] = "",
    history: Annotated[list[str] | None, typer.Option(help="An earlier turn; repeat.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    jsonl: Annotated[bool, typer.Option(help="Read lines from stdin, write lines.")] = False,
) -> None:
    """Answer a question, or many from standard input."""
    try:
        assistant = Assistant.open(BotSettings())
        if jsonl:
            _answer_lines(assistant, sys.stdin)
            return
        line = Line.model_validate(
            {
                "question": question,
                "audience": audience or None,
                "language": language or None,
                "history": tuple(history or ()),
            }
        )
        answer = _answer(assistant, line)
    except ValidationError as error:
        first = error.errors()[0]
        _stop(f"{first['loc'][0]}: {first['msg']}")
    except BilledvalgError as error:
        _stop(str(error))
    print(answer.model_dump_json(indent=1) if as_json else _as_text(answer))


@app.command()
def schema() -> None:
    """Print the JSON schema of an answer."""
    print(json.dumps(AnswerJson.model_json_schema(), ensure_ascii=False, indent=1, sort_keys=True))


@app.command()
def unanswered(
    language: Annotated[str, typer.Option(help="da or en.")] = "da",
) -> None:
    """Topics that were refused and documents whose answers did not help, counted; never text."""
    from bot.editor.unanswered import Unanswered
    from corpus.load import load_corpus

    settings = BotSettings()
    chosen: Language = "en" if language == "en" else "da"
    try:
        known = [d.meta for d in load_corpus(settings)]
    except BilledvalgError as error:
        _stop(str(error))
    known.sort(key=lambda meta: meta.language == chosen)
    counts = Unanswered(settings)
    for row in counts.rows({meta.id: meta.title for meta in known}, language=chosen):
        reasons = ", ".join(f"{name} {number}" for name, number in row.reasons)
        print(f"{row.kind}  {row.count} of {row.of}  {row.title}  {row.last}  {reasons}".rstrip())
    if not counts.on:
        print("Refusals are not counted; BILLEDVALG_COUNT_TOPICS=true switches it on.")


def _stop(text: str) -> NoReturn:
    print(text, file=sys.stderr)
    raise typer.Exit(1)


def _answer(assistant: Assistant, line: Line) -> AnswerJson:
    exchange = assistant.answer(
        line.question, audience=line.audience, language=line.language, history=line.history
    )
    return to_json(exchange, id=line.id)


def _answer_lines(assistant: Assistant, lines: Iterable[str]) -> None:
    """One answer a line, in input order; a bad line gets an error object and the rest go on."""
    for number, raw in enumerate(lines, 1):
        if not raw.strip():
            continue
        try:
            line = Line.model_validate_json(raw)
            print(_answer(assistant, line).model_dump_json(), flush=True)
        except (ValidationError, BilledvalgError) as error:
            name = type(error).__name__
            detail = str(error) if isinstance(error, BilledvalgError) else "not a valid input line"
            print(json.dumps({"line": number, "error": name, "message": detail}), flush=True)


def _as_text(answer: AnswerJson) -> str:
    text = answer.text.replace("**", "").replace("\\\\", "").replace("\u200b", "")
    parts = [text]
    if answer.citations:
        rows = [
            f"[{c.number}] {source_line(c, answer.language)}\n    {c.url}".rstrip()
            for c in answer.citations
        ]
        parts.append(f"{message('sources', answer.language)}:\n" + "\n".join(rows))
    return "\n\n".join(parts)


if __name__ == "__main__":
    app()
