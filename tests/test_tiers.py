"""Tiers: up at once when they are earned, what they bring, and how the owner keeps them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from loyalty import clubs, health, tiers
from loyalty.db.engine import sqlite_path
from loyalty.earning import Rule
from loyalty.errors import NotAllowed, ThresholdTaken, TiersFull
from loyalty.health import Broken
from loyalty.programs import Tiering
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER
from tests.support.ladder import OWNER, UP, Ladder
from tests.support.spoiling import spoil


@pytest.fixture
async def ladder(database_url: str) -> AsyncIterator[Ladder]:
    opened = await Ladder(database_url).climb()
    yield opened
    await opened.close()


# -- up ---------------------------------------------------------------------------------------------------------------


async def test_a_tier_comes_with_the_purchase_that_earns_it_and_is_told_once(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=9_900)
    assert await ladder.tier(dana) == ""
    await ladder.award(dana, "b", amount_minor=100)
    assert await ladder.tier(dana) == "Bronze"
    await ladder.award(dana, "b", amount_minor=100)
    await ladder.award(dana, "c", amount_minor=30_000)
    assert await ladder.tier(dana) == "Gold", "a step may be skipped on the way up"
    assert await ladder.letters(UP) == [UP, UP]
    history = "SELECT reason, ended_at IS NULL AS held, purchase_id FROM tier_memberships ORDER BY id"
    assert [(row.reason, bool(row.held), row.purchase_id) for row in await ladder.rows(history)] == [
        ("earned", False, 2),
        ("earned", True, 3),
    ]


async def test_points_on_their_way_count_when_they_are_earned(ladder: Ladder):
    await ladder.rules(pending_days=14)
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=20_000)
    assert await ladder.tier(dana) == "Silver"


async def test_gifts_corrections_and_practice_do_not_count(ladder: Ladder):
    from loyalty import adjustments

    await ladder.rules(welcome=500)
    dana = await ladder.member()
    async with ladder.store.writing() as uow:
        club, by = await clubs.require(uow), Actor(3, role="manager", name="Mia")
        given: dict[str, Any] = {"member_id": dana, "quantity": 500, "reason": "sorry", "request_id": "gift"}
        await adjustments.adjust(uow, club=club, by=by, **given)
    await ladder.award(dana, "a", amount_minor=5_000)
    assert await ladder.tier(dana) == ""
    await spoil(ladder.store.url, f"UPDATE members SET practice = {'1' if sqlite_path(ladder.store.url) else 'true'}")
    await ladder.award(dana, "b", amount_minor=90_000)
    assert await ladder.tier(dana) == ""


async def test_money_counts_where_the_owner_says_so_and_what_came_back_does_not(ladder: Ladder):
    await ladder.rules(tiering=Tiering(by="money").model_dump(), per_minor=10_000)
    dana = await ladder.member()
    first = await ladder.award(dana, "a", amount_minor=199)
    assert await ladder.tier(dana) == "Bronze"
    await ladder.refund(first.purchase_id, "part", 99)
    await ladder.award(dana, "b", amount_minor=99)
    assert await ladder.tier(dana) == "Bronze", "199 less 99 and 99 more"
    await ladder.award(dana, "c", amount_minor=1)
    assert await ladder.tier(dana) == "Silver"


async def test_what_is_older_than_the_window_does_not_count(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=9_900)
    ladder.now += timedelta(days=366)
    await ladder.award(dana, "b", amount_minor=9_900)
    assert await ladder.tier(dana) == ""


async def test_nothing_happens_while_tiers_are_off(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=40_000)
    async with ladder.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset())
    plain = await ladder.award(dana, "b", amount_minor=10_000)
    assert (plain.gained, plain.amount_minor) == (100, 10_000)
    await ladder.night(after_days=800)
    assert await ladder.tier(dana) == "Gold"


# -- what they bring --------------------------------------------------------------------------------------------------


async def test_a_tier_multiplies_what_the_base_rule_gives_on_a_line_of_its_own(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=20_000)
    assert (await ladder.award(dana, "b", amount_minor=1_100)).gained == 16
    lines = "SELECT rule, available_change AS n FROM ledger_entries WHERE purchase_id = 2 ORDER BY id"
    assert [(row.rule, row.n) for row in await ladder.rows(lines)] == [("purchase", 11), ("tier:2", 5)]


@pytest.mark.parametrize(("factor", "winner"), [(120, "tier:2"), (300, "multiplier:1")])
async def test_of_the_tier_and_a_multiplier_the_higher_counts(ladder: Ladder, factor: int, winner: str):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=20_000)
    await ladder.rules(rules=(Rule(id="multiplier:1", kind="multiplier", factor=factor),))
    await ladder.award(dana, "b", amount_minor=1_000)
    lines = await ladder.rows("SELECT rule FROM ledger_entries WHERE purchase_id = 2 AND rule <> 'purchase'")
    assert [row.rule for row in lines] == [winner]


async def test_a_rule_of_a_tier_is_for_its_members(ladder: Ladder):
    dana = await ladder.member()
    await ladder.rules(rules=(Rule(id="visit:1", kind="visit", quantity=7, tiers=(1,)),))
    assert (await ladder.award(dana, "a", amount_minor=10_000)).gained == 100
    assert (await ladder.award(dana, "b", amount_minor=1_000)).gained == 17


async def test_the_counter_takes_the_standing_discount_off_and_the_rest_earns(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=40_000)
    sale = await ladder.award(dana, "b", amount_minor=1_005)
    assert (sale.amount_minor, sale.gained) == (904, 18), "10 % is 100.5, rounded half up; 9 points, doubled"
    [row] = await ladder.rows("SELECT bill_minor, amount_minor FROM purchases WHERE id = 2")
    assert (row.bill_minor, row.amount_minor) == (1_005, 904)
    whole = await ladder.refund(sale.purchase_id, "all")
    assert whole.amount_minor == 904
    await ladder.audited()


# -- the owner's --------------------------------------------------------------------------------------------------


async def test_the_owner_adds_changes_and_removes_tiers(ladder: Ladder):
    async with ladder.store.writing() as uow:
        await tiers.add(uow, by=OWNER, titles={"en": "Diamond"}, threshold=1_000)
        with pytest.raises(TiersFull):
            await tiers.add(uow, by=OWNER, titles={"en": "More"}, threshold=2_000)
        with pytest.raises(ThresholdTaken):
            await tiers.change(uow, by=OWNER, tier_id=4, threshold=400)
        with pytest.raises(NotAllowed):
            await tiers.change(uow, by=CASHIER, tier_id=4, threshold=500)
        club = await tiers.change(uow, by=OWNER, tier_id=4, threshold=50, perks={"en": "A smile"})
    assert [tier.title("pl") for tier in club.tiers] == ["Diamond", "Bronze", "Silver", "Gold"]
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=40_000)
    async with ladder.store.writing() as uow:
        club = await tiers.change(uow, by=OWNER, tier_id=3, active=False)
    assert (len(club.tiers), club.tier_of(3) is not None) == (3, True)
    assert (await ladder.award(dana, "b", amount_minor=1_000)).amount_minor == 900, (
        "whoever has it keeps what it brings"
    )
    await ladder.night(after_days=400)
    await ladder.night(after_days=40)
    assert await ladder.tier(dana) == "Silver"


async def test_who_has_earned_a_new_tier_already_has_it_from_the_next_night_on(ladder: Ladder):
    members = [await ladder.member() for _ in range(3)]
    for member, amount in zip(members, (1_000, 6_000, 7_000), strict=True):
        await ladder.award(member, f"a{member}", amount_minor=amount)
    await ladder.night()
    async with ladder.store.writing() as uow:
        await tiers.change(uow, by=OWNER, tier_id=1, threshold=50)
    assert [await ladder.tier(member) for member in members] == ["", "", ""]
    await ladder.night(limit=1)
    assert [await ladder.tier(member) for member in members] == ["", "Bronze", "Bronze"]
    await ladder.night()
    assert await ladder.letters(UP) == [UP, UP]


async def test_suggestions_and_forecasts_come_from_the_clubs_own_members(ladder: Ladder):
    club = await ladder.now_club()
    async with ladder.store.studying() as view:
        usual = await tiers.suggested(view, club=club, tiering=club.program.tiering, count=3)
    assert usual == [200, 500, 1500]
    for n in range(20):
        await ladder.award(await ladder.member(), f"a{n}", amount_minor=1_000 * (n + 1))
    async with ladder.store.studying() as view:
        found = await tiers.suggested(view, club=club, tiering=club.program.tiering, count=3)
        would = await tiers.would_be(view, club=club, tiering=club.program.tiering, thresholds=found)
        money = await tiers.suggested(view, club=club, tiering=Tiering(by="money"), count=1)
        held = await tiers.held(view)
    assert (found, would, money) == ([100, 160, 190], [6, 3, 2], [10_000])
    assert held == {1: 10, 2: 1}


# -- together -------------------------------------------------------------------------------------------------------


async def test_two_purchases_at_once_reach_a_tier_once(database_url: str, ladder: Ladder):
    other, dana = Ladder(database_url), await ladder.member()
    await asyncio.gather(*((ladder, other)[n % 2].award(dana, f"a{n}", amount_minor=10_000) for n in range(8)))
    assert await ladder.tier(dana) == "Gold"
    assert len(await ladder.letters(UP)) <= 3
    held = await ladder.rows("SELECT tier_id FROM tier_memberships ORDER BY id")
    assert [row.tier_id for row in held] == sorted({row.tier_id for row in held})
    await other.close()


async def test_a_sale_and_the_nightly_run_at_once_leave_one_tier(database_url: str, ladder: Ladder):
    other, dana = Ladder(database_url), await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    await ladder.night(after_days=370)
    ladder.now += timedelta(days=40)
    other.now = ladder.now
    await asyncio.gather(ladder.night(), other.award(dana, "b", amount_minor=20_000), other.night())
    assert await ladder.tier(dana) == "Silver"
    await other.close()


async def test_doctor_names_a_tier_that_the_books_do_not_bear_out(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    for full in (True, False):
        async with ladder.store.reading() as view:
            assert await health.findings(view, full=full) == []
    twin = "INSERT INTO tier_memberships (id, member_id, tier_id, reason, since) SELECT 90, member_id, 2, reason, since"
    await spoil(
        ladder.store.url,
        "UPDATE members SET tier_id = 3",
        "DROP INDEX uq_tier_memberships_present",
        f"{twin} FROM tier_memberships",
    )
    for full in (True, False):
        async with ladder.store.reading() as view:
            found = await health.findings(view, full=full)
        assert found == [Broken("members", dana, "tier-stray"), Broken("members", dana, "tier-doubled")]
