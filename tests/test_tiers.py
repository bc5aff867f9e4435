"""Tiers: up at once when they are earned, down one step after a warning and the grace, and what they bring."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from loyalty import clubs, health, tiers
from loyalty.db.engine import sqlite_path
from loyalty.earning import Rule
from loyalty.errors import NotAllowed, NotFound, SelfAward, ThresholdTaken, TiersFull
from loyalty.health import Broken
from loyalty.programs import Tiering
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER
from tests.support.ladder import ENDS, FELL, LIFE, OWNER, UP, Ladder
from tests.support.spoiling import spoil


@pytest.fixture
async def ladder(database_url: str) -> AsyncIterator[Ladder]:
    opened = await Ladder(database_url).climb()
    yield opened
    await opened.close()


async def discounts(ladder: Ladder) -> list[Any]:
    return [row.bill_minor for row in await ladder.rows("SELECT bill_minor FROM purchases ORDER BY id")]


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


# -- down -------------------------------------------------------------------------------------------------------------


async def test_down_one_step_after_the_warning_and_the_grace(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=40_000)
    await ladder.night(after_days=364)
    assert await ladder.letters(ENDS) == []
    await ladder.nights(3)
    assert (await ladder.tier(dana), await ladder.letters(ENDS)) == ("Gold", [ENDS])
    await ladder.nights(28)
    assert (await ladder.tier(dana), await ladder.letters(ENDS, FELL)) == ("Gold", [ENDS])
    await ladder.nights(3)
    assert (await ladder.tier(dana), await ladder.letters(ENDS, FELL)) == ("Silver", [ENDS, FELL])
    await ladder.nights(360)
    assert await ladder.tier(dana) == "Silver", "one step, then a period again"
    await ladder.night(after_days=40)
    await ladder.night(after_days=40)
    assert await ladder.tier(dana) == "Bronze"


async def test_what_is_earned_in_the_period_or_in_the_grace_keeps_the_tier(ladder: Ladder):
    dana, dora = await ladder.member(), await ladder.member()
    for member in (dana, dora):
        await ladder.award(member, f"a{member}", amount_minor=10_000)
    ladder.now += timedelta(days=100)
    await ladder.award(dana, "b", amount_minor=10_000 - 100)
    await ladder.night(after_days=270)
    assert await ladder.letters(ENDS) == [ENDS, ENDS]
    await ladder.award(dana, "c", amount_minor=100)
    await ladder.nights(40)
    assert [await ladder.tier(dana), await ladder.tier(dora)] == ["Bronze", ""]
    await ladder.nights(200)
    assert await ladder.tier(dana) == "Bronze", "for another period"


async def test_nobody_falls_without_having_been_warned_in_time_even_when_the_machine_was_off(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    await ladder.night(after_days=500)
    assert (await ladder.tier(dana), await ladder.letters(ENDS)) == ("Bronze", [ENDS])
    await ladder.nights(29)
    assert await ladder.tier(dana) == "Bronze"
    await ladder.nights(2)
    assert await ladder.tier(dana) == ""


async def test_a_change_of_the_rules_leaves_the_present_period_and_what_was_told(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    async with ladder.store.writing() as uow:
        await tiers.change(uow, by=PROGRAM, tier_id=1, threshold=150)
        hard = Tiering(months=1, grace_days=0, warn_days=1)
        await tiers.change_tiering(uow, by=PROGRAM, tiering=hard, thresholds={})
    await ladder.nights(60)
    assert await ladder.tier(dana) == "Bronze"
    await ladder.rules(tiering=Tiering(grace_days=60, warn_days=30).model_dump())
    await ladder.night(after_days=400 - 60)
    assert await ladder.letters(ENDS) == [ENDS]
    await ladder.rules(tiering=hard.model_dump())
    await ladder.nights(20)
    assert await ladder.tier(dana) == "Bronze", "the day that was told stands"
    await ladder.nights(12)
    assert await ladder.tier(dana) == ""


async def test_a_tier_of_the_calendar_year_holds_the_whole_next_year(ladder: Ladder):
    await ladder.rules(tiering=Tiering(window="calendar", grace_days=0).model_dump())
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    [row] = await ladder.rows("SELECT until FROM tier_memberships")
    assert str(row.until).startswith("2027-12-31 23:00"), "midnight in Warsaw"
    ladder.now += timedelta(days=60)
    await ladder.award(dana, "b", amount_minor=10_000)
    assert await ladder.tier(dana) == "Bronze", "the new year counts anew"
    await ladder.night(after_days=350)
    await ladder.nights(1)
    assert await ladder.letters(ENDS) == []
    [row] = await ladder.rows("SELECT until FROM tier_memberships")
    assert str(row.until).startswith("2028-12-31 23:00")


async def test_a_refund_of_the_purchase_that_reached_it_ends_it_the_next_night(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=10_000)
    sale = await ladder.award(dana, "b", amount_minor=30_000)
    other = await ladder.award(dana, "c", amount_minor=1_000)
    await ladder.refund(other.purchase_id, "c back")
    await ladder.night()
    assert await ladder.tier(dana) == "Gold"
    await ladder.refund(sale.purchase_id, "b back", 1_000)
    assert await ladder.tier(dana) == "Gold", "until the night"
    await ladder.night()
    assert (await ladder.tier(dana), await ladder.letters(FELL)) == ("Silver", [FELL]), "what is still earned"
    await ladder.refund(sale.purchase_id, "all of b")
    await ladder.night()
    assert await ladder.tier(dana) == "Silver", "a fall that nothing but time brings"


async def test_a_refund_of_another_purchase_is_a_fall_like_any_other(ladder: Ladder):
    dana = await ladder.member()
    first = await ladder.award(dana, "a", amount_minor=9_000)
    await ladder.award(dana, "b", amount_minor=1_000)
    await ladder.void(first.purchase_id, "a back")
    await ladder.night(after_days=1)
    assert await ladder.tier(dana) == "Bronze"


# -- for life ---------------------------------------------------------------------------------------------------------


async def give(ladder: Ladder, member: int, tier_id: int, *, by: Actor = OWNER) -> None:
    async with ladder.store.writing() as uow:
        await tiers.for_life(uow, by=by, member_id=member, tier_id=tier_id)


async def take(ladder: Ladder, member: int, *, by: Actor = OWNER) -> None:
    async with ladder.store.writing() as uow:
        await tiers.take_back(uow, by=by, member_id=member)


async def test_a_tier_for_life_does_not_end_until_the_owner_takes_it_back(ladder: Ladder):
    dana = await ladder.member()
    await give(ladder, dana, 2)
    await give(ladder, dana, 2)
    assert (await ladder.tier(dana), await ladder.letters(LIFE)) == ("Silver", [LIFE])
    await ladder.night(after_days=2_000)
    assert await ladder.tier(dana) == "Silver"
    await ladder.award(dana, "a", amount_minor=10_000)
    await take(ladder, dana)
    await take(ladder, dana)
    assert (await ladder.tier(dana), await ladder.letters(FELL)) == ("Bronze", [FELL])
    audited = await ladder.rows("SELECT action FROM audit_events WHERE action LIKE 'tier.%' ORDER BY id")
    assert [row.action for row in audited] == ["tier.for_life", "tier.life_taken"]


async def test_a_higher_tier_is_earned_above_it_and_falls_back_on_it(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=40_000)
    await give(ladder, dana, 1)
    assert await ladder.tier(dana) == "Gold"
    for _ in range(3):
        await ladder.night(after_days=200)
        await ladder.night(after_days=200)
        await ladder.night(after_days=40)
    assert await ladder.tier(dana) == "Bronze"
    await ladder.night(after_days=2_000)
    assert await ladder.tier(dana) == "Bronze"


async def test_only_the_owner_gives_it_and_never_on_the_own_card(ladder: Ladder):
    dana = await ladder.member()
    for by, refusal in (
        (CASHIER, NotAllowed),
        (Actor(3, role="manager"), NotAllowed),
        (Actor(9, role="owner", member_id=dana), SelfAward),
    ):
        for act in (give(ladder, dana, 1, by=by), take(ladder, dana, by=by)):
            with pytest.raises(refusal):
                await act
    for member, tier_id in ((dana, 99), (99, 1)):
        with pytest.raises(NotFound):
            await give(ladder, member, tier_id)


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
    assert (await ladder.award(dana, "b", amount_minor=1_000)).amount_minor == 900, "whoever has it keeps what it brings"
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
