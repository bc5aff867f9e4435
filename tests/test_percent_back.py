"""Percent back in the books: no part of a point is lost between purchases, and none stays after an undo."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from loyalty import clubs, refunds
from tests.support.books import CASHIER, Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """A shop that gives 7 % back, at once."""
    opened = await Books(database_url).open(percent=7, pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def carried(books: Books) -> tuple[Any, ...]:
    [row] = await books.rows("SELECT remainder_minor, remainder_part FROM wallets")
    return tuple(row)


async def undo(books: Books, purchase_id: int) -> None:
    async with books.store.writing() as uow:
        club = await clubs.require(uow)
        request_id = f"undo:{purchase_id}"
        await refunds.undo(uow, club=club, by=CASHIER, purchase_id=purchase_id, request_id=request_id)


async def test_seven_purchases_earn_what_their_sum_earns(books: Books):
    dana = await books.member()
    gained = [(await books.award(dana, f"{n}", amount_minor=1_429)).gained for n in range(7)]
    assert gained == [1] * 7
    assert await carried(books) == (3, 0), "seven points cost 100.00"
    await books.award(dana, "more", amount_minor=1_426)
    assert await carried(books) == (0, 3), "and the eighth 14.28 and four sevenths of 0.01"
    await books.audited()


async def test_an_undone_purchase_leaves_no_trace_of_its_parts(books: Books):
    dana = await books.member()
    first = await books.award(dana, "one", amount_minor=2_000)
    before = await carried(books)
    second = await books.award(dana, "two", amount_minor=3_333)
    third = await books.award(dana, "three", amount_minor=777)
    await undo(books, second.purchase_id)
    await undo(books, third.purchase_id)
    minor, part = await carried(books)
    assert minor * 7 + part == before[0] * 7 + before[1]
    again = await books.award(dana, "four", amount_minor=3_333)
    assert again.gained == second.gained
    assert first.gained == 1
    await books.audited()


async def test_parts_do_not_outlive_percent_back(books: Books):
    dana = await books.member()
    await books.award(dana, "one", amount_minor=2_001)
    assert (await carried(books))[1] > 0
    await books.rules(percent=0)
    await books.award(dana, "two", amount_minor=100)
    assert (await carried(books))[1] == 0
    await books.audited()
