"""Reads the birthday that a person typed: any order, digits, script and calendar that make sense."""

from datetime import date

from bot.date_pieces import numbers_and_months, pieces_of
from loyalty.calendars import Birthday, check, from_date, to_date
from loyalty.errors import DateImpossible, DateUnclear

LONGEST_TEXT = 80
PERSIAN_YEARS = range(1250, 1451)
FIRST_GREGORIAN_YEAR = 1900


def read_birthdays(text: str, *, language: str, calendar: str, today: date) -> tuple[Birthday, ...]:
    """Read a birthday typed by somebody who uses `calendar`; two where only the person knows which.

    The day comes before the month, unless only the other order makes a date; of Gregorian numbers that make one either
    way, both readings are told, the day first. The name of a month, or a year, of another calendar switches to that
    calendar; two digits are the nearest such year in the past. Raises DateUnclear when no day can be read,
    DateImpossible when there is no such day, or it lies in the future or over 120 years ago.
    """
    calendar, month, day, year, either_way = parts_of_day(text, language=language, calendar=calendar)
    first = _checked(calendar, month, day, year, today=today)
    if not either_way:
        return (first,)
    try:
        return first, _checked(calendar, day, month, year, today=today)
    except DateImpossible:
        return (first,)


def parts_of_day(text: str, *, language: str, calendar: str) -> tuple[str, int, int, str | None, bool]:
    """Calendar, month, day and the year's digits as they were typed, and whether day and month may also be meant the
    other way round. Raises DateUnclear when no day can be read."""
    if len(text) > LONGEST_TEXT:
        raise DateUnclear
    numbers, months = numbers_and_months(pieces_of(text), language)
    if len(months) > 1:
        raise DateUnclear
    if months:
        calendar, month = months[0]
        day, year = _day_and_year(numbers)
        return calendar, month, day, year, False
    day, month, year, ordered = _day_month_year(numbers)
    calendar = _calendar_of(year, calendar)
    return calendar, month, day, year, calendar == "gregorian" and not ordered and day != month


def _checked(calendar: str, month: int, day: int, year: str | None, *, today: date) -> Birthday:
    whole = None if year is None else _whole_year(year, calendar, month, day, today=today)
    birthday = Birthday(calendar=calendar, month=month, day=day, year=whole)
    check(birthday, today=today)
    return birthday


def _day_and_year(numbers: list[str]) -> tuple[int, str | None]:
    """Sort out the numbers around the name of a month."""
    if len(numbers) == 1:
        return _small(numbers[0]), None
    if len(numbers) != 2:
        raise DateUnclear
    first, second = numbers
    return (_small(second), first) if _is_year(first) else (_small(first), second)


def _day_month_year(numbers: list[str]) -> tuple[int, int, str | None, bool]:
    """Sort out a date of numbers alone; the last says whether it tells its own order, as a year in front does."""
    if len(numbers) == 1 and len(numbers[0]) == 8:
        numbers = _cut(numbers[0])
    if len(numbers) == 3 and _is_year(numbers[0]):
        return _small(numbers[2]), _small(numbers[1]), numbers[0], True
    if len(numbers) not in (2, 3):
        raise DateUnclear
    day, month = _small(numbers[0]), _small(numbers[1])
    if month > 12 >= day:
        day, month = month, day
    return day, month, numbers[2] if len(numbers) == 3 else None, False


def _cut(run: str) -> list[str]:
    """Cut "12051990" or "19900512". A month and a day never look like a year, so only one of them fits."""
    if int(run[4:]) >= PERSIAN_YEARS.start:
        return [run[:2], run[2:4], run[4:]]
    return [run[:4], run[4:6], run[6:]]


def _is_year(number: str) -> bool:
    return len(number) > 2 or int(number) > 31


def _small(number: str) -> int:
    if len(number) > 2:
        raise DateUnclear
    return int(number)


def _calendar_of(year: str | None, calendar: str) -> str:
    """Tell the calendar of a date of numbers by its year. Hebrew months have no numbers that people agree on."""
    known = int(year) if year and len(year) == 4 else 0
    if known in PERSIAN_YEARS:
        return "persian"
    if known >= FIRST_GREGORIAN_YEAR and calendar == "persian":
        return "gregorian"
    if calendar != "hebrew":
        return calendar
    if FIRST_GREGORIAN_YEAR <= known < FIRST_HEBREW_YEAR:
        return "gregorian"
    raise DateUnclear


def _whole_year(digits: str, calendar: str, month: int, day: int, *, today: date) -> int:
    """Complete a short year to the nearest one in the past; Hebrew years are also written without their thousands."""
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2 and not (len(digits) == 3 and calendar == "hebrew"):
        raise DateUnclear
    span: int = 10 ** len(digits)
    this_year = from_date(today, calendar)[0]
    year = this_year - (this_year - int(digits)) % span
    return year - span if to_date(calendar, year, month, day) > today else year


FIRST_HEBREW_YEAR = 5000
