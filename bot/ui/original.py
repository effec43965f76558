"""An added original as it stands on one page, with the cited sentences marked: plain, inert HTML.

It is read from the version that answers, so that it says what the citation says and is gone with
the source. Nothing of the document is markup here, and the page may load nothing and run nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from urllib.parse import quote, urlencode

from bot.reply import Evidence
from bot.ui.desk import Desk
from bot.ui.html import element, text
from bot.ui.labels import label
from bot.ui.theme import read_part
from corpus.errors import ManifestError
from corpus.manifest import original_path
from corpus.records import Chunk, DocumentMeta, Language

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
Mark = tuple[str, int]
"""Chunk id and number of the sentence in it."""


def original_address(evidence: Sequence[Evidence], language: Language) -> str:
    """Where the page of a citation opens: document, page and the sentences to mark."""
    first = evidence[0].chunk
    marks = ",".join(
        f"{item.chunk.id}.{number}"
        for item in evidence
        if item.chunk.locator.page == first.locator.page
        for number, span in enumerate(item.chunk.sentences)
        if span == item.span
    )
    asked = {"lang": language, "mark": marks}
    if first.locator.page is not None:
        asked = {"page": str(first.locator.page), **asked}
    return f"original/{quote(first.document_id)}?{urlencode(asked)}#m1"


def read_marks(given: str) -> frozenset[Mark]:
    """The sentences to mark; what is no mark is passed over."""
    marks = set()
    for part in given.split(",")[:100]:
        name, _, number = part.partition(".")
        if number.isascii() and number.isdigit():
            marks.add((name, int(number)))
    return frozenset(marks)


def find_original(desk: Desk, document_id: str) -> DocumentMeta | None:
    """The added source with this id in the version that answers; None when it is not there."""
    meta = desk.meta(document_id, "da")
    return meta if meta is not None and meta.origin == "added" else None


def original_html(
    desk: Desk, meta: DocumentMeta, *, page: int | None, marks: Collection[Mark], language: Language
) -> str:
    """One page as a whole HTML document; the whole text where the format has no pages."""
    chunks = list(desk.chunks(meta.id, meta.language))
    pages = sorted({c.locator.page for c in chunks if c.locator.page is not None})
    if pages and page not in pages:
        page = pages[0]
    shown = [c for c in chunks if not pages or c.locator.page == page]
    title = element("h1", text(meta.title))
    source = meta.sources[0]
    facts = " · ".join(part for part in (source.publisher, source.year, source.licence) if part)
    where = _where(shown, len(pages), language)
    body = element("article", _text(shown, marks), lang=meta.language, class_="bv-original-text")
    moves = _moves(meta, pages, page, language) if page is not None else ""
    inner = (
        title
        + element("p", text(facts), class_="bv-small")
        + element("p", text(where), class_="bv-small")
        + element("p", text(label("original_note", language)), class_="bv-intro")
        + element("p", _whole(meta, language))
        + moves
        + body
        + moves
    )
    return _document(inner, title=f"{meta.title} – {where}", language=language)


def gone_html(language: Language) -> str:
    """The page that says that the source is no longer there."""
    words = label("document_gone", language)
    return _document(element("h1", text(words)), title=words, language=language)


def _whole(meta: DocumentMeta, language: Language) -> str:
    """A link to the file as it came; it is downloaded, never opened in the page."""
    words = text(label("original_file", language))
    return element("a", words, href=f"{quote(meta.id)}/file", download=True)


def original_file(desk: Desk, meta: DocumentMeta) -> tuple[bytes, str] | None:
    """The bytes as they came and a name for them; None when they were deleted since."""
    try:
        path = original_path(desk.settings.data, meta)
        return path.read_bytes(), f"{meta.id}{path.suffix}"
    except (ManifestError, OSError):
        return None


def _where(chunks: Iterable[Chunk], pages: int, language: Language) -> str:
    first = next(iter(chunks), None)
    if first is None or first.locator.page is None:
        return label("original_whole", language)
    locator = first.locator
    words = label("original_page", language, n=locator.page, all=pages)
    if locator.page_label and locator.page_label != str(locator.page):
        words += f" ({label('original_printed', language, n=locator.page_label)})"
    return words


def _text(chunks: Iterable[Chunk], marks: Collection[Mark]) -> str:
    out: list[str] = []
    heading: tuple[str, ...] = ()
    count = 0
    for chunk in chunks:
        if chunk.locator.heading_path != heading:
            heading = chunk.locator.heading_path
            if heading:
                out.append(element("h2", text(" · ".join(heading))))
        parts, last = [], 0
        for number, span in enumerate(chunk.sentences):
            parts.append(text(chunk.text[last : span.start]))
            words = text(chunk.sentence(span))
            if (chunk.id, number) in marks:
                count += 1
                words = element("mark", words, id=f"m{count}")
            parts.append(words)
            last = span.end
        out.append(element("div", "".join([*parts, text(chunk.text[last:])]), class_="bv-pre"))
    return "".join(out)


def _moves(meta: DocumentMeta, pages: Sequence[int], page: int, language: Language) -> str:
    place = pages.index(page)
    links = []
    for key, step in (("original_before", place - 1), ("original_after", place + 1)):
        if 0 <= step < len(pages):
            address = f"?{urlencode({'page': pages[step], 'lang': language})}"
            links.append(element("a", text(label(key, language)), href=address))
    name = label("original_pages", language)
    return element("nav", " ".join(links), aria_label=name, class_="bv-moves") if links else ""


def _document(inner: str, *, title: str, language: Language) -> str:
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
        f"<title>{text(title)}</title><style>{read_part('theme.css')}{STYLE}</style>"
    )
    body = element("main", inner, class_="bv-original")
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


STYLE = """
@media (prefers-color-scheme: dark) { :root {
  --bv-ink: #e7eef0; --bv-soft: #a9b8be; --bv-line: #3a4b52; --bv-ground: #10181c;
  --bv-tint: #18242a; --bv-main: #7fd0d9; --bv-mark: #5a4a12; } }
body { margin: 0; background: var(--bv-ground); color: var(--bv-ink); line-height: 1.6; }
.bv-original { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font-size: 1.0625rem; }
.bv-original h1 { font-size: 1.4375rem; line-height: 1.25; margin: 0 0 .5rem; }
.bv-original h2 { font-size: 1.1875rem; margin: 1.25rem 0 .4rem; }
.bv-original a { color: var(--bv-main); display: inline-block; min-height: 1.75rem; }
.bv-original-text { border-left: 3px solid var(--bv-main); padding: .25rem 0 .25rem 1rem; }
.bv-original-text .bv-pre { white-space: pre-line; overflow-wrap: anywhere; margin: 0 0 .75rem; }
.bv-moves { display: flex; gap: 1.5rem; margin: .75rem 0; }
mark { scroll-margin-top: 30vh; }
"""
