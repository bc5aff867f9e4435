"""A club without a face: services, a database, and an auditor who checks the books after every stroke of the pen."""

import itertools
from datetime import datetime
from typing import Any

from sqlalchemy import Row, text

from loyalty import clubs, debits, members, people, points, purchases, refunds, staff
from loyalty.clubs import Club, ClubSettings
from loyalty.db import purchases as purchase_rows
from loyalty.db.store import Store, View
from loyalty.debits import Debit
from loyalty.earning import Basket
from loyalty.errors import NotEnough
from loyalty.ledger import Line
from loyalty.programs import Preset, preset_program
from loyalty.purchases import Award
from loyalty.refunds import TakenBack
from loyalty.roles import PROGRAM, Actor

START = datetime.fromisoformat("2026-11-21T10:00:00+00:00")
CASHIER = Actor(person_id=1, role="cashier", name="Carl")
MANAGER = Actor(person_id=3, role="manager", name="Mia")


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

    async def refund(
        self, purchase_id: int, request_id: str, amount_minor: int | None = None, *, by: Actor = CASHIER
    ) -> TakenBack:
        """Money goes back, and points with it."""
        async with self.store.writing() as uow:
            club = await clubs.require(uow)
            given: dict[str, Any] = {"purchase_id": purchase_id, "request_id": request_id, "amount_minor": amount_minor}
            return await refunds.refund(uow, club=club, by=by, **given)

    async def undo(self, purchase_id: int, *, by: Actor = CASHIER) -> TakenBack:
        """The sale was a slip of the finger."""
        async with self.store.writing() as uow:
            club, request_id = await clubs.require(uow), f"undo:{purchase_id}"
            return await refunds.undo(uow, club=club, by=by, purchase_id=purchase_id, request_id=request_id)

    async def void(self, purchase_id: int, request_id: str, *, by: Actor = MANAGER) -> TakenBack:
        """The sale was a mistake."""
        async with self.store.writing() as uow:
            given: dict[str, Any] = {"purchase_id": purchase_id, "request_id": request_id, "reason": "the wrong card"}
            return await refunds.void(uow, club=await clubs.require(uow), by=by, **given)

    async def debit(self, member_id: int, request_id: str, quantity: int, **how: Any) -> Debit:
        """Points are spent, or held with `kind="HOLD"`; nothing but the debit itself keeps others away meanwhile."""
        async with self.store.writing() as uow:
            club = await clubs.require(uow)
            wallet = await purchase_rows.wallet(uow, member_id=member_id, unit=club.program.unit)
            if wallet is None:
                raise NotEnough(available=0, wanted=quantity)
            line = Line("bill", request_id, club.program_version_id)
            how = {"kind": "SPEND"} | how
            return await debits.debit(uow, wallet_id=wallet.id, quantity=quantity, line=line, **how)

    async def give_back(self, debited: Debit, request_id: str, quantity: int, *, kind: str = "REVERSE") -> int:
        """Some of a debit comes back."""
        async with self.store.writing() as uow:
            line = Line("bill", request_id, (await clubs.require(uow)).program_version_id)
            given: dict[str, Any] = {"debit_entry_id": debited.entry_id, "quantity": quantity}
            return await debits.give_back(uow, kind=kind, line=line, **given)

    async def balance(self, member_id: int) -> tuple[int, int]:
        """What may be spent now and what is on its way, as the screens show it."""
        async with self.store.reading() as view:
            unit = (await clubs.require(view)).program.unit
            account = await points.account(view, member_id=member_id, unit=unit, entries=0)
        return account.available, account.pending

    async def remainder(self, member_id: int) -> int:
        """What was too little for a point, in minor units."""
        [row] = await self.rows("SELECT remainder_minor FROM wallets WHERE member_id = :id", id=member_id)
        return int(row.remainder_minor)

    async def rules(self, **changes: Any) -> Club:
        """The owner changes the rules."""
        async with self.store.writing() as uow:
            return await clubs.change_program(uow, by=PROGRAM, **changes)

    async def rows(self, query: str, **values: Any) -> list[Row[Any]]:
        """What raw SQL finds."""
        async with self.store.reading() as view:
            return await view.all(text(query).bindparams(**values))

    async def audited(self) -> None:
        """Every wallet is what its entries, its lots and their allocations say. (Invariants 1 to 7.)"""
        for query in (*SUMS_DIFFER, *LOTS_DIFFER, *GIVEN_BACK, *TAKEN_BACK, NOT_YET_OR_NOT_OVER, TWICE):
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
    "SELECT e.id FROM ledger_entries e WHERE e.available_change + e.pending_change <> "
    "(SELECT coalesce(sum(original), 0) FROM lots WHERE entry_id = e.id) - "
    "(SELECT coalesce(sum(quantity), 0) FROM lot_allocations WHERE entry_id = e.id)",
)
# A reversal names a debit of the same wallet, and all of them together give back no more than it took, lot by lot.
GIVEN_BACK = (
    "SELECT r.id FROM ledger_entries r "
    "LEFT JOIN ledger_entries d ON d.id = r.reverses_id AND d.wallet_id = r.wallet_id "
    "WHERE r.type IN ('REVERSE', 'RELEASE') AND coalesce(d.available_change, 0) >= 0",
    "SELECT d.id FROM ledger_entries d JOIN ledger_entries r ON r.reverses_id = d.id "
    "GROUP BY d.id, d.available_change HAVING d.available_change + sum(r.available_change) > 0",
    "SELECT a.lot_id FROM lot_allocations a JOIN ledger_entries e ON e.id = a.entry_id "
    "WHERE e.type <> 'MERGE' GROUP BY coalesce(e.reverses_id, e.id), a.lot_id HAVING sum(a.quantity) < 0",
    "SELECT l.id FROM lots l JOIN ledger_entries e ON e.id = l.entry_id "
    "WHERE l.original > e.available_change + e.pending_change",
)
_EARNED = (
    "(SELECT cast(coalesce(sum(available_change + pending_change), 0) AS BIGINT) FROM ledger_entries e "
    "WHERE e.purchase_id = p.id AND e.type IN ('EARN', 'EARN_PENDING'))"
)
_RETURNED = "(SELECT coalesce(sum({0}), 0) FROM refunds r WHERE r.purchase_id = p.id)"
TAKEN_BACK = (
    f"SELECT p.id FROM purchases p WHERE refunded_minor <> {_RETURNED.format('amount_minor')}",
    f"SELECT p.id FROM purchases p WHERE {_RETURNED.format('points + shortfall')} <> CASE WHEN state = 'confirmed' "
    f"THEN 0 WHEN state = 'partially refunded' THEN {_EARNED} * refunded_minor / amount_minor ELSE {_EARNED} END",
    "SELECT r.id FROM refunds r LEFT JOIN ledger_entries e ON e.refund_id = r.id GROUP BY r.id, points, r.shortfall "
    "HAVING points <> -coalesce(sum(available_change + pending_change), 0) "
    "OR r.shortfall <> coalesce(sum(e.shortfall), 0)",
    "SELECT m.id FROM members m WHERE purchase_count <> "
    "(SELECT count(*) FROM purchases WHERE member_id = m.id AND state NOT IN ('voided', 'refunded'))",
    "SELECT m.id FROM members m WHERE purchase_sum_minor <> (SELECT coalesce(sum(coalesce(amount_minor, 0) - "
    "refunded_minor), 0) FROM purchases WHERE member_id = m.id)",
)
NOT_YET_OR_NOT_OVER = (
    "SELECT e.id FROM ledger_entries e JOIN lot_allocations a ON a.entry_id = e.id JOIN lots l ON l.id = a.lot_id "
    "WHERE (l.activated_at IS NULL AND e.available_change <> 0) "
    "OR (e.type = 'EXPIRE' AND (l.expires_at IS NULL OR l.expires_at > e.at)) "
    "OR (e.type <> 'EXPIRE' AND e.available_change < 0 AND l.expires_at <= e.at)"
)
TWICE = "SELECT purchase_id FROM ledger_entries WHERE rule = 'purchase' GROUP BY purchase_id HAVING count(*) > 1"
