"""The three calendars in which people know their birthday: Gregorian, Persian (Solar Hijri) and Hebrew."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from persiantools.jdatetime import JalaliDate
from pyluach.dates import HebrewDate  # type: ignore[import-untyped]
from pyluach.hebrewcal import Month, Year  # type: ignore[import-untyped]

from loyalty.errors import DateImpossible


@dataclass(frozen=True)
class Birthday:
    """A birthday as it was entered.

    Months count from January, from Farvardin, and in the Hebrew calendar from Nisan: Tishrei is 7, Adar (Adar I in a
    leap year) 12, Adar II 13. The year is the calendar's own, None where it was not told.
    """

    calendar: str
    month: int
    day: int
    year: int | None = None


def to_date(calendar: str, year: int, month: int, day: int) -> date:
    """Convert a day of the named calendar; raises DateImpossible when that year has no such day."""
    try:
        return _TO_DATE[calendar](year, month, day)
    except (ValueError, OverflowError):
        raise DateImpossible(day=day, month=month, year=year) from None


def from_date(day: date, calendar: str) -> tuple[int, int, int]:
    """Say which year, month and day of the named calendar `day` is (the Persian one begins in 622)."""
    return _FROM_DATE[calendar](day)


def months_of(calendar: str, year: int | None) -> tuple[int, ...]:
    """List the months in the order of the year; without a year, every month that a year may have."""
    if calendar != "hebrew":
        return tuple(range(1, 13))
    return _HEBREW_LEAP if year is None or Year(year).leap else _HEBREW_COMMON


def month_length(calendar: str, year: int | None, month: int) -> int:
    """Count the days of a month; without a year, of its longest form. ValueError when there is no such month."""
    if month not in months_of(calendar, year):
        raise ValueError(month)
    if year is None:
        return _LONGEST[calendar][month - 1]
    if calendar == "gregorian":
        return monthrange(year, month)[1]
    if calendar == "persian":
        return int(JalaliDate.days_in_month(month, year))
    return len(Month(year, month))


def check(birthday: Birthday, *, today: date) -> None:
    """Raise DateImpossible for a day that does not exist, lies in the future, or more than 120 years ago."""
    year, month, day = birthday.year, birthday.month, birthday.day
    if year is None:
        known = month in months_of(birthday.calendar, None)
        if not known or not 1 <= day <= month_length(birthday.calendar, None, month):
            raise DateImpossible(day=day, month=month, year=None, today=today)
        return
    born = to_date(birthday.calendar, year, month, day)
    oldest = (today.year - OLDEST_YEARS, today.month, today.day)
    if born > today or (born.year, born.month, born.day) < oldest:
        raise DateImpossible(day=day, month=month, year=year, today=today)


def _persian_to_date(year: int, month: int, day: int) -> date:
    return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]


def _hebrew_to_date(year: int, month: int, day: int) -> date:
    found: date = HebrewDate(year, month, day).to_pydate()
    return found


def _gregorian_from_date(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _persian_from_date(day: date) -> tuple[int, int, int]:
    own = JalaliDate(day)  # type: ignore[no-untyped-call]
    return own.year, own.month, own.day


def _hebrew_from_date(day: date) -> tuple[int, int, int]:
    own = HebrewDate.from_pydate(day)
    return own.year, own.month, own.day


def _islamic_from_date(day: date) -> tuple[int, int, int]:
    from hijridate import Gregorian  # only here: its tables are for the few clubs that keep such a day

    own = Gregorian.fromdate(day).to_hijri()
    return own.year, own.month, own.day


CALENDARS = ("gregorian", "persian", "hebrew")
# Days that a club keeps may also stand in the lunar Hijri calendar (Umm al-Qura); nobody enters a birthday in it.
KEPT_IN = (*CALENDARS, "islamic")
OLDEST_YEARS = 120

_TO_DATE = {"gregorian": date, "persian": _persian_to_date, "hebrew": _hebrew_to_date}
_FROM_DATE = {
    "gregorian": _gregorian_from_date,
    "persian": _persian_from_date,
    "hebrew": _hebrew_from_date,
    "islamic": _islamic_from_date,
}

_HEBREW_COMMON = (7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6)
_HEBREW_LEAP = (7, 8, 9, 10, 11, 12, 13, 1, 2, 3, 4, 5, 6)
_LONGEST = {
    "gregorian": (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31),
    "persian": (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30),
    "hebrew": (30, 29, 30, 29, 30, 29, 30, 30, 30, 29, 30, 30, 29),
}
