"""Points and stamps as a member sees them: what there is, when it ends, and what happened so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from loyalty.db import points as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.ledger import Line, credit, end_of, open_wallet
from loyalty.stamping import UNIT

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Entry:
    """One line of a member's history. `staff_name` and `reason`: who changed points by hand, and why."""

    kind: str
    quantity: int
    rule: str
    amount_minor: int | None
    at: datetime
    unit: str
    staff_name: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Account:
    """What a member has and when it ends. `next_expiry` is (how many, when); `others` are balances in units that the
    club gave under earlier rules, unit -> how many; stamp cards have a page of their own.
    """

    available: int
    pending: int
    next_expiry: tuple[int, datetime] | None
    next_active: tuple[int, datetime] | None
    last: tuple[Entry, ...]
    others: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Extent:
    """How many members have anything of a unit, and how much together."""

    members: int
    quantity: int


async def welcome(uow: UnitOfWork, *, club: "Club", member_id: int, quantity: int) -> None:
    """The gift for joining; the ledger takes it once per member."""
    version = club.program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit=club.program.unit, program_version_id=version)
    await credit(
        uow,
        wallet=wallet,
        kind="BONUS",
        quantity=quantity,
        line=Line("welcome", f"welcome:{member_id}", version),
        expires_at=end_of(club.program, since=uow.now, zone=club.zone),
    )


async def account(view: View, *, member_id: int, unit: str, entries: int = 5) -> Account:
    """The member's balance as it may be spent now, what ends next, and the last entries."""
    found = await rows.wallets_now(view, member_id=member_id)
    wallet = next((row for row in found if row.unit == unit), None)
    old = [row for row in found if row.unit != unit and not row.unit.startswith(UNIT)]
    others = tuple((row.unit, row.available) for row in old if row.available)
    if wallet is None:
        return Account(0, 0, None, None, (), others)
    last = await history(view, member_id=member_id, unit=unit, limit=entries) if entries else []
    return Account(
        available=int(wallet.available - wallet.ended + wallet.due - wallet.due_over),
        pending=int(wallet.pending - wallet.due),
        next_expiry=(int(wallet.ending), wallet.ends_at) if wallet.ends_at else None,
        next_active=(int(wallet.becoming_ready), wallet.ready_at) if wallet.ready_at else None,
        last=tuple(last),
        others=others,
    )


async def history(view: View, *, member_id: int, limit: int, before: int = 0, unit: str = "") -> list[Entry]:
    """Entries from the newest on, skipping the `before` newest; in every unit if none is named."""
    return [
        Entry(
            kind=row.type,
            quantity=row.available_change + row.pending_change,
            rule=row.rule,
            amount_minor=row.amount_minor,
            at=row.at,
            unit=row.unit,
            staff_name=row.staff_name or "",
            reason=row.reason or "",
        )
        for row in await rows.entries(view, member_id=member_id, unit=unit, limit=limit, offset=before)
    ]


async def entry_count(view: View, *, member_id: int) -> int:
    """How many entries the history has."""
    return await rows.entry_count(view, member_id=member_id)


async def extent(view: View, *, unit: str) -> Extent:
    """What all members have in a unit, on its way included; practice counts nowhere."""
    row = await rows.extent(view, unit=unit)
    return Extent(members=int(row.members), quantity=int(row.quantity))
