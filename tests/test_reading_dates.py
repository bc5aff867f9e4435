"""A typed birthday is read in every sensible way of writing it, and nothing else is guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import show_birthday
from bot.reading_dates import read_birthdays
from loyalty.calendars import CALENDARS, Birthday, from_date
from loyalty.errors import DateImpossible, DateUnclear

TODAY = date(2026, 10, 1)
LANGUAGES = ("en", "he", "fa", "pl")

G_1990 = Birthday("gregorian", 5, 12, 1990)
G = Birthday("gregorian", 5, 12)
P_1369 = Birthday("persian", 2, 12, 1369)
P = Birthday("persian", 2, 12)
H_5750 = Birthday("hebrew", 10, 20, 5750)
H = Birthday("hebrew", 10, 20)


def read(text: str, calendar: str = "gregorian", language: str = "en") -> Birthday:
    return read_birthdays(text, language=language, calendar=calendar, today=TODAY)[0]


@pytest.mark.parametrize(
    "text",
    [
        "12.5.1990",
        "12.05.1990",
        "12/05/1990",
        "12-5-90",
        "12 5 1990",
        "12. 5. '90",
        "1990-05-12",
        "1990/5/12",
        "90.5.12",
        "12051990",
        "19900512",
        "12 May 1990",
        "12th of May, 1990",
        "May 12, 1990",
        "MAY 12 90",
        "1990 May 12",
        "12may1990",
        "12 maja 1990",
        "12 maj 1990 r.",
        "12 V 1990",
        "12.V.1990",
        "12 במאי 1990",
        "12 במאי שנת 1990",
        "12 למאי 90",
        "۱۲ مه ۱۹۹۰",
        "۱۲ می ۱۹۹۰",
        "١٢/٥/١٩٩٠",
        "１２．５．１９９０",
        "१२/५/१९९०",
        "\u200f12.5.1990\u202c",
        " 12 . 5 . 1990 🎂",
        "1️⃣2️⃣.5.1990",
    ],
)
def test_12_may_1990_is_read(text: str) -> None:
    assert read(text) == G_1990


@pytest.mark.parametrize(
    "text", ["12/05", "12.5", "12.5.", "12 May", "May 12", "12 maja", "12 במאי", "۱۲ مه", "12-maj"]
)
def test_12_may_is_read_without_a_year(text: str) -> None:
    assert read(text) == G


@pytest.mark.parametrize(
    "text",
    [
        "۱۲/۲/۱۳۶۹",
        "۱۳۶۹/۰۲/۱۲",
        "۶۹/۲/۱۲",
        "12.2.69",
        "۱۲ اردیبهشت ۶۹",
        "۱۲ اردیبهشت ۱۳۶۹",
        "۱۲ ارديبهشت ماه سال ۱۳۶۹",
        "۱۲ اردی\u200cبهشت ۱۳۶۹",
        "۱۲م اردیبهشت ۱۳۶۹",
        "12 ordibehesht 1369",
        "12 ordibeheszt 69",
        "12 באורדיבהשת 1369",
    ],
)
def test_12_ordibehesht_1369_is_read(text: str) -> None:
    assert read(text, "persian", "fa") == P_1369


@pytest.mark.parametrize(
    "text",
    [
        "כ׳ בטבת תש״ן",
        "כ׳ בטבת תש״נ",
        "כ' בטבת תש\"ן",
        "כ בטבת התשן",
        "כ׳ בטבת ה׳תש״ן",
        "כ׳ טבת תש״ן",
        "כ׳ בְּטֵבֵת תש״ן",
        "20 בטבת 5750",
        "20 Tevet 5750",
        "20 Teves 750",
        "20 tewet 50",
        "Tevet 20, 5750",
        "۲۰ طوت ۵۷۵۰",
    ],
)
def test_20_tevet_5750_is_read(text: str) -> None:
    assert read(text, "hebrew", "he") == H_5750


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_comes_first_unless_only_the_month_can(language: str) -> None:
    assert read("5/12", language=language) == Birthday("gregorian", 12, 5)
    assert read("5/13/1990", language=language) == Birthday("gregorian", 5, 13, 1990)
    assert read("5/13", language=language) == Birthday("gregorian", 5, 13)


def test_the_year_tells_the_calendar_of_numbers() -> None:
    assert read("12.5.1990", "persian") == G_1990
    assert read("12.2.1369", "gregorian") == P_1369
    assert read("31.2.1369", "gregorian") == Birthday("persian", 2, 31, 1369)
    assert read("12.5.1990", "hebrew") == G_1990
    assert read("12.2.1369", "hebrew") == P_1369
    assert read("13690212", "gregorian") == P_1369


@pytest.mark.parametrize("text", ["12.5", "12.5.90", "12.5.5750", "12.5.1850"])
def test_hebrew_months_have_no_numbers(text: str) -> None:
    with pytest.raises(DateUnclear):
        read(text, "hebrew")


@pytest.mark.parametrize(
    ("text", "calendar", "year"),
    [
        ("1.10.26", "gregorian", 2026),
        ("2.10.26", "gregorian", 1926),
        ("2.10.25", "gregorian", 2025),
        ("1.1.00", "gregorian", 2000),
        ("1.1.99", "gregorian", 1999),
        ("1.1.00", "persian", 1400),
        ("1.1.05", "persian", 1405),
        ("1.12.05", "persian", 1305),
        ("1.1.06", "persian", 1306),
        ("1 Tishrei 87", "hebrew", 5787),
        ("1 Kislev 87", "hebrew", 5687),
        ("א בתשרי תשפ״ז", "hebrew", 5787),
        ("א בתשרי תש", "hebrew", 5700),
        ("ט״ו בשבט תשד״מ", "hebrew", 5744),
    ],
)
def test_a_short_year_is_the_nearest_past_one(text: str, calendar: str, year: int) -> None:
    assert read(text, calendar).year == year


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "hello",
        "yesterday",
        "12",
        "May",
        "May 1990",
        "12 1990",
        "1990/5",
        "12.5.5",
        "12.5.199",
        "12.5.19900",
        "1.2.3.4",
        "12 May June",
        "12 13 14 May",
        "123 May",
        "12 May 750",
        "12 ma",
        "12 ju",
        "۱۲ ژوئ",
        "כ׳ בטבת תתתת",
        "12 אלון",
        "12 במאי שלום",
        "120590",
        "123456789",
        "9" * 80,
        "1" * 5000,
        "12.5.1990" + " " * 80,
        "תתתת בטבת",
        "אבגד בטבת",
        "½",
        "1e9",
        "x10.y",
    ],
)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_what_is_no_date_is_unclear(text: str, calendar: str) -> None:
    with pytest.raises(DateUnclear):
        read(text, calendar)


@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("30.2", "gregorian"),
        ("31.4.1990", "gregorian"),
        ("13.13.1990", "gregorian"),
        ("0.5.1990", "gregorian"),
        ("29.2.2001", "gregorian"),
        ("29.2.01", "gregorian"),
        ("2.10.2026", "gregorian"),
        ("12.5.2030", "gregorian"),
        ("12.5.1880", "gregorian"),
        ("12.5.5750", "gregorian"),
        ("31.7.1369", "persian"),
        ("1.12.1405", "persian"),
        ("30 Esfand 1404", "persian"),
        ("12 ordibehesht 1990", "persian"),
        ("12 May 1369", "persian"),
        ("30 Tevet", "hebrew"),
        ("14 Adar II 5785", "hebrew"),
        ("20 Tevet 1990", "hebrew"),
    ],
)
def test_a_day_that_cannot_be_a_birthday_is_impossible(text: str, calendar: str) -> None:
    with pytest.raises(DateImpossible):
        read(text, calendar)


def test_an_impossible_date_is_told_as_it_was_typed() -> None:
    with pytest.raises(DateImpossible) as refused:
        read("31.13.1990")
    assert refused.value.fields == {"day": 31, "month": 13, "year": 1990}


@given(
    born=st.dates(min_value=TODAY - timedelta(days=119 * 365), max_value=TODAY),
    calendar=st.sampled_from(CALENDARS),
    asked_in=st.sampled_from(CALENDARS),
    language=st.sampled_from(LANGUAGES),
    with_year=st.booleans(),
)
def test_what_the_bot_writes_it_also_reads(
    born: date, calendar: str, asked_in: str, language: str, with_year: bool
) -> None:
    year, month, day = from_date(born, calendar)
    birthday = Birthday(calendar, month, day, year if with_year else None)
    assert read(show_birthday(birthday, language), asked_in, language) == birthday


@given(text=st.text(max_size=40), calendar=st.sampled_from(CALENDARS), language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_or_politely_refused(text: str, calendar: str, language: str) -> None:
    try:
        birthday = read(text, calendar, language)
    except (DateUnclear, DateImpossible):
        return
    assert birthday.calendar in CALENDARS


PIECES = ["12", "5", "1990", "69", "0", "31", "May", "מאי", "אדר", "ב׳", "II", "Tevet", "תש״ן", "مهر", "of", "99999"]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=5), calendar=st.sampled_from(CALENDARS))
def test_any_heap_of_pieces_is_read_or_politely_refused(pieces: list[str], calendar: str) -> None:
    try:
        birthday = read(" ".join(pieces), calendar)
    except (DateUnclear, DateImpossible):
        return
    assert birthday.year is None or from_date(TODAY, birthday.calendar)[0] - birthday.year <= 121
