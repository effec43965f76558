"""One changed answer, before and after side by side, with the words that differ marked. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.answer_json import AnswerJson, CitationJson
from bot.editor.editor import AnswerChange
from bot.messages import message
from bot.ui.html import element, text
from bot.ui.labels import label
from corpus.records import Language

ALIKE = 0.5
"""Lines that share less than this of their words are not held against each other."""


def change_html(change: AnswerChange, number: int, language: Language) -> str:
    """The question, why its answer changes, and both answers."""
    cause = element(
        "span",
        text(label(f"ed_cause_{change.cause.replace(' ', '_')}", language)),
        class_="bv-ed-badge" + (" bv-ed-bad" if change.severity >= 40 else ""),
    )
    question = element(
        "span", text(change.ask.question), class_="bv-source-title", lang=change.after.language
    )
    summary = element("summary", element("span", f"{question} {cause}"))
    old, new = marked(_lines(change.before), _lines(change.after))
    sides = _side("before", change.before, old, language) + _side(
        "after", change.after, new, language
    )
    inner = (
        element("p", text(label(f"ed_why_{change.cause.replace(' ', '_')}", language)))
        + element("div", sides, class_="bv-ed-sides")
        + _sources("lost_sources", change.before.citations, change.after.citations, language)
        + _sources("new_sources", change.after.citations, change.before.citations, language)
    )
    opened = number == 1
    return element("li", element("details", summary + inner, class_="bv-more", open=opened))


def _lines(answer: AnswerJson) -> list[str]:
    if answer.statements:
        return [" ".join(s.text.split()) for s in answer.statements]
    return [" ".join(line.split()) for line in answer.text.splitlines() if line.strip()]


def _side(key: str, answer: AnswerJson, lines: Sequence[str], language: Language) -> str:
    title = element("h4", text(label(f"ed_{key}", language)))
    outcome = element("p", text(label(f"ed_gives_{answer.outcome}", language)), class_="bv-small")
    body = element("ul", "".join(element("li", line) for line in lines), lang=answer.language)
    return element("section", title + outcome + body)


def _sources(
    key: str, here: Sequence[CitationJson], there: Sequence[CitationJson], language: Language
) -> str:
    """The sources cited on one side alone."""
    other = {_name(cited, language) for cited in there}
    names = dict.fromkeys(n for cited in here if (n := _name(cited, language)) not in other)
    if not names:
        return ""
    items = "".join(element("li", text(name)) for name in names)
    return element("p", text(label(f"ed_{key}", language)), class_="bv-kind") + element("ul", items)


def _name(cited: CitationJson, language: Language) -> str:
    return f"{cited.title}, {cited.publisher}, {cited.year or message('undated', language)}"


def marked(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Both texts line by line as safe HTML: words only in the old as `del`, in the new as `ins`.

    A line that stands in both is left alone wherever it stands; one that was reworded is held
    against the line it came from; what has no like is marked whole.
    """
    pairs = _pairs(
        [line for line in old if line not in new], [line for line in new if line not in old]
    )
    left = {a: _words(a, b)[0] for a, b in pairs}
    right = {b: _words(a, b)[1] for a, b in pairs}
    gone, came = set(old) - set(new) - left.keys(), set(new) - set(old) - right.keys()
    return (
        [element("del", text(x)) if x in gone else left.get(x, text(x)) for x in old],
        [element("ins", text(x)) if x in came else right.get(x, text(x)) for x in new],
    )


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """Lines that are rewordings of each other, the likest first, each once."""
    likeness = sorted(
        (
            (SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio(), a, b)
            for a in old
            for b in new
        ),
        key=lambda row: -row[0],
    )
    out: list[tuple[str, str]] = []
    for ratio, a, b in likeness:
        if ratio >= ALIKE and all(a != c and b != d for c, d in out):
            out.append((a, b))
    return out


def _words(old: str, new: str) -> tuple[str, str]:
    left, right = old.split(), new.split()
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    out: tuple[list[str], list[str]] = ([], [])
    for kind, a, b, c, d in matcher.get_opcodes():
        same = kind == "equal"
        out[0].append(_run(left[a:b], "" if same else "del"))
        out[1].append(_run(right[c:d], "" if same else "ins"))
    return " ".join(filter(None, out[0])), " ".join(filter(None, out[1]))


def _run(words: Sequence[str], mark: str) -> str:
    safe = text(" ".join(words))
    return element(mark, safe) if mark and safe else safe
