"""Points that are taken, and the same points given back: which lots they come from, and what becomes of their end."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from loyalty.debits import LOTS_AT_ONCE, Debit
from loyalty.errors import NotEnough
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once and end a month later."""
    opened = await Books(database_url).open(pending_days=0, welcome=0, expiry_months=1)
    yield opened
    await opened.close()


async def left(books: Books, member_id: int) -> list[int]:
    """What is left in each lot, the oldest first."""
    rows = await books.rows(
        "SELECT remaining FROM lots l JOIN wallets w ON w.id = l.wallet_id WHERE member_id = :id ORDER BY l.id",
        id=member_id,
    )
    return [row.remaining for row in rows]


async def buys(books: Books, member_id: int, *quantities: int) -> None:
    """Purchases of so many points each."""
    for quantity in quantities:
        known = await books.rows("SELECT count(*) AS n FROM purchases")
        await books.award(member_id, f"sale {known[0].n}", amount_minor=quantity * 100)


async def types(books: Books) -> list[str]:
    return [row.type for row in await books.rows("SELECT type FROM ledger_entries ORDER BY id")]


async def test_what_ends_first_is_taken_first_and_what_never_ends_last(books: Books):
    dana = await books.member()
    await books.rules(expiry_months=0)
    await buys(books, dana, 10)
    await books.rules(expiry_months=6)
    await buys(books, dana, 10)
    await books.rules(expiry_months=2)
    await buys(books, dana, 10, 10)
    await books.debit(dana, "one", 15)
    assert await left(books, dana) == [10, 10, 0, 5], "of two that end together the older"
    await books.debit(dana, "two", 16)
    assert await left(books, dana) == [9, 0, 0, 0]
    await books.audited()


async def test_points_on_their_way_are_never_taken(books: Books):
    dana = await books.member()
    await buys(books, dana, 10)
    await books.rules(pending_days=14)
    await buys(books, dana, 30)
    with pytest.raises(NotEnough) as refused:
        await books.debit(dana, "one", 11)
    assert (refused.value.available, refused.value.fields["wanted"]) == (10, 11)
    taken = await books.debit(dana, "one", 11, up_to=True)
    assert taken.quantity == 10
    assert await left(books, dana) == [0, 30]
    await books.audited()


async def test_what_is_ready_by_now_can_be_taken_without_waiting_for_a_tick(books: Books):
    await books.rules(pending_days=14)
    dana = await books.member()
    await buys(books, dana, 30)
    books.now += timedelta(days=14)
    await books.debit(dana, "one", 30)
    assert await types(books) == ["EARN_PENDING", "ACTIVATE", "SPEND"]
    assert await books.balance(dana) == (0, 0)
    await books.audited()


async def test_what_is_over_ends_before_anything_is_taken_and_only_with_it(books: Books):
    dana = await books.member()
    await buys(books, dana, 10)
    books.now += timedelta(days=45)
    await buys(books, dana, 20)
    with pytest.raises(NotEnough):
        await books.debit(dana, "one", 21)
    assert await types(books) == ["EARN", "EXPIRE", "EARN"]
    books.now += timedelta(days=75)
    with pytest.raises(NotEnough) as refused:
        await books.debit(dana, "two", 1)
    assert refused.value.available == 0
    assert await types(books) == ["EARN", "EXPIRE", "EARN"], "a refused debit leaves nothing, not even an end"
    assert (await books.debit(dana, "three", 1, up_to=True)).quantity == 0
    assert await types(books) == ["EARN", "EXPIRE", "EARN", "EXPIRE", "SPEND"]
    await books.audited()


async def test_a_debit_that_finds_too_little_takes_what_there_is_and_notes_what_is_missing(books: Books):
    dana = await books.member()
    await buys(books, dana, 7)
    assert (await books.debit(dana, "one", 10, kind="CLAWBACK", up_to=True)).quantity == 7
    [entry] = await books.rows("SELECT available_change, shortfall FROM ledger_entries WHERE type = 'CLAWBACK'")
    assert tuple(entry) == (-7, 3)
    await books.audited()


async def test_a_debit_of_many_small_lots_takes_them_all(books: Books):
    dana = await books.member()
    await buys(books, dana, *[1] * (LOTS_AT_ONCE + 5))
    await books.debit(dana, "all", LOTS_AT_ONCE + 5)
    assert set(await left(books, dana)) == {0}
    await books.audited()


@pytest.mark.parametrize("quantity", [0, -1, -(10**9)])
async def test_nothing_and_less_than_nothing_is_neither_taken_nor_given_back(books: Books, quantity: int):
    dana = await books.member()
    await buys(books, dana, 10)
    taken = await books.debit(dana, "one", 5)
    with pytest.raises(ValueError, match="cannot change hands"):
        await books.debit(dana, "two", quantity)
    with pytest.raises(ValueError, match="cannot change hands"):
        await books.give_back(taken, "back", quantity)
    assert await books.balance(dana) == (5, 0)


async def test_the_same_debit_counts_once_whatever_happens(books: Books):
    dana = await books.member()
    await buys(books, dana, 10)
    await books.debit(dana, "one", 4)
    with pytest.raises(Exception, match=r"(?i)unique"):
        await books.debit(dana, "one", 4)
    assert await books.balance(dana) == (6, 0)
    await books.audited()


# -- giving back ------------------------------------------------------------------------------------------------------


async def two_lots(books: Books) -> tuple[int, Debit]:
    """Somebody with a lot of 10 that ends first and one of 10 that ends later, of which 15 were taken."""
    dana = await books.member()
    await buys(books, dana, 10)
    await books.rules(expiry_months=3)
    await buys(books, dana, 10)
    taken = await books.debit(dana, "bill", 15, kind="HOLD")
    assert await left(books, dana) == [0, 5]
    return dana, taken


async def test_what_was_taken_last_comes_back_first_part_by_part(books: Books):
    dana, taken = await two_lots(books)
    await books.give_back(taken, "a", 3, kind="RELEASE")
    assert await left(books, dana) == [0, 8]
    await books.give_back(taken, "b", 4, kind="RELEASE")
    assert await left(books, dana) == [2, 10]
    await books.give_back(taken, "c", 8, kind="RELEASE")
    assert await left(books, dana) == [10, 10]
    with pytest.raises(NotEnough) as refused:
        await books.give_back(taken, "d", 1, kind="RELEASE")
    assert refused.value.available == 0
    assert await books.balance(dana) == (20, 0)
    await books.audited()


async def test_more_than_was_taken_never_comes_back(books: Books):
    dana, taken = await two_lots(books)
    with pytest.raises(NotEnough):
        await books.give_back(taken, "a", 16)
    await books.give_back(taken, "b", 10)
    with pytest.raises(NotEnough):
        await books.give_back(taken, "c", 6)
    assert await books.balance(dana) == (15, 0)
    with pytest.raises(NotEnough):
        await books.give_back(Debit(entry_id=999, quantity=5), "d", 1)
    await books.audited()


async def test_points_that_come_back_keep_their_old_end(books: Books):
    dana, taken = await two_lots(books)
    await books.give_back(taken, "a", 15)
    async with books.store.reading() as view:
        from loyalty import points

        account = await points.account(view, member_id=dana, unit="points")
    assert account.next_expiry == (10, datetime.fromisoformat("2026-12-31T23:00:00+00:00"))
    assert len(await left(books, dana)) == 2, "the same lots, no new ones"
    await books.audited()


async def test_what_has_ended_meanwhile_is_good_for_a_week(books: Books):
    dana, taken = await two_lots(books)
    books.now = datetime.fromisoformat("2027-01-10T10:00:00+00:00")
    await books.give_back(taken, "a", 12)
    assert await left(books, dana) == [0, 10, 7], "five go where they came from, seven are a lot of their own"
    assert await books.balance(dana) == (17, 0)
    books.now += timedelta(days=7) - timedelta(seconds=1)
    assert await books.balance(dana) == (17, 0)
    books.now += timedelta(seconds=1)
    assert await books.balance(dana) == (10, 0)
    await books.give_back(taken, "b", 3)
    assert await books.balance(dana) == (13, 0)
    await books.audited()


async def test_what_came_back_can_be_taken_again_and_comes_back_again(books: Books):
    dana, taken = await two_lots(books)
    await books.give_back(taken, "a", 15)
    again = await books.debit(dana, "bill 2", 20)
    assert await left(books, dana) == [0, 0]
    await books.give_back(again, "b", 20)
    assert await left(books, dana) == [10, 10]
    with pytest.raises(NotEnough):
        await books.give_back(taken, "c", 1)
    await books.audited()
