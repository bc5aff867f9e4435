"""One tap under a promotion, the member's own page, and the owner's pages of numbers, quiet times and first lines."""

from datetime import datetime

import pytest

from bot import kept_days, words
from bot.courtesy_words import letterhead, way_out
from bot.screen import Screen
from loyalty import clubs, consents
from loyalty.calendars import from_date
from loyalty.errors import DateImpossible, DateUnclear
from loyalty.quiet import Day
from loyalty.texts import without_direction_marks
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def promoted(shop: Ready, language: str = "en") -> None:
    """Dana agrees to offers and has one in her chat."""
    async with shop.world.store.writing() as uow:
        await consents.give(uow, member_id=1, purpose="marketing", place="test")
        club = await clubs.require(uow)
    text = f"{letterhead(language, club)}\nTwo for one on Thursday"
    screen = Screen(text, [*way_out(language)])
    await shop.world.program.stage.send(shop.dana.id, screen)


async def agrees(shop: Ready) -> bool:
    async with shop.world.store.reading() as view:
        return "marketing" in await consents.given(view, member_id=1)


@pytest.mark.parametrize(
    ("button", "back", "toast"),
    [
        ("button-less", "button-back-less", "courtesy-less"),
        ("button-mute", "button-back-mute", "courtesy-mute"),
        ("button-stop-offers", "button-back-stop", "courtesy-stop"),
    ],
)
async def test_one_tap_under_a_promotion_and_one_tap_back(shop: Ready, button: str, back: str, toast: str):
    await promoted(shop)
    dana = await shop.do(shop.dana, tap=said(button))
    assert said(toast) in dana.toasts[-1]
    assert said(back) in dana.last.buttons
    assert said("button-less") not in dana.last.buttons
    assert await agrees(shop) == (button != "button-stop-offers")
    await shop.do(dana, tap=said(back))
    assert said("button-less") in dana.last.buttons
    assert await agrees(shop)
    kept = await shop.rows("SELECT less_often, muted_until FROM member_contacts")
    assert all(not row.less_often and row.muted_until is None for row in kept)


async def test_the_members_page_says_what_holds(shop: Ready):
    await promoted(shop)
    dana = await shop.do(shop.dana, say="/settings")
    await shop.do(dana, tap=said("button-how-often"))
    assert said("courtesy-mine-often", less="no") in dana.last
    await shop.do(dana, tap=said("button-less"))
    assert said("courtesy-mine-often", less="yes") in dana.last
    await shop.do(dana, tap=said("button-mute"))
    assert "Muted until" in dana.last.text
    await shop.do(dana, tap=said("button-unmute"))
    await shop.do(dana, tap=said("button-stop-offers"))
    assert said("courtesy-mine-stopped") in dana.last
    assert not await agrees(shop)
    await shop.do(dana, tap=said("button-offers-on"))
    assert await agrees(shop)


async def owner_at(shop: Ready, *taps: str) -> None:
    await shop.do(shop.owner, say="/settings")
    for tap in ("button-extras", "button-courtesy", *taps):
        await shop.do(shop.owner, tap=said(tap))


async def test_the_owner_sees_how_members_stand_to_letters(shop: Ready):
    await promoted(shop)
    await shop.do(shop.dana, tap=said("button-less"))
    await owner_at(shop)
    assert said("courtesy", n=1, members=1, agree=1, reachable=1) in shop.owner.last
    assert said("courtesy-wishes", less=1, muted=0, stopped=0) in shop.owner.last


async def quiet(shop: Ready) -> clubs.ClubSettings:
    async with shop.world.store.reading() as view:
        return (await clubs.require(view)).settings


async def test_quiet_hours_are_tapped_or_typed_and_may_be_none(shop: Ready):
    await owner_at(shop, "button-quiet", "button-quiet-hours")
    await shop.do(shop.owner, tap="22:00–8:00")
    assert (await quiet(shop)).quiet.from_time.hour == 22
    await shop.do(shop.owner, tap=said("button-quiet-hours"))
    await shop.do(shop.owner, say="20:30-7")
    assert "20:30–07:00" in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-quiet-hours"))
    await shop.do(shop.owner, say="late")
    assert said("refused-Unclear") in shop.owner.last
    await shop.do(shop.owner, tap=said("quiet-no-hours"))
    assert said("quiet-hours", hours=said("quiet-no-hours")) in shop.owner.last


async def test_a_span_of_the_week_is_four_taps_and_its_end_one(shop: Ready):
    await owner_at(shop, "button-quiet", "button-quiet-span")
    for tap in ("Friday", "15:00", "Saturday", "21:00"):
        await shop.do(shop.owner, tap=tap)
    assert said("button-quiet-remove", what="Friday 15:00 – Saturday 21:00") in shop.owner.last.buttons
    await shop.do(shop.owner, tap=said("button-quiet-remove", what="Friday 15:00 – Saturday 21:00"))
    assert (await quiet(shop)).quiet.spans == ()


async def test_a_day_is_tapped_or_typed_in_any_calendar(shop: Ready):
    await owner_at(shop, "button-quiet", "button-quiet-day")
    await shop.do(shop.owner, tap=said("kept-christmas-eve"))
    await shop.do(shop.owner, tap=said("button-quiet-day"))
    await shop.do(shop.owner, say="10 Muharram")
    days = (await quiet(shop)).quiet.days
    assert [(one.calendar, one.month, one.day) for one in days] == [("gregorian", 12, 24), ("islamic", 1, 10)]


async def test_nothing_until_a_moment_and_on_again(shop: Ready):
    await owner_at(shop, "button-quiet", "button-quiet-until")
    await shop.do(shop.owner, tap=said("button-quiet-days", n=3))
    assert (await quiet(shop)).quiet.nothing_until is not None
    assert "Nothing is sent until" in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-quiet-until"))
    await shop.do(shop.owner, tap=said("button-quiet-go-on"))
    assert (await quiet(shop)).quiet.nothing_until is None


async def test_the_first_line_is_the_owners_and_stands_before_the_shop(shop: Ready):
    await shop.set_club(languages=["he", "en"])
    await owner_at(shop, "button-first-line")
    assert "פרסומת" in shop.owner.last.text
    await shop.do(shop.owner, tap=words.label("en", "language-own-name"))
    await shop.do(shop.owner, say="Advert")
    async with shop.world.store.reading() as view:
        club = await clubs.require(view)
    heads = {code: without_direction_marks(letterhead(code, club)) for code in ("en", "he", "pl")}
    assert heads["en"].startswith("Advert · <b>")
    assert heads["he"].startswith("פרסומת · <b>")
    assert heads["pl"].startswith("<b>")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_kept_day_can_be_typed_as_it_is_shown(language: str):
    today = datetime(2026, 11, 25).date()
    for day in kept_days.offered(words.LANGUAGES):
        assert kept_days.named(language, day)
        shown = kept_days._date(language, day)
        assert kept_days.read(shown, language=language, today=today) == day


def test_a_day_that_cannot_be_is_refused():
    today = datetime(2026, 11, 25).date()
    for typed in ("never", "31 Muharram", "3/4"):
        with pytest.raises(DateUnclear):
            kept_days.read(typed, language="en", today=today)
    with pytest.raises(DateImpossible):
        kept_days.read("31 April", language="en", today=today)


def test_ashura_falls_where_the_lunar_calendar_has_it():
    ashura = Day(calendar="islamic", month=1, day=10)
    assert from_date(datetime(2026, 6, 25).date(), ashura.calendar)[1:] == (1, 10)
