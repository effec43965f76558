"""Step 2, «Kilder»: every document with its status, and what an editor may do with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.editor.editor import Details
from bot.ui.editor_bring import choices, questions_field
from bot.ui.editor_view import View, field, form, hidden, submit, tick, told_html
from bot.ui.html import element, text
from bot.ui.labels import date_text, label
from bot.ui.lists import filter_row, select_field
from bot.ui.sources import find_words
from corpus.records import DocumentMeta

LIST = "bv-ed-documents"
STATUSES = ("current", "superseded", "retired")


def sources_html(view: View) -> str:
    """The whole step."""
    language = view.language
    found = one_each(view.editor.documents(), language)
    selects = (
        select_field(
            LIST,
            "status",
            label("ed_status", language),
            [(s, label(f"ed_status_{s}", language)) for s in STATUSES],
            language=language,
        ),
        select_field(
            LIST,
            "origin",
            label("ed_origin", language),
            [(o, label(f"ed_origin_{o}", language)) for o in ("added", "shipped")],
            language=language,
        ),
    )
    items = "".join(_item(view, metas) for metas in found)
    return (
        told_html(view, "sources")
        + filter_row(LIST, language=language, find=label("sources_find", language), selects=selects)
        + element("ul", items, class_="bv-documents", id=LIST)
    )


def one_each(documents: Sequence[DocumentMeta], language: str) -> list[list[DocumentMeta]]:
    """The documents by id, each in its languages, the page's first; added ones stand first."""
    by_id: dict[str, list[DocumentMeta]] = {}
    for meta in documents:
        by_id.setdefault(meta.id, []).append(meta)
    for metas in by_id.values():
        metas.sort(key=lambda m: m.language != language)
    return sorted(by_id.values(), key=lambda m: (m[0].origin != "added", m[0].title.casefold()))


def _item(view: View, metas: Sequence[DocumentMeta]) -> str:
    meta, language = metas[0], view.language
    spoken = " / ".join(label(f"language_{m.language}", language) for m in metas)
    origin = "added" if meta.origin == "added" else "shipped"
    facts = " · ".join((label(f"ed_origin_{origin}", language), spoken))
    badge = element(
        "span", view.say(f"status_{meta.status}"), class_=f"bv-ed-badge bv-ed-{meta.status}"
    )
    summary = element(
        "summary",
        element(
            "span",
            element("span", text(meta.title), class_="bv-source-title")
            + " "
            + badge
            + element("span", text(facts), class_="bv-source-where"),
        ),
    )
    details = element(
        "details",
        summary + element("div", text(label("loading", language)), class_="bv-source-body"),
        data_load=f"editor/source/{meta.id}?lang={language}",
    )
    return element(
        "li", details, data_find=find_words(meta), data_status=meta.status, data_origin=origin
    )


def source_html(view: View, document_id: str) -> str:
    """What can be done with one document, for the opened item."""
    metas = [m for m in view.editor.documents() if m.id == document_id]
    if not metas:
        return element("p", text(label("document_gone", view.language)))
    meta = min(metas, key=lambda m: m.language != view.language)
    parts = [_facts(view, meta)]
    if meta.status == "current":
        parts.append(_reasoned(view, meta, "retire", "retire_words"))
    else:
        parts.append(_reasoned(view, meta, "restore", "restore_words"))
    if meta.origin == "added":
        parts += [_edit(view, meta), _delete(view, meta)]
    else:
        parts.append(element("p", view.say("shipped_fixed"), class_="bv-small"))
    return "".join(parts)


def _facts(view: View, meta: DocumentMeta) -> str:
    source = meta.sources[0]
    known = [source.publisher, source.year or "", source.licence or ""] if source else []
    due = f"{label('review_by', view.language)} {date_text(meta.review_by.isoformat(), view.language)}"
    if meta.origin != "added":
        known = []
    words = " · ".join([*(part for part in known if part), due])
    replaced = ""
    if meta.supersedes:
        replaced = element("p", view.say("replaces", ids=", ".join(meta.supersedes)))
    return element("p", text(words)) + replaced


def _reasoned(view: View, meta: DocumentMeta, action: str, words: str) -> str:
    place = f"{action}-{meta.id}"
    inner = (
        element("p", view.say(words), class_="bv-small")
        + hidden("id", meta.id)
        + field(view, place, "why", wide=True)
        + submit(view.say(action))
    )
    return form(action, inner, class_="bv-ed-form bv-ed-group")


def _edit(view: View, meta: DocumentMeta) -> str:
    source = meta.sources[0]
    place = f"edit-{meta.id}"
    typed = Details(language=meta.language, audience=meta.audience, kind=meta.kind)
    fields = (
        field(view, place, "title", meta.title, wide=True)
        + field(view, place, "publisher", source.publisher)
        + field(view, place, "year", source.year or "")
        + choices(view, place, typed, {})
        + field(view, place, "licence", source.licence or "")
        + field(view, place, "url", source.url)
        + field(view, place, "review_by", meta.review_by.isoformat())
        + questions_field(view, place, meta.questions)
    )
    inner = hidden("id", meta.id) + element("div", fields, class_="bv-ed-fields")
    return _folded(view.say("edit"), form("edit", inner + submit(view.say("save"))))


def _delete(view: View, meta: DocumentMeta) -> str:
    settings = view.editor.settings
    words = view.say(
        "delete_words", days=getattr(settings, "delete_after_days", 0), n=settings.keep_versions
    )
    place = f"delete-{meta.id}"
    inner = (
        element("p", words, class_="bv-hint")
        + hidden("id", meta.id)
        + field(view, place, "why", wide=True)
        + tick(view, place, "sure")
        + submit(view.say("delete"))
    )
    return _folded(view.say("delete"), form("delete", inner))


def _folded(title: str, inner: str) -> str:
    summary = element("summary", element("span", title, class_="bv-ed-more"))
    return element("details", summary + inner, class_="bv-more")


def edited(meta: DocumentMeta, given: Mapping[str, str]) -> dict[str, object]:
    """The fields of a form that differ from the entry, as `Editor.edit` takes them."""
    source = meta.sources[0]
    now = {
        "title": meta.title,
        "publisher": source.publisher,
        "year": source.year or "",
        "language": meta.language,
        "audience": meta.audience,
        "kind": meta.kind,
        "licence": source.licence or "",
        "url": source.url,
        "review_by": meta.review_by.isoformat(),
    }
    changed = {k: given[k].strip() for k in now if k in given and given[k].strip() != now[k]}
    found: dict[str, object] = {k: (v or None) if k == "year" else v for k, v in changed.items()}
    asked = tuple(line.strip() for line in given.get("questions", "").splitlines() if line.strip())
    if "questions" in given and asked != meta.questions:
        found["questions"] = asked
    return found
