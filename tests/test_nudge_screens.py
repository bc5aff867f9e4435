"""Nudges as people see them: the letter, one tap under it, and the owner's pages."""

import pytest

from bot import nudge_words, words
from loyalty import automations, clubs, nudges
from loyalty.roles import PROGRAM
from tests.support.ready import Ready, said

pytest_plugins = ["tests.support.ready_clubs"]
pytestmark = pytest.mark.only_on("sqlite")


async def with_nudges(shop: Ready) -> None:
    """Dana joined a year ago today, and the owner has switched nudges on."""
    await shop.set_club(features={automations.FEATURE, "vouchers"})
    await shop.change("UPDATE members SET joined_at = '2025-11-21 10:00:00.000000'")


async def anniversary(shop: Ready, **changes: object) -> None:
    """The shop remembers such days."""
    await with_nudges(shop)
    async with shop.world.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name="joined", on=True)
        await automations.change(uow, by=PROGRAM, name="joined", **changes)
    await shop.world.pass_time(minutes=1)


async def owner_at(shop: Ready, *taps: str) -> None:
    """The owner opens the pages of nudges."""
    await shop.do(shop.owner, say="/settings")
    for tap in ("button-extras", "button-automations", "automation-joined", *taps):
        while said(tap) not in shop.owner.last.buttons and f"✓ {said(tap)}" not in shop.owner.last.buttons:
            await shop.do(shop.owner, tap=said("button-page-after"))
        await shop.do(shop.owner, tap=said(tap) if said(tap) in shop.owner.last.buttons else f"✓ {said(tap)}")


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_the_letter_comes_with_the_next_tick_in_the_members_language(shop: Ready, language: str):
    await shop.change(f"UPDATE people SET language = '{language}' WHERE id = {shop.dana.id}")
    await anniversary(shop)
    assert said("nudge-joined", language, years=1, name="Dana") in shop.dana.last
    assert said("button-nudge-thanks", language) in shop.dana.last.buttons


async def test_in_the_night_it_waits_for_the_morning(shop: Ready):
    await shop.world.pass_time(hours=11)
    await with_nudges(shop)
    async with shop.world.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name="joined", on=True)
    await shop.world.pass_time(minutes=1)
    assert await shop.value("SELECT state FROM nudges") == "waiting"
    await shop.world.pass_time(hours=12)
    assert "Thank you for coming" in shop.dana.last.text


@pytest.mark.parametrize(("answer", "wish"), [("thanks", None), ("less", "less"), ("none", "none")])
async def test_one_tap_under_it_and_one_tap_back(shop: Ready, answer: str, wish: str | None):
    await anniversary(shop)
    await shop.do(shop.dana, tap=said(f"button-nudge-{answer}"))
    assert said(f"nudge-said-{answer}") in shop.dana.toasts[-1]
    assert await shop.value("SELECT wish FROM nudge_wishes") == wish
    assert await shop.value("SELECT answer FROM nudges") == answer
    await shop.do(shop.dana, tap=said(f"button-nudge-said-{answer}"))
    assert said("button-nudge-less") in shop.dana.last.buttons
    assert await shop.rows("SELECT * FROM nudge_wishes") == []
    assert await shop.value("SELECT answer FROM nudges") is None


async def test_what_is_not_wanted_is_also_said_on_the_members_page(shop: Ready):
    await anniversary(shop)
    await shop.do(shop.dana, say="/settings")
    await shop.do(shop.dana, tap=said("button-how-often"))
    await shop.do(shop.dana, tap=said("button-nudge-kinds"))
    await shop.do(shop.dana, tap=said("automation-joined"))
    await shop.do(shop.dana, tap=said("nudge-wish-none"))
    assert f"✓ {said('nudge-wish-none')}" in shop.dana.last.buttons
    await shop.world.pass_time(days=365)
    assert await shop.rows("SELECT 1 FROM nudges WHERE occasion = '2027' AND state = 'skipped' AND reason = 'none'")
    await shop.do(shop.dana, tap=said("nudge-wish-usual"))
    assert await shop.rows("SELECT * FROM nudge_wishes") == []


async def test_a_nudge_of_somebody_else_cannot_be_answered(shop: Ready):
    await anniversary(shop)
    sam = await shop.joining()
    await shop.do(sam, tap=said("button-to-card"))
    await shop.forge(sam, "nudge-none:1")
    assert await shop.rows("SELECT * FROM nudge_wishes") == []


async def test_a_gift_comes_with_it_and_is_good_at_the_till(shop: Ready):
    gift = {"kind": "percent", "titles": {}, "percent": 10, "minor": 0}
    await anniversary(shop, gift=gift, gift_days=7)
    assert said("button-voucher-show") in shop.dana.last.buttons
    assert "28 November 2026" in shop.dana.last.text
    [voucher] = await shop.rows("SELECT holder_id, state, id FROM vouchers")
    assert (voucher.holder_id, voucher.state) == (1, "active")
    assert await shop.value("SELECT voucher_id FROM nudges") == voucher.id


async def test_the_owner_switches_one_on_and_sees_before_whom_it_would_reach(shop: Ready):
    await with_nudges(shop)
    await owner_at(shop, "button-automation-who")
    assert said("automation-who", name="Dana", why=said("nudge-why-joined", joined_on="21 November 2025")) in (
        shop.owner.last
    )
    await shop.do(shop.owner, tap=said("button-back"))
    await shop.do(shop.owner, tap=said("button-automation-on"))
    assert "On since 21 November 2026" in shop.owner.last.text
    await nudges.work(shop.world.store)
    assert await shop.value("SELECT state FROM nudges") == "written"
    await shop.do(shop.owner, tap=said("button-automation-off"))
    assert said("button-automation-on") in shop.owner.last.buttons


async def test_the_owner_words_it_in_each_language_with_the_members_name(shop: Ready):
    await with_nudges(shop)
    await owner_at(shop, "button-automation-words")
    await shop.do(shop.owner, say="Hello {nmae}")
    assert said("refused-FieldUnknown", field="{nmae}") in shop.owner.last
    await shop.do(shop.owner, say="Hello {name}, <3 for {years} year")
    await shop.do(shop.owner, tap=said("button-automation-on"))
    await shop.world.pass_time(minutes=1)
    assert "Hello Dana, <3 for 1 year" in shop.dana.last.text.replace("\u2068", "").replace("\u2069", "")
    await shop.do(shop.owner, tap=said("button-automation-words"))
    await shop.do(shop.owner, tap=said("button-automation-usual"))
    async with shop.world.store.reading() as view:
        assert (await automations.of(view, name="joined")).settings.texts == {}


async def test_the_owner_puts_a_gift_in_and_takes_it_out(shop: Ready):
    await with_nudges(shop)
    await owner_at(shop, "button-automation-gift", "button-voucher-percent")
    await shop.do(shop.owner, tap="10%")
    await shop.do(shop.owner, tap=said("button-series-days", n=14))
    async with shop.world.store.reading() as view:
        settings = (await automations.of(view, name="joined")).settings
    assert settings.gift is not None
    assert (settings.gift["percent"], settings.gift_days) == (10, 14)
    await shop.do(shop.owner, tap=said("button-automation-gift"))
    await shop.do(shop.owner, tap=said("button-automation-gift-none"))
    async with shop.world.store.reading() as view:
        assert (await automations.of(view, name="joined")).settings.gift is None


async def test_the_owner_limits_it_and_reads_its_figures(shop: Ready):
    await with_nudges(shop)
    await owner_at(shop, "button-automation-limit")
    await shop.do(shop.owner, tap="50")
    assert "at most: 50" in shop.owner.last.text
    await shop.do(shop.owner, tap=said("button-automation-on"))
    await shop.world.pass_time(minutes=1)
    await shop.do(shop.dana, tap=said("button-nudge-thanks"))
    await shop.do(shop.owner, tap=said("button-automation-report"))
    assert said("automation-said", thanks=1, less=0, none=0) in shop.owner.last
    assert said("automation-never-held-out") in shop.owner.last


async def test_what_is_always_on_says_so(shop: Ready):
    await with_nudges(shop)
    await shop.do(shop.owner, say="/settings")
    await shop.forge(shop.owner, "automation:points-end")
    assert said("automation-always") in shop.owner.last


@pytest.mark.parametrize("language", words.LANGUAGES)
async def test_every_automation_has_its_words_in_every_language(shop: Ready, language: str):
    async with shop.world.store.reading() as view:
        club = await clubs.require(view)
    for one in automations.AUTOMATIONS:
        facts = nudge_words.SAMPLES[one.name]
        assert one.says or nudge_words.sample(language, club, one.name)
        assert nudge_words.why(language, club, automation=one.name, facts=facts)
        assert words.label(language, f"automation-{one.name}")
        assert words.label(language, f"automation-about-{one.name}")
        assert set(one.fields) <= set(nudge_words.FIELDS) & set(facts), one.name
        assert all(nudge_words.written(language, key) for key in ("name", *one.fields))
