from __future__ import annotations

from corpus.loaders.lines import Fragment, build_segments, find_gutter, reading_order

LONG = "en ganske lang linje i spalten"


def fragment(text, x, y, *, width=None, size=10.0):
    return Fragment(text, x, y, 5.0 * len(text) if width is None else width, size)


def texts(lines):
    return [line.text for line in lines]


def test_fragments_on_one_baseline_become_one_line_from_left_to_right():
    pieces = [fragment("billede", 92, 100), fragment("Et ", 50, 100), fragment("røntgen", 57, 100)]
    assert texts(build_segments(pieces)) == ["Et røntgenbillede"]


def test_a_gap_between_fragments_is_a_blank():
    assert texts(build_segments([fragment("to", 50, 9), fragment("ord", 64, 9)])) == ["to ord"]


def test_a_raised_number_stays_on_its_line():
    pieces = [fragment("10", 50, 100), fragment("-6", 60, 103, size=6), fragment("mSv", 75, 100)]
    assert texts(build_segments(pieces)) == ["10-6 mSv"]


def test_two_columns_are_read_one_after_the_other():
    rows = [fragment(f"{LONG} {side}{n}", x, 500 - 12 * n) for n in range(5) for side, x in (("v", 50), ("h", 320))]  # fmt: skip
    order = texts(reading_order(build_segments(rows)))
    assert [text[-2:] for text in order] == ["v0", "v1", "v2", "v3", "v4", "h0", "h1", "h2", "h3", "h4"]  # fmt: skip


def test_three_columns_are_read_one_after_the_other():
    rows = [
        fragment(f"en linje i spalte {side}{n}", x, 500 - 12 * n, width=110)
        for n in range(5)
        for side, x in (("a", 50), ("b", 200), ("c", 350))
    ]
    order = [text[-2] for text in texts(reading_order(build_segments(rows)))]
    assert "".join(order) == "aaaaabbbbbccccc"


def test_a_heading_across_both_columns_parts_the_bands():
    def band(top, name):
        return [fragment(f"{LONG} {name}{side}", x, top - 12 * n) for n in range(4) for side, x in (("v", 50), ("h", 320))]  # fmt: skip

    wide = fragment("En overskrift tværs over hele siden og begge spalter", 50, 440, width=500)
    order = texts(reading_order(build_segments([*band(500, "1"), wide, *band(420, "2")])))
    assert [text[-2:] for text in order] == ["1v"] * 4 + ["1h"] * 4 + ["er"] + ["2v"] * 4 + [
        "2h"
    ] * 4


def test_a_short_large_heading_with_nothing_beside_it_parts_the_bands_too():
    rows = [fragment(f"{LONG} {band}{side}", x, top - 12 * n) for band, top in (("1", 500), ("2", 400)) for n in range(4) for side, x in (("v", 50), ("h", 320))]  # fmt: skip
    order = texts(reading_order(build_segments([*rows, fragment("Knæ", 50, 430, size=16)])))
    assert order.index("Knæ") == 8


def test_list_numbers_in_the_margin_are_no_column():
    rows = [fragment(f"{n})", 50, 500 - 12 * n) for n in range(6)]
    rows += [fragment(f"{LONG} punkt", 80, 500 - 12 * n) for n in range(6)]
    segments = build_segments(rows)
    assert find_gutter(segments) is None
    assert texts(reading_order(segments))[0] == f"0) {LONG} punkt"


def test_a_table_of_short_cells_is_read_row_by_row():
    rows = [fragment(cell, x, 500 - 12 * n) for n in range(6) for cell, x in (("Lunger", 50), ("0,12", 300))]  # fmt: skip
    lines = reading_order(build_segments(rows))
    assert {(line.text, line.cells) for line in lines} == {("Lunger 0,12", 2)}


def test_an_empty_page_has_no_lines():
    assert reading_order(build_segments([])) == []
