"""Which days of each calendar an age or a month of birthdays stands for today."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from loyalty.birthdays import age_on, next_on
from loyalty.calendars import CALENDARS, Birthday, from_date, month_length, months_of

ADAR, ADAR_2 = 12, 13
A_LEAP_YEAR, A_COMMON_YEAR = 5784, 5785


@dataclass(frozen=True)
class Aged:
    """Who has completed so many years in a calendar: born before `year`, or in it, in one of the months `whole`, or in
    one of `parts` (month, last day)."""

    calendar: str
    year: int
    whole: tuple[int, ...]
    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Span:
    """Days of a month, for whoever was born in a leap year (True), in no leap year or one not told (False), or any."""

    calendar: str
    month: int
    first: int
    last: int
    born_leap: bool | None = None


def begins(local: datetime, *, days: int) -> datetime:
    """The beginning of the day so many days before, in UTC."""
    day = local.date() - timedelta(days=days)
    return datetime.combine(day, time(), tzinfo=local.tzinfo).astimezone(UTC)


def aged(years: int, *, today: date) -> tuple[Aged, ...]:
    """Who has completed so many years today, in each calendar."""
    return tuple(_aged(calendar, years, today) for calendar in CALENDARS)


def celebrated(calendar: str, months: frozenset[int], *, today: date) -> tuple[Span, ...]:
    """The birthdays of all calendars whose next celebration is in one of the months of this one."""
    wanted = months | ({ADAR_2} if calendar == "hebrew" and ADAR in months else frozenset())
    return tuple(span for own in CALENDARS for span in _spans(own, calendar, wanted, today))


def _aged(calendar: str, years: int, today: date) -> Aged:
    """Only who was born in one year can go either way today: of its months some are over, and one partly."""
    year = from_date(today, calendar)[0] - years
    whole, parts = [], []
    for month in months_of(calendar, year):
        length = month_length(calendar, year, month)
        last = bisect_right(range(1, length + 1), 0, key=lambda day: _not_yet(calendar, year, month, day, years, today))
        if last == length:
            whole.append(month)
        elif last:
            parts.append((month, last))
    return Aged(calendar, year, tuple(whole), tuple(parts))


def _not_yet(calendar: str, year: int, month: int, day: int, years: int, today: date) -> bool:
    age = age_on(Birthday(calendar, month, day, year), today)
    return age is None or age < years


def _spans(own: str, calendar: str, wanted: frozenset[int], today: date) -> list[Span]:
    found = []
    for month in months_of(own, None):
        # In which Adar a birthday is celebrated depends on the year of birth.
        borns: tuple[bool | None, ...] = (True, False) if own == "hebrew" and month == ADAR else (None,)
        for born_leap in borns:
            year = A_LEAP_YEAR if born_leap else None
            right = [
                day
                for day in range(1, month_length(own, year, month) + 1)
                if from_date(next_on(Birthday(own, month, day, year), since=today), calendar)[1] in wanted
            ]
            found += [Span(own, month, first, last, born_leap) for first, last in _runs(right)]
    return found


def _runs(days: list[int]) -> list[tuple[int, int]]:
    """Days that follow each other, as first and last."""
    starts = [day for day in days if day - 1 not in days]
    ends = [day for day in days if day + 1 not in days]
    return list(zip(starts, ends, strict=True))
