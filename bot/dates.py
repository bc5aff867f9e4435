"""Writes days and times as people of each language read them: their calendar, their month names, their digits."""

from datetime import date, datetime, timedelta, tzinfo
from functools import cache, lru_cache

from pyluach.hebrewcal import to_hebrew_numeral  # type: ignore[import-untyped]

from bot.digits import in_digits_of, locale_of
from bot.month_names import ADARS, FIRST_WEEKDAYS, HEBREW, JOINED, PERSIAN, STANDING_ALONE
from loyalty.calendars import Birthday, from_date, months_of


def default_calendar(language: str) -> str:
    """Name the calendar in which people of this language expect dates."""
    return "persian" if language == "fa" else "gregorian"


@lru_cache(maxsize=2048)  # a club's screens show the same days over and over
def show_day(day: date, language: str, *, calendar: str | None = None, year: bool = True) -> str:
    """Write a day, such as "21 November 2026" or "۳۰ آبان ۱۴۰۵", in the language's own calendar if none is named."""
    calendar = calendar or default_calendar(language)
    own_year, month, number = from_date(day, calendar)
    name = _name_in_date(calendar, month, own_year, language)
    return _written(calendar, own_year if year else None, name, number, language)


def last_day(end: datetime, zone: tzinfo | None) -> date:
    """The last day on which something that ends at `end` is still good."""
    return (end.astimezone(zone) - timedelta(microseconds=1)).date()


def same_year(day: date, other: date, language: str) -> bool:
    """Whether both days lie in one year of the language's own calendar."""
    calendar = default_calendar(language)
    return from_date(day, calendar)[0] == from_date(other, calendar)[0]


def show_birthday(birthday: Birthday, language: str) -> str:
    """Write a birthday in the calendar in which it was entered, without a year where none is known."""
    name = _name_in_date(birthday.calendar, birthday.month, birthday.year, language)
    return _written(birthday.calendar, birthday.year, name, birthday.day, language)


def show_time(at: datetime, zone: tzinfo, language: str) -> str:
    """Write the time of day in `zone` by the 24-hour clock, such as "14:05"."""
    return in_digits_of(language, at.astimezone(zone).strftime("%H:%M"))


def show_moment(
    at: datetime, zone: tzinfo, language: str, *, now: datetime | None = None, calendar: str | None = None
) -> str:
    """Write day and time in `zone`, such as "21 Nov 2026, 14:05"; without the year if `now` is in the same year."""
    calendar = calendar or default_calendar(language)
    year, month, number = from_date(at.astimezone(zone).date(), calendar)
    this_year = now is not None and from_date(now.astimezone(zone).date(), calendar)[0] == year
    name = _name_in_date(calendar, month, year, language, short=True)
    day = _written(calendar, None if this_year else year, name, number, language)
    comma = "،" if language == "fa" else ","
    return f"{day}{comma} {show_time(at, zone, language)}"


def month_names(calendar: str, language: str, *, year: int | None = None) -> list[tuple[int, str]]:
    """List number and name of the months, in the order of the year; without a year, every month it may have."""
    names = _gregorian_names(language, alone=True) if calendar == "gregorian" else None
    return [
        (month, names[month] if names else _name_in_date(calendar, month, year, language))
        for month in months_of(calendar, year)
    ]


def first_weekday(language: str) -> int:
    """Name the day on which a week begins there, as `date.weekday()` numbers them."""
    return FIRST_WEEKDAYS.get(language, 0)


def weekday_names(language: str) -> list[tuple[int, str]]:
    """List the weekdays as `date.weekday()` numbers them, with their names, from the first of the week there."""
    first = first_weekday(language)
    names = locale_of(language).days["format"]["wide"]
    return [(number % 7, names[number % 7]) for number in range(first, first + 7)]


def month_spellings(language: str) -> list[tuple[str, int, str]]:
    """List calendar, month and name for every name that this language has for a month, short ones included."""
    gregorian = [
        _gregorian_names(language, alone=True),
        _gregorian_names(language),
        _gregorian_names(language, short=True),
    ]
    named = [("gregorian", month, name) for names in gregorian for month, name in names.items()]
    for calendar, table in (("persian", PERSIAN), ("hebrew", HEBREW)):
        own = table.get(language, table["en"]).split()
        named += [(calendar, month, name) for month, name in enumerate(own, start=1)]
    return named


def _written(calendar: str, year: int | None, name: str, day: int, language: str) -> str:
    if calendar == "hebrew" and language == "he":
        number = to_hebrew_numeral(day)
        shown_year = "" if year is None else to_hebrew_numeral(year, thousands=year // 1000 != 5)
    else:
        number, shown_year = str(day), "" if year is None else str(year)
    parts = (number, JOINED.get(language, "") + name, shown_year)
    return in_digits_of(language, " ".join(part for part in parts if part))


def _name_in_date(calendar: str, month: int, year: int | None, language: str, *, short: bool = False) -> str:
    if calendar == "gregorian":
        return _gregorian_names(language, short=short)[month]
    if calendar == "persian":
        return PERSIAN.get(language, PERSIAN["en"]).split()[month - 1]
    leap = year is not None and 13 in months_of("hebrew", year)
    if month == 13 or (month == 12 and leap):
        return ADARS.get(language, ADARS["en"])[month - 12]
    return HEBREW.get(language, HEBREW["en"]).split()[month - 1]


@cache
def _gregorian_names(language: str, *, alone: bool = False, short: bool = False) -> dict[int, str]:
    use = "stand-alone" if alone and language in STANDING_ALONE else "format"
    return dict(locale_of(language).months[use]["abbreviated" if short else "wide"])
