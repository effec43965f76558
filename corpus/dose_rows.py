"""One row of the dose table, and the strict reading of the whole table.

`doses.csv` holds every figure once, with its source. Doses are kept as `Decimal`, digit for digit
as the source wrote them. A fault stops the reading and names line, row and column.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from corpus.dose_texts import HEADINGS
from corpus.errors import DocumentError
from corpus.figures import figures
from corpus.records import Language
from corpus.tables import parse_row, read_records

DOSES = Path(__file__).parent / "doses.csv"

Modality = Literal[
    "xray", "ct", "mammography", "dental", "dxa",
    "fluoroscopy", "nuclear-medicine", "mr", "ultrasound", "mixed",
]  # fmt: skip
BodyPart = Literal[
    "head", "chest", "abdomen", "spine", "pelvis-hip", "limbs",
    "breast", "teeth", "heart", "whole-body", "neck", "other",
]  # fmt: skip


class DoseRow(BaseModel):
    """One examination in one source: effective dose in mSv, and how the source puts it.

    `msv_low` is None for "under", `msv_high` None for "over"; both are equal for a single figure.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    examination_da: str = Field(min_length=1)
    examination_en: str = Field(min_length=1)
    modality: Modality
    body_part: BodyPart
    msv_low: Decimal | None = Field(ge=0)
    msv_high: Decimal | None = Field(ge=0)
    background_da: str
    """The source's own comparison with background radiation; empty when it makes none."""
    background_en: str
    source_key: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    source_title: str = Field(min_length=1)
    publisher: str = Field(min_length=1)
    year: str | None = Field(pattern=r"^(19|20)\d\d$")
    url: str = Field(pattern=r"^https?://\S+\.\S+$")
    address: Literal["known", "unseen", "front-page"]
    note_da: str
    note_en: str
    country_da: str = Field(min_length=1)
    """Whose figures they are, as said after "efter": britiske tal."""
    country_en: str = Field(min_length=1)

    def words(self, field: str, language: Language) -> str:
        """The text of a field that exists in both languages."""
        return str(getattr(self, f"{field}_{language}"))


OPTIONAL = ("msv_low", "msv_high", "year")
SOURCE_FIELDS = ("source_title", "publisher", "year", "url", "address")


def load_doses(path: Path = DOSES) -> tuple[DoseRow, ...]:
    """Every row of the table; DocumentError names line, row and column of the first fault."""
    rows: list[DoseRow] = []
    for line, record in read_records(path, DoseRow.model_fields):
        data = {k: None if k in OPTIONAL and not v else v for k, v in record.items()}
        row = parse_row(path, line, DoseRow, data)
        if fault := _fault(row, rows):
            raise DocumentError(path, line, f"row {row.id}, {fault}")
        rows.append(row)
    if not rows:
        raise DocumentError(path, 2, "no rows: put the dose table back")
    return tuple(rows)


def _fault(row: DoseRow, earlier: Sequence[DoseRow]) -> str:
    """What is wrong with a row beside its single cells; empty when nothing is."""
    if row.id in {r.id for r in earlier}:
        return "column id: the id is already used: choose another"
    if row.msv_low is None and row.msv_high is None:
        return "column msv_low: give msv_low, msv_high or both"
    if row.msv_low is not None and row.msv_high is not None and row.msv_low > row.msv_high:
        return "column msv_low: is larger than msv_high"
    if (row.modality, row.body_part) not in HEADINGS:
        pair = f"{row.modality} and {row.body_part}"
        return f"column body_part: no heading for {pair}: add one in corpus/dose_texts.py"
    for field in ("examination", "background", "note", "country"):
        da, en = row.words(field, "da"), row.words(field, "en")
        if bool(da) != bool(en) or Counter(figures(da, "da")) != Counter(figures(en, "en")):
            return f"column {field}_en: does not say the same as {field}_da"
    for other in earlier:
        for field in SOURCE_FIELDS:
            if row.source_key == other.source_key and getattr(row, field) != getattr(other, field):
                return f"column {field}: differs from row {other.id}, which has the same source"
    return ""
