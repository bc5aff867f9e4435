"""Series of vouchers: exactly as many as were wanted, counted per member, and ended together."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from loyalty import voucher_series
from loyalty.roles import PROGRAM
from tests.support.books import Books
from tests.support.vouchers import COFFEE, FIFTH, held, series, sold, sound, truth_of, used


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    """Points come at once."""
    opened = await Books(database_url).open(pending_days=0, welcome=0)
    yield opened
    await opened.close()


async def test_a_series_counts_per_member_ends_together_and_honours_what_is_in_hand(books: Books):
    dana = await books.member()
    codes = await series(books, FIFTH, count=90, uses_each=5, member_limit=1, prefix="MAY")
    assert len(set(codes)) == 90
    assert all(code.startswith("MAY") for code in codes)
    for number, code in enumerate(codes[:2]):
        use = await held(books, code)
        if number:
            assert await truth_of(sold(books, dana, f"sale {number}", use.off)) == "limit"
        else:
            await sold(books, dana, f"sale {number}", use.off)
    use = await held(books, codes[5])
    for _ in range(2):
        async with books.store.writing() as uow:
            [row] = await books.rows("SELECT id FROM voucher_series")
            ended = await voucher_series.revoke(uow, by=PROGRAM, series_id=row.id)
    assert (ended.made, ended.used, ended.revoked) == (90, 1, 90)
    assert (await used(books, use.id)).state == "used", "nobody hears valid and then invalid"
    assert await truth_of(held(books, codes[7])) == "revoked"
    await sound(books)


async def test_a_series_that_has_ended_does_not_come_to_life_by_a_refund_and_its_numbers_add_up(books: Books):
    dana = await books.member()
    codes = await series(books, FIFTH, count=4)
    sale = await sold(books, dana, "sale", (await held(books, codes[0])).off)
    in_hand = await held(books, codes[1])
    [row] = await books.rows("SELECT id FROM voucher_series")
    async with books.store.writing() as uow:
        await voucher_series.revoke(uow, by=PROGRAM, series_id=row.id)
    await used(books, in_hand.id)
    async with books.store.reading() as view:
        told = await voucher_series.get(view, by=PROGRAM, series_id=row.id)
    assert (told.made, told.used, told.revoked) == (4, 2, 2)
    await books.refund(sale.purchase_id, "all")
    assert await truth_of(held(books, codes[0])) == "revoked"
    async with books.store.reading() as view:
        told = await voucher_series.get(view, by=PROGRAM, series_id=row.id)
    assert (told.made, told.used, told.revoked) == (4, 1, 3)
    await sound(books)


async def test_a_series_that_two_programs_fill_at_once_has_no_voucher_too_many(books: Books):
    await series(books, count=3)
    async with books.store.writing() as uow:
        series_id = await voucher_series.plan(
            uow,
            by=PROGRAM,
            prefix="",
            effect=COFFEE,
            count=60,
            uses_each=1,
            member_limit=None,
            starts_at=None,
            expires_at=None,
            request_id="more",
        )

    async def fill() -> None:
        async with books.store.writing() as uow:
            await voucher_series.fill(uow, series_id=series_id, limit=25)

    await asyncio.gather(*(fill() for _ in range(6)))
    [row] = await books.rows("SELECT count(*) AS n FROM vouchers WHERE series_id = :id", id=series_id)
    assert row.n == 60
    async with books.store.reading() as view:
        assert await voucher_series.unfilled(view) == []
