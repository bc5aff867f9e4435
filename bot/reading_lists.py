"""Reads a list of members line by line: which column is what, what each line tells, and why a line is no good."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot import words
from bot.list_text import Record, decoded, records
from bot.reading_dates import read_birthdays
from loyalty.calendars import Birthday
from loyalty.directory import NOTE_LIMIT
from loyalty.errors import ColumnsUnclear, PhoneUnclear, TextEmpty, TextTooLong, Unclear
from loyalty.imports import MOST_POINTS, Line
from loyalty.members import NAME_LIMIT
from loyalty.phones import read_phone
from loyalty.texts import clean, search_form, without_direction_marks

COLUMNS = ("name", "phone", "birthday", "points", "card", "note")
Column = str | None


@dataclass(frozen=True)
class Bad:
    """A line that is not taken, and why: the end of a key of the locale file."""

    record: Record
    fault: str


@dataclass
class Reading:
    """What a list holds: the columns as they were understood, the good lines and the bad ones. `two_ways`: good lines
    whose date could be read in two ways, taken as the other dates of the column need it, else as the language does."""

    columns: list[Column]
    lines: list[Line] = field(default_factory=list)
    bad: list[Bad] = field(default_factory=list)
    records: dict[int, Record] = field(default_factory=dict)
    two_ways: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class Manner:
    """How the club's people write: the country of phone numbers, the language and calendar of dates, and today."""

    region: str
    language: str
    calendar: str
    today: date


class _Fault(Exception):
    """Why a line is no good."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


def read_list(content: bytes, *, manner: Manner, order: Sequence[Column] | None = None) -> Reading:
    """The members in a file. `order` names its columns; else its first line does, or they stand as in COLUMNS.

    Raises FileUnreadable, FileTooLong, ColumnsUnclear.
    """
    found = records(decoded(content))
    named = columns_of(found[0].cells) if not found[0].fault else None
    if named:
        found = found[1:]
    reading = Reading(list(order or named or COLUMNS))
    month_first = _month_first(found, reading.columns)
    seen: dict[str, int] = {}
    for record in found:
        try:
            line, two_ways = _line(record, reading.columns, manner=manner, month_first=month_first)
            _once(line, seen)
        except _Fault as fault:
            reading.bad.append(Bad(record, fault.fault))
        else:
            reading.lines.append(line)
            reading.records[line.line] = record
            reading.two_ways += [line] if two_ways else []
    return reading


def columns_of(cells: Sequence[str]) -> list[Column] | None:
    """The columns that these cells name in any of the languages, or None where they do not look like names."""
    known = _known_names()
    found = [known.get(_name_form(cell)) for cell in cells]
    told = [column for column in found if column]
    if len(told) < min(2, len(cells)) or len(set(told)) < len(told):
        return None
    return found


def read_order(text: str) -> list[Column]:
    """The columns as somebody typed them, with commas between; what is no column's name is skipped in the file.

    Raises ColumnsUnclear without a phone or card number, or with one named twice.
    """
    known = _known_names()
    found = [known.get(_name_form(piece)) for piece in re.split(r"[,;،\n]", text)]
    told = [column for column in found if column]
    if not {"phone", "card"} & set(told) or len(set(told)) < len(told):
        raise ColumnsUnclear()
    return found


def _known_names() -> dict[str, str]:
    known = {}
    for column in COLUMNS:
        for language in words.LANGUAGES:
            for name in words.label(language, f"column-{column}").split(";"):
                known[_name_form(name)] = column
    return known


def _name_form(name: str) -> str:
    return re.sub(r"[\W_]+", " ", search_form(name)).strip()


def _line(record: Record, columns: Sequence[Column], *, manner: Manner, month_first: bool) -> tuple[Line, bool]:
    """The line, and whether its date could be read in two ways. Raises _Fault."""
    if record.fault:
        raise _Fault(record.fault)
    if any(cell.strip() for cell in record.cells[len(columns) :]):
        raise _Fault("surplus")
    cells = {column: _plain(cell) for column, cell in zip(columns, record.cells, strict=False) if column}
    phone, card = _phone(cells.get("phone", ""), manner.region), _card(cells.get("card", ""))
    if not phone and not card:
        raise _Fault("nothing")
    birthday, two_ways = _birthday(cells.get("birthday", ""), manner, month_first=month_first)
    line = Line(
        line=record.line,
        name=_text(cells.get("name", ""), NAME_LIMIT, "name-long"),
        phone=phone,
        birthday=birthday,
        points=_points(cells.get("points", "")),
        card_number=card,
        note=_text(cells.get("note", ""), NOTE_LIMIT, "note-long"),
    )
    return line, two_ways


def _plain(cell: str) -> str:
    """A cell without what spreadsheets put around text so that it stays text: ="050…" and '050…"""
    bare = without_direction_marks(cell).strip()
    if wrapped := AS_TEXT.fullmatch(bare):
        return wrapped[1]
    return bare[1:] if KEPT_AS_TEXT.match(bare) else bare


def _phone(text: str, region: str) -> str:
    if not text:
        return ""
    try:
        return read_phone(text, region=region)
    except PhoneUnclear as fault:
        raise _Fault("phone") from fault


def _card(text: str) -> str:
    digits = _digits(text, between=" -–\u00a0")
    if text and not 4 <= len(digits) <= 16:
        raise _Fault("card")
    return digits


def _points(text: str) -> int:
    """Whole points; a fraction of zeros, as spreadsheets write it, is none."""
    if text in ("", "-", "–"):
        return 0
    whole = GROUPED.fullmatch(re.sub(r"\s", "", text))
    digits = _digits(re.sub(r"[.,'’٫٬]0{1,2}$", "", re.sub(r"\s", "", text)), between=",.'’٬") if whole else ""
    if not digits or int(digits) > MOST_POINTS:
        raise _Fault("points")
    return int(digits)


def _digits(text: str, *, between: str) -> str:
    """The digits of any script as 0-9; nothing where anything else stands among them."""
    if any(not sign.isdecimal() and sign not in between for sign in text):
        return ""
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def _birthday(text: str, manner: Manner, *, month_first: bool) -> tuple[Birthday | None, bool]:
    if not text:
        return None, False
    try:
        read = read_birthdays(text, language=manner.language, calendar=manner.calendar, today=manner.today)
    except Unclear as fault:
        raise _Fault("birthday") from fault
    return read[-1] if month_first else read[0], len(read) > 1


def _text(text: str, limit: int, fault: str) -> str:
    try:
        return clean(text, limit=limit)
    except TextEmpty:
        return ""
    except TextTooLong as too_long:
        raise _Fault(fault) from too_long


def _once(line: Line, seen: dict[str, int]) -> None:
    """Raises _Fault for a phone or a card number that an earlier line has."""
    for kind, value in (("phone", line.phone), ("card", line.card_number)):
        if value and seen.setdefault(f"{kind}:{value}", line.line) != line.line:
            raise _Fault(f"{kind}-twice")


def _month_first(found: Sequence[Record], columns: Sequence[Column]) -> bool:
    """Whether the dates of the file can only be meant the American way: some need it, and none forbids it."""
    place = columns.index("birthday") if "birthday" in columns else -1
    pairs = list(_pairs(found, place)) if place >= 0 else []
    needs = any(first <= 12 < second for first, second in pairs)
    return needs and not any(second <= 12 < first for first, second in pairs)


def _pairs(found: Sequence[Record], place: int) -> Iterator[tuple[int, int]]:
    for record in found:
        if len(record.cells) > place and (date_of := TWO_NUMBERS.match(without_direction_marks(record.cells[place]))):
            yield int(date_of[1]), int(date_of[2])


AS_TEXT = re.compile(r'="?([^"]*)"?')
KEPT_AS_TEXT = re.compile(r"'[\d=+\-@＝＋－＠]")
GROUPED = re.compile(r"\d{1,3}([,.'’٬]\d{3})+([.,٫]0{1,2})?|\d+([.,٫]0{1,2})?")
TWO_NUMBERS = re.compile(r"\s*(\d{1,2})[./\-\s](\d{1,2})\b")
