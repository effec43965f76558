"""Step 1, «Hent ind»: a file or an address, what it tells of itself, and what will be cited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from bot.editor.editor import Details, Existing, Look, Passage
from bot.ui.editor_errors import explain_note, explain_problem
from bot.ui.editor_view import View, choice, field, form, submit, titles, told_html
from bot.ui.html import element, text
from bot.ui.labels import label
from corpus.media import ENDINGS
from corpus.records import Audience, Kind

PATIENT_LIX = 35
"""Text for patients should not be harder than this; `shared/requirements.md` D 11."""
LEVELS = ((25, "very_easy"), (35, "easy"), (45, "medium"), (55, "hard"))
ACCEPT = ",".join(ending for endings in ENDINGS.values() for ending in endings)
MOST_QUESTIONS = 10
TELLING_WORDS = 3
"""A heading of fewer words («Tal», «Kort fortalt») tells no question."""
SHOWN = 400
"""So many passages are shown; a longer file says how many more there are."""


def bring_html(view: View) -> str:
    """The whole step."""
    session = view.session
    inner = told_html(view, "bring")
    if session.look is not None:
        return inner + _look(view, session.look)
    if session.locked is not None:
        return inner + _password(view, session.locked[0])
    return inner + _choose(view)


def _choose(view: View) -> str:
    box = (
        f'<input type="file" name="file" id="bv-ed-file" class="bv-hidden-input" accept="{ACCEPT}"'
        ' aria-describedby="bv-ed-file-hint">'
    )
    inside = (
        box
        + element("label", view.say("choose_file"), for_="bv-ed-file", class_="bv-ed-pick")
        + element("span", view.say("or_drop"), class_="bv-ed-drop-words")
    )
    limit = view.editor.settings.max_file_mb
    hint = element(
        "p", view.say("file_hint", mb=limit), class_="bv-small", id="bv-ed-file-hint"
    )  # fmt: skip
    file = form("file", element("div", inside, class_="bv-ed-drop") + hint)
    address = form(
        "address",
        field(view, "bring", "address", kind="url", wide=True)
        + submit(view.say("fetch"), main=False),
        class_="bv-ed-form bv-ed-line",
    )
    return file + element("p", view.say("or_address"), class_="bv-small") + address


def _password(view: View, name: str) -> str:
    words = element("p", view.say("locked", name=name))
    return (
        words
        + form(
            "unlock",
            field(view, "bring", "file_password", kind="password") + submit(view.say("open_file")),
            class_="bv-ed-form bv-ed-line",
        )
        + _drop(view)
    )


def _drop(view: View) -> str:
    return form("drop", submit(view.say("drop_file")), class_="bv-ed-form")


def _look(view: View, look: Look) -> str:
    parts = [
        element("p", view.say("have_file", name=look.proposal.name), class_="bv-ed-file"),
        _existing(view, look.existing),
        _measures(view, look),
    ]
    if look.existing is None or look.existing.kind == "near":
        parts.append(_details(view, look))
    parts.append(_passages(view, look))
    parts.append(_drop(view))
    return "".join(parts)


def _existing(view: View, found: Existing | None) -> str:
    if found is None:
        return ""
    status = label(f"ed_status_{found.status}", view.language)
    key = "near" if found.kind == "near" else f"same_{found.kind}"
    words = view.say(key, title=found.title, status=status, share=f"{100 * found.similarity:.0f}")
    if found.kind != "near" and found.status != "current":
        words += " " + view.say("same_restore")
    return element("p", words, class_="bv-hint")


def _measures(view: View, look: Look) -> str:
    pages = look.proposal.text.pages
    size = view.say("size", words=look.words, passages=len(look.passages))
    if pages:
        size += " " + view.say("size_pages", n=pages)
    side = "patient_ok" if look.lix <= PATIENT_LIX else "patient_hard"
    reads = view.say("lix", n=f"{look.lix:.0f}", level=label(level(look.lix), view.language))
    notes = [size, f"{reads} {view.say(f'lix_{side}', most=PATIENT_LIX)}"]
    notes += [text(explain_note(n, view.language)) for n in look.proposal.notes]
    if look.odd:
        notes.append(view.say("odd", signs="; ".join(odd_words(o) for o in look.odd)))
    return element("ul", "".join(element("li", n) for n in notes), class_="bv-plain")


def odd_words(odd: str) -> str:
    """«U+FFFD REPLACEMENT CHARACTER × 3» without the English name, which says nothing to most."""
    code, _, rest = odd.partition(" ")
    return f"{code} × {rest.rpartition('× ')[2]}" if "× " in rest else code


def level(lix: float) -> str:
    """The label of how hard a text reads, by its LIX."""
    name = next((name for most, name in LEVELS if lix < most), "very_hard")
    return f"ed_level_{name}"


def _details(view: View, look: Look) -> str:
    session, language = view.session, view.language
    typed = session.typed or look.proposal.details
    faults = faults_of(view, look, typed)
    documents = [d for d in view.editor.documents() if d.status == "current"]
    names = sorted(titles(documents, language).items(), key=lambda item: item[1].casefold())
    replaced = typed.supersedes[0] if typed.supersedes else ""
    hint = label("ed_hint_licence", language)
    day_hint = label("ed_hint_review_by", language, months=view.editor.settings.review_months)
    fields = (
        field(view, "add", "title", typed.title, fault=faults.get("title", ""), wide=True)
        + field(view, "add", "publisher", typed.publisher, fault=faults.get("publisher", ""))
        + field(view, "add", "year", typed.year, fault=faults.get("year", ""))
        + choices(view, "add", typed, faults)
        + field(view, "add", "licence", typed.licence, fault=faults.get("licence", ""), hint=hint)
        + field(view, "add", "url", typed.url, fault=faults.get("url", ""))
        + field(
            view,
            "add",
            "review_by",
            session.typed_day,
            fault=faults.get("review_by", ""),
            hint=day_hint,
        )
        + choice(
            view,
            "add",
            "supersedes",
            replaced,
            [("", label("ed_nothing", language)), *names],
            fault=faults.get("supersedes", ""),
            wide=True,
        )
        + questions_field(view, "add", typed.questions)
    )
    general = element("p", text(faults["text"]), class_="bv-problem") if "text" in faults else ""
    title = element("h4", view.say("check_details"))
    button = submit(view.say("add"), main=True)
    return title + general + form("add", element("div", fields, class_="bv-ed-fields") + button)


def questions_field(view: View, place: str, questions: Sequence[str]) -> str:
    """The keys a source is found by, one a line."""
    hint = label("ed_hint_questions", view.language)
    words = "\n".join(questions)
    return field(view, place, "questions", words, lines=4, wide=True, hint=hint)


def suggest_questions(look: Look) -> tuple[str, ...]:
    """Title and headings, to start from: without any key a source is hardly ever found."""
    headings = [p.heading[-1] for p in look.passages if p.heading]
    headings = [h for h in headings if len(h.split()) >= TELLING_WORDS]
    named = (look.proposal.details.title, *headings)
    return tuple(dict.fromkeys(name for name in named if name.strip()))[:MOST_QUESTIONS]


def choices(view: View, place: str, typed: Details, faults: Mapping[str, str]) -> str:
    """The three selects: language, audience and kind."""
    out = choice(
        view,
        place,
        "language",
        typed.language,
        [("", label("ed_choose", view.language)), *_named(view, "language", ("da", "en"))],
        fault=faults.get("language", ""),
    )
    for name, values in (("audience", get_args(Audience)), ("kind", get_args(Kind))):
        out += choice(
            view,
            place,
            name,
            getattr(typed, name),
            _named(view, name, values),
            fault=faults.get(name, ""),
        )
    return out


def _named(view: View, name: str, values: tuple[str, ...]) -> list[tuple[str, str]]:
    prefix = {"language": "language", "audience": "ed_audience", "kind": "kind"}[name]
    return [(value, label(f"{prefix}_{value}", view.language)) for value in values]


def faults_of(view: View, look: Look, typed: Details) -> dict[str, str]:
    """What stands in the way, by field, in the editor's language."""
    found = view.editor.problems(look, typed)
    faults = {p.field: explain_problem(p.field, p.message, view.language) for p in found}
    if view.session.typed_day and typed.review_by is None:
        faults["review_by"] = explain_problem("review_by", "", view.language)
    return faults


def _passages(view: View, look: Look) -> str:
    items = "".join(_passage(view, passage) for passage in look.passages[:SHOWN])
    more = len(look.passages) - SHOWN
    rest = element("p", view.say("more_passages", n=more)) if more > 0 else ""
    summary = element(
        "summary", element("span", view.say("passages", n=len(look.passages)), class_="bv-ed-more")
    )
    spoken = look.proposal.details.language or None
    inner = element("ol", items, class_="bv-ed-passages", lang=spoken) + rest
    return element("details", summary + inner, class_="bv-more")


def _passage(view: View, passage: Passage) -> str:
    where = []
    if passage.page is not None:
        where.append(label("ed_at_page", view.language, n=passage.page_label or passage.page))
    where += passage.heading
    where.append(label("ed_at_lix", view.language, n=f"{passage.lix:.0f}"))
    head = element("p", text(" · ".join(where)), class_="bv-small", lang=view.language)
    said = passage.statements or (passage.text,)
    body = element("ul", "".join(element("li", text(s)) for s in said))
    return element("li", head + body)
