"""Cases, answers and fake systems for the tests of eval."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from bot.answer_json import AnswerJson
from eval.case import Case
from eval.provenance import Machine
from eval.record import Run, make_row, make_systems
from eval.runner import SystemRun, run_system

VERSIONS = {
    "code_version": "0.1.0+aaaa1111",
    "eval_version": "0.1.0+bbbb2222",
    "index_version": "v1",
    "settings_sha256": "c" * 64,
    "cases_sha256": "d" * 64,
}


def make_case(**more: object) -> Case:
    """An answerable Danish patient question about the knee."""
    values = {
        "id": "c-1",
        "split": "test",
        "kind": "answerable",
        "language": "da",
        "audience": "patient",
        "question": "skal knæet have taget et billede",
        "expected": "answer",
        "documents": ("knee",),
        "facts": (("4 uger", "fire uger"), ("røntgen", "x-ray")),
        "source": "test",
        **more,
    }
    return Case.model_validate(values)


def silent_case(name: str = "c-9", **more: object) -> Case:
    """A question the corpus does not answer."""
    values = {"kind": "unanswerable", "expected": "no_answer", "documents": (), "facts": (), **more}
    return make_case(id=name, question=f"hvor lang er ventetiden {name}", **values)


def make_answer(*statements: str, **more: object) -> AnswerJson:
    """An answer whose statements each cite themselves in the document `knee`."""
    numbers = range(1, len(statements) + 1)
    values = {
        "id": "",
        "outcome": "answer",
        "language": "da",
        "audience": "patient",
        "text": "\n\n".join(f"{s} [{n}]" for n, s in zip(numbers, statements, strict=True)),
        "statements": [
            {"text": s, "citations": [n]} for n, s in zip(numbers, statements, strict=True)
        ],
        "citations": [make_citation(n, s) for n, s in zip(numbers, statements, strict=True)],
        "reason": None,
        "red_flags": (),
        "redactions": (),
        "index_version": "v1",
        "wording": "extracted",
        "timings_ms": {"total": 1.0},
        "support": 0.9,
        **more,
    }
    return AnswerJson.model_validate(values)


def make_citation(number: int, quote: str, document_id: str = "knee") -> dict[str, object]:
    """A citation of a quote."""
    return {
        "number": number,
        "document_id": document_id,
        "title": "Knee guideline",
        "publisher": "Agency",
        "year": "2020",
        "url": "https://example.org/knee",
        "section": "Kort svar",
        "page": None,
        "quote": quote,
        "review_by": "2027-01-01",
        "chunk_id": "k1",
    }


def no_answer(**more: object) -> AnswerJson:
    """An abstention."""
    values = {"outcome": "no_answer", "text": "Det kan mine kilder ikke svare på.", **more}
    return make_answer(**values, reason="not_found", support=0.1)


class FakeSystem:
    """A system that answers by a function and ranks a fixed list."""

    def __init__(
        self,
        answer: Callable[[Case], AnswerJson],
        *,
        name: str = "billedvalg",
        ranking: tuple[str, ...] = ("knee", "back"),
    ) -> None:
        self.name = name
        self.title = name.title()
        self._answer = answer
        self._ranking = list(ranking)

    def answer(self, case: Case) -> AnswerJson:
        return self._answer(case)

    def rank(self, case: Case) -> list[str]:
        return self._ranking

    def rank_within(self, text: str, *, language: str, target: str) -> list[str]:
        return self._ranking


def run_fake(cases: list[Case], answer: Callable[[Case], AnswerJson], **more: object) -> SystemRun:
    """The cases through a fake system, on a clock that moves one millisecond a look."""
    ticks = iter(range(10**6))
    return run_system(FakeSystem(answer, **more), cases, texts={}, clock=lambda: next(ticks) / 1000)


def make_run(*runs: SystemRun, **more: object) -> Run:
    """A signed record of some system runs, ours first."""
    values = {
        "made_at": datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
        "seconds": 1.0,
        "index_manifest": "e" * 64,
        "embedder": "hashing-256",
        "cases": len(runs[0].judged),
        "selection": "all",
        "findings": (),
        "machine": Machine(system="Linux", processor="x", cpus=2, memory_gb=4, python="3.11"),
        "systems": make_systems(runs),
        "rows": tuple(make_row(j) for j in runs[0].judged),
        **VERSIONS,
        **more,
    }
    return Run(**values).signed()


def small_run(**more: object) -> Run:
    """Two answered cases, one abstained, and a baseline that always answers."""
    cases = [make_case(), make_case(id="c-2", language="en", question="knee x-ray?"), silent_case()]

    def ours(case: Case) -> AnswerJson:
        if case.expected == "no_answer":
            return no_answer()
        return make_answer("Vent 4 uger med røntgen af knæet.", "Hold det i gang.")

    ours_run = run_fake(cases, ours)
    other = run_fake(cases, lambda _case: make_answer("Alt om knæet og røntgen."), name="tutorial")
    return make_run(ours_run, other, **more)
