"""Dates and times are written as people of each language read them."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import (
    default_calendar,
    month_names,
    month_spellings,
    show_birthday,
    show_day,
    show_moment,
    show_time,
    weekday_names,
)
from loyalty.calendars import Birthday

DAY = date(2026, 11, 21)
LANGUAGES = ("en", "he", "fa", "pl")


@pytest.mark.parametrize(
    ("language", "calendar", "written"),
    [
        ("en", None, "21 November 2026"),
        ("he", None, "21 בנובמבר 2026"),
        ("fa", None, "۳۰ آبان ۱۴۰۵"),
        ("pl", None, "21 listopada 2026"),
        ("en", "persian", "30 Aban 1405"),
        ("he", "persian", "30 באבאן 1405"),
        ("pl", "persian", "30 aban 1405"),
        ("fa", "gregorian", "۲۱ نوامبر ۲۰۲۶"),
        ("en", "hebrew", "11 Kislev 5787"),
        ("he", "hebrew", "י״א בכסלו תשפ״ז"),
        ("pl", "hebrew", "11 kislew 5787"),
        ("fa", "hebrew", "۱۱ کسلو ۵۷۸۷"),
        ("fr", None, "21 novembre 2026"),
        ("fr", "hebrew", "11 Kislev 5787"),
        ("xx", None, "21 November 2026"),
    ],
)
def test_a_day_is_written_in_the_language_and_calendar(language: str, calendar: str | None, written: str) -> None:
    assert show_day(DAY, language, calendar=calendar) == written


@pytest.mark.parametrize(
    ("language", "written"), [("en", "21 November"), ("he", "21 בנובמבר"), ("fa", "۳۰ آبان"), ("pl", "21 listopada")]
)
def test_the_year_can_be_left_out(language: str, written: str) -> None:
    assert show_day(DAY, language, year=False) == written


@pytest.mark.parametrize(
    ("day", "language", "written"),
    [
        (date(2024, 2, 23), "he", "י״ד באדר א׳ תשפ״ד"),
        (date(2024, 3, 24), "he", "י״ד באדר ב׳ תשפ״ד"),
        (date(2025, 3, 14), "he", "י״ד באדר תשפ״ה"),
        (date(2024, 2, 23), "en", "14 Adar I 5784"),
        (date(2024, 3, 24), "pl", "14 adar II 5784"),
        (date(2024, 3, 24), "fa", "۱۴ آذار دوم ۵۷۸۴"),
        (date(2040, 1, 16), "he", "א׳ בשבט ת״ת"),
        (date(2239, 9, 30), "he", "א׳ בתשרי ו׳"),
        (date(2240, 9, 17), "he", "א׳ בתשרי ו׳א׳"),
    ],
)
def test_hebrew_years_and_the_two_adars_are_named(day: date, language: str, written: str) -> None:
    assert show_day(day, language, calendar="hebrew") == written


def test_years_at_the_turn_of_a_century_are_written_in_full() -> None:
    assert show_day(date(2000, 1, 1), "en") == "1 January 2000"
    assert show_day(date(2021, 3, 21), "fa") == "۱ فروردین ۱۴۰۰"
    assert show_day(date(2021, 3, 21), "pl", calendar="persian") == "1 farwardin 1400"


@pytest.mark.parametrize(
    ("birthday", "language", "written"),
    [
        (Birthday("gregorian", 5, 12, 1990), "pl", "12 maja 1990"),
        (Birthday("gregorian", 5, 12), "he", "12 במאי"),
        (Birthday("gregorian", 1, 5, 1990), "fa", "۵ ژانویهٔ ۱۹۹۰"),
        (Birthday("persian", 2, 12, 1369), "fa", "۱۲ اردیبهشت ۱۳۶۹"),
        (Birthday("persian", 12, 30), "en", "30 Esfand"),
        (Birthday("hebrew", 10, 20, 5750), "he", "כ׳ בטבת תש״נ"),
        (Birthday("hebrew", 12, 14), "en", "14 Adar"),
        (Birthday("hebrew", 13, 14), "he", "י״ד באדר ב׳"),
        (Birthday("hebrew", 12, 14, 5784), "en", "14 Adar I 5784"),
    ],
)
def test_a_birthday_is_written_as_it_was_entered(birthday: Birthday, language: str, written: str) -> None:
    assert show_birthday(birthday, language) == written


def test_months_are_listed_by_the_names_that_stand_alone() -> None:
    assert [name for _, name in month_names("gregorian", "pl")][:3] == ["styczeń", "luty", "marzec"]
    assert month_names("gregorian", "fa")[0] == (1, "ژانویه")
    assert month_names("gregorian", "he")[4] == (5, "מאי")
    assert month_names("persian", "fa")[7] == (8, "آبان")


def test_hebrew_months_are_listed_from_tishrei_with_the_adars_of_the_year() -> None:
    assert month_names("hebrew", "en", year=5785)[4:7] == [(11, "Shevat"), (12, "Adar"), (1, "Nisan")]
    assert month_names("hebrew", "en", year=5784)[5:7] == [(12, "Adar I"), (13, "Adar II")]
    assert month_names("hebrew", "he")[0] == (7, "תשרי")
    assert month_names("hebrew", "he")[5:7] == [(12, "אדר"), (13, "אדר ב׳")]


@pytest.mark.parametrize("calendar", ["gregorian", "persian", "hebrew"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_months_share_a_name(language: str, calendar: str) -> None:
    names = [name for _, name in month_names(calendar, language)]
    assert len(set(names)) == len(names) == (13 if calendar == "hebrew" else 12)


def test_a_fifth_language_keeps_its_own_months_after_hebrew_was_loaded() -> None:
    asked = "from bot.dates import month_names as m; m('gregorian', 'he'); print(m('gregorian', 'fr')[1][1])"
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", asked], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "février"


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", (0, "Monday"), (6, "Sunday")),
        ("pl", (0, "poniedziałek"), (6, "niedziela")),
        ("he", (6, "יום ראשון"), (5, "יום שבת")),
        ("fa", (5, "شنبه"), (4, "جمعه")),
    ],
)
def test_the_week_begins_where_people_begin_it(language: str, first: tuple[int, str], last: tuple[int, str]) -> None:
    week = weekday_names(language)
    assert (week[0], week[-1]) == (first, last)
    assert sorted(number for number, _ in week) == list(range(7))


AT = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "zone", "written"),
    [
        ("en", "Europe/Warsaw", "21 Nov 2026, 13:05"),
        ("pl", "Europe/Warsaw", "21 lis 2026, 13:05"),
        ("he", "Asia/Jerusalem", "21 בנוב׳ 2026, 14:05"),
        ("fa", "Asia/Tehran", "۳۰ آبان ۱۴۰۵، ۱۵:۳۵"),
    ],
)
def test_a_moment_is_written_with_day_and_time_of_the_zone(language: str, zone: str, written: str) -> None:
    assert show_moment(AT, ZoneInfo(zone), language) == written


def test_a_moment_of_this_year_needs_no_year() -> None:
    zone = ZoneInfo("Europe/Warsaw")
    assert show_moment(AT, zone, "en", now=AT + timedelta(days=30)) == "21 Nov, 13:05"
    assert show_moment(AT, zone, "en", now=AT + timedelta(days=60)) == "21 Nov 2026, 13:05"
    assert show_moment(AT, zone, "fa", now=AT + timedelta(days=60)) == "۳۰ آبان، ۱۳:۰۵"
    assert show_moment(AT, zone, "he", now=AT, calendar="hebrew") == "י״א בכסלו, 13:05"


def test_the_day_of_a_moment_is_the_day_of_the_zone() -> None:
    late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert show_moment(late, ZoneInfo("Europe/Warsaw"), "en", now=late) == "1 Jan, 00:30"
    assert show_moment(late, UTC, "en", now=late + timedelta(hours=1)) == "31 Dec 2026, 23:30"


def test_a_time_has_24_hours_and_the_digits_of_the_language() -> None:
    assert show_time(AT, UTC, "en") == "12:05"
    assert show_time(AT.replace(hour=5), UTC, "he") == "05:05"
    assert show_time(AT, timezone(timedelta(hours=9)), "fa") == "۲۱:۰۵"


def test_only_persian_has_a_calendar_of_its_own() -> None:
    assert [default_calendar(language) for language in LANGUAGES] == ["gregorian", "gregorian", "persian", "gregorian"]


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), language=st.sampled_from(LANGUAGES))
def test_persian_screens_have_persian_digits_and_others_do_not(day: date, language: str) -> None:
    for calendar in ("gregorian", "persian", "hebrew"):
        written = show_day(day, language, calendar=calendar)
        assert any("۰" <= sign <= "۹" for sign in written) == (language == "fa")
        assert not (language == "fa" and any("0" <= sign <= "9" for sign in written))


def test_a_spelling_belongs_to_one_month_in_all_languages() -> None:
    owners: dict[str, set[tuple[str, int]]] = {}
    for language in LANGUAGES:
        for calendar, month, name in month_spellings(language):
            owners.setdefault(name.casefold(), set()).add((calendar, month))
    assert {name: months for name, months in owners.items() if len(months) > 1} == {}
