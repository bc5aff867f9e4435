"""A birthday of numbers that is two days is asked about, never guessed."""

from datetime import date

import pytest

from bot import words
from bot.dates import show_birthday
from bot.reading_dates import read_birthdays
from loyalty.calendars import Birthday
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]

TODAY = date(2026, 10, 1)
SQLITE = pytest.mark.only_on("sqlite")  # what it looks like depends on no database
APRIL, MARCH = Birthday("gregorian", 4, 3, 1990), Birthday("gregorian", 3, 4, 1990)
NOTHING = (None, None, None)


def days(text: str, calendar: str = "gregorian") -> list[tuple[int | None, int, int]]:
    read = read_birthdays(text, language="en", calendar=calendar, today=TODAY)
    return [(one.year, one.month, one.day) for one in read]


@pytest.mark.parametrize("text", ["3/4/1990", "3.4.90", "03-04-1990", "3 4 1990", "03041990", "۳/۴/۱۹۹۰"])
def test_both_orders_are_read_the_day_first(text: str) -> None:
    assert days(text) == [(1990, 4, 3), (1990, 3, 4)]


def test_two_days_without_a_year_are_two_days() -> None:
    assert days("12/5") == [(None, 5, 12), (None, 12, 5)]


def test_a_short_year_may_differ_between_the_two() -> None:
    assert days("2.10.26") == [(1926, 10, 2), (2026, 2, 10)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("13/4/1990", (1990, 4, 13)),
        ("4/13/1990", (1990, 4, 13)),
        ("4/4/1990", (1990, 4, 4)),
        ("1990-04-03", (1990, 4, 3)),
        ("90/4/3", (1990, 4, 3)),
        ("19900403", (1990, 4, 3)),
        ("3 April 1990", (1990, 4, 3)),
        ("April 3", (None, 4, 3)),
    ],
)
def test_one_day_is_one_day(text: str, read: tuple[int | None, int, int]) -> None:
    assert days(text) == [read]


def test_a_reading_in_the_future_is_none() -> None:
    assert days("10.2.2026") == [(2026, 2, 10)], "2 October is still to come"


def test_only_gregorian_numbers_have_two_orders() -> None:
    assert days("3/4/1369", "persian") == [(1369, 4, 3)]
    assert days("3/4", "persian") == [(None, 4, 3)]
    assert days("3/4/1990", "persian") == [(1990, 4, 3), (1990, 3, 4)]


# -- on the phone -----------------------------------------------------------------------------------------------------


async def asked(club: Ready, language: str = "en"):
    """Somebody who has just joined and has typed a birthday that is two days."""
    await club.set_club(features=frozenset({"birthday"}))
    sam = await club.joining(language=language)
    await club.do(sam, tap=said("button-no-thanks", language))
    await club.do(sam, tap=said("button-keep-name", language))
    return await club.do(sam, say="3/4/1990")


async def kept(club: Ready, member_id: int = 2) -> tuple:
    query = f"SELECT birthday_year, birthday_month, birthday_day FROM members WHERE id = {member_id}"
    return tuple((await club.rows(query))[0])


@SQLITE
@pytest.mark.parametrize("meant", [APRIL, MARCH])
@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_two_days_are_buttons_with_the_months_written_out(shop: Ready, language: str, meant: Birthday):
    sam = await asked(shop, language)
    assert said("ask-birthday-which", language) in sam.last
    both = [show_birthday(one, language) for one in (APRIL, MARCH)]
    ways = [said(key, language) for key in ("button-back", "button-skip", "button-to-card")]
    assert sam.last.buttons == [*both, *ways]
    assert await kept(shop) == NOTHING
    await shop.do(sam, tap=show_birthday(meant, language))
    assert await kept(shop) == (meant.year, meant.month, meant.day)
    assert said("settings-birthday", language, day=show_birthday(meant, language)) in sam.last


@SQLITE
@pytest.mark.parametrize("label", ["button-skip", "button-to-card"])
async def test_the_question_which_can_be_skipped(shop: Ready, label: str):
    sam = await shop.do(await asked(shop), tap=said(label))
    assert await kept(shop) == NOTHING
    assert sam.last.kind == "photo"


@SQLITE
async def test_typing_again_is_read_again(shop: Ready):
    sam = await shop.do(await asked(shop), say="soon")
    assert said("refused-DateUnclear") in sam.last
    await shop.do(sam, say="5/6/1991")
    assert sam.last.buttons[:2] == ["5 June 1991", "6 May 1991"]
    await shop.do(sam, say="7 July 1992")
    assert await kept(shop) == (1992, 7, 7)


@SQLITE
async def test_no_other_day_is_an_answer(shop: Ready):
    sam = await asked(shop)
    data = sam.last.rows[0][0]["callback_data"].rpartition(":")[0]
    for value in ("gregorian.1990.5.5", "pick", "forget", "3"):
        await shop.forge(sam, f"{data}:{value}")
        assert sam.toasts[-1] == said("refused-QuestionClosed")
    assert await kept(shop) == NOTHING


@SQLITE
async def test_in_the_settings_it_is_asked_too_and_leads_back(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-birthday"))
    await shop.do(shop.dana, say="3/4/1990")
    assert shop.dana.last.buttons == ["3 April 1990", "4 March 1990", said("button-back")]
    await shop.do(shop.dana, tap="4 March 1990")
    assert said("settings-birthday", day="4 March 1990") in shop.dana.last
    assert await kept(shop, 1) == (1990, 3, 4)


@SQLITE
async def test_a_date_typed_while_picking_is_asked_about_as_well(shop: Ready):
    await shop.set_club(features=frozenset({"birthday"}))
    sam = await shop.do(await shop.joining(), tap=said("button-no-thanks"))
    for label in ("button-keep-name", "button-birthday-pick"):
        await shop.do(sam, tap=said(label))
    await shop.do(sam, say="3/4/1990")
    assert said("ask-birthday-which") in sam.last
