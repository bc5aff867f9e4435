"""Many hands at one till: nothing is lost, nothing counts twice, on either database."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.util.concurrency import await_, in_greenlet

from loyalty import clubs, merges, nightly, refunds, settling, staff, voucher_uses
from loyalty.db import refunds as refund_rows
from loyalty.db import vouchers as voucher_rows
from loyalty.errors import LinkEnded, Refusal
from loyalty.roles import PROGRAM, Actor
from tests.support.books import MANAGER, Books
from tests.support.claiming import cancel, claim, hand_over, offer, sound
from tests.support.vouchers import given, held


@pytest.fixture
async def tills(database_url: str) -> AsyncIterator[list[Books]]:
    """Two programs on one database."""
    first = await Books(database_url).open(pending_days=0, welcome=0)
    second = Books(database_url)
    yield [first, second]
    await first.close()
    await second.close()


async def test_fifty_awards_at_once_on_one_card_are_all_counted(tills: list[Books]):
    dana = await tills[0].member()
    awards = await asyncio.gather(*(tills[n % 2].award(dana, f"sale {n}", amount_minor=150) for n in range(50)))
    assert len({award.receipt_number for award in awards}) == 50
    assert sum(award.gained for award in awards) == 75, "the half points are carried over in every order"
    assert await tills[0].rows("SELECT available, lifetime, remainder_minor FROM wallets") == [(75, 75, 0)]
    await tills[0].audited()


async def test_the_same_request_twenty_times_at_once_counts_once_and_is_answered_every_time(tills: list[Books]):
    dana = await tills[0].member()
    awards = await asyncio.gather(*(tills[n % 2].award(dana, "the same", amount_minor=5_000) for n in range(20)))
    assert {award.receipt_number for award in awards} == {awards[0].receipt_number}
    assert [award.available for award in awards] == [50] * 20
    assert [award.repeated for award in awards].count(False) == 1
    assert len(await tills[0].rows("SELECT id FROM letters")) == 1
    await tills[0].audited()


async def test_twenty_people_who_join_with_one_telegram_account_are_one_member(tills: list[Books]):
    from loyalty import members

    async def join(till: Books) -> int:
        async with till.store.writing() as uow:
            return (await members.join(uow, by=Actor(person_id=7), name="Dana", source="start")).member_id

    joined = await asyncio.gather(*(join(tills[n % 2]) for n in range(20)), return_exceptions=True)
    assert len(await tills[0].rows("SELECT id FROM members")) == 1
    assert len({one for one in joined if isinstance(one, int)}) == 1


async def test_an_invitation_that_ten_people_open_at_once_is_used_by_one(tills: list[Books]):
    async with tills[0].store.writing() as uow:
        token = await staff.invite(uow, by=PROGRAM, role="cashier")

    async def open_link(till: Books, person_id: int) -> bool:
        try:
            async with till.store.writing() as uow:
                return (await staff.accept(uow, by=Actor(person_id=person_id), token=token, name="Carl")).fresh
        except LinkEnded:
            return False

    opened = await asyncio.gather(*(open_link(tills[n % 2], 50 + n) for n in range(10)))
    assert opened.count(True) == 1
    assert len(await tills[0].rows("SELECT id FROM staff")) == 1


# -- debits, refunds, returns -----------------------------------------------------------------------------------------


@pytest.fixture
def slow_looks(tills: list[Books]) -> None:
    """Whatever is looked up takes a moment in which everybody else goes on."""
    for till in tills:
        for engine in {till.store.writer.sync_engine, till.store.reader.sync_engine}:
            event.listen(engine, "before_cursor_execute", _take_a_moment)


def _take_a_moment(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
    if statement.startswith("SELECT") and in_greenlet():
        await_(asyncio.sleep(0.002))


async def granted(*acts: Awaitable[object]) -> int:
    """How many of these did not end in a refusal."""
    answers = await asyncio.gather(*acts, return_exceptions=True)
    wrong = [one for one in answers if isinstance(one, BaseException) and not isinstance(one, Refusal)]
    assert wrong == []
    return sum(not isinstance(one, Refusal) for one in answers)


@pytest.mark.usefixtures("slow_looks")
async def test_fifty_people_spend_at_once_what_is_enough_for_twenty(tills: list[Books]):
    dana = await tills[0].member()
    for number in range(4):
        await tills[0].award(dana, f"sale {number}", amount_minor=5_000)
    assert await granted(*(tills[n % 2].debit(dana, f"bill {n}", 10) for n in range(50))) == 20
    assert await tills[0].balance(dana) == (0, 0)
    await tills[0].audited()


@pytest.mark.usefixtures("slow_looks")
async def test_points_that_end_while_many_spend_end_once(tills: list[Books]):
    await tills[0].rules(expiry_months=1)
    dana = await tills[0].member()
    await tills[0].award(dana, "old", amount_minor=5_000)
    await tills[0].rules(pending_days=60)
    await tills[0].award(dana, "waiting", amount_minor=5_000)
    for till in tills:
        till.now += timedelta(days=70)
    assert await granted(*(tills[n % 2].debit(dana, f"bill {n}", 10) for n in range(12))) == 5
    kinds = [row.type for row in await tills[0].rows("SELECT type FROM ledger_entries ORDER BY id")]
    assert kinds == ["EARN", "EARN_PENDING", "EXPIRE", "ACTIVATE", *["SPEND"] * 5]
    await tills[0].audited()


@pytest.mark.usefixtures("slow_looks")
async def test_what_comes_back_many_times_at_once_comes_back_once(tills: list[Books]):
    dana = await tills[0].member()
    await tills[0].award(dana, "sale", amount_minor=5_000)
    held = await tills[0].debit(dana, "held", 30, kind="HOLD")
    assert await granted(*(tills[n % 2].give_back(held, f"back {n}", 10) for n in range(10))) == 3
    assert await tills[0].balance(dana) == (50, 0)
    await tills[0].audited()


@pytest.mark.usefixtures("slow_looks")
async def test_a_refund_asked_for_many_times_at_once_is_one_and_is_answered_every_time(tills: list[Books]):
    sale = await tills[0].award(await tills[0].member(), "sale", amount_minor=5_000)
    done = await asyncio.gather(*(tills[n % 2].refund(sale.purchase_id, "the same", 2_000) for n in range(10)))
    assert {one.refund_id for one in done} == {done[0].refund_id}
    assert [one.repeated for one in done].count(False) == 1
    assert await granted(*(tills[n % 2].refund(sale.purchase_id, f"part {n}", 1_000) for n in range(10))) == 3
    assert await granted(*(tills[n % 2].undo(sale.purchase_id) for n in range(4))) == 0
    await tills[0].audited()


@pytest.mark.usefixtures("slow_looks")
async def test_ticks_and_sales_at_the_same_moment_settle_each_lot_once(tills: list[Books]):
    await tills[0].rules(pending_days=14)
    people = [await tills[0].member() for _ in range(4)]
    for place, member_id in enumerate(people):
        await tills[0].award(member_id, f"sale {place}", amount_minor=5_000)
    for till in tills:
        till.now += timedelta(days=14)

    async def tick(till: Books) -> None:
        await settling.settle_due(till.store)

    sales = [tills[n % 2].award(member_id, f"again {n}", amount_minor=100) for n, member_id in enumerate(people)]
    assert await granted(*(tick(till) for till in tills * 2), *sales) == 8
    assert [await tills[0].balance(member_id) for member_id in people] == [(50, 1)] * 4
    await tills[0].audited()


# -- rewards ----------------------------------------------------------------------------------------------------------


async def night(till: Books) -> None:
    """The night's work, and what every minute does."""
    await settling.settle_due(till.store)
    await nightly.when_due(till.store)


async def merge(till: Books, kept_id: int, gone_id: int) -> None:
    """Two cards become one."""
    async with till.store.writing() as uow:
        await merges.merge(uow, by=MANAGER, kept_id=kept_id, gone_id=gone_id)


async def put_down(till: Books, by: Actor, use_id: int) -> None:
    """A cashier lets go of a voucher."""
    async with till.store.writing() as uow:
        await voucher_uses.release(uow, by=by, use_id=use_id)


@pytest.mark.usefixtures("slow_looks")
@pytest.mark.parametrize("round_", range(2))
async def test_claims_sales_refunds_vouchers_the_night_and_a_merge_at_once_wait_for_nobody_forever(
    tills: list[Books], round_: int
):
    one, other = tills
    async with one.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"vouchers"}))
    carl, cleo = await one.staff_member(), await one.staff_member(name="Cleo")
    cake = await offer(one, cost=5, stock=9)
    await offer(one, cost=20, lasts_days=9, automatic=True, member_limit=1)
    kept, gone = await one.member(), await one.member()
    sales = [await one.award((kept, gone)[n % 2], f"sale {n}", amount_minor=5_000) for n in range(6)]
    first = await claim(one, gone, cake, "first")
    second = await claim(one, kept, cake, "second")
    third = await claim(one, gone, cake, "third")
    code, shown = await given(one, gone), await given(one, gone, request_id="shown")
    use = await held(one, shown, by=cleo)
    for till in tills:
        till.now += timedelta(days=1)
    acts: list[Awaitable[object]] = [
        *(tills[n % 2].refund(sale.purchase_id, f"back {n}", 2_000) for n, sale in enumerate(sales)),
        *(tills[n % 2].award((kept, gone)[n // 2 % 2], f"more {n}", amount_minor=1_000) for n in range(4)),
        *(claim(tills[n % 2], (kept, gone)[n % 2], cake, f"claim {n}") for n in range(4)),
        cancel(other, gone, first.id),
        cancel(one, kept, second.id),
        hand_over(one, carl, third.code),
        held(other, code, by=carl),
        put_down(one, cleo, use.id),
        night(one),
        night(other),
    ]
    acts.insert(round_ * 9, merge(other, kept, gone))
    await granted(*acts)
    assert await one.rows("SELECT status FROM members WHERE status = 'merged'")
    [row] = await one.rows(EXPLAINED)
    assert row.there == row.explained
    assert await one.rows("SELECT stock FROM rewards WHERE stock IS NOT NULL") == await one.rows(LEFT)
    await sound(one)


@pytest.mark.only_on("postgres")
@pytest.mark.parametrize("what", ["refund", "voucher"])
async def test_whoever_holds_a_purchase_or_a_voucher_may_go_on_while_a_merge_waits_for_it(
    tills: list[Books], what: str
):
    one, other = tills
    kept, gone = await one.member(), await one.member()
    carl = await one.staff_member()
    sale = await one.award(gone, "sale", amount_minor=5_000)
    code = await given(one, gone)
    async with one.store.writing() as uow:
        if what == "refund":
            await refund_rows.lock_purchase(uow, purchase_id=sale.purchase_id)
        else:
            await voucher_rows.lock(uow, voucher_id=1)
        merging = asyncio.create_task(merge(other, kept, gone))
        while not await one.rows("SELECT 1 FROM pg_locks WHERE NOT granted"):
            assert not merging.done()
        if what == "refund":
            how: dict[str, Any] = {"by": carl, "purchase_id": sale.purchase_id, "request_id": "all"}
            assert (await refunds.refund(uow, club=await clubs.require(uow), **how)).points == 50
        else:
            assert (await voucher_uses.reserve(uow, by=carl, code=code)).member_id == gone
    await merging
    await sound(one)


_OPEN = "FROM reward_claims WHERE state IN ('issued', 'redeemed')"
EXPLAINED = (
    "SELECT (SELECT sum(available + pending) FROM wallets) AS there, "
    "(SELECT sum(available_change + pending_change) FROM ledger_entries WHERE type LIKE 'EARN%') "
    f"- (SELECT sum(points) FROM refunds) - (SELECT coalesce(sum(cost), 0) {_OPEN}) AS explained"
)
LEFT = f"SELECT 9 - count(*) {_OPEN} AND cost = 5"
