"""When a birthday is celebrated: once in every year of its own calendar, also when that year lacks the day."""

from dataclasses import dataclass
from datetime import date

from loyalty.calendars import Birthday, from_date, month_length, months_of, to_date


@dataclass(frozen=True)
class BirthdayRules:
    """What the club does in years that lack the day.

    30 Esfand is not a choice: the day after 29 Esfand belongs to the next year already.
    """

    leap_day_on_1_march: bool = False
    missing_30th_on_1st: bool = True
    common_adar_in_adar_2: bool = True


DEFAULT = BirthdayRules()


def next_on(birthday: Birthday, *, since: date, rules: BirthdayRules = DEFAULT) -> date:
    """Find the first celebration on or after `since`; DateImpossible for a day that exists in no year."""
    year = from_date(since, birthday.calendar)[0]
    this_year = celebration(birthday, year, rules)
    return this_year if this_year >= since else celebration(birthday, year + 1, rules)


def occasion(birthday: Birthday, on: date) -> str:
    """Name the celebration `on` after the calendar's own year, such as "h5787": the key of its one gift.

    `on` is the day that `next_on` gave, not the day on which the wish is sent. Gregorian years would not do:
    20 Tevet falls twice in 2026 and never in 2027.
    """
    return f"{birthday.calendar[0]}{from_date(on, birthday.calendar)[0]}"


def age_on(birthday: Birthday, on: date, *, rules: BirthdayRules = DEFAULT) -> int | None:
    """Count the years completed by `on` in the birthday's own calendar; None when unknown or not born yet."""
    if birthday.year is None:
        return None
    year = from_date(on, birthday.calendar)[0]
    age = year - birthday.year - (on < celebration(birthday, year, rules))
    return age if age >= 0 else None


def celebration(birthday: Birthday, year: int, rules: BirthdayRules) -> date:
    """The day on which it is celebrated in a year of its own calendar."""
    calendar, day = birthday.calendar, birthday.day
    month = _month_in(birthday, year, rules)
    if day <= month_length(calendar, year, month):
        return to_date(calendar, year, month, day)
    if not _moves_on(calendar, rules):
        return to_date(calendar, year, month, day - 1)
    months = months_of(calendar, year)
    return to_date(calendar, year, months[months.index(month) + 1], 1)


def _moves_on(calendar: str, rules: BirthdayRules) -> bool:
    if calendar == "gregorian":
        return rules.leap_day_on_1_march
    return calendar == "hebrew" and rules.missing_30th_on_1st


def _month_in(birthday: Birthday, year: int, rules: BirthdayRules) -> int:
    """Move between the Adars of common and leap years; every other month stays."""
    if birthday.calendar != "hebrew" or birthday.month < ADAR:
        return birthday.month
    if ADAR_2 not in months_of("hebrew", year):
        return ADAR
    if birthday.month == ADAR and not _is_adar_1(birthday) and rules.common_adar_in_adar_2:
        return ADAR_2
    return birthday.month


def _is_adar_1(birthday: Birthday) -> bool:
    """Born in Adar I of a leap year, which alone has a 30th: that tells even without the year."""
    if birthday.year is None:
        return birthday.day == 30
    return ADAR_2 in months_of("hebrew", birthday.year)


ADAR, ADAR_2 = 12, 13
