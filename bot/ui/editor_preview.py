"""Steps 3 and 4, «Forhåndsvis» and «Udgiv»: what changes, what stands in the way, and the swap."""

from __future__ import annotations

from collections.abc import Sequence

from bot.editor.editor import Finding, Preview
from bot.ui.editor_diff import change_html
from bot.ui.editor_session import Job
from bot.ui.editor_view import View, field, form, submit, tick, titles, told_html, version_text
from bot.ui.html import element, text
from bot.ui.labels import label
from corpus.records import Language

STAGES = {"embed": (0, 30), "store": (30, 25), "check": (55, 10), "ask": (65, 35)}
"""Where each stage begins on a scale of 100, and how much of it it takes."""
OWN = ("danger", "outcome", "floor")
"""Findings on a golden question; the others are about the version itself."""


def preview_html(view: View) -> str:
    """Step 3 whole."""
    job, preview = view.session.job, view.session.preview
    inner = told_html(view, "preview")
    if job is not None:
        return inner + _running(view, job)
    button = form("preview", submit(view.say("preview" if preview is None else "preview_again")))
    if preview is not None:
        return inner + _result(view, preview) + button
    pending = view.editor.pending()
    if not pending:
        inner += element("p", view.say("nothing_pending"), class_="bv-small")
    main = submit(view.say("preview"), main=pending)
    return inner + element("p", view.say("preview_words")) + form("preview", main)


def progress_of(job: Job, language: Language) -> tuple[str, int]:
    """What is being done, in words, and how far it is, 0 to 100."""
    start, width = STAGES.get(job.stage, (0, 0))
    share = job.done / job.total if job.total else 0.0
    stage = job.stage if job.stage in STAGES else "embed"
    return label(f"ed_stage_{stage}", language), int(start + width * min(1.0, share))


def _running(view: View, job: Job) -> str:
    words, value = progress_of(job, view.language)
    name = element("p", text(words), id="bv-ed-stage")
    bar = element("progress", "", max=100, value=value, aria_labelledby="bv-ed-stage")
    return element("div", name + bar, data_poll="editor/progress", class_="bv-ed-progress")


def _result(view: View, preview: Preview) -> str:
    return (
        _documents(view, preview) + _gate(view, preview) + _standing(view, preview)
        + _changes(view, preview)
    )  # fmt: skip


def _documents(view: View, preview: Preview) -> str:
    names = titles(view.editor.documents(), view.language)
    lines = []
    for key, ids in (
        ("added", preview.added),
        ("removed", preview.removed),
        ("changed", preview.changed),
    ):
        if ids:
            named = ", ".join(names.get(one, one) for one in ids)
            lines.append(element("li", view.say(f"docs_{key}", names=named)))
    if not lines:
        return element("p", view.say("docs_same"))
    return element("ul", "".join(lines), class_="bv-plain")


def _gate(view: View, preview: Preview) -> str:
    findings = preview.gate.findings
    if not findings:
        return element("p", view.say("gate_passed", n=preview.asked), class_="bv-done")
    title = element("h4", view.say("gate_stopped"), class_="bv-ed-stop")
    return element("div", title + _findings(findings, view.language), class_="bv-ed-gate")


def _standing(view: View, preview: Preview) -> str:
    found = preview.gate.standing
    if not found:
        return ""
    summary = element("summary", element("span", view.say("standing", n=len(found)), class_="bv-ed-more"))  # fmt: skip
    return element("details", summary + _findings(found, view.language), class_="bv-more")


def _findings(findings: Sequence[Finding], language: Language) -> str:
    items = "".join(element("li", text(finding_words(f, language))) for f in findings)
    return element("ul", items, class_="bv-plain")


def finding_words(finding: Finding, language: Language) -> str:
    """Why a version may not be published, in plain words."""
    words = label(f"ed_gate_{finding.code}", language)
    if finding.code not in OWN:
        return words
    sides = {"before": finding.before, "after": finding.after, "wanted": finding.wanted}
    if finding.code == "floor":
        told = {key: percent(value) for key, value in sides.items()}
    else:
        told = {key: label(f"ed_gives_{value}", language) for key, value in sides.items()}
    return words.format(asked=finding.question, **told)


def percent(share: str) -> str:
    """`0.75` as 75."""
    try:
        return f"{100 * float(share):.0f}"
    except ValueError:
        return share


def _changes(view: View, preview: Preview) -> str:
    if not preview.changes:
        return element("p", view.say("no_changes", n=preview.asked))
    words = element("p", view.say("changes", n=len(preview.changes), all=preview.asked))
    items = "".join(change_html(c, n, view.language) for n, c in enumerate(preview.changes, 1))
    title = element("h4", view.say("changes_title"))
    return title + words + element("ol", items, class_="bv-ed-changes")


def publish_html(view: View) -> str:
    """Step 4 whole."""
    inner = told_html(view, "publish")
    preview = view.session.preview
    if preview is None:
        return inner + element("p", view.say("publish_first"), class_="bv-small")
    fields = element("p", view.say("publish_words", base=version_text(preview.base, view.language)))
    if not preview.gate.passed:
        fields += element("p", view.say("override_words"), class_="bv-hint")
        fields += tick(view, "publish", "override")
    hint = label("ed_hint_publish", view.language)
    fields += field(view, "publish", "why", wide=True, hint=hint)
    name = element("p", view.say("publish_as", who=view.session.who), class_="bv-small")
    button = submit(view.say("publish"), main=True)
    return inner + form("publish", fields + name + button)
