"""«Kopiér til journal»: a look-up as plain text, with sources and without the patient."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.messages import message
from bot.ui.labels import date_text, label
from bot.ui.lookup_rows import LookupRow, Said
from corpus.records import Language


def record_text(row: LookupRow, danger: Sequence[Said], language: Language) -> str:
    """Plain text for the patient record: guidance with sources, nothing about the patient."""
    head = label(
        "record_head",
        language,
        day=date_text(date.today().isoformat(), language),
        condition=row.meta.title,
        examination=label(f"mod_{row.examination}", language),
    )
    lines = [head]
    groups = [
        ("col_indicated", row.indicated),
        ("col_special", row.special),
        ("col_not", row.not_indicated),
        ("danger_signs", danger),
    ]
    for key, said in groups:
        if said:
            lines.append(f"{label(key, language)}:")
            lines += [f"- {s.text} [{_short(s, language)}]" for s in said]
    lines.append(label("record_foot", language))
    return "\n".join(lines)


def _short(said: Said, language: Language) -> str:
    undated = message("undated", language)
    return "; ".join(f"{s.publisher} {s.year or undated}" for s in said.sources)
