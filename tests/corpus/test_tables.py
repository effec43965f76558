"""A CSV table that cannot be trusted is refused with the place of the fault."""

from __future__ import annotations

import pytest

from corpus.errors import DocumentError
from corpus.tables import read_records

COLUMNS = ("id", "name")


def test_cells_come_with_the_line_they_stand_on(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('id,name\na,"one, two"\nb,three\n', encoding="utf-8")
    assert list(read_records(path, COLUMNS)) == [
        (2, {"id": "a", "name": "one, two"}),
        (3, {"id": "b", "name": "three"}),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"id,title\na,b\n", r"table\.csv:1: columns missing or unknown: name, title"),
        (b"id,name\na,b,c\n", r"table\.csv:2: row a: wrong number of columns"),
        (b"id,name\na\n", r"table\.csv:2: row a: wrong number of columns"),
        (b'id,name\na,"b\n', r"table\.csv:2: is not valid CSV"),
        (b"id,name\na,\xe6\n", r"table\.csv:1: is not UTF-8"),
        (b"", r"table\.csv:1: columns missing or unknown"),
    ],
    ids=["columns", "too-many", "too-few", "quote", "latin-1", "empty"],
)
def test_a_broken_table_is_refused_with_the_place(tmp_path, content, message):
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=message):
        list(read_records(path, COLUMNS))


def test_a_missing_table_is_refused_with_the_next_step(tmp_path):
    with pytest.raises(DocumentError, match="cannot be read"):
        list(read_records(tmp_path / "none.csv", COLUMNS))
