"""Tiers over time: down one step after the warning and the grace, back at once, and some for life."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from loyalty import merges, tiers
from loyalty.errors import NotAllowed, NotFound, SelfAward
from loyalty.programs import Tiering
from loyalty.roles import PROGRAM, Actor
from tests.support.books import CASHIER
from tests.support.ladder import ENDS, FELL, LIFE, OWNER, Ladder


@pytest.fixture
async def ladder(database_url: str) -> AsyncIterator[Ladder]:
    opened = await Ladder(database_url).climb()
    yield opened
    await opened.close()


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
    assert await ladder.tier(dana) == "Bronze"


async def test_below_it_waits_the_tier_from_before_with_its_own_end(ladder: Ladder):
    dana = await ladder.member()
    await ladder.award(dana, "a", amount_minor=6_000)
    ladder.now += timedelta(days=300)
    await ladder.award(dana, "b", amount_minor=4_000)
    ends = "SELECT until FROM tier_memberships WHERE tier_id = 1 ORDER BY id"
    ladder.now += timedelta(days=200)
    sale = await ladder.award(dana, "c", amount_minor=40_000)
    await ladder.refund(sale.purchase_id, "c back")
    await ladder.night()
    assert await ladder.tier(dana) == "Bronze", "not earned in this window, and still within its period"
    first, second = await ladder.rows(ends)
    assert first.until == second.until


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


# -- cards that become one ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept_is_higher", [True, False])
async def test_of_two_joined_cards_the_higher_tier_holds_and_comes_back_apart(ladder: Ladder, kept_is_higher: bool):
    high, low = await ladder.member(), await ladder.member()
    await ladder.award(high, "a", amount_minor=20_000)
    await ladder.award(low, "b", amount_minor=10_000)
    kept, gone = (high, low) if kept_is_higher else (low, high)
    before = await ladder.rows("SELECT id, member_id, tier_id, until, ended_at FROM tier_memberships ORDER BY id")
    async with ladder.store.writing() as uow:
        done = await merges.merge(uow, by=PROGRAM, kept_id=kept, gone_id=gone)
    assert [await ladder.tier(kept), await ladder.tier(gone)] == ["Silver", ""]
    async with ladder.store.writing() as uow:
        await merges.undo(uow, by=PROGRAM, merge_id=done.id)
    assert [await ladder.tier(high), await ladder.tier(low)] == ["Silver", "Bronze"]
    assert (
        await ladder.rows("SELECT id, member_id, tier_id, until, ended_at FROM tier_memberships ORDER BY id") == before
    )


async def test_what_both_cards_earned_counts_together(ladder: Ladder):
    kept, gone = await ladder.member(), await ladder.member()
    await ladder.award(kept, "a", amount_minor=10_000)
    await ladder.award(gone, "b", amount_minor=9_900)
    async with ladder.store.writing() as uow:
        await merges.merge(uow, by=PROGRAM, kept_id=kept, gone_id=gone)
    await ladder.award(kept, "c", amount_minor=100)
    assert await ladder.tier(kept) == "Silver"
