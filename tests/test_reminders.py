"""A word before points end: 30 and 7 days before, once, about what is still there, to those who can read it."""

import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from loyalty import nightly
from loyalty.db.store import UnitOfWork
from loyalty.ledger import Line, credit, open_wallet
from tests.support.books import Books


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open(welcome=0, pending_days=0)
    yield opened
    await opened.close()


async def give(books: Books, member_id: int, quantity: int, ends: str, *, waits: timedelta = timedelta()) -> None:
    async with books.store.writing() as uow:
        await _give(books, uow, member_id, quantity, ends, waits)


async def _give(books: Books, uow: UnitOfWork, member_id: int, quantity: int, ends: str, waits: timedelta) -> None:
    version = (await books.club(uow)).program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit="points", program_version_id=version)
    line = Line("test", f"{member_id}:{quantity}:{ends}", version)
    end = datetime.fromisoformat(ends)
    given: dict[str, Any] = {"quantity": quantity, "line": line, "expires_at": end, "available_at": uow.now + waits}
    await credit(uow, wallet=wallet, kind="BONUS", **given)


async def nights(books: Books, since: str, until: str) -> list[tuple[str, int, str, str]]:
    """Every night from one day to another; the letters that were written: day, how many points, first and last day."""
    books.now = datetime.fromisoformat(f"{since}T04:00:00+01:00")
    while books.now <= datetime.fromisoformat(f"{until}T04:00:00+01:00"):
        await nightly.when_due(books.store)
        books.now += timedelta(days=1)
    rows = await books.rows(
        "SELECT created_at, params FROM letters WHERE key = 'letter-ending' ORDER BY created_at, id"
    )
    return [_read(row) for row in rows]


def _read(row: Any) -> tuple[str, int, str, str]:

    params = json.loads(row.params) if isinstance(row.params, str) else row.params
    return str(row.created_at)[:10], params["n"], params["first"][5:], params["last"][5:]


MONTH_END = "2027-02-01T00:00:00+01:00"


async def test_thirty_and_seven_days_before_one_letter_each(books: Books):
    member_id = await books.member()
    await give(books, member_id, 40, MONTH_END)
    assert await nights(books, "2026-12-20", "2027-02-02") == [
        ("2027-01-02", 40, "01-31", "01-31"),
        ("2027-01-25", 40, "01-31", "01-31"),
    ]


async def test_what_ends_in_one_month_is_one_letter(books: Books):
    member_id = await books.member()
    await give(books, member_id, 40, MONTH_END)
    await give(books, member_id, 5, "2027-01-20T00:00:00+01:00")
    await give(books, member_id, 7, "2027-03-01T00:00:00+01:00")
    assert await nights(books, "2026-12-18", "2027-01-12") == [("2026-12-21", 45, "01-19", "01-31")]


async def test_what_was_given_with_less_than_a_month_to_go_is_told_of_a_week_before(books: Books):
    member_id = await books.member()
    await nights(books, "2027-01-08", "2027-01-10")
    await give(books, member_id, 40, MONTH_END)
    assert await nights(books, "2027-01-11", "2027-01-30") == [("2027-01-25", 40, "01-31", "01-31")]


async def test_what_was_spent_meanwhile_is_no_reason(books: Books):
    spender, other = await books.member(), await books.member()
    for member_id in (spender, other):
        await give(books, member_id, 40, MONTH_END)
    await nights(books, "2027-01-01", "2027-01-10")
    await books.debit(spender, "all of it", 40)
    await books.debit(other, "some of it", 15)
    assert [letter[:2] for letter in await nights(books, "2027-01-11", "2027-02-02")] == [
        ("2027-01-02", 40),
        ("2027-01-02", 40),
        ("2027-01-25", 25),
    ]


async def test_a_machine_that_was_off_writes_once_and_late(books: Books):
    member_id = await books.member()
    await give(books, member_id, 40, MONTH_END)
    assert await nights(books, "2026-12-20", "2026-12-30") == []
    assert await nights(books, "2027-01-12", "2027-01-13") == [("2027-01-12", 40, "01-31", "01-31")]
    assert len(await nights(books, "2027-01-28", "2027-01-30")) == 2


async def test_after_a_month_without_a_night_the_nearer_reminder_is_the_only_one(books: Books):
    member_id = await books.member()
    await give(books, member_id, 40, MONTH_END)
    assert await nights(books, "2026-12-20", "2026-12-21") == []
    assert await nights(books, "2027-01-27", "2027-01-29") == [("2027-01-27", 40, "01-31", "01-31")]


async def test_nobody_without_telegram_nobody_who_left_and_nothing_on_its_way(books: Books):
    walked_in, left, waiting, practising = [await books.member() for _ in range(4)]
    for member_id in (walked_in, left, practising):
        await give(books, member_id, 40, MONTH_END)
    await give(books, waiting, 40, MONTH_END, waits=timedelta(days=300))
    for statement in (
        f"DELETE FROM identities WHERE member_id = {walked_in}",
        f"UPDATE members SET status = 'left' WHERE id = {left}",
        f"UPDATE members SET practice = true WHERE id = {practising}",
    ):
        async with books.store.writing() as uow:
            await uow.run(text(statement))
    assert await nights(books, "2026-12-20", "2027-02-02") == []
