"""Points as money: spent once and only by whose they are, earned on the part in money, given back with the money."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from loyalty import clubs, merges, paying
from loyalty.earning import Basket
from loyalty.errors import LikeTheLast, NotAllowed, NotEnough, NotFound, OutOfRange, PaymentOver
from loyalty.health import findings
from loyalty.limits import Limit, Limits
from loyalty.paying import Payment
from loyalty.paying_back import share_of
from loyalty.programs import Paying
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

LIMITS = Limits(member_day=Limit(), looked_up_day=Limit(), gap_minutes=0, closed_hours=False)


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A point pays ten grosze, up to half of a bill."""
    books = await Books(database_url).open(pending_days=0, welcome=0, expiry_months=1)
    await books.rules(paying=Paying(value_minor=10, share=50, least=10), limits=LIMITS)
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features=frozenset({"paying"}))
    yield books
    await books.close()


@pytest.fixture
async def dana(books: Books) -> Actor:
    """Somebody with 300 points."""
    member_id = await books.joined(77)
    await books.award(member_id, "before", amount_minor=30_000)
    return Actor(person_id=77, member_id=member_id)


async def asked(
    books: Books, dana: Actor, points: int, *, by: Actor, bill: int = 10_000, sale: str = "sale"
) -> Payment:
    assert dana.member_id is not None
    async with books.store.writing() as uow:
        return await paying.ask(
            uow,
            club=await clubs.require(uow),
            by=by,
            member_id=dana.member_id,
            presence="scan",
            basket=Basket(amount_minor=10_000),
            points=points,
            request_id=sale,
        )


async def confirmed(books: Books, by: Actor, payment_id: int) -> Any:
    async with books.store.writing() as uow:
        return await paying.confirm(uow, club=await clubs.require(uow), by=by, payment_id=payment_id)


async def balance(books: Books, dana: Actor) -> int:
    assert dana.member_id is not None
    return (await books.balance(dana.member_id))[0]


async def sound(books: Books) -> None:
    async with books.store.studying() as view:
        assert await findings(view, full=True) == []


async def test_points_pay_once_and_what_is_paid_in_money_earns(books: Books, dana: Actor):
    carl = await books.staff_member()
    payment = await asked(books, dana, 200, by=carl)
    assert (await asked(books, dana, 200, by=carl)).id == payment.id, "asked once"
    assert await balance(books, dana) == 300, "nothing is spent by a question"
    done, sale = await confirmed(books, dana, payment.id)
    assert (done.state, sale.amount_minor, sale.gained, sale.available) == ("confirmed", 8_000, 80, 180)
    again, same = await confirmed(books, dana, payment.id)
    assert (again.id, same.purchase_id, same.bill.by_points_minor) == (payment.id, sale.purchase_id, 2_000)
    assert await balance(books, dana) == 180
    keys = [row.key for row in await books.rows("SELECT key FROM letters WHERE key LIKE 'letter-pay%' ORDER BY id")]
    assert keys == ["letter-pay", "letter-pay-done"]
    await sound(books)


async def test_nobody_spends_anothers_points_and_too_many_or_too_few_pay_nothing(books: Books, dana: Actor):
    carl, mia = await books.staff_member(), await books.staff_member(name="Mia")
    for points in (9, 501, 301):
        with pytest.raises(OutOfRange):
            await asked(books, dana, points, by=carl)
    payment = await asked(books, dana, 100, by=carl)
    stranger = Actor(person_id=5, member_id=await books.member())
    for other in (stranger, Actor(person_id=6), carl):
        with pytest.raises(NotFound):
            await confirmed(books, other, payment.id)
    with pytest.raises(NotFound):
        async with books.store.reading() as view:
            await paying.looked_at(view, by=mia, payment_id=payment.id)
    assert await balance(books, dana) == 300


async def test_a_double_tap_and_two_bills_at_once_spend_what_is_there_once(
    books: Books, dana: Actor, database_url: str
):
    carl, second = await books.staff_member(), Books(database_url)
    one = await asked(books, dana, 200, by=carl, sale="one")
    other = await asked(books, dana, 200, by=carl, sale="other")
    taps = [confirmed((books, second)[n % 2], dana, (one, other)[n // 2 % 2].id) for n in range(12)]
    answers = await asyncio.gather(*taps, return_exceptions=True)
    paid = {answer[0].id for answer in answers if isinstance(answer, tuple)}
    assert len(paid) == 1, "there were points for one of them"
    assert all(isinstance(answer, tuple | PaymentOver) for answer in answers), "the later question took the other back"
    # The points of the first sale came at once, and do not suffice for the other either.
    assert await balance(books, dana) == 180
    assert [row.n for row in await books.rows("SELECT count(*) AS n FROM ledger_entries WHERE type = 'SPEND'")] == [1]
    await sound(books)
    await second.close()


async def test_no_taking_back_and_five_minutes_close_the_question_and_money_is_taken_once(books: Books, dana: Actor):
    carl = await books.staff_member()
    declined = await asked(books, dana, 100, by=carl, sale="declined")
    async with books.store.writing() as uow:
        assert (await paying.decline(uow, by=dana, payment_id=declined.id)).state == "declined"
    withdrawn = await asked(books, dana, 100, by=carl, sale="withdrawn")
    async with books.store.writing() as uow:
        assert (await paying.withdraw(uow, by=carl, payment_id=withdrawn.id)).state == "withdrawn"
    sold = await asked(books, dana, 100, by=carl, sale="sold in money")
    await books.award(dana.member_id or 0, "sold in money", by=carl, amount_minor=10_000)
    with pytest.raises(PaymentOver):
        await confirmed(books, dana, sold.id)
    over = await asked(books, dana, 100, by=carl, sale="over")
    books.now += timedelta(minutes=5)
    for payment in (declined, withdrawn, over):
        with pytest.raises(PaymentOver):
            await confirmed(books, dana, payment.id)
    async with books.store.writing() as uow:
        assert await paying.expire(uow) == 1
        assert await paying.expire(uow) == 0
    assert [row.n for row in await books.rows("SELECT count(*) AS n FROM ledger_entries WHERE type = 'SPEND'")] == [0]
    await sound(books)


async def test_a_yes_that_comes_too_late_for_the_cashier_or_the_points_spends_nothing(books: Books, dana: Actor):
    carl = await books.staff_member()
    payment = await asked(books, dana, 200, by=carl)
    await books.debit(dana.member_id or 0, "elsewhere", 150)
    with pytest.raises(NotEnough):
        await confirmed(books, dana, payment.id)
    small = await asked(books, dana, 20, by=carl, sale="small")
    async with books.store.writing() as uow:
        await uow.run(text("UPDATE staff SET active = :no").bindparams(no=False))
    with pytest.raises(NotAllowed):
        await confirmed(books, dana, small.id)
    async with books.store.writing() as uow:
        assert (await paying.refuse(uow, by=dana, payment_id=small.id)).state == "refused"
    assert await balance(books, dana) == 150
    await sound(books)


async def test_the_counters_limits_speak_before_the_member_is_asked(books: Books, dana: Actor):
    carl = await books.staff_member()
    await books.rules(limits=LIMITS.model_copy(update={"gap_minutes": 10}))
    with pytest.raises(LikeTheLast):
        await asked(books, dana, 100, by=carl)
    assert await books.rows("SELECT id FROM point_payments") == []


async def test_a_refund_gives_points_back_in_the_bills_proportion_with_their_old_end(books: Books, dana: Actor):
    carl = await books.staff_member()
    _, sale = await confirmed(books, dana, (await asked(books, dana, 200, by=carl)).id)
    lots = await books.rows("SELECT id, expires_at FROM lots ORDER BY id")
    back = [await books.refund(sale.purchase_id, f"part {n}", 3_333) for n in range(2)]
    assert [one.points_returned for one in back] == [83, 83]
    last = await books.refund(sale.purchase_id, "rest")
    assert (last.points_returned, last.whole) == (34, True)
    assert await balance(books, dana) == 300
    assert await books.rows("SELECT id, expires_at FROM lots ORDER BY id") == lots, "into the lots that they came from"
    await sound(books)
    await books.audited()


async def test_points_that_have_ended_meanwhile_come_back_for_a_week(books: Books, dana: Actor):
    carl = await books.staff_member()
    _, sale = await confirmed(books, dana, (await asked(books, dana, 200, by=carl)).id)
    books.now += timedelta(days=70)
    await books.refund(sale.purchase_id, "all")
    assert await balance(books, dana) == 200
    books.now += timedelta(days=8)
    assert await balance(books, dana) == 0
    await sound(books)


async def test_points_of_a_card_that_went_into_another_come_back_to_that_one(books: Books, dana: Actor):
    carl, boss = await books.staff_member(), await books.staff_member("owner", "Olga")
    _, sale = await confirmed(books, dana, (await asked(books, dana, 200, by=carl)).id)
    kept = await books.member()
    async with books.store.writing() as uow:
        await merges.merge(uow, by=boss, kept_id=kept, gone_id=dana.member_id or 0)
    await books.refund(sale.purchase_id, "some", 4_000)
    await books.refund(sale.purchase_id, "rest")
    assert (await books.balance(kept))[0] == 300
    await sound(books)


async def test_a_bill_that_points_pay_whole_earns_nothing_and_gives_all_back_when_it_is_void(books: Books, dana: Actor):
    carl = await books.staff_member()
    await books.rules(paying=Paying(value_minor=100, share=100))
    _, sale = await confirmed(books, dana, (await asked(books, dana, 100, by=carl)).id)
    assert (sale.amount_minor, sale.gained, sale.available) == (None, 0, 200)
    assert (await books.void(sale.purchase_id, "void")).points_returned == 100
    assert await balance(books, dana) == 300
    await sound(books)
    await books.audited()


@given(st.integers(1, 10_000), st.lists(st.integers(1, 5_000), min_size=1, max_size=8))
def test_never_more_comes_back_than_was_spent_and_the_last_refund_clears_the_rest(points: int, parts: list[int]):
    total, money, returned = sum(parts), 0, 0
    for part in parts:
        money += part
        share = share_of(points, money_minor=money, of_minor=total, whole=money == total)
        assert returned <= share <= points
        returned = share
    assert returned == points


async def test_the_doctor_finds_payments_that_the_books_do_not_bear_out(books: Books, dana: Actor):
    carl = await books.staff_member()
    _, sale = await confirmed(books, dana, (await asked(books, dana, 200, by=carl)).id)
    await books.refund(sale.purchase_id, "some", 4_000)
    await sound(books)
    for statement, rule in (
        ("UPDATE point_payments SET points = 199", "payment-spent"),
        ("UPDATE point_payments SET points = 200, returned_points = returned_points + 1", "payment-returned"),
        ("UPDATE point_payments SET state = 'declined', returned_points = returned_points - 1", "payment-spent"),
    ):
        async with books.store.writing() as uow:
            await uow.run(text(statement))
        async with books.store.studying() as view:
            assert rule in {one.rule for one in await findings(view, full=False)}
