"""Plain text and Markdown from elsewhere; words stay, marks of layout go.

A line longer than half a page's width followed by another is wrapped text; a short one stands for
itself, so that addresses and verses keep their lines.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from corpus.errors import UnreadableFileError
from corpus.loaders.blocks import Block, to_passages
from corpus.loaders.loaded import LoadedText
from corpus.loaders.prose import LIST_START, clean, join_lines, vocabulary_of
from corpus.media import MARKDOWN, TEXT

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WRAPPED = 45
MAX_CONTROL = 0.05
FRONT_MATTER = re.compile(r"\A---\n(?P<fields>.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
FIELD = re.compile(
    r"^(?P<key>title|date|year|author|publisher|lang|language):\s*(?P<value>.+)$", re.M
)
HEADING = re.compile(r"^ {0,3}(?P<marks>#{1,6})\s+(?P<title>.+?)\s*#*\s*(?:\{[^}]*\})?$")
UNDERLINE = re.compile(r"^ {0,3}(?P<mark>=|-)(?P=mark){2,}\s*$")
FENCE = re.compile(r"^ {0,3}(```|~~~)")
RULE = re.compile(
    r"^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$|"
    r"^\s*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$"
)
# No pattern can run past the next sign of its own kind, so that a file of nothing but signs is
# read in time. Inner emphasis goes before outer.
INLINE = (
    (re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,500}(?:\s+\"[^\"]{0,500}\")?\)"), r"\1"),
    (re.compile(r"\[([^\[\]]{1,500})\]\([^()\s]{0,500}(?:\s+\"[^\"]{0,500}\")?\)"), r"\1"),
    (re.compile(r"\[([^\[\]]{1,500})\]\[[^\[\]]{0,100}\]"), r"\1"),
    (re.compile(r"\[\^[^\[\]]{1,100}\]"), ""),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]{1,500})(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=[^\s_])([^_]{1,500})(?<=\S)_(?![\w_])"), r"\1"),
    (re.compile(r"\*\*(?=[^\s*])([^*]{1,2000})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=[^\s_])([^_]{1,2000})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"`([^`]{1,2000})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|>-])"), r"\1"),
)


def load_text(data: bytes, *, name: str, markdown: bool) -> LoadedText:
    """Read plain text or Markdown; UnreadableFileError when it is no text."""
    text, notes = decode(data)
    control = sum(c < " " and c not in "\t\n\r\f" or c == "\ufffd" for c in text)
    if control > MAX_CONTROL * len(text):
        raise UnreadableFileError(
            f"{name} holds bytes that are no text. Open it in its own program and save it as "
            "UTF-8 text, or add it as PDF or DOCX."
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    fields: dict[str, str] = {}
    if markdown and (front := FRONT_MATTER.match(text)):
        fields = {m["key"]: m["value"].strip(" \"'") for m in FIELD.finditer(front["fields"])}
        text = text[front.end() :]
    blocks = list(_markdown(text) if markdown else _plain(text))
    title = fields.get("title") or next((b.text for b in blocks if b.level), "")
    year = re.search(r"\b(?:19|20)\d\d\b", fields.get("year", "") or fields.get("date", ""))
    return LoadedText(
        media_type=MARKDOWN if markdown else TEXT,
        title=title,
        year=year[0] if year else "",
        publisher=fields.get("publisher") or fields.get("author", ""),
        language=(fields.get("language") or fields.get("lang", ""))[:2].lower(),
        notes=notes,
        passages=to_passages(blocks),
    )


def decode(data: bytes, *, encoding: str = "") -> tuple[str, tuple[str, ...]]:
    """Bytes as text, and a note when the encoding had to be guessed.

    UTF-8 is tried before what the file declares: no other encoding passes for it by chance.
    """
    for mark, kind in MARKS:
        if data.startswith(mark):
            return data.decode(kind, errors="replace"), ()
    for kind in ("utf-8", encoding):
        try:
            return data.decode(kind), ()
        except (UnicodeDecodeError, LookupError):
            continue
    note = "the file is not UTF-8; read as Windows-1252, check that æ, ø and å are right"
    return data.decode("cp1252", errors="replace"), (note,)


def _plain(text: str) -> Iterator[Block]:
    vocabulary = vocabulary_of([text])
    for block in re.split(r"\n[ \t]*\n+", text):
        for paragraph in _paragraphs([clean(line) for line in block.split("\n")]):
            yield Block(_joined(paragraph, vocabulary))


def _markdown(text: str) -> Iterator[Block]:
    vocabulary = vocabulary_of([text])
    lines: list[str] = []
    fenced = False

    def flush() -> Iterator[Block]:
        for paragraph in _paragraphs(lines, wrapped=0):
            yield Block(_inline(_joined(paragraph, vocabulary)))
        lines.clear()

    for raw in clean(text).split("\n"):
        if FENCE.match(raw):
            fenced = not fenced
            yield from flush()
        elif not fenced and (heading := HEADING.match(raw)):
            yield from flush()
            yield Block(_inline(heading["title"]), len(heading["marks"]))
        elif not fenced and lines and (under := UNDERLINE.match(raw)):
            title = lines.pop()
            yield from flush()
            yield Block(_inline(title.strip()), 1 if under["mark"] == "=" else 2)
        elif not raw.strip() or (not fenced and RULE.match(raw)):
            yield from flush()
        else:
            lines.append(_table_row(raw) if not fenced else raw)
    yield from flush()


def _table_row(line: str) -> str:
    line = re.sub(r"^\s*>+\s?", "", line)
    if line.strip().startswith("|"):
        return "- " + " ".join(line.replace("|", " ").split())
    return line


def _paragraphs(lines: list[str], *, wrapped: int = WRAPPED) -> Iterator[list[str]]:
    """Lines grouped into paragraphs; a line shorter than `wrapped` ends its paragraph."""
    group: list[str] = []
    for line in lines:
        if group and (LIST_START.match(line.lstrip()) or len(group[-1].strip()) < wrapped):
            yield group
            group = []
        if line.strip():
            group.append(line)
    if group:
        yield group


def _joined(lines: list[str], vocabulary: Counter[str]) -> str:
    text = " ".join(join_lines(lines, vocabulary).split())
    return re.sub(r"^[*+•▪◦-]\s+", "", text)


def _inline(text: str) -> str:
    for mark, words in INLINE:
        text = mark.sub(words, text)
    return text.strip()
