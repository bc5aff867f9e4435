"""Reads a season that an owner typed: two days, "1 December - 24 December" or "1-24 December", in any calendar."""

import re
from collections.abc import Callable
from datetime import date

from bot.reading_dates import parts_of_day
from loyalty.calendars import from_date, to_date
from loyalty.errors import DateImpossible, DateUnclear, SeasonUnclear

YEARS_AHEAD = 8  # 29 February comes within so many years


def read_season(text: str, *, language: str, calendar: str, today: date) -> tuple[date, date]:
    """The first and the last day; without years, of the season that is running or comes next.

    Raises SeasonUnclear for anything but two days in this order of which the last is still to come, and DateUnclear or
    DateImpossible for a day that cannot be read or does not exist.
    """
    first_text, last_text = _two(text)
    calendar, month, day, year, _ = parts_of_day(last_text, language=language, calendar=calendar)
    until = _on(calendar, month, day, year, near=today, ahead=True)
    if ONLY_A_DAY.fullmatch(first_text):
        since = _on(calendar, month, int(first_text.rstrip(".")), year, near=until, ahead=False)
    else:
        calendar, month, day, year, _ = parts_of_day(first_text, language=language, calendar=calendar)
        since = _on(calendar, month, day, year, near=until, ahead=False)
    if since > until or until < today:
        raise SeasonUnclear()
    return since, until


def coming(calendar: str, month: int, day: int, year: str | None, *, today: date) -> date:
    """The day in the year that was told, else the next such day from `today` on. Raises DateUnclear, DateImpossible."""
    return _on(calendar, month, day, year, near=today, ahead=True)


def _two(text: str) -> tuple[str, str]:
    """The two days, cut where a word or a dash with room around it stands between them, or at the only dash."""
    typed = FROM.sub("", " ".join(text.split()))
    for between in (BETWEEN, DASH):
        parts = [part.strip() for part in between.split(typed)]
        if len(parts) == 2 and all(parts):
            return parts[0], parts[1]
    raise SeasonUnclear()


def _on(calendar: str, month: int, day: int, year: str | None, *, near: date, ahead: bool) -> date:
    """The day in the year that was told, else the next one from `near` on, or the last one in the year until then."""
    this_year = from_date(near, calendar)[0]
    if year is not None:
        return to_date(calendar, _whole(year, this_year), month, day)
    fits: Callable[[date], bool] = (lambda one: one >= near) if ahead else (lambda one: one <= near)
    for step in range(YEARS_AHEAD + 1 if ahead else 2):
        try:
            found = to_date(calendar, this_year + (step if ahead else -step), month, day)
        except DateImpossible:
            continue
        if fits(found):
            return found
    raise DateImpossible(day=day, month=month, year=None)


def _whole(digits: str, this_year: int) -> int:
    """A year of two digits is one of this century."""
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        raise DateUnclear
    return this_year - this_year % 100 + int(digits)


ONLY_A_DAY = re.compile(r"\d{1,2}\.?")
FROM = re.compile(r"^(?:from|od|از|מ[-־]?)\s*(?=[\d\s])", re.IGNORECASE)
BETWEEN = re.compile(r"\s+[-–—־~]\s+|\s*[–—]\s*|\s+(?:to|till|until|do|تا|עד)\s+|[,،;]", re.IGNORECASE)
DASH = re.compile(r"[-־~]")
