"""A season is typed as people write it, in their calendar, and comes next or is running."""

from datetime import date

import pytest

from bot.dates import default_calendar
from bot.reading_seasons import read_season
from loyalty.errors import DateImpossible, DateUnclear, SeasonUnclear

TODAY = date(2026, 11, 21)


def read(text: str, language: str = "en", today: date = TODAY) -> tuple[str, str]:
    since, until = read_season(text, language=language, calendar=default_calendar(language), today=today)
    return since.isoformat(), until.isoformat()


@pytest.mark.parametrize(
    ("text", "language", "season"),
    [
        ("1 December - 24 December", "en", ("2026-12-01", "2026-12-24")),
        ("1-24 December", "en", ("2026-12-01", "2026-12-24")),
        ("from 1 Dec to 6 January", "en", ("2026-12-01", "2027-01-06")),
        ("1.12-24.12", "en", ("2026-12-01", "2026-12-24")),
        ("1/12/2026 – 24/12/2026", "en", ("2026-12-01", "2026-12-24")),
        ("2026-12-01 - 2026-12-24", "en", ("2026-12-01", "2026-12-24")),
        ("1.12.26, 24.12.26", "en", ("2026-12-01", "2026-12-24")),
        ("1 November - 30 November", "en", ("2026-11-01", "2026-11-30")),
        ("1 March - 31 March", "en", ("2027-03-01", "2027-03-31")),
        ("1 February - 29 February", "en", ("2028-02-01", "2028-02-29")),
        ("21 November - 21 November", "en", ("2026-11-21", "2026-11-21")),
        ("od 1 grudnia do 24 grudnia", "pl", ("2026-12-01", "2026-12-24")),
        ("1 grudnia - 24 grudnia", "pl", ("2026-12-01", "2026-12-24")),
        ("1 בדצמבר - 24 בדצמבר", "he", ("2026-12-01", "2026-12-24")),
        ("מ-1 בדצמבר עד 24 בדצמבר", "he", ("2026-12-01", "2026-12-24")),
        ("כה כסלו - ב טבת", "he", ("2026-12-05", "2026-12-12")),
        ("۱ دی - ۲۹ اسفند", "fa", ("2026-12-22", "2027-03-20")),
        ("از ۱ دی تا ۱۰ دی", "fa", ("2026-12-22", "2026-12-31")),
        ("۱۴۰۵/۱۰/۱ - ۱۴۰۵/۱۰/۱۰", "fa", ("2026-12-22", "2026-12-31")),
    ],
)
def test_a_season_is_read_as_people_write_it(text: str, language: str, season: tuple[str, str]):
    assert read(text, language) == season


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("1 December", SeasonUnclear),
        ("", SeasonUnclear),
        ("soon - later", DateUnclear),
        ("1.12.2026 - 1.11.2026", SeasonUnclear),
        ("1.10.2026 - 31.10.2026", SeasonUnclear),
        ("31 November - 24 December", DateImpossible),
        ("1 December - 40 December", DateImpossible),
        ("29 February - 1 March", DateImpossible),
        ("1 December - 24 December - 26 December", SeasonUnclear),
        ("1.12.126 - 24.12.126", DateUnclear),
        ("x" * 500, SeasonUnclear),
    ],
)
def test_what_is_no_season_is_asked_for_again(text: str, refusal: type[Exception]):
    with pytest.raises(refusal):
        read(text)


def test_a_season_that_is_running_began_in_the_past():
    assert read("20 December - 6 January", today=date(2027, 1, 3)) == ("2026-12-20", "2027-01-06")
