"""Lists of members as people send them: every encoding, every separator, and hostile ones, line by line."""

from datetime import date

import pytest

from bot.list_text import MOST_LINES, decoded, records
from bot.reading_lists import Manner, Reading, columns_of, read_list, read_order
from loyalty.calendars import Birthday
from loyalty.errors import ColumnsUnclear, FileTooLong, FileUnreadable

MANNER = Manner(region="IL", language="en", calendar="gregorian", today=date(2026, 11, 21))
HEBREW = 'שם,טלפון,נקודות\nדנה כהן,0501234567,40\nצה"ל,0521234567,5\n'
PERSIAN = "نام;تلفن;امتیاز\nمریم احمدی;+989123456789;۴۰\n"
POLISH = "Imię\tTelefon\tPunkty\nŻaneta Źródło\t+48600100200\t40\n"


def read(text: str | bytes, **more: object) -> Reading:
    content = text.encode() if isinstance(text, str) else text
    return read_list(content, manner=MANNER, **more)  # type: ignore[arg-type]


def faults(reading: Reading) -> list[tuple[int, str]]:
    return [(one.record.line, one.fault) for one in reading.bad]


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (HEBREW, "utf-8", "דנה כהן"),
        (HEBREW, "utf-8-sig", "דנה כהן"),
        (HEBREW, "utf-16", "דנה כהן"),
        (HEBREW, "utf-16-le", "דנה כהן"),
        (HEBREW, "utf-16-be", "דנה כהן"),
        (HEBREW, "cp1255", "דנה כהן"),
        (PERSIAN, "utf-8", "مریم احمدی"),
        (PERSIAN.replace("۴۰", "40").replace("ی", "ي"), "cp1256", "مريم احمدي"),
        (POLISH, "utf-8", "Żaneta Źródło"),
        (POLISH, "cp1250", "Żaneta Źródło"),
        (POLISH, "utf-16-le", "Żaneta Źródło"),
    ],
)
def test_every_way_to_save_a_list_is_read(text: str, encoding: str, name: str):
    reading = read(text.encode(encoding))
    assert reading.columns == ["name", "phone", "points"]
    assert (reading.lines[0].name, reading.lines[0].points, reading.bad) == (name, 40, [])


def test_a_quote_inside_a_hebrew_word_is_a_letter():
    assert [one.name for one in read(HEBREW).lines] == ["דנה כהן", 'צה"ל']


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_guessed_even_beside_decimal_commas(separator: str):
    rows = [["name", "phone", "points", "note"], ["Anna", "0501234567", '"1,200"', '"tea, milk; sugar"']]
    (line,) = read("\r\n".join(separator.join(row) for row in rows)).lines
    assert (line.points, line.note) == (1200, "tea, milk; sugar")


def test_a_spreadsheet_may_name_its_separator():
    assert read("sep=;\nname;phone\nAnna;0501234567").lines[0].name == "Anna"


def test_without_names_the_columns_stand_in_their_usual_order():
    line = read("Anna,0501234567,12.05.1990,40,,oat milk").lines[0]
    assert (line.phone, line.points, line.note) == ("+972501234567", 40, "oat milk")
    assert line.birthday == Birthday(calendar="gregorian", month=5, day=12, year=1990)


def test_an_order_that_was_typed_wins_and_skips_what_is_no_column():
    order = read_order("telefon, -, שם, Points")
    assert order == ["phone", None, "name", "points"]
    line = read("0501234567,x,Anna,40", order=order).lines[0]
    assert (line.name, line.points) == ("Anna", 40)
    for text in ("name, points", "phone, mobile", "", "?"):
        with pytest.raises(ColumnsUnclear):
            read_order(text)


@pytest.mark.parametrize("cells", [["Anna"], ["Name", "Nowak", "Points of view"], ["phone", "tel"]])
def test_people_are_not_taken_for_names_of_columns(cells: list[str]):
    assert columns_of(cells) is None


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("Anna,,,40,,", "nothing"),
        ("Anna,12,,40,,", "phone"),
        ("Anna,0501234567,31.02.1990,,,", "birthday"),
        ("Anna,0501234567,,many,,", "points"),
        ("Anna,0501234567,,-5,,", "points"),
        ("Anna,0501234567,,12.5,,", "points"),
        ("Anna,0501234567,,99999999999,,", "points"),
        ("Anna,0501234567,,=1+1,,", "points"),
        ("Anna,,,5,12,", "card"),
        ("Anna,,,5,12a45,", "card"),
        (f"{'A' * 65},0501234567,,,,", "name-long"),
        (f"Anna,0501234567,,,,{'n' * 201}", "note-long"),
        ('"Anna,0501234567', "broken"),
        (f"{'A' * 1_000_000},0501234567", "line-long"),
        ("Bea,0509999999,,,,", "phone-twice"),
        ("Bea,,,,7777,", "card-twice"),
    ],
)
def test_a_bad_line_is_named_with_its_reason_and_the_others_are_taken(row: str, fault: str):
    reading = read(f"name,phone,birthday,points,card,note\nAl,050-999-9999,,1,7777,\n{row}\nZoe,0508888888,,2,,")
    assert faults(reading) == [(3, fault)]
    assert [one.name for one in reading.lines] == ["Al", "Zoe"]


def test_a_quote_that_nobody_closes_does_not_swallow_the_rest():
    rest = "\n".join(f'"P{n}",05012345{n}' if n == 40 else f"P{n},05012345{n}" for n in range(10, 60))
    reading = read(f'name,phone\n"Anna,0501234567\n{rest}')
    assert faults(reading) == [(2, "broken")]
    assert len(reading.lines) == 50
    mixed = read('name,phone,note\n"Dan",0501234567,צה"ל\nBea,0521234567,')
    assert [one.note for one in mixed.lines] == ['צה"ל', ""]
    assert read('name,note,phone\nAnna,"two\nlines",0501234567\nBea,,0521234567').lines[0].note == "two lines"


def test_marks_formulas_and_mixed_digits_do_no_harm():
    text = (
        "name,phone,points\n"
        "\u202eAnna\u202c,\u2068050\u2069-123-4567,\u200f۱٬۲۰۰\n"
        '=HYPERLINK("http://x"),"=""0521234567""",٤٠\n'
        "'+972531234567,'+972541234567, 1 000 \n"
        "Dov,0551234567,12.00\n"
    )
    reading = read(text)
    assert [one.points for one in reading.lines] == [1200, 40, 1000, 12]
    assert [one.phone[-9:] for one in reading.lines] == ["501234567", "521234567", "541234567", "551234567"]
    assert reading.lines[0].name == "Anna"


def test_american_dates_are_read_so_only_where_the_file_needs_it():
    american = read("phone,birthday\n0501234567,03/04/1990\n0521234567,05/25/1990")
    assert [(one.birthday.month, one.birthday.day) for one in american.lines if one.birthday] == [(3, 4), (5, 25)]
    european = read("phone,birthday\n0501234567,03/04/1990\n0521234567,25/05/1990")
    assert [(one.birthday.month, one.birthday.day) for one in european.lines if one.birthday] == [(4, 3), (5, 25)]


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"  \n \n", b"\xef\xbb\xbf", b"PK\x03\x04rest of a workbook", b"\x89PNG\r\n", bytes(range(256)) * 20),
        *(b"\xff\xfe\x00", b"\0" * 100, b"\xd0\xcf\x11\xe0old workbook", b"%PDF-1.7"),
    ],
)
def test_what_is_no_list_is_refused(content: bytes):
    with pytest.raises(FileUnreadable):
        read(content)


def test_one_column_of_phones_is_a_list_too_and_one_of_names_is_all_bad():
    assert [one.phone for one in read("phone\n0501234567\n0521234567").lines] == ["+972501234567", "+972521234567"]
    assert faults(read("Anna\nBea")) == [(1, "nothing"), (2, "nothing")]


def test_too_many_lines_are_refused_before_they_are_read():
    records("a\n" * (MOST_LINES + 1))
    with pytest.raises(FileTooLong):
        records("a\n" * (MOST_LINES + 2))
    assert decoded("a\r\nb".encode("utf-16")) == "a\r\nb"
