"""The birthday: offered, typed or picked, in the person's own calendar, with a year or without."""

from datetime import date

import pytest

from bot import dates, words
from bot.dates import show_birthday
from bot.reading_dates import read_birthdays
from bot.screens.birthday import EXAMPLES
from loyalty.calendars import CALENDARS
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what it looks like depends on no database

EXAMPLE = "12 May 1990"
SKIP, TO_CARD = said("button-skip"), said("button-to-card")


async def asked(club: Ready, language: str = "en", **traits):
    """Somebody who has just joined and is asked for the birthday, the last question of this club."""
    await club.set_club(features=frozenset({"birthday"}))
    sam = await club.joining(language=language, **traits)
    await club.do(sam, tap=said("button-no-thanks", language))
    return await club.do(sam, tap=said("button-keep-name", language))


async def picking(club: Ready, calendar: str, month: str, language: str = "en"):
    """Somebody who has picked a month of a calendar."""
    sam = await asked(club, language)
    if calendar != dates.default_calendar(language):
        await club.do(sam, tap=said(f"button-calendar-{calendar}", language))
    await club.do(sam, tap=said("button-birthday-pick", language))
    return await club.do(sam, tap=month)


async def kept(club: Ready, member_id: int = 2) -> tuple:
    query = "SELECT birthday_calendar, birthday_year, birthday_month, birthday_day FROM members WHERE id = "
    return tuple((await club.rows(query + str(member_id)))[0])


NOTHING = (None, None, None, None)


# -- offered ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("birthdate", "label", "stored"),
    [
        ({"day": 3, "month": 9, "year": 1985}, "3 September 1985", ("gregorian", 1985, 9, 3)),
        ({"day": 29, "month": 2}, "29 February", ("gregorian", None, 2, 29)),
    ],
)
async def test_the_birthday_of_the_telegram_profile_is_one_tap(shop: Ready, birthdate: dict, label: str, stored: tuple):
    sam = await asked(shop, birthdate=birthdate)
    await shop.do(sam, tap=said("button-birthday-known", day=label))
    assert await kept(shop) == stored
    assert sam.last.kind == "photo"


async def test_telling_the_birthday_is_the_consent_to_be_congratulated(shop: Ready):
    await shop.do(await asked(shop), say="12 May")
    assert await shop.value("SELECT granted FROM consents WHERE purpose = 'birthday'")
    assert str(await shop.value("SELECT birthday_next_on FROM members WHERE id = 2")) == "2027-05-12"


async def test_a_profile_that_cannot_be_read_offers_nothing(shop: Ready):
    await shop.set_club(features=frozenset({"birthday"}))
    sam = await shop.joining(birthdate={"day": 3, "month": 9, "year": 1985})
    await shop.do(sam, tap=said("button-no-thanks"))
    shop.world.telegram.faults.add("timeout", method="getChat")
    await shop.do(sam, tap=said("button-keep-name"))
    assert sam.last.buttons[0] == said("button-birthday-pick")


# -- typed ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_example_is_understood_as_it_is_shown(language: str, calendar: str):
    shown = show_birthday(EXAMPLES[calendar], language)
    read = read_birthdays(shown, language=language, calendar=calendar, today=date(2026, 11, 21))
    assert read == (EXAMPLES[calendar],)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("12 May 1990", ("gregorian", 1990, 5, 12)),
        ("13.5.", ("gregorian", None, 5, 13)),
        ("22 Ordibehesht 1369", ("persian", 1369, 2, 22)),
    ],
)
async def test_a_typed_birthday_is_kept_as_it_was_said(shop: Ready, typed: str, stored: tuple):
    await shop.do(await asked(shop), say=typed)
    assert await kept(shop) == stored


async def test_a_persian_phone_is_asked_in_its_own_calendar_and_digits(shop: Ready):
    sam = await asked(shop, "fa")
    example = show_birthday(EXAMPLES["persian"], "fa")
    assert "۱۳۶۹" in example
    assert said("ask-birthday", "fa", example=example) in sam.last
    await shop.do(sam, say="۱۳۶۵/۱۱/۳۰")
    assert await kept(shop) == ("persian", 1365, 11, 30)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("soon", "refused-DateUnclear"),
        ("x" * 4000, "refused-DateUnclear"),
        ("31 April", "refused-DateImpossible"),
        ("12 May 2050", "refused-DateImpossible"),
    ],
)
async def test_what_is_no_birthday_is_said_to_be_none(shop: Ready, typed: str, refusal: str):
    sam = await shop.do(await asked(shop), say=typed)
    assert said(refusal) in sam.last
    assert said("ask-birthday", example=EXAMPLE) in sam.last
    assert await kept(shop) == NOTHING


async def test_a_sticker_is_no_birthday(shop: Ready):
    sam = await shop.do(await asked(shop), send_sticker="🎂")
    assert said("refused-DateUnclear") in sam.last


# -- picked -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("calendar", "month", "day", "year", "stored"),
    [
        ("gregorian", "May", "12", "1990", ("gregorian", 1990, 5, 12)),
        ("persian", "Esfand", "29", "1370", ("persian", 1370, 12, 29)),
        ("hebrew", "Adar II", "14", "5749", ("hebrew", 5749, 13, 14)),
    ],
)
async def test_a_birthday_is_picked_in_any_calendar(
    shop: Ready, calendar: str, month: str, day: str, year: str, stored: tuple
):
    sam = await picking(shop, calendar, month)
    await shop.do(sam, tap=day)
    assert len(sam.last.rows) == 2
    await shop.do(sam, say=year)
    assert await kept(shop) == stored


@pytest.mark.parametrize("label", [said("button-no-year"), TO_CARD])
async def test_the_year_may_be_left_out(shop: Ready, label: str):
    sam = await picking(shop, "gregorian", "February")
    await shop.do(sam, tap="29")
    await shop.do(sam, tap=label)
    assert await kept(shop) == ("gregorian", None, 2, 29)
    assert sam.last.kind == "photo"


@pytest.mark.parametrize("language", [language for language in words.LANGUAGES if language != "en"])
async def test_picking_works_in_every_language(shop: Ready, language: str):
    calendar = dates.default_calendar(language)
    sam = await picking(shop, calendar, dict(dates.month_names(calendar, language))[1], language)
    await shop.do(sam, tap=said("plain-number", language, n=31))
    await shop.do(sam, tap=said("button-no-year", language))
    assert await kept(shop) == (calendar, None, 1, 31)


@pytest.mark.parametrize("calendar", CALENDARS)
async def test_no_screen_of_the_picking_has_more_than_five_rows(shop: Ready, calendar: str):
    names = [name for _, name in dates.month_names(calendar, "en")]
    sam = await picking(shop, calendar, names[0])
    assert len(sam.last.rows) <= 5
    assert sam.last.buttons[-2:] == [SKIP, TO_CARD]
    kim = await asked(shop, name="Kim")
    if calendar != "gregorian":
        await shop.do(kim, tap=said(f"button-calendar-{calendar}"))
    assert len(kim.last.rows) <= 5
    await shop.do(kim, tap=said("button-birthday-pick"))
    assert kim.last.buttons[:-3] == names
    assert len(kim.last.rows) <= 5


async def test_a_day_that_the_typed_year_lacks_is_refused_and_the_year_asked_again(shop: Ready):
    sam = await picking(shop, "gregorian", "February")
    await shop.do(sam, tap="29")
    for typed, refusal in (("2023", "DateImpossible"), ("never", "DateUnclear"), ("19", "DateUnclear")):
        await shop.do(sam, say=typed)
        assert said(f"refused-{refusal}") in sam.last
    await shop.do(sam, send_sticker="👍")
    assert said("ask-birthday-year", day="29 February") in sam.last
    await shop.do(sam, say="۲۰۲۴")
    assert await kept(shop) == ("gregorian", 2024, 2, 29)


@pytest.mark.parametrize("label", [SKIP, TO_CARD])
@pytest.mark.parametrize("steps", [0, 1])
async def test_half_picked_birthdays_can_be_skipped(shop: Ready, steps: int, label: str):
    sam = await asked(shop)
    await shop.do(sam, tap=said("button-birthday-pick"))
    for month in ("May",)[:steps]:
        await shop.do(sam, tap=month)
    await shop.do(sam, tap=label)
    assert await kept(shop) == NOTHING
    assert sam.last.kind == "photo"


async def test_a_birthday_may_be_typed_in_the_middle_of_picking_it(shop: Ready):
    sam = await picking(shop, "gregorian", "May")
    await shop.do(sam, say="x")
    assert said("refused-DateUnclear") in sam.last
    await shop.do(sam, say="3 June")
    assert await kept(shop) == ("gregorian", None, 6, 3)


async def test_a_forged_answer_is_no_answer(shop: Ready):
    sam = await asked(shop)
    for label in (said("button-birthday-pick"), "May", "12", None):
        data = next(b["callback_data"] for row in sam.last.rows for b in row if b["callback_data"].startswith("d:"))
        question = sam.last.text
        for value in (
            "99",
            "0",
            "mayan.0.1.1",
            "gregorian.0.1",
            "gregorian.x.1.1",
            "hello",
            "3\u0663",
            "\u0968\u0968\u0968",
        ):
            sam.toasts.clear()
            await shop.forge(sam, f"{data.rpartition(':')[0]}:{value}")
            assert sam.toasts == [said("refused-QuestionClosed")], (label, value)
            assert sam.last.text == question
        if label:
            await shop.do(sam, tap=label)
    assert await kept(shop) == NOTHING


async def test_a_forged_day_that_does_not_exist_is_refused(shop: Ready):
    sam = await asked(shop)
    data = sam.last.rows[0][0]["callback_data"].rpartition(":")[0]
    await shop.forge(sam, f"{data}:gregorian.0.13.1")
    assert said("refused-DateImpossible") in sam.last


# -- in the settings --------------------------------------------------------------------------------------------------


async def test_the_birthday_is_told_and_forgotten_in_the_settings(shop: Ready):
    dana = await shop.do(shop.dana, say="/settings")
    assert said("settings-birthday", day=said("not-told")) in dana.last
    await shop.do(dana, tap=said("button-birthday"))
    assert said("button-forget-birthday") not in dana.last.buttons
    await shop.do(dana, tap=said("button-birthday-known", day=EXAMPLE))
    assert said("settings-birthday", day=EXAMPLE) in dana.last
    await shop.do(dana, tap=said("button-birthday"))
    await shop.do(dana, tap=said("button-forget-birthday"))
    assert said("settings-birthday", day=said("not-told")) in dana.last
    assert await kept(shop, 1) == NOTHING
    consents = await shop.rows("SELECT granted FROM consents WHERE purpose = 'birthday' ORDER BY id")
    assert [row.granted for row in consents] == [1, 0]


async def test_every_screen_of_the_birthday_leads_back_to_the_settings(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    for depth in range(4):
        await shop.do(shop.dana, tap=said("button-birthday"))
        for label in (said("button-birthday-pick"), "May", "12")[:depth]:
            await shop.do(shop.dana, tap=label)
        await shop.do(shop.dana, tap=said("button-back"))
        assert said("settings-title") in shop.dana.last, depth
    assert await kept(shop, 1) == NOTHING


async def test_what_was_kept_is_said_above_the_next_question(shop: Ready):
    sam = await shop.do(await shop.joining(), tap=said("button-no-thanks"))
    await shop.do(sam, tap=said("button-keep-name"))
    await shop.do(sam, say="3 April 1990")
    assert sam.last.text.startswith(said("settings-birthday", day="3 April 1990"))
    assert said("ask-phone").splitlines()[0] in sam.last


async def test_what_was_kept_is_said_above_whatever_follows_the_last_question(shop: Ready):
    await shop.set_club(features=frozenset({"birthday"}))
    sam = await shop.do(await shop.joining(), tap=said("button-no-thanks"))
    await shop.do(sam, tap=said("button-keep-name"))
    await shop.do(sam, say="3 April 1990")
    assert said("settings-birthday", day="3 April 1990") in sam.last
