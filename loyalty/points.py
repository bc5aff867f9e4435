"""Points and stamps as a member sees them: what there is, when it ends, and what happened so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty.db import points as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.ledger import Line, credit, end_of, open_wallet

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Entry:
    """One line of a member's history."""

    kind: str
    quantity: int
    rule: str
    amount_minor: int | None
    at: datetime
    unit: str


@dataclass(frozen=True)
class Account:
    """What a member has and when it ends. `next_expiry` is (how many, when); `others` are balances in units that the
    club gave under earlier rules, unit -> how many.
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
    found = await rows.wallets_with_lots(view, member_id=member_id)
    wallet = next((row for row in found if row.unit == unit), None)
    others = tuple({row.unit: row.available for row in found if row.unit != unit and row.available}.items())
    if wallet is None:
        return Account(0, 0, None, None, (), others)
    lots = [row for row in found if row.unit == unit and row.remaining]
    ended = sum(
        lot.remaining for lot in lots if _is_ready(lot, view.now) and lot.expires_at and lot.expires_at <= view.now
    )
    ready = sum(lot.remaining for lot in lots if not lot.activated_at and lot.available_at <= view.now)
    last = await history(view, member_id=member_id, unit=unit, limit=entries) if entries else []
    return Account(
        available=wallet.available - ended + ready,
        pending=wallet.pending - ready,
        next_expiry=_next([(lot.expires_at, lot.remaining) for lot in lots if lot.expires_at], now=view.now),
        next_active=_next([(lot.available_at, lot.remaining) for lot in lots if not lot.activated_at], now=view.now),
        last=tuple(last),
        others=others,
    )


async def history(view: View, *, member_id: int, limit: int, before: int = 0, unit: str = "") -> list[Entry]:
    """Entries from the newest on, skipping the `before` newest; in every unit if none is named."""
    return [
        Entry(row.type, row.available_change + row.pending_change, row.rule, row.amount_minor, row.at, row.unit)
        for row in await rows.entries(view, member_id=member_id, unit=unit, limit=limit, offset=before)
    ]


async def entry_count(view: View, *, member_id: int) -> int:
    """How many entries the history has."""
    return await rows.entry_count(view, member_id=member_id)


async def extent(view: View, *, unit: str) -> Extent:
    """What all members have in a unit, on its way included; practice counts nowhere."""
    row = await rows.extent(view, unit=unit)
    return Extent(members=int(row.members), quantity=int(row.quantity))


def _is_ready(lot: Any, now: datetime) -> bool:
    return lot.activated_at is not None or bool(lot.available_at <= now)


def _next(dated: list[tuple[datetime, int]], *, now: datetime) -> tuple[int, datetime] | None:
    ahead = [(at, quantity) for at, quantity in dated if at > now]
    if not ahead:
        return None
    first = min(at for at, _ in ahead)
    return sum(quantity for at, quantity in ahead if at == first), first
