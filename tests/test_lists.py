"""Lists as files: nothing in them calculates, every spreadsheet opens them, and they never grow too large."""

import csv
import io
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.lists import Cell, ListFile, shown


@pytest.mark.parametrize("text", ["=1+1", "+48600100200", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "\n=1"])
def test_what_people_typed_never_begins_a_formula(text: str):
    assert shown(text) == f"'{text}"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (-5, "-5"),
        (Decimal("-12.30"), "-12.30"),
        (Decimal(4590).scaleb(-2), "45.90"),
        (None, ""),
        ("Anna", "Anna"),
        ("", ""),
        (datetime(2026, 11, 21, 10, 0, 0, 5, tzinfo=UTC), "2026-11-21T10:00:00+00:00"),
    ],
)
def test_numbers_of_ours_stay_numbers(cell: Cell, text: str):
    assert shown(cell) == text


def test_a_list_opens_in_every_spreadsheet_whatever_is_in_it():
    written = ListFile("members", ["Name", "Note"])
    written.write([["דנה", 'a "quoted", cell\nof two lines']])
    (paper,) = written.papers()
    assert paper.name == "members.csv"
    assert paper.content.startswith(b"\xef\xbb\xbfName,Note\r\n")
    rows = list(csv.reader(io.StringIO(paper.content.decode("utf-8-sig"), newline="")))
    assert rows[1] == ["דנה", 'a "quoted", cell\nof two lines']
    assert ListFile("empty", ["Name"]).papers()[0].content == b"\xef\xbb\xbfName\r\n"


def test_a_list_that_telegram_would_not_take_comes_in_several_files():
    written = ListFile("points", ["Entry"], most_bytes=50)
    for start in range(0, 40, 10):
        written.write([[number] for number in range(start, start + 10)])
    papers = written.papers()
    assert [paper.name for paper in papers] == ["points-1.csv", "points-2.csv"]
    lines = [line for paper in papers for line in paper.content.decode("utf-8-sig").split()]
    assert [int(line) for line in lines if line != "Entry"] == list(range(40))
    assert lines.count("Entry") == 2
