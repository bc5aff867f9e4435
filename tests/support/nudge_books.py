"""A club without a face in which people had joined on this very day, and whose owner likes to say so."""

from datetime import timedelta

from sqlalchemy import text

from loyalty import automations, clubs, nudges
from loyalty.automation import Due
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books


async def opened(url: str) -> Books:
    """A club with nudges and vouchers."""
    books = await Books(url).open()
    async with books.store.writing() as uow:
        await clubs.change_settings(uow, by=PROGRAM, features={automations.FEATURE, "vouchers"})
    return books


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
    """The owner switches one on and sets it."""
    async with books.store.writing() as uow:
        await automations.switch(uow, by=PROGRAM, name=name, on=True)
        await automations.change(uow, by=PROGRAM, name=name, **changes)


async def states(books: Books) -> list[tuple[str, str | None]]:
    """State and reason of every nudge, in the order of their ids."""
    return [(row.state, row.reason) for row in await books.rows("SELECT state, reason FROM nudges ORDER BY id")]


async def noted(books: Books, who: Actor, *occasions: str, days: int = 3) -> None:
    """These occasions of one member wait since now."""
    assert who.member_id is not None
    until = books.now + timedelta(days=days)
    async with books.store.writing() as uow:
        await nudges.note(uow, automation="joined", found=[Due(who.member_id, one, until) for one in occasions])
