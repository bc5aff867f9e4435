"""Months are known by every name that people have for them, and numbers may be Hebrew letters."""

from datetime import date

import pytest

from bot.dates import month_names
from bot.reading_dates import read_birthdays
from loyalty.calendars import CALENDARS, Birthday

LANGUAGES = ("en", "he", "fa", "pl")


def read(text: str, calendar: str = "gregorian", language: str = "en") -> Birthday:
    (birthday,) = read_birthdays(text, language=language, calendar=calendar, today=date(2026, 10, 1))
    return birthday


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("3 marca", 3, 3),
        ("3 mar", 3, 3),
        ("3 מרס", 3, 3),
        ("3 września", 9, 3),
        ("3 wrzesnia", 9, 3),
        ("3 pazdziernika", 10, 3),
        ("3 paź", 10, 3),
        ("3 sept.", 9, 3),
        ("3 septem", 9, 3),
        ("3 בנוב׳", 11, 3),
        ("3 בינואר", 1, 3),
        ("3 ביולי", 7, 3),
        ("۳ ژانویهٔ", 1, 3),
        ("۳ ژانویه", 1, 3),
        ("۳ ژوئن", 6, 3),
        ("۳ آگوست", 8, 3),
    ],
)
def test_months_are_known_by_short_other_and_accentless_spellings(text: str, month: int, day: int) -> None:
    assert read(text) == Birthday("gregorian", month, day)


@pytest.mark.parametrize("asked_in", CALENDARS)
def test_the_name_of_a_month_tells_the_calendar(asked_in: str) -> None:
    assert read("12 May 1990", asked_in) == Birthday("gregorian", 5, 12, 1990)
    assert read("12 ordibehesht", asked_in) == Birthday("persian", 2, 12)
    assert read("20 Tevet", asked_in) == Birthday("hebrew", 10, 20)


@pytest.mark.parametrize(
    ("text", "month", "day", "year"),
    [
        ("א׳ באדר א׳ תשפ״ד", 12, 1, 5784),
        ("א׳ באדר ב׳ תשפ״ד", 13, 1, 5784),
        ("ב׳ באדר תשפ״ד", 12, 2, 5784),
        ("14 Adar II 5784", 13, 14, 5784),
        ("14 Adar 2 5784", 13, 14, 5784),
        ("14 adar sheni", 13, 14, None),
        ("14 Adar 1", 12, 14, None),
        ("Adar II 14", 13, 14, None),
        ("Adar 2", 12, 2, None),
        ("Adar 2 5784", 12, 2, 5784),
        ("14 Adar", 12, 14, None),
        ("אדר ב׳", 12, 2, None),
        ("۱۴ آذار دوم ۵۷۸۴", 13, 14, 5784),
    ],
)
def test_the_two_adars_are_told_apart(text: str, month: int, day: int, year: int | None) -> None:
    assert read(text) == Birthday("hebrew", month, day, year)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_month_on_a_button_can_be_typed_as_well(calendar: str, language: str) -> None:
    for month, name in month_names(calendar, language):
        assert read(f"7 {name}", language=language) == Birthday(calendar, month, 7)


def test_a_fifth_language_may_use_its_own_month_names() -> None:
    assert read("12 mayo 1990", language="es") == Birthday("gregorian", 5, 12, 1990)
    assert read("3 Nisan", language="tr") == Birthday("gregorian", 4, 3)
    assert read("3 Nisan", language="en") == Birthday("hebrew", 1, 3)
