"""Refunds and tiers: what was only earned by what went back ends, and its gift is given once."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import clubs, health, tiers
from loyalty.roles import PROGRAM
from tests.support.ladder import FELL, Ladder
from tests.support.spoiling import spoil


@pytest.fixture
async def ladder(database_url: str) -> AsyncIterator[Ladder]:
    opened = await Ladder(database_url).climb()
    yield opened
    await opened.close()


async def test_the_unused_gift_of_a_tier_goes_with_the_refund_that_ends_it_and_a_used_one_stays(
    ladder: Ladder, database_url: str
):
    async with ladder.store.writing() as uow:
        features = (await ladder.club(uow)).settings.features
        await clubs.change_settings(uow, by=PROGRAM, features=features | {"vouchers"})
        await tiers.change(uow, by=PROGRAM, tier_id=3, reward_id=1)
    dana, dora = await ladder.member(), await ladder.member()
    sales = [await ladder.award(one, f"a{one}", amount_minor=40_000) for one in (dana, dora)]
    used = "UPDATE vouchers SET uses = 1, state = 'used up' WHERE holder_id = "
    await spoil(database_url, f"{used}{dora}")
    for one, sale in zip((dana, dora), sales, strict=True):
        await ladder.refund(sale.purchase_id, f"a{one} back")
    given = "SELECT state FROM vouchers ORDER BY holder_id"
    assert [row.state for row in await ladder.rows(given)] == ["revoked", "used up"], "at once, not in the night"
    for days in (0, 1):
        for one in (dana, dora):
            await ladder.award(one, f"a{one} again {days}", amount_minor=40_000)
        await ladder.night(after_days=days)
    assert [row.state for row in await ladder.rows(given)] == ["active", "used up"], "once in the period"
    assert (await ladder.tier(dana), await ladder.tier(dora)) == ("Gold", "Gold")


async def test_a_gift_that_was_used_is_not_given_again_by_buying_and_giving_back(ladder: Ladder, database_url: str):
    async with ladder.store.writing() as uow:
        features = (await ladder.club(uow)).settings.features
        await clubs.change_settings(uow, by=PROGRAM, features=features | {"vouchers"})
        await tiers.change(uow, by=PROGRAM, tier_id=1, reward_id=1)
    dana = await ladder.member()
    for place in range(3):
        sale = await ladder.award(dana, f"a{place}", amount_minor=10_000)
        await spoil(database_url, "UPDATE vouchers SET uses = 1, state = 'used up'")
        await ladder.refund(sale.purchase_id, f"a{place} back")
        await ladder.night(after_days=1)
    assert [row.state for row in await ladder.rows("SELECT state FROM vouchers")] == ["used up"]
    ladder.now += timedelta(days=366)
    await ladder.award(dana, "next year", amount_minor=10_000)
    assert [row.state for row in await ladder.rows("SELECT state FROM vouchers ORDER BY id")] == ["used up", "active"]


async def test_a_refund_of_any_purchase_that_it_stands_on_ends_it_the_next_night(ladder: Ladder):
    dana = await ladder.member()
    first = await ladder.award(dana, "a", amount_minor=9_000)
    await ladder.award(dana, "b", amount_minor=1_000)
    await ladder.void(first.purchase_id, "a back")
    assert await ladder.tier(dana) == "Bronze", "until the night"
    await ladder.night(after_days=1)
    assert (await ladder.tier(dana), await ladder.letters(FELL)) == ("", [FELL])


async def test_the_tier_from_before_is_not_landed_on_when_that_went_back_too(ladder: Ladder):
    dana = await ladder.member()
    sales = [await ladder.award(dana, name, amount_minor=amount) for name, amount in (("a", 10_000), ("b", 30_000))]
    for place, sale in enumerate(sales):
        await ladder.refund(sale.purchase_id, f"back {place}")
    await ladder.night(after_days=1)
    assert await ladder.tier(dana) == ""


async def test_a_small_refund_takes_no_tier_that_only_the_window_or_the_owner_has_moved_away_from(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=6_000)
    ladder.now += timedelta(days=300)
    await ladder.award(dana, "b", amount_minor=5_000)
    async with ladder.store.writing() as uow:
        await tiers.change(uow, by=PROGRAM, tier_id=1, threshold=150)
    ladder.now += timedelta(days=200)
    small = await ladder.award(dana, "c", amount_minor=1_000)
    await ladder.refund(small.purchase_id, "c back")
    await ladder.night(after_days=1)
    assert await ladder.tier(dana) == "Bronze"


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE vouchers SET state = 'active', uses = 0", "tier-gift-kept"),
        ("UPDATE tier_memberships SET reason = 'earned'", "tier-groundless"),
        (
            "INSERT INTO vouchers (code, holder_id, source, effect, uses_allowed, uses, state, practice, request_id, "
            "at) SELECT 'OTHER', holder_id, source, effect, 1, 0, 'active', practice, 'tier:2', at FROM vouchers",
            "tier-gift-twice",
        ),
    ],
)
async def test_what_a_refund_should_have_taken_is_named(ladder: Ladder, statement: str, rule: str):
    async with ladder.store.writing() as uow:
        features = (await ladder.club(uow)).settings.features
        await clubs.change_settings(uow, by=PROGRAM, features=features | {"vouchers"})
        await tiers.change(uow, by=PROGRAM, tier_id=1, reward_id=1)
    dana, url = await ladder.member(), ladder.store.url
    sale = await ladder.award(dana, "a", amount_minor=10_000)
    if rule == "tier-gift-twice":
        await spoil(url, "UPDATE vouchers SET uses = 1, state = 'used up'")
    await ladder.refund(sale.purchase_id, "a back")
    if rule == "tier-gift-twice":
        await ladder.night(after_days=1)
        await ladder.award(dana, "b", amount_minor=10_000)
    async with ladder.store.reading() as view:
        before = {one.rule for one in await health.findings(view, full=True)}
    await spoil(url, statement)
    async with ladder.store.reading() as view:
        assert {one.rule for one in await health.findings(view, full=True)} - before == {rule}
