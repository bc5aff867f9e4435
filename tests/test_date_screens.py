"""Members' own dates, the owner's calendar of news and the budget of surprises, as people see them."""

import pytest

from bot import words
from bot.dates import show_birthday
from bot.sandbox.people import Person
from bot.screens.birthday import EXAMPLES
from loyalty import automations, consents
from loyalty.calendars import Birthday
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")  # what it looks like depends on no database


async def switched_on(shop: Ready, *names: str, **changes: object) -> None:
    """The owner says these things by itself."""
    await shop.set_club(features=frozenset({"birthday", "phone", "interests", "shop", "vouchers", automations.FEATURE}))
    async with shop.world.store.writing() as uow:
        for name in names:
            await automations.switch(uow, by=PROGRAM, name=name, on=True)
            await automations.change(uow, by=PROGRAM, name=name, **changes)


async def speaking(shop: Ready, person: Person, language: str) -> None:
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {person.id}")


async def at_own_dates(shop: Ready, language: str = "en") -> Person:
    """Dana has opened her dates from the settings."""
    await switched_on(shop, "own-date")
    await speaking(shop, shop.dana, language)
    await shop.do(shop.dana, say="/settings")
    return await shop.do(shop.dana, tap=said("button-own-dates", language))


async def kept(shop: Ready) -> list[tuple]:
    return [tuple(row) for row in await shop.rows("SELECT kind, title, calendar, year, month, day FROM member_dates")]


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_childs_birthday_is_told_in_four_taps_and_a_name(shop: Ready, language: str):
    dana = await at_own_dates(shop, language)
    await shop.do(dana, tap=said("button-own-date-add", language))
    await shop.do(dana, tap=said("own-date-child", language))
    await shop.do(dana, say="Lena")
    calendar = "persian" if language == "fa" else "gregorian"
    day = show_birthday(EXAMPLES[calendar], language)
    assert day in dana.last
    await shop.do(dana, say=day)
    assert said("saved", language) in dana.last
    assert said("own-date", language, what="Lena", day=day) in dana.last
    example = EXAMPLES[calendar]
    assert await kept(shop) == [("child", "Lena", calendar, example.year, example.month, example.day)]
    await shop.do(dana, tap=said("button-own-date-remove", language, what="Lena"))
    assert await kept(shop) == []


async def test_a_day_is_picked_in_another_calendar_without_a_title_or_a_year(shop: Ready):
    dana = await at_own_dates(shop)
    taps = ("button-own-date-add", "own-date-anniversary", "button-skip", "button-calendar-hebrew")
    for label in (*taps, "button-birthday-pick"):
        await shop.do(dana, tap=said(label))
    await shop.do(dana, tap="Adar II")
    await shop.do(dana, tap="14")
    await shop.do(dana, tap=said("button-no-year"))
    assert await kept(shop) == [("anniversary", "", "hebrew", None, 13, 14)]
    assert await shop.value("SELECT granted FROM consents WHERE purpose = 'birthday' ORDER BY id DESC")


async def test_two_days_that_can_be_meant_are_asked_about(shop: Ready):
    dana = await at_own_dates(shop)
    for act in ({"tap": said("button-own-date-add")}, {"tap": said("own-date-other")}, {"tap": said("button-skip")}):
        await shop.do(dana, **act)
    await shop.do(dana, say="3/4/1990")
    await shop.do(dana, tap=show_birthday(Birthday("gregorian", 4, 3, 1990), "en"))
    assert await kept(shop) == [("other", "", "gregorian", 1990, 4, 3)]


async def test_where_nobody_wishes_well_on_own_dates_there_is_no_button_for_them(shop: Ready):
    await shop.do(shop.dana, say="/settings")
    assert said("button-own-dates") not in shop.dana.last.buttons


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_wish_is_worded_in_the_members_language_with_the_day_in_its_calendar(shop: Ready, language: str):
    dana = await at_own_dates(shop, language)
    for label in ("button-own-date-add", "own-date-child", "button-skip"):
        await shop.do(dana, tap=said(label, language))
    today = Birthday("persian", 8, 30) if language == "fa" else Birthday("gregorian", 11, 21)
    await shop.do(dana, say=show_birthday(today, language))
    await shop.world.pass_time(minutes=1)
    named = {"own_day": show_birthday(today, language), "kind": "child", "title": "", "named": "no"}
    assert any(said("nudge-own-date", language, name="Dana", **named) in one for one in dana.messages)


# -- the owner's calendar ---------------------------------------------------------------------------------------------


async def at_the_calendar(shop: Ready, language: str = "en") -> Person:
    """Olga has opened her calendar of tips and news."""
    await switched_on(shop, "news")
    await speaking(shop, shop.owner, language)
    await shop.do(shop.owner, say="/settings")
    await shop.forge(shop.owner, "automation:news")
    return await shop.do(shop.owner, tap=said("button-automation-calendar", language))


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_a_tip_with_a_picture_is_written_looked_at_moved_and_cancelled(shop: Ready, language: str):
    olga = await at_the_calendar(shop, language)
    await shop.do(olga, tap=said("button-news-add", language))
    olga.send_photo(caption="Water them twice a week")
    await shop.do(olga)
    await shop.do(olga, tap=(0, 1))
    assert "Water them twice a week" in olga.last
    assert str(await shop.value("SELECT due_on FROM news")) == "2026-11-23"
    await shop.do(olga, tap=said("button-news-preview", language))
    assert any(one.kind == "photo" and "Water them" in one for one in olga.messages)
    await shop.do(olga, tap=said("button-news-move", language))
    await shop.do(olga, tap=(1, 0))
    assert str(await shop.value("SELECT due_on FROM news")) == "2026-11-28"
    await shop.do(olga, tap=said("button-news-cancel", language))
    assert await shop.value("SELECT state FROM news") == "cancelled"


async def test_a_tip_comes_to_those_who_agreed_at_the_hour_that_was_set(shop: Ready):
    olga = await at_the_calendar(shop)
    async with shop.world.store.writing() as uow:
        await consents.give(uow, member_id=1, purpose="marketing", place="test")
    await shop.do(olga, tap=said("button-news-add"))
    olga.send_photo(caption="Water them twice a week")
    await shop.do(olga)
    await shop.do(olga, tap=(0, 0))
    await shop.forge(olga, "automation-hour:news")
    await shop.do(olga, tap="16:00")
    await shop.world.pass_time(hours=24)
    assert not any("Water them" in one for one in shop.dana.messages)
    await shop.world.pass_time(hours=6)
    [letter] = [one for one in shop.dana.messages if "Water them" in one]
    assert letter.kind == "photo"
    assert said("button-nudge-thanks") in letter.buttons


async def test_what_becomes_of_29_february_is_one_tap_and_its_way_back(shop: Ready):
    await switched_on(shop, "birthday")
    olga = await shop.do(shop.owner, say="/settings")
    await shop.forge(olga, "automation:birthday")
    await shop.do(olga, tap=said("button-automation-rare"))
    for chosen, other in (("yes", "no"), ("no", "yes")):
        await shop.do(olga, tap=said("rare-day-february", chosen=chosen))
        assert said("rare-day-february", chosen=chosen) in olga.last.text
        assert said("rare-day-february", chosen=other) in olga.last.buttons


# -- surprises --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_budget_of_surprises_is_said_in_money(shop: Ready, language: str):
    gift = {"kind": "product", "titles": {"en": "Cake"}}
    await switched_on(shop, "surprise", gift=gift)
    await speaking(shop, shop.owner, language)
    olga = await shop.do(shop.owner, say="/settings")
    await shop.forge(olga, "automation:surprise")
    await shop.do(olga, tap=said("button-automation-budget", language))
    await shop.do(olga, say="50")
    await shop.do(olga, say="12.50")
    assert said("saved", language) in olga.last
    await shop.do(olga, tap=said("button-automation-budget", language))
    async with shop.world.store.reading() as view:
        options = (await automations.of(view, name="surprise")).settings.options
    assert options == {"budget_minor": 5000, "cost_minor": 1250}
    await shop.do(olga, tap=said("button-surprise-no-budget", language))
    async with shop.world.store.reading() as view:
        assert (await automations.of(view, name="surprise")).settings.options == {}
