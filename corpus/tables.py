"""Reading a CSV table strictly: every fault names line, row and column, and stops the reading."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from corpus.errors import DocumentError

Row = TypeVar("Row", bound=BaseModel)


def read_records(path: Path, columns: Collection[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells of each row; DocumentError when the table does not have the columns."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DocumentError(path, 1, f"cannot be read ({error.strerror}): put it back") from error
    except UnicodeDecodeError as error:
        raise DocumentError(path, 1, "is not UTF-8: save it as UTF-8") from error
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        header = reader.fieldnames or ()
        if set(header) != set(columns):
            wrong = ", ".join(sorted(set(header) ^ set(columns)))
            raise DocumentError(path, 1, f"columns missing or unknown: {wrong}")
        for record in reader:
            if None in record or None in record.values():
                name = record.get("id") or "without id"
                message = f"row {name}: wrong number of columns; put quotes around commas"
                raise DocumentError(path, reader.line_num, message)
            yield reader.line_num, record
    except csv.Error as error:
        raise DocumentError(path, reader.line_num + 1, f"is not valid CSV: {error}") from error


def parse_row(path: Path, line: int, model: type[Row], data: Mapping[str, object]) -> Row:
    """One row as its type; DocumentError names the row and the first column at fault."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        column = str(first["loc"][0]) if first["loc"] else "?"
        name = data.get("id") or "without id"
        message = f"row {name}, column {column}: «{data.get(column)}»: {first['msg']}"
        raise DocumentError(path, line, message) from error
