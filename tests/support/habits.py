"""A club in which members come in their own rhythm: purchases on given days, nights and ticks between them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from loyalty import automations, clubs, consents, nightly, nudges
from loyalty.db.store import UnitOfWork
from loyalty.earning import Line
from loyalty.roles import PROGRAM, Actor
from tests.support.books import Books

MORNING = datetime.fromisoformat("2026-03-02T11:00:00+00:00")
DAY = timedelta(days=1)


class Habits(Books):
    """The books, and time that passes in days."""

    async def open_for(self, *names: str, **settings: Any) -> "Habits":
        """A shop where points come at once, with these automations switched on from the first day on."""
        await self.open(pending_days=0, welcome=0)
        self.now = MORNING
        async with self.store.writing() as uow:
            features = {automations.FEATURE, "vouchers", "cards"}
            await clubs.change_settings(uow, by=PROGRAM, features=features)
            for name in names:
                await automations.switch(uow, by=PROGRAM, name=name, on=True)
                await automations.change(uow, by=PROGRAM, name=name, **settings)
        return self

    async def regular(self, person_id: int = 50, *purposes: str) -> Actor:
        """Somebody who agrees to offers and to their being chosen, or to what is named; who can be reached."""
        async with self.store.writing() as uow:
            await met(uow, person_id)
        member_id = await self.joined(person_id)
        async with self.store.writing() as uow:
            for purpose in purposes or ("marketing", "profiling"):
                await consents.give(uow, member_id=member_id, purpose=purpose, place="test")
        return Actor(person_id, member_id=member_id)

    async def buys(self, by: Actor, *lines: Line, minor: int = 1_000) -> None:
        """A purchase now."""
        assert by.member_id is not None
        await self.award(by.member_id, f"{by.member_id}:{self.now.isoformat()}", amount_minor=minor, lines=lines)

    async def buys_every(self, by: Actor, days: Sequence[float], *lines: Line) -> None:
        """A purchase now, and one after each of these gaps."""
        await self.buys(by, *lines)
        for gap in days:
            self.now += gap * DAY
            await self.buys(by, *lines)

    async def passes(self, days: int) -> None:
        """So many days, each with its night and a tick in the morning."""
        for _ in range(days):
            self.now += DAY
            await nightly.when_due(self.store)
            await nudges.work(self.store)

    async def told(self) -> list[tuple[str, int, str]]:
        """Every nudge that was written: which, to whom, on which day."""
        query = "SELECT automation, member_id, written_at FROM nudges WHERE state = 'written' ORDER BY written_at, id"
        return [(row.automation, row.member_id, str(row.written_at)[:10]) for row in await self.rows(query)]

    async def names(self) -> list[str]:
        """Only which."""
        return [name for name, _, _ in await self.told()]


async def met(uow: UnitOfWork, person_id: int, language: str = "en") -> None:
    """Somebody who can be written to."""
    await uow.run(
        text(
            "INSERT INTO people (id, first_name, language, reachable, source, created_at)"
            " VALUES (:id, 'Dana', :language, 'yes', 'start', '2026-01-01 10:00:00+00')"
        ),
        {"id": person_id, "language": language},
    )
