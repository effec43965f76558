"""Cases through a system: every answer judged, every crash listed apart, nothing averaged yet."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from bot.answer_json import AnswerJson
from corpus.records import Chunk
from eval.case import Case
from eval.scorers import Texts, missed_facts, score_answer, score_ranking
from eval.systems import System

Tick = Callable[[], None]
Clock = Callable[[], float]
Untimed = Callable[[], AbstractContextManager[None]]
TARGETS = ("da", "en")


@dataclass(frozen=True, slots=True)
class Judged:
    """One case, its answer, and the scores that apply."""

    case: Case
    answer: AnswerJson
    ranking: tuple[str, ...]
    """Document ids, best first."""
    scores: dict[str, float]
    latency_ms: float

    @property
    def missed(self) -> list[str]:
        """First wording of each fact the answer does not hold."""
        return missed_facts(self.case, self.answer)


@dataclass(frozen=True, slots=True)
class Crash:
    """A case the system raised on: no score, and never counted as a wrong answer."""

    case_id: str
    error: str


@dataclass(frozen=True, slots=True)
class SystemRun:
    """Everything one system did."""

    name: str
    title: str
    judged: tuple[Judged, ...]
    crashes: tuple[Crash, ...]
    directions: Mapping[str, Mapping[str, dict[str, float]]]
    """Direction such as «da→en» to case id to its retrieval scores."""


def run_system(
    system: System,
    cases: Sequence[Case],
    *,
    texts: Texts,
    directions: bool = True,
    clock: Clock = time.perf_counter,
    untimed: Untimed = nullcontext,
    tick: Tick = lambda: None,
) -> SystemRun:
    """Answer, rank and judge every case; the first case is answered once before the clock runs.

    `directions` also ranks within each language alone. What is not timed is done inside `untimed()`.
    """
    judged: list[Judged] = []
    crashes: list[Crash] = []
    _warm_up(system, cases)
    for case in cases:
        try:
            judged.append(judge_case(system, case, texts=texts, clock=clock, untimed=untimed))
        except Exception as error:
            crashes.append(Crash(case.id, f"{type(error).__name__}: {error}"[:300]))
        tick()
    with untimed():
        crossed = rank_directions(system, cases) if directions else {}
    return SystemRun(system.name, system.title, tuple(judged), tuple(crashes), crossed)


def document_texts(chunks: Iterable[Chunk]) -> dict[str, str]:
    """The whole text of each document in every language, white space folded, to check quotes by."""
    out: dict[str, str] = {}
    for chunk in chunks:
        out[chunk.document_id] = f"{out.get(chunk.document_id, '')} {' '.join(chunk.text.split())}"
    return out


def _warm_up(system: System, cases: Sequence[Case]) -> None:
    try:
        for case in cases[:1]:
            system.answer(case)
    except Exception:
        return


def judge_case(
    system: System,
    case: Case,
    *,
    texts: Texts,
    clock: Clock,
    untimed: Untimed = nullcontext,
) -> Judged:
    """One case answered, ranked and scored."""
    started = clock()
    answer = system.answer(case)
    took = 1000 * (clock() - started)
    ranking: tuple[str, ...] = ()
    if case.documents and case.expected == "answer":
        with untimed():
            ranking = tuple(system.rank(case))
    scores = score_answer(case, answer, texts) | score_ranking(case, ranking)
    return Judged(case, answer, ranking, scores, took)


def rank_directions(
    system: System, cases: Iterable[Case]
) -> dict[str, dict[str, dict[str, float]]]:
    """Retrieval scores by direction: the question's language to the only language searched.

    Cases that lean on earlier turns are left out; they measure following up, not crossing over.
    """
    out: dict[str, dict[str, dict[str, float]]] = {
        f"{language}→{target}": {} for language in TARGETS for target in TARGETS
    }
    for case in cases:
        if case.language not in TARGETS or case.history or not case.documents:
            continue
        for target in TARGETS:
            try:
                ranked = system.rank_within(case.question, language=case.language, target=target)
            except Exception:
                continue
            if scores := score_ranking(case, ranked):
                out[f"{case.language}→{target}"][case.id] = scores
    return out
