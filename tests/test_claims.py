"""A claimed reward: points are held once, handed over once, and come back whole when it was not used."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from loyalty import handing, members, rewards, staff
from loyalty.bills import Off
from loyalty.claim import get
from loyalty.db.tables import tier_memberships, tiers
from loyalty.errors import (
    ClaimOver,
    MembersOnly,
    NotAllowed,
    NotEnough,
    NotFound,
    NotYetOrOver,
    OtherTier,
    Refusal,
    RewardGone,
    RewardLimit,
    SelfAward,
    SoldOut,
)
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books
from tests.support.claiming import cancel, claim, expired, hand_over, offer, reverse, sound, who

HOUR = timedelta(hours=1)


@pytest.fixture
async def books(database_url: str):
    """A shop where every unit of money is a point at once, and Dana has twenty of them."""
    books = await Books(database_url).open(welcome=20, pending_days=0)
    yield books
    await sound(books)
    await books.close()


async def ready(books: Books) -> tuple[int, Actor]:
    """A member with 20 points for their welcome and 100 more, and a cashier."""
    dana = await books.member()
    carl = await books.staff_member()
    await books.award(dana, "bought", by=carl, amount_minor=10_000)
    return dana, carl


async def test_a_claim_holds_the_points_and_one_cashier_hands_it_over_once(books: Books):
    dana, carl = await ready(books)
    mia = await books.staff_member("manager", "Mia")
    done = await claim(books, dana)
    assert (await books.balance(dana))[0] == 110
    used = await hand_over(books, carl, done.code)
    assert (used.state, used.staff_name) == ("redeemed", "Carl")
    assert (await hand_over(books, carl, done.code)).decided_at == used.decided_at, "a double tap sees it done"
    with pytest.raises(ClaimOver):
        await hand_over(books, mia, done.code)
    assert (await books.balance(dana))[0] == 110, "handing over writes no points"


async def test_the_same_request_claims_once(books: Books):
    dana, _ = await ready(books)
    first, second = await claim(books, dana), await claim(books, dana)
    assert first == second
    assert (await books.balance(dana))[0] == 110


async def test_a_cancelled_claim_gives_the_points_back_with_their_old_end(books: Books):
    dana, _ = await ready(books)
    before = await books.rows("SELECT remaining, expires_at FROM lots ORDER BY id")
    done = await claim(books, dana)
    assert (await cancel(books, dana, done.id)).state == "cancelled"
    assert (await cancel(books, dana, done.id)).state == "cancelled"
    assert await books.rows("SELECT remaining, expires_at FROM lots ORDER BY id") == before


async def test_after_a_quarter_of_an_hour_nobody_hands_it_over_and_the_points_are_back(books: Books):
    dana, carl = await ready(books)
    reward = await offer(books, stock=3)
    done = await claim(books, dana, reward)
    books.now += timedelta(minutes=15)
    with pytest.raises(ClaimOver):
        await hand_over(books, carl, done.code)
    await expired(books)
    await expired(books)
    async with books.store.reading() as view:
        assert (await get(view, claim_id=done.id)).state == "expired"
    assert (await books.balance(dana))[0] == 120
    assert await books.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == [(3,)]


async def test_the_next_claim_ends_what_is_overdue_without_waiting_for_a_tick(books: Books):
    dana, _ = await ready(books)
    reward = await offer(books, cost=120, stock=1)
    await claim(books, dana, reward)
    books.now += HOUR
    assert (await claim(books, dana, reward, "again")).state == "issued"


async def test_a_manager_takes_back_what_was_handed_over_by_mistake(books: Books):
    dana, carl = await ready(books)
    mia = await books.staff_member("manager", "Mia")
    reward = await offer(books, stock=1)
    done = await claim(books, dana, reward)
    with pytest.raises(ClaimOver):
        await reverse(books, mia, done.id)
    await hand_over(books, carl, done.code)
    with pytest.raises(NotAllowed):
        await reverse(books, carl, done.id)
    for _ in range(2):
        assert (await reverse(books, mia, done.id)).state == "reversed"
    assert (await books.balance(dana))[0] == 120
    assert await books.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == [(1,)]
    assert await books.rows("SELECT after FROM audit_events WHERE action = 'claim.reversed'")


async def test_nobody_hands_a_reward_over_to_themselves_nor_while_suspended(books: Books):
    dana, carl = await ready(books)
    done = await claim(books, dana)
    with pytest.raises(SelfAward):
        await hand_over(books, replace(carl, member_id=dana), done.code)
    with pytest.raises(NotAllowed):
        await hand_over(books, who(dana), done.code)
    async with books.store.writing() as uow:
        await staff.suspend(uow, by=PROGRAM, staff_id=carl.staff_id)
    with pytest.raises(NotAllowed):
        await hand_over(books, carl, done.code)
    with pytest.raises(NotFound):
        await hand_over(books, carl, "XXXXXXXX")


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"cost": 121}, NotEnough),
        ({"stock": 0}, SoldOut),
        ({"only_tiers": [7]}, OtherTier),
        ({"ends_in": -HOUR}, NotYetOrOver),
        ({"starts_in": HOUR}, NotYetOrOver),
        ({"event_in": -HOUR}, NotYetOrOver),
        ({"off": True}, RewardGone),
    ],
)
async def test_what_cannot_be_had_is_refused_and_holds_nothing(books: Books, values, refusal: type[Refusal]):
    dana, _ = await ready(books)
    moments = {f"{name.removesuffix('in')}at": books.now + values[name] for name in values if name.endswith("_in")}
    plain = {name: it for name, it in values.items() if not name.endswith("_in") and name != "off"}
    reward = await offer(books, **plain, **moments)
    if "off" in values:
        async with books.store.writing() as uow:
            await rewards.change(uow, by=PROGRAM, reward_id=reward, active=False)
    with pytest.raises(refusal):
        await claim(books, dana, reward)
    assert (await books.balance(dana))[0] == 120


async def test_a_limit_counts_what_is_held_or_used_within_its_days(books: Books):
    dana, _ = await ready(books)
    reward = await offer(books, member_limit=1, limit_days=7)
    first = await claim(books, dana, reward)
    with pytest.raises(RewardLimit):
        await claim(books, dana, reward, "c2")
    await cancel(books, dana, first.id)
    carl = await books.staff_member()
    second = await claim(books, dana, reward, "c3")
    await hand_over(books, carl, second.code)
    books.now += timedelta(days=7)
    assert (await claim(books, dana, reward, "c4")).state == "issued"


async def test_who_leaves_lets_go_of_what_is_held_and_claims_nothing(books: Books):
    dana, _ = await ready(books)
    reward = await offer(books, stock=1)
    await claim(books, dana, reward)
    async with books.store.writing() as uow:
        await members.leave(uow, by=who(dana))
    with pytest.raises(MembersOnly):
        await claim(books, dana, request_id="c2")
    assert (await books.balance(dana))[0] == 120
    assert await books.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == [(1,)]


async def test_a_tier_may_pay_less(books: Books):
    dana, _ = await ready(books)
    reward = await offer(books, cost=100, tier_costs={"3": 40})
    async with books.store.writing() as uow:
        more = {"titles": {"en": "Gold"}, "factor": 100, "discount_percent": 0, "perks": {}, "active": True}
        await uow.add(tiers, id=3, threshold=1, created_at=uow.now, **more)
        await uow.add(tier_memberships, member_id=dana, tier_id=3, reason="hand", since=uow.now)
        await uow.run(text(f"UPDATE members SET tier_id = 3 WHERE id = {dana}"))
    assert (await claim(books, dana, reward)).cost == 40


async def test_what_the_owner_changes_later_changes_no_open_claim(books: Books):
    dana, carl = await ready(books)
    reward = await offer(books, kind="percent", value_percent=20)
    done = await claim(books, dana, reward)
    async with books.store.writing() as uow:
        await rewards.change(uow, by=PROGRAM, reward_id=reward, value_percent=5, active=False, titles={"en": "Less"})
    used = await hand_over(books, carl, done.code)
    assert (used.effect["percent"], used.title("en")) == (20, "Cake")


async def test_a_sale_uses_the_claim_and_a_whole_refund_gives_it_back(books: Books):
    dana, carl = await ready(books)
    reward = await offer(books, kind="percent", value_percent=20)
    done = await claim(books, dana, reward)
    sold = await books.award(dana, "sale", by=carl, amount_minor=5_000, offs=(handing.off(done),))
    assert (sold.amount_minor, sold.bill.amount_minor, sold.gained) == (4_000, 5_000, 40)
    assert (await books.balance(dana))[0] == 150
    await books.refund(sold.purchase_id, "half", 1_000, by=carl)
    assert (await books.balance(dana))[0] == 140
    await books.refund(sold.purchase_id, "rest", by=carl)
    assert (await books.balance(dana))[0] == 120
    assert await books.rows("SELECT state, purchase_id FROM reward_claims") == [("reversed", sold.purchase_id)]


async def test_what_was_handed_over_goes_with_the_sale_that_follows_but_with_one(books: Books):
    dana, carl = await ready(books)
    done = await claim(books, dana)
    used = await hand_over(books, carl, done.code)
    sold = await books.award(dana, "sale", by=carl, amount_minor=5_000, offs=(handing.off(used),))
    assert (sold.amount_minor, sold.gained) == (5_000, 50)
    with pytest.raises(ClaimOver):
        await books.award(dana, "sale2", by=carl, amount_minor=5_000, offs=(handing.off(used),))
    assert await books.rows("SELECT purchase_id FROM reward_claims") == [(sold.purchase_id,)]


async def test_nobody_elses_claim_makes_a_bill_smaller(books: Books):
    dana, carl = await ready(books)
    eve = await books.member()
    done = await claim(books, dana)
    with pytest.raises(NotFound):
        await books.award(eve, "sale", by=carl, amount_minor=5_000, offs=(Off("claim", done.id, percent=50),))


async def test_fifty_at_once_on_the_last_one_are_one(database_url: str):
    books = await Books(database_url).open(welcome=0, pending_days=0)
    people = [await books.member() for _ in range(50)]
    for n, one in enumerate(people):
        await books.award(one, f"b{n}", amount_minor=1_000)
    reward = await offer(books, stock=1)
    found = await asyncio.gather(*(claim(books, one, reward, f"c{one}") for one in people), return_exceptions=True)
    assert sum(isinstance(one, SoldOut) for one in found) == 49
    assert await books.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == [(0,)]
    assert await books.rows("SELECT count(*) FROM wallets WHERE available = 0") == [(1,)]
    await sound(books)
    await books.close()


async def test_two_phones_and_ten_cashiers_are_one_reward(database_url: str):
    books = await Books(database_url).open(welcome=0, pending_days=0)
    dana = await books.member()
    await books.award(dana, "b", amount_minor=1_000)
    both = await asyncio.gather(*(claim(books, dana, 1, f"phone{n}") for n in range(2)), return_exceptions=True)
    [done] = [one for one in both if not isinstance(one, NotEnough)]
    cashiers = [await books.staff_member() for _ in range(10)]
    tries = [*(hand_over(books, one, done.code) for one in cashiers), cancel(books, dana, done.id)]
    found = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(not isinstance(one, ClaimOver) for one in found) == 1
    assert len(await books.rows("SELECT 1 FROM ledger_entries WHERE type = 'HOLD'")) == 1
    await sound(books)
    await books.close()


async def test_overdue_claims_that_end_while_others_claim_lock_nobody_out(database_url: str):
    books = await Books(database_url).open(welcome=0, pending_days=0)
    people = [await books.member() for _ in range(12)]
    for n, one in enumerate(people):
        await books.award(one, f"b{n}", amount_minor=3_000)
    offered = [await offer(books, stock=20), await offer(books, stock=20)]
    for n, one in enumerate(people):
        await claim(books, one, offered[n % 2], f"first{one}")
    books.now += HOUR
    again = (claim(books, one, offered[(n + 1) % 2], f"second{one}") for n, one in enumerate(people))
    await asyncio.gather(*again, expired(books))
    assert await books.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == [(14,), (14,)]
    await sound(books)
    await books.close()
