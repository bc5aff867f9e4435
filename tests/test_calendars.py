"""The three calendars agree with known days, with themselves, and refuse days that do not exist."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.calendars import CALENDARS, Birthday, check, from_date, month_length, months_of, to_date
from loyalty.errors import DateImpossible

TODAY = date(2026, 11, 21)

KNOWN_DAYS = [
    (date(2026, 3, 21), "persian", (1405, 1, 1)),
    (date(2025, 3, 20), "persian", (1403, 12, 30)),
    (date(2026, 11, 21), "persian", (1405, 8, 30)),
    (date(1979, 2, 11), "persian", (1357, 11, 22)),
    (date(2023, 11, 14), "hebrew", (5784, 9, 1)),
    (date(2024, 2, 23), "hebrew", (5784, 12, 14)),
    (date(2024, 3, 24), "hebrew", (5784, 13, 14)),
    (date(2025, 3, 14), "hebrew", (5785, 12, 14)),
    (date(2026, 9, 12), "hebrew", (5787, 7, 1)),
    (date(1948, 5, 14), "hebrew", (5708, 2, 5)),
    (date(2024, 2, 29), "gregorian", (2024, 2, 29)),
]


@pytest.mark.parametrize(("day", "calendar", "own"), KNOWN_DAYS)
def test_known_days_are_the_same_in_both_calendars(day: date, calendar: str, own: tuple[int, int, int]) -> None:
    assert from_date(day, calendar) == own
    assert to_date(calendar, *own) == day


@given(day=st.dates(min_value=date(1700, 1, 1), max_value=date(2300, 12, 31)), calendar=st.sampled_from(CALENDARS))
def test_every_day_comes_back_from_every_calendar(day: date, calendar: str) -> None:
    year, month, number = from_date(day, calendar)
    assert to_date(calendar, year, month, number) == day
    assert month in months_of(calendar, year)
    assert 1 <= number <= month_length(calendar, year, month) <= month_length(calendar, None, month)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_months_of_a_year_follow_each_other_and_fill_it(calendar: str) -> None:
    this_year = from_date(TODAY, calendar)[0]
    for year in range(this_year - 60, this_year + 60):
        months = months_of(calendar, year)
        first, next_year = to_date(calendar, year, months[0], 1), to_date(calendar, year + 1, months[0], 1)
        assert sum(month_length(calendar, year, month) for month in months) == (next_year - first).days
        starts = [to_date(calendar, year, month, 1) for month in months]
        assert starts == sorted(starts)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_longest_form_of_a_month_is_the_longest_that_ever_happens(calendar: str) -> None:
    this_year = from_date(TODAY, calendar)[0]
    years = range(this_year - 40, this_year + 40)
    for month in months_of(calendar, None):
        happening = [month_length(calendar, year, month) for year in years if month in months_of(calendar, year)]
        assert month_length(calendar, None, month) == max(happening)


def test_a_hebrew_leap_year_has_thirteen_months_from_tishrei_to_elul() -> None:
    assert months_of("hebrew", 5784) == (7, 8, 9, 10, 11, 12, 13, 1, 2, 3, 4, 5, 6)
    assert months_of("hebrew", 5785) == (7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6)
    assert months_of("hebrew", None) == months_of("hebrew", 5784)


@pytest.mark.parametrize(
    ("calendar", "year", "month"), [("hebrew", 5785, 13), ("persian", 1405, 13), ("gregorian", None, 0)]
)
def test_a_month_that_does_not_exist_has_no_length(calendar: str, year: int | None, month: int) -> None:
    with pytest.raises(ValueError, match=str(month)):
        month_length(calendar, year, month)


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day"),
    [
        ("gregorian", 2025, 2, 29),
        ("gregorian", 2025, 13, 1),
        ("gregorian", 0, 1, 1),
        ("gregorian", 10**12, 1, 1),
        ("persian", 1404, 12, 30),
        ("persian", 1405, 7, 31),
        ("persian", 99999, 1, 1),
        ("hebrew", 5785, 13, 1),
        ("hebrew", 5785, 12, 30),
        ("hebrew", 5784, 8, 30),
        ("hebrew", 99999, 1, 1),
    ],
)
def test_a_day_that_is_missing_in_its_year_is_impossible(calendar: str, year: int, month: int, day: int) -> None:
    with pytest.raises(DateImpossible) as refused:
        to_date(calendar, year, month, day)
    assert refused.value.fields == {"day": day, "month": month, "year": year}


@pytest.mark.parametrize("calendar", ["julian", ""])
def test_an_unknown_calendar_is_a_mistake_of_ours(calendar: str) -> None:
    with pytest.raises(KeyError):
        to_date(calendar, 2026, 1, 1)
    with pytest.raises(KeyError):
        from_date(TODAY, calendar)


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday("gregorian", 2, 29),
        Birthday("gregorian", 2, 29, 2000),
        Birthday("gregorian", 11, 21, 2026),
        Birthday("gregorian", 11, 21, 1906),
        Birthday("persian", 12, 30),
        Birthday("persian", 12, 30, 1403),
        Birthday("hebrew", 12, 30),
        Birthday("hebrew", 13, 29, 5784),
        Birthday("hebrew", 8, 30),
    ],
)
def test_a_real_birthday_passes(birthday: Birthday) -> None:
    check(birthday, today=TODAY)


@pytest.mark.parametrize(
    "birthday",
    [
        Birthday("gregorian", 2, 30),
        Birthday("gregorian", 4, 31),
        Birthday("gregorian", 13, 1),
        Birthday("gregorian", 5, 0),
        Birthday("persian", 7, 31),
        Birthday("hebrew", 13, 30),
        Birthday("hebrew", 14, 1),
        Birthday("hebrew", 10, 30),
        Birthday("gregorian", 2, 29, 2001),
        Birthday("hebrew", 13, 1, 5785),
        Birthday("gregorian", 11, 22, 2026),
        Birthday("gregorian", 11, 20, 1906),
        Birthday("persian", 1, 1, 1990),
        Birthday("hebrew", 1, 1, 1990),
    ],
)
def test_missing_future_and_ancient_birthdays_are_impossible(birthday: Birthday) -> None:
    with pytest.raises(DateImpossible) as refused:
        check(birthday, today=TODAY)
    assert refused.value.fields == {"day": birthday.day, "month": birthday.month, "year": birthday.year}


def test_120_years_are_counted_also_on_29_february() -> None:
    check(Birthday("gregorian", 2, 29, 1904), today=date(2024, 2, 29))
    with pytest.raises(DateImpossible):
        check(Birthday("gregorian", 2, 28, 1904), today=date(2024, 2, 29))
    check(Birthday("gregorian", 3, 1, 1980), today=date(2100, 3, 1))
