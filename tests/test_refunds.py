"""Sales that are taken back: points follow the money, cumulatively, and a purchase that never was leaves no trace."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty import refunds
from loyalty.errors import AlreadyTakenBack, AmountOutOfRange, NotAllowed, NotFound, SelfAward, UndoOver
from loyalty.roles import Actor
from tests.support.books import CASHIER, MANAGER, Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def trace(books: Books, member_id: int) -> list[Any]:
    """What a purchase leaves with a member beside its entries."""
    wallet = "SELECT available, pending, lifetime, remainder_minor FROM wallets WHERE member_id = :id"
    member = "SELECT purchase_count, purchase_sum_minor, last_purchase_at FROM members WHERE id = :id"
    return [*await books.rows(wallet, id=member_id), *await books.rows(member, id=member_id)]


async def states(books: Books) -> list[str]:
    return [row.state for row in await books.rows("SELECT state FROM purchases ORDER BY id")]


async def test_part_by_part_the_points_follow_the_money_and_the_last_part_clears_the_rest(books: Books):
    dana = await books.member()
    sale = await books.award(dana, "one", amount_minor=3_350)
    taken = [await books.refund(sale.purchase_id, f"part {n}", 1_000) for n in range(3)]
    assert [(one.points, one.available, one.whole) for one in taken] == [
        (9, 24, False),
        (10, 14, False),
        (10, 4, False),
    ]
    assert await states(books) == ["partially refunded"]
    last = await books.refund(sale.purchase_id, "the rest")
    assert (last.amount_minor, last.points, last.available, last.whole) == (350, 4, 0, True)
    assert await states(books) == ["refunded"]
    await books.audited()


async def test_every_refund_is_refused_once_nothing_is_left(books: Books):
    sale = await books.award(await books.member(), "one", amount_minor=1_000)
    for amount in (0, -1, 1_001):
        with pytest.raises(AmountOutOfRange):
            await books.refund(sale.purchase_id, "wrong", amount)
    await books.refund(sale.purchase_id, "all")
    for again in (books.refund(sale.purchase_id, "more", 1), books.void(sale.purchase_id, "void")):
        with pytest.raises(AlreadyTakenBack):
            await again
    with pytest.raises(AlreadyTakenBack):
        await books.undo(sale.purchase_id)
    with pytest.raises(NotFound):
        await books.refund(999, "nothing")
    await books.audited()


async def test_the_same_request_takes_back_once_and_tells_the_same(books: Books):
    sale = await books.award(await books.member(), "one", amount_minor=1_000)
    first = await books.refund(sale.purchase_id, "part", 400)
    again = await books.refund(sale.purchase_id, "part", 600)
    assert (again.refund_id, again.points, again.amount_minor) == (first.refund_id, 4, 400)
    assert (first.repeated, again.repeated) == (False, True)
    whole = await books.refund(sale.purchase_id, "all")
    assert (await books.refund(sale.purchase_id, "all")).refund_id == whole.refund_id
    assert len(await books.rows("SELECT id FROM letters")) == 3
    await books.audited()


async def test_points_on_their_way_are_taken_first(books: Books):
    await books.rules(pending_days=14)
    dana = await books.member()
    sale = await books.award(dana, "one", amount_minor=1_000)
    part = await books.refund(sale.purchase_id, "part", 400)
    assert (part.points, part.available, part.pending) == (4, 0, 6)
    books.now += timedelta(days=14)
    rest = await books.refund(sale.purchase_id, "rest")
    assert (rest.points, rest.available, rest.pending) == (6, 0, 0)
    kinds = [row.type for row in await books.rows("SELECT type FROM ledger_entries ORDER BY id")]
    assert kinds == ["EARN_PENDING", "CANCEL_PENDING", "ACTIVATE", "CLAWBACK"]
    await books.audited()


async def test_only_the_purchases_own_points_on_their_way_are_cancelled(books: Books):
    await books.rules(pending_days=14)
    dana = await books.member()
    sales = [await books.award(dana, f"sale {n}", amount_minor=1_000) for n in range(2)]
    await books.refund(sales[0].purchase_id, "all")
    left = await books.rows("SELECT remaining FROM lots ORDER BY id")
    assert [lot.remaining for lot in left] == [0, 10]
    await books.audited()


async def test_what_was_spent_already_is_the_shortfall_and_never_a_debt(books: Books):
    dana = await books.member()
    sale = await books.award(dana, "one", amount_minor=1_000)
    await books.debit(dana, "bill", 8)
    part = await books.refund(sale.purchase_id, "part", 500)
    assert (part.points, part.shortfall, part.available) == (2, 3, 0)
    rest = await books.refund(sale.purchase_id, "rest")
    assert (rest.points, rest.shortfall) == (0, 5)
    assert (await books.award(dana, "two", amount_minor=100)).available == 1, "the next point is not eaten by it"
    await books.audited()


async def test_what_several_rules_gave_goes_back_together(books: Books):
    from loyalty.earning import Rule

    await books.rules(
        rules=(Rule(id="visit:1", kind="visit", quantity=5), Rule(id="multiplier:2", kind="multiplier", factor=150))
    )
    dana = await books.member()
    sale = await books.award(dana, "one", amount_minor=1_010)
    assert sale.gained == 20
    assert (await books.refund(sale.purchase_id, "half", 505)).points == 10
    assert (await books.refund(sale.purchase_id, "rest")).points == 10
    assert await books.remainder(dana) == 0
    await books.audited()


async def test_stamps_go_back_whole(database_url: str):
    cafe = await Books(database_url).open("cafe")
    dana = await cafe.member()
    sale = await cafe.award(dana, "one", taps=3)
    with pytest.raises(AmountOutOfRange):
        await cafe.refund(sale.purchase_id, "part", 100)
    undone = await cafe.undo(sale.purchase_id)
    assert (undone.points, undone.amount_minor, undone.available, undone.whole) == (3, 0, 1, True)
    assert await states(cafe) == ["voided"]
    await cafe.audited()
    await cafe.close()


async def test_points_that_changed_their_unit_meanwhile_are_still_found(database_url: str):
    cafe = await Books(database_url).open("cafe")
    dana = await cafe.member()
    sale = await cafe.award(dana, "one", taps=3)
    await cafe.rules(unit="points")
    assert (await cafe.undo(sale.purchase_id)).points == 3
    await cafe.audited()
    await cafe.close()


# -- who may, and how long --------------------------------------------------------------------------------------------


async def test_undo_is_for_five_minutes_and_for_ones_own_sale(books: Books):
    carl, cora = await books.staff_member(), await books.staff_member(name="Cora")
    sales = [await books.award(await books.member(), f"sale {n}", by=carl, amount_minor=1_000) for n in range(2)]
    with pytest.raises(NotAllowed):
        await books.undo(sales[0].purchase_id, by=cora)
    books.now += timedelta(minutes=5)
    first = await books.undo(sales[0].purchase_id, by=carl)
    assert (await books.undo(sales[0].purchase_id, by=carl)).refund_id == first.refund_id, "a second tap sees it done"
    books.now += timedelta(seconds=1)
    with pytest.raises(UndoOver):
        await books.undo(sales[1].purchase_id, by=carl)
    assert await states(books) == ["voided", "confirmed"]


async def test_a_void_is_for_managers_and_keeps_the_reason(books: Books):
    sale = await books.award(await books.member(), "one", amount_minor=1_000)
    with pytest.raises(NotAllowed):
        await books.void(sale.purchase_id, "void", by=CASHIER)
    books.now += timedelta(days=40)
    assert (await books.void(sale.purchase_id, "void", by=MANAGER)).points == 10
    assert [tuple(row) for row in await books.rows("SELECT kind, reason FROM refunds")] == [("void", "the wrong card")]
    assert await states(books) == ["voided"]


async def test_nobody_takes_back_a_sale_to_themselves_and_nobody_without_a_job_takes_back_any(books: Books):
    dana = await books.member()
    sale = await books.award(dana, "one", amount_minor=1_000)
    own, stranger = Actor(9, 1, "owner", member_id=dana), Actor(9, member_id=dana)
    for act in (books.refund(sale.purchase_id, "a", by=own), books.void(sale.purchase_id, "b", by=own)):
        with pytest.raises(SelfAward):
            await act
    for act in (books.refund(sale.purchase_id, "a", by=stranger), books.undo(sale.purchase_id, by=stranger)):
        with pytest.raises(NotAllowed):
            await act
    assert await states(books) == ["confirmed"]


async def test_the_customer_is_told_and_the_audit_knows_who_did_what(books: Books):
    sale = await books.award(await books.member(), "one", amount_minor=1_000)
    await books.refund(sale.purchase_id, "part", 500)
    [letter] = await books.rows("SELECT kind, params FROM letters WHERE key = 'letter-taken-back'")
    assert letter.kind == "receipt"
    assert all(part in str(letter.params) for part in ("Carl", sale.receipt_number))
    [event] = await books.rows("SELECT actor, before, after FROM audit_events WHERE action = 'purchase.refund'")
    assert "confirmed" in str(event.before)
    assert "partially refunded" in str(event.after)


# -- no trace ---------------------------------------------------------------------------------------------------------


async def test_a_purchase_that_never_was_leaves_no_trace(books: Books):
    dana = await books.member()
    await books.award(dana, "before", amount_minor=1_060)
    books.now += timedelta(hours=1)
    before = await trace(books, dana)
    for amount in AMOUNTS:
        sale = await books.award(dana, f"sale {amount}", amount_minor=amount)
        await books.undo(sale.purchase_id)
        assert await trace(books, dana) == before
    for amount in AMOUNTS:
        sale = await books.award(dana, f"again {amount}", amount_minor=amount)
        for part in range(2 if amount > 1 else 1):
            await books.refund(sale.purchase_id, f"{part} of {amount}", None if part else max(1, amount // 3))
        assert (await trace(books, dana))[0] == before[0]
    await books.audited()


async def test_points_are_those_of_the_money_that_stayed_in_whatever_order_it_went(books: Books):
    dana = await books.member()
    first = await books.award(dana, "one", amount_minor=60)
    second = await books.award(dana, "two", amount_minor=60)
    assert (first.gained, second.gained) == (0, 1)
    await books.refund(first.purchase_id, "all of one")
    assert await books.remainder(dana) == -40
    assert (await books.award(dana, "three", amount_minor=50)).gained == 0
    assert (await books.award(dana, "four", amount_minor=90)).gained == 1
    assert await books.remainder(dana) == 0
    await books.refund(second.purchase_id, "all of two")
    assert (await books.balance(dana), await books.remainder(dana)) == ((1, 0), 40)
    await books.audited()


AMOUNTS = (30, 40, 1, 99, 101, 12_345)
MONEY = st.integers(1, 5_000)


class _Purchase:
    """As the books show one to whoever counts the remainder."""

    def __init__(self, amount: int, carried: int, base: int) -> None:
        self.amount_minor, self.carried_minor, self.carried_part = amount, carried, 0
        self.base, self.refunded_minor = base, 0


@given(st.integers(-99, 99), MONEY, st.lists(MONEY, max_size=6))
def test_any_number_of_parts_brings_the_remainder_back_to_where_it_was(before: int, amount: int, parts: list[int]):
    base, after = divmod(amount + before, 100) if amount + before >= 0 else (0, amount + before)
    purchase, remainder = _Purchase(amount, after - before, base), after
    for part in [*parts, amount]:
        part = min(part, amount - purchase.refunded_minor)
        whole = purchase.refunded_minor + part == amount
        remainder += refunds._carried(purchase, amount=part, whole=whole)["remainder_minor"]
        purchase.refunded_minor += part
        taken = base * purchase.refunded_minor // amount
        held = base - taken
        assert held * 100 + remainder <= amount - purchase.refunded_minor + before + 100, "no part of a point is won"
    assert remainder == before
