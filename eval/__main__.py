"""`python -m eval run|report|cases|retrieval|bench|diff|gate|ablate|train`: parse, call, print."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from corpus.errors import BilledvalgError
from eval.evaluate import Baselines, diff_versions, evaluate
from eval.record import RESULTS, latest_run, read_run, save_run

app = typer.Typer(help="Measure the bot: cases, baselines, sets, speed.", no_args_is_help=True)
console = Console()
errors = Console(stderr=True)
REPORT = Path("build") / "eval.html"
README = Path(__file__).parent.parent / "README.md"
Results = Annotated[Path, typer.Option(help="Folder of the records.")]
Worst = Annotated[int, typer.Option(help="How many of the worst to print.")]


def _stop(error: BilledvalgError) -> typer.Exit:
    errors.print(f"{type(error).__name__}: {error}", markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(1)


@app.command()
def run(
    split: Annotated[str, typer.Option(help="dev, test or all.")] = "all",
    kinds: Annotated[
        list[str] | None, typer.Option(help="Only cases of this kind; repeat.")
    ] = None,
    save: Annotated[bool, typer.Option(help="Write the signed record to eval/results.")] = False,
    baselines: Annotated[
        Baselines, typer.Option(help="Run the baselines on test, on all cases, or not at all.")
    ] = "test",
    results: Results = RESULTS,
) -> None:
    """Run the cases through Billedvalg and the baselines and print the figures."""
    from bot.settings import BotSettings
    from eval.tables import print_run

    try:
        with Progress(console=errors, transient=True) as bar:

            def start(title: str, count: int) -> Callable[[], None]:
                task = bar.add_task(title, total=count)
                return lambda: bar.advance(task)

            record = evaluate(
                BotSettings(), split=split, kinds=kinds or (), baselines=baselines, start=start
            )
        print_run(console, record)
        if save:
            console.print(f"saved {save_run(record, results)}", soft_wrap=True)
    except BilledvalgError as error:
        raise _stop(error) from error


@app.command()
def report(
    out: Annotated[Path, typer.Option(help="Where the page is written.")] = REPORT,
    readme: Annotated[Path, typer.Option(help="README whose figures are put in.")] = README,
    results: Results = RESULTS,
) -> None:
    """Write the HTML report of the newest record, and its figures into the README."""
    from eval.ablation import ABLATIONS, read_ablations
    from eval.bench_record import latest_bench
    from eval.readme import readme_block, write_readme
    from eval.report import make_report
    from eval.retrieval import SETS, read_sets

    try:
        record, bench = latest_run(results), latest_bench(results)
        sets = read_sets(results / SETS)
        out.parent.mkdir(parents=True, exist_ok=True)
        lines = read_ablations(results / ABLATIONS)
        page = make_report(record, bench=bench, sets=sets, ablations=lines)
        out.write_text(page, encoding="utf-8")
        console.print(f"report {out}", soft_wrap=True)
        if write_readme(readme, readme_block(record, bench=bench, sets=sets)):
            console.print(f"figures put into {readme.name}")
    except BilledvalgError as error:
        raise _stop(error) from error


@app.command()
def cases(
    facts: Annotated[bool, typer.Option(help="Also facts no document of a case holds.")] = False,
) -> None:
    """Check the cases: form, copies between splits, copies of indexed questions."""
    from bot.editor.watch import load_watch
    from corpus.collect import collect_documents
    from corpus.settings import CorpusSettings
    from eval.case import CASES, WATCH, load_cases
    from eval.case_check import check_cases, count_cases, lost_facts

    try:
        loaded = load_cases()
        watched = load_watch([CASES / WATCH])
        documents = collect_documents(CorpusSettings())
    except BilledvalgError as error:
        raise _stop(error) from error
    findings = check_cases(loaded, [d.meta for d in documents])
    if facts:
        findings += lost_facts(loaded, documents)
    for line in [*findings, *count_cases(loaded)]:
        print(line)
    print(f"{len(watched)} golden questions in {WATCH}")
    print(f"{len(loaded)} cases, {len(findings)} findings")
    raise typer.Exit(1 if findings else 0)


@app.command()
def retrieval(
    folders: Annotated[list[Path], typer.Argument(help="BEIR-style folders.")],
    run: Annotated[
        Path | None, typer.Option(help="Write our ranking: .tsv three columns, else TREC's six.")
    ] = None,
    save: Annotated[bool, typer.Option(help="Keep the figures for the report.")] = False,
    results: Results = RESULTS,
) -> None:
    """Our engine on public retrieval sets, beside BM25, dense and equal-weight RRF."""
    from eval.public_set import load_set, write_run_file
    from eval.retrieval import OURS, SETS, rank_set, score_set, write_sets
    from eval.tables import set_table
    from index.embed import open_embedder
    from index.settings import IndexSettings

    settings = IndexSettings()
    scores = []
    try:
        embedder = open_embedder(settings.embedder)
        for folder in folders:
            collection = load_set(folder)
            cache = settings.data / "cache" / "eval"
            runs = rank_set(collection, embedder, settings=settings, cache=cache)
            if run:
                write_run_file(run, runs[OURS], tag="billedvalg")
            scores.append(score_set(collection, runs, embedder=embedder.id))
            console.print(set_table(scores[-1]))
        if save:
            write_sets(results / SETS, scores)
    except BilledvalgError as error:
        raise _stop(error) from error


@app.command()
def bench(
    growth: Annotated[str, typer.Option(help="Corpus sizes in chunks.")] = "1000,10000,100000",
    tries: Annotated[int, typer.Option(help="Cold questions to take the middle of.")] = 5,
    save: Annotated[bool, typer.Option(help="Write the record to eval/results.")] = True,
    results: Results = RESULTS,
) -> None:
    """Time cold and warm answers, the page, build, refresh and growth; ours and the tutorial."""
    from bot.settings import BotSettings
    from eval.bench import run_bench
    from eval.bench_record import save_bench
    from eval.tables import print_bench

    sizes = [int(size) for size in growth.split(",") if size]
    try:
        with errors.status("bench") as status:
            record = run_bench(
                BotSettings(), growth=sizes, tries=tries, say=lambda part: status.update(part)
            )
        print_bench(console, record)
        if save:
            console.print(f"saved {save_bench(record, results)}", soft_wrap=True)
    except BilledvalgError as error:
        raise _stop(error) from error


@app.command(name="bench-part", hidden=True)
def bench_part(name: str, arguments: str) -> None:
    """One part of the bench in this process; prints its figures as JSON."""
    from eval.bench_parts import run_part

    print(json.dumps(run_part(name, json.loads(arguments))))


@app.command()
def diff(
    before: Annotated[str, typer.Argument(help="A run record's path, or an index version's id.")],
    after: Annotated[str, typer.Argument(help="The same, later.")],
    kinds: Annotated[list[str] | None, typer.Option(help="Versions: only these kinds.")] = None,
    worst: Worst = 30,
) -> None:
    """What changed between two runs, or between the answers of two index versions, worst first."""
    from eval.run_diff import diff_lines

    try:
        if Path(before).suffix == ".json" and Path(after).suffix == ".json":
            lines = diff_lines(read_run(Path(before)), read_run(Path(after)), worst=worst)
            print("\n".join(lines))
        else:
            _diff_versions(before, after, kinds or (), worst)
    except BilledvalgError as error:
        raise _stop(error) from error


def _diff_versions(before: str, after: str, kinds: Sequence[str], worst: int) -> None:
    from bot.settings import BotSettings

    changes, asked = diff_versions(BotSettings(), before, after, kinds=kinds)
    for line in (line for change in changes[:worst] for line in change.lines()):
        print(line)
    print(f"{len(changes)} of {asked} answers changed")


@app.command()
def gate(
    record: Annotated[bool, typer.Option(help="Write new floors from what is measured.")] = False,
) -> None:
    """The fast subset against its floors; exit code 1 when a measure fell."""
    from bot.pipeline import Assistant
    from bot.settings import BotSettings
    from eval.gate import gate_failures, write_floors
    from eval.systems import Ours

    try:
        ours = Ours(Assistant.open(BotSettings()))
        if record:
            for name, floor in write_floors(ours).floors.items():
                print(f"{name}: {floor:.3f}")
            return
        failures = gate_failures(ours)
    except BilledvalgError as error:
        raise _stop(error) from error
    for failure in failures:
        print(failure)
    print("below its floor: " + str(len(failures)))
    raise typer.Exit(1 if failures else 0)


@app.command()
def ablate(results: Results = RESULTS) -> None:
    """Measure on dev what each part of the evidence ranker is worth, for the report."""
    from bot.pipeline import Assistant
    from bot.settings import BotSettings
    from eval.ablation import ABLATIONS, ablate, write_ablations
    from eval.case import load_cases

    try:
        lines = ablate(Assistant.open(BotSettings()), load_cases(split="dev"), say=print)
        write_ablations(results / ABLATIONS, lines)
    except BilledvalgError as error:
        raise _stop(error) from error


@app.command()
def train(
    what: Annotated[
        str,
        typer.Argument(help="precedents, ranker, lead, scope, danger or language; in that order."),
    ],
) -> None:
    """Fit one of the bot's small models on dev, say its figures, and write its file."""
    from bot import evidence, lead, letters, precedents, scope, second_look
    from bot.pipeline import Assistant
    from bot.settings import BotSettings
    from eval import (
        train_danger,
        train_language,
        train_lead,
        train_precedents,
        train_ranker,
        train_scope,
    )
    from eval.case import load_cases

    fits = {
        "precedents": (train_precedents.train, precedents.FILE),
        "ranker": (train_ranker.train, evidence.WEIGHTS),
        "lead": (train_lead.train, lead.MODEL),
        "scope": (train_scope.train, scope.MODEL),
        "danger": (train_danger.train, second_look.MODEL),
        "language": (train_language.train, letters.MODEL),
    }
    if what not in fits:
        raise typer.BadParameter(f"{what}: one of {', '.join(fits)}")
    fit, path = fits[what]
    try:
        fit(Assistant.open(BotSettings()), load_cases(split="dev"), path, say=print)
    except BilledvalgError as error:
        raise _stop(error) from error


if __name__ == "__main__":
    app()
