"""What the club says by itself: each occasion once, the better one first, never in quiet hours, never beyond limits."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from sqlalchemy import text

from loyalty import automations, clubs, nudges
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

MORNING = datetime.fromisoformat("2026-11-21T10:00:00+00:00")


@pytest.fixture
async def books(database_url: str) -> AsyncIterator[Books]:
    opened = await Books(database_url).open()
    async with opened.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={automations.FEATURE, "vouchers"})
    yield opened
    await opened.close()


async def joined(books: Books, person_id: int = 7, *, years: int = 1) -> Actor:
    """A member whose anniversary is today."""
    async with books.store.writing() as uow:
        await uow.run(
            text(
                "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
                " VALUES (:id, 'Dana', 'en', 'yes', 'start', '2026-11-21 10:00:00+00')"
            ),
            {"id": person_id},
        )
    now = books.now
    books.now = now.replace(year=now.year - years)
    member_id = await books.joined(person_id)
    books.now = now
    return Actor(person_id, member_id=member_id)


async def switched_on(books: Books, name: str = "joined", **changes: object) -> None:
    async with books.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name=name, on=True)
        await automations.change(uow, by=PROGRAM, name=name, **changes)


async def states(books: Books) -> list[tuple[str, str | None]]:
    return [(row.state, row.reason) for row in await books.rows("SELECT state, reason FROM nudges ORDER BY id")]


async def test_whoever_is_due_is_written_to_once_however_often_the_tick_comes(books: Books):
    await joined(books)
    await switched_on(books)
    for _ in range(3):
        await nudges.work(books.store)
    await asyncio.gather(*(nudges.work(books.store) for _ in range(3)))
    assert await states(books) == [("written", None)]
    [letter] = await books.rows("SELECT kind, key, params FROM letters WHERE kind = 'nudge'")
    assert letter.key == "letter-nudge"


async def test_what_is_off_says_nothing(books: Books):
    await joined(books)
    await nudges.work(books.store)
    assert await states(books) == []
