"""A club without a face: services, a database, and an auditor who checks the books after every stroke of the pen."""

import itertools
from datetime import datetime
from typing import Any

from sqlalchemy import Row, text

from loyalty import clubs, members, people, purchases, staff
from loyalty.clubs import Club, ClubSettings
from loyalty.db.store import Store, View
from loyalty.earning import Basket
from loyalty.programs import Preset, preset_program
from loyalty.purchases import Award
from loyalty.roles import PROGRAM, Actor

START = datetime.fromisoformat("2026-11-21T10:00:00+00:00")
CASHIER = Actor(person_id=1, role="cashier", name="Carl")


class Books:
    """The open books of one club. `now` is the club's time and stands still until it is moved."""

    def __init__(self, url: str) -> None:
        self.now = START
        self.store = Store(url, clock=lambda: self.now)
        self._people = itertools.count(100)

    async def open(self, preset: Preset = "shop", **rules: Any) -> "Books":
        """A new club in Warsaw."""
        program = preset_program(preset, per_minor=100).model_copy(update=rules)
        settings = ClubSettings(
            name="Books", languages=("en",), currency="PLN", time_zone="Europe/Warsaw", preset=preset
        )
        async with self.store.writing() as uow:
            await clubs.open_club(
                uow, by=PROGRAM, settings=settings, program=program, reward_titles={"en": "Gift"}, cost=10
            )
        return self

    async def member(self) -> int:
        """Somebody joins."""
        async with self.store.writing() as uow:
            by = Actor(person_id=next(self._people))
            return (await members.join(uow, by=by, name="Dana", source="start")).member_id

    async def joined(self, person_id: int) -> int:
        """A certain person joins."""
        async with self.store.writing() as uow:
            return (await members.join(uow, by=Actor(person_id), name="Dana", source="start")).member_id

    async def staff_member(self, role: str = "cashier", name: str = "Carl") -> Actor:
        """Somebody new works here."""
        person_id = next(self._people)
        async with self.store.writing() as uow:
            await people.meet(
                uow, person_id=person_id, first_name=name, language="en", source="start", source_detail=None
            )
            token = await staff.invite(uow, by=PROGRAM, role=role)
            await staff.accept(uow, by=Actor(person_id), token=token, name=name)
            visitor = await people.visitor(uow, person_id=person_id)
        assert visitor is not None
        return visitor.actor

    async def club(self, view: View) -> Club:
        """The club as it is now."""
        return await clubs.require(view)

    async def award(self, member_id: int, request_id: str, *, by: Actor = CASHIER, **bought: Any) -> Award:
        """One purchase at the counter."""
        async with self.store.writing() as uow:
            return await purchases.award(
                uow,
                club=await clubs.require(uow),
                by=by,
                member_id=member_id,
                request_id=request_id,
                presence="scan",
                basket=Basket(**bought),
                approved=True,
            )

    async def rules(self, **changes: Any) -> Club:
        """The owner changes the rules."""
        async with self.store.writing() as uow:
            return await clubs.change_program(uow, by=PROGRAM, **changes)

    async def rows(self, query: str, **values: Any) -> list[Row[Any]]:
        """What raw SQL finds."""
        async with self.store.reading() as view:
            return await view.all(text(query).bindparams(**values))

    async def audited(self) -> None:
        """Every wallet is what its entries, its lots and their allocations say. (Invariants 1 to 4.)"""
        for query in (*SUMS_DIFFER, *LOTS_DIFFER, NOT_YET_OR_NOT_OVER, TWICE):
            assert await self.rows(query) == [], query

    async def close(self) -> None:
        """Put the books away."""
        await self.store.close()


_CHANGES = "SELECT coalesce(sum({0}_change), 0) FROM ledger_entries WHERE wallet_id = wallets.id"
_LOTS = "SELECT coalesce(sum(remaining), 0) FROM lots WHERE wallet_id = wallets.id AND activated_at IS {0} NULL"
SUMS_DIFFER = (
    f"SELECT id FROM wallets WHERE available < 0 OR available <> ({_CHANGES.format('available')})",
    f"SELECT id FROM wallets WHERE pending < 0 OR pending <> ({_CHANGES.format('pending')})",
    f"SELECT id FROM wallets WHERE available <> ({_LOTS.format('NOT')})",
    f"SELECT id FROM wallets WHERE pending <> ({_LOTS.format('')})",
)
_DRAWN = "SELECT coalesce(sum(quantity), 0) FROM lot_allocations WHERE lot_id = lots.id"
LOTS_DIFFER = (
    "SELECT id FROM lots WHERE remaining < 0 OR remaining > original",
    f"SELECT id FROM lots WHERE remaining + ({_DRAWN}) <> original",
    "SELECT e.id FROM ledger_entries e WHERE e.type = 'EXPIRE' AND -e.available_change <> "
    "(SELECT coalesce(sum(quantity), 0) FROM lot_allocations WHERE entry_id = e.id)",
)
NOT_YET_OR_NOT_OVER = (
    "SELECT e.id FROM ledger_entries e JOIN lot_allocations a ON a.entry_id = e.id JOIN lots l ON l.id = a.lot_id "
    "WHERE (l.activated_at IS NULL AND e.available_change <> 0) "
    "OR (e.type = 'EXPIRE' AND (l.expires_at IS NULL OR l.expires_at > e.at))"
)
TWICE = "SELECT purchase_id FROM ledger_entries WHERE rule = 'purchase' GROUP BY purchase_id HAVING count(*) > 1"
