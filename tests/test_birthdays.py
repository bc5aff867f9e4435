"""Everybody is celebrated exactly once in every year of their own calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.birthdays import DEFAULT, BirthdayRules, age_on, next_on, occasion
from loyalty.calendars import CALENDARS, Birthday, from_date, month_length, months_of
from loyalty.errors import DateImpossible

OTHER_WAY = BirthdayRules(leap_day_on_1_march=True, missing_30th_on_1st=False, common_adar_in_adar_2=False)

HARD = [
    Birthday("gregorian", 2, 29, 2000),
    Birthday("gregorian", 2, 29),
    Birthday("gregorian", 1, 1, 1990),
    Birthday("gregorian", 12, 31, 1990),
    Birthday("persian", 12, 30, 1375),
    Birthday("persian", 12, 30),
    Birthday("persian", 12, 29, 1370),
    Birthday("persian", 1, 1, 1370),
    Birthday("hebrew", 8, 30, 5750),
    Birthday("hebrew", 9, 30, 5750),
    Birthday("hebrew", 10, 20, 5750),
    Birthday("hebrew", 12, 14, 5750),
    Birthday("hebrew", 12, 14, 5744),
    Birthday("hebrew", 12, 30, 5744),
    Birthday("hebrew", 12, 30),
    Birthday("hebrew", 12, 29),
    Birthday("hebrew", 13, 29, 5744),
    Birthday("hebrew", 13, 1),
    Birthday("hebrew", 6, 29, 5750),
    Birthday("hebrew", 7, 1, 5750),
]


def celebrations(birthday: Birthday, *, years: int, rules: BirthdayRules = DEFAULT) -> list[date]:
    """Every celebration of so many years of the birthday's own calendar, from the first day of one."""
    since = next_on(Birthday(birthday.calendar, months_of(birthday.calendar, None)[0], 1), since=date(2020, 1, 1))
    found = []
    for _ in range(years):
        found.append(next_on(birthday, since=since, rules=rules))
        since = found[-1] + timedelta(days=1)
    return found


@pytest.mark.parametrize("rules", [DEFAULT, OTHER_WAY], ids=["default", "other way"])
@pytest.mark.parametrize("years", [20, 60])
@pytest.mark.parametrize("birthday", HARD, ids=str)
def test_a_hard_birthday_happens_once_in_every_year_of_its_calendar(
    birthday: Birthday, years: int, rules: BirthdayRules
) -> None:
    days = celebrations(birthday, years=years, rules=rules)
    first = from_date(date(2020, 1, 1), birthday.calendar)[0] + (birthday.calendar != "gregorian")
    assert [occasion(birthday, day) for day in days] == [
        f"{birthday.calendar[0]}{year}" for year in range(first, first + years)
    ]


@given(
    calendar=st.sampled_from(CALENDARS),
    since=st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1)),
    data=st.data(),
)
def test_the_next_celebration_is_the_first_one_whatever_day_one_asks(
    calendar: str, since: date, data: st.DataObject
) -> None:
    month = data.draw(st.sampled_from(months_of(calendar, None)))
    day = data.draw(st.integers(1, month_length(calendar, None, month)))
    rules = data.draw(st.builds(BirthdayRules, st.booleans(), st.booleans(), st.booleans()))
    birthday = Birthday(calendar, month, day)
    found = next_on(birthday, since=since, rules=rules)
    assert since <= found <= since + timedelta(days=386)
    assert next_on(birthday, since=found, rules=rules) == found
    earlier = data.draw(st.dates(min_value=since, max_value=found))
    assert next_on(birthday, since=earlier, rules=rules) == found
    later = next_on(birthday, since=found + timedelta(days=1), rules=rules)
    assert int(occasion(birthday, later)[1:]) == int(occasion(birthday, found)[1:]) + 1


EXAMPLES = [
    (Birthday("gregorian", 2, 29, 2000), date(2026, 1, 1), date(2026, 2, 28), date(2026, 3, 1)),
    (Birthday("gregorian", 2, 29, 2000), date(2028, 1, 1), date(2028, 2, 29), date(2028, 2, 29)),
    (Birthday("persian", 12, 30, 1399), date(2025, 3, 1), date(2025, 3, 20), date(2025, 3, 20)),
    (Birthday("persian", 12, 30, 1399), date(2026, 3, 1), date(2026, 3, 20), date(2026, 3, 20)),
    (Birthday("hebrew", 8, 30, 5750), date(2023, 10, 1), date(2023, 11, 14), date(2023, 11, 13)),
    (Birthday("hebrew", 9, 30, 5750), date(2023, 10, 1), date(2023, 12, 13), date(2023, 12, 12)),
    # Born in the only Adar of a common year: Adar II, or Adar I where the club says so.
    (Birthday("hebrew", 12, 14, 5750), date(2023, 10, 1), date(2024, 3, 24), date(2024, 2, 23)),
    (Birthday("hebrew", 12, 14, 5750), date(2024, 10, 4), date(2025, 3, 14), date(2025, 3, 14)),
    (Birthday("hebrew", 12, 14), date(2023, 10, 1), date(2024, 3, 24), date(2024, 2, 23)),
    # Born in Adar I or II of a leap year.
    (Birthday("hebrew", 12, 14, 5744), date(2023, 10, 1), date(2024, 2, 23), date(2024, 2, 23)),
    (Birthday("hebrew", 12, 14, 5744), date(2024, 10, 4), date(2025, 3, 14), date(2025, 3, 14)),
    (Birthday("hebrew", 13, 14, 5744), date(2023, 10, 1), date(2024, 3, 24), date(2024, 3, 24)),
    (Birthday("hebrew", 13, 14), date(2024, 10, 4), date(2025, 3, 14), date(2025, 3, 14)),
    # Only Adar I has a 30th.
    (Birthday("hebrew", 12, 30), date(2023, 10, 1), date(2024, 3, 10), date(2024, 3, 10)),
    (Birthday("hebrew", 12, 30, 5744), date(2024, 10, 4), date(2025, 3, 30), date(2025, 3, 29)),
]


@pytest.mark.parametrize(("birthday", "since", "by_default", "other_way"), EXAMPLES, ids=str)
def test_a_missing_day_is_celebrated_as_the_club_chose(
    birthday: Birthday, since: date, by_default: date, other_way: date
) -> None:
    assert next_on(birthday, since=since) == by_default
    assert next_on(birthday, since=since, rules=OTHER_WAY) == other_way


def test_20_tevet_falls_twice_in_2026_and_never_in_2027() -> None:
    born = Birthday("hebrew", 10, 20, 5750)
    first = next_on(born, since=date(2026, 1, 1))
    second = next_on(born, since=first + timedelta(days=1))
    third = next_on(born, since=second + timedelta(days=1))
    assert [first, second, third] == [date(2026, 1, 9), date(2026, 12, 30), date(2028, 1, 19)]
    assert [occasion(born, day) for day in (first, second, third)] == ["h5786", "h5787", "h5788"]


def test_an_occasion_is_named_after_the_calendars_own_year() -> None:
    assert occasion(Birthday("gregorian", 5, 12), date(2027, 5, 12)) == "g2027"
    assert occasion(Birthday("persian", 2, 22), date(2026, 5, 12)) == "p1405"
    assert occasion(Birthday("hebrew", 7, 1), date(2026, 9, 12)) == "h5787"


def test_the_age_changes_on_the_day_of_the_celebration() -> None:
    born = Birthday("gregorian", 2, 29, 2000)
    assert age_on(born, date(2026, 2, 27)) == 25
    assert age_on(born, date(2026, 2, 28)) == 26
    assert age_on(born, date(2026, 2, 28), rules=OTHER_WAY) == 25
    assert age_on(born, date(2000, 2, 29)) == 0


def test_the_age_is_counted_in_years_of_the_own_calendar() -> None:
    assert age_on(Birthday("persian", 1, 1, 1370), date(2026, 3, 20)) == 34
    assert age_on(Birthday("persian", 1, 1, 1370), date(2026, 3, 21)) == 35
    assert age_on(Birthday("hebrew", 10, 20, 5750), date(2026, 12, 29)) == 36
    assert age_on(Birthday("hebrew", 10, 20, 5750), date(2026, 12, 30)) == 37


def test_there_is_no_age_without_a_year_or_before_birth() -> None:
    assert age_on(Birthday("gregorian", 5, 12), date(2026, 5, 12)) is None
    assert age_on(Birthday("gregorian", 5, 12, 2026), date(2026, 5, 11)) is None


def test_a_day_that_no_year_has_is_never_celebrated() -> None:
    with pytest.raises(DateImpossible):
        next_on(Birthday("gregorian", 2, 31), since=date(2026, 1, 1))


def test_a_whole_town_can_be_asked_in_one_go() -> None:
    town = [Birthday(calendar, 1 + n % 12, 1 + n % 29, None) for n in range(1000) for calendar in CALENDARS]
    next_days = [next_on(birthday, since=date(2026, 1, 1)) for birthday in town]
    assert all(date(2026, 1, 1) <= day < date(2027, 2, 1) for day in next_days)
