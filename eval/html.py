"""Bits of the report's HTML: tables, escaping and the page around them; no script, no outside link."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8882; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: Canvas; white-space: normal; min-width: 9rem; }
tr.group th { text-align: left; padding-top: .9rem; background: Canvas; }
td small { display: block; opacity: .75; } td.best { font-weight: 700; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
figcaption span { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-weight: 400; font-size: .8rem; }
figcaption i { font-style: normal; } figure > svg { width: 100%; height: auto; }
svg .t, svg .s { fill: currentColor; font: 11px system-ui, sans-serif; } svg .s { font-size: 10px; }
svg .axis { stroke: currentColor; fill: none; } svg .grid { stroke: var(--line); }
svg .track { fill: var(--soft); }
details { border-bottom: 1px solid var(--line); padding: .5rem 0; } summary { cursor: pointer; }
.answer { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--line); padding-left: .8rem; margin: .6rem 0; }
.bad { color: var(--bad); } .note { opacity: .8; font-size: .9rem; }
"""


def page(title: str, parts: Sequence[str]) -> str:
    """A whole page in English."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>"
        f"<h1>{escape(title)}</h1>\n" + "\n".join(part for part in parts if part) + "\n"
        "</main></body></html>\n"
    )


def section(title: str, *parts: str) -> str:
    """A heading with what stands under it; empty when nothing does."""
    body = "\n".join(part for part in parts if part)
    return f"<section><h2>{escape(title)}</h2>\n{body}</section>" if body else ""


def table(header: Sequence[str], rows: Sequence[str]) -> str:
    """A table of rows made by `row` and `group`, scrolling sideways where it must."""
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    return (
        f'<div class="scroll" tabindex="0"><table><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def row(label: str, cells: Sequence[tuple[str, str]], *, best: int = -1) -> str:
    """A row of figures, each with a small second line; `best` is the cell set in bold."""
    out = [f"<td>{escape(label)}</td>"]
    for number, (value, small) in enumerate(cells):
        mark = ' class="best"' if number == best else ""
        under = f"<small>{escape(small)}</small>" if small else ""
        out.append(f"<td{mark}>{escape(value)}{under}</td>")
    return f"<tr>{''.join(out)}</tr>"


def group(label: str, columns: int) -> str:
    """A row that opens a group."""
    return f'<tr class="group"><th colspan="{columns}" scope="rowgroup">{escape(label)}</th></tr>'


def paragraph(text: str, *, bad: bool = False) -> str:
    """A paragraph of plain text."""
    return f'<p class="{"bad" if bad else "note"}">{escape(text)}</p>'
