"""The books behind the points: every change is a new line, and every point knows when it ends."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from loyalty import expired as told_of_ending
from loyalty.db import ledger as rows
from loyalty.db.store import UnitOfWork
from loyalty.earning import Remainder
from loyalty.programs import Program


@dataclass(frozen=True)
class Wallet:
    """What one member has of one unit."""

    id: int
    available: int
    pending: int
    lifetime: int
    remainder: Remainder


@dataclass(frozen=True)
class Line:
    """What a change of a wallet is about; the request id makes it count once."""

    rule: str
    request_id: str
    program_version_id: int
    purchase_id: int | None = None
    staff_id: int | None = None
    reason: str | None = None


async def open_wallet(uow: UnitOfWork, *, member_id: int, unit: str, program_version_id: int) -> Wallet:
    """The member's wallet, locked until the unit of work ends; made when it is the first time."""
    row = await rows.lock_wallet(uow, member_id=member_id, unit=unit)
    if row is None:
        await rows.add_wallet(uow, member_id=member_id, unit=unit, program_version_id=program_version_id)
        row = await rows.lock_wallet(uow, member_id=member_id, unit=unit)
    if row is None:
        raise RuntimeError("a wallet that was just made is not there")
    remainder = Remainder(row.remainder_minor, row.remainder_part)
    return Wallet(row.id, row.available, row.pending, row.lifetime, remainder)


async def credit(
    uow: UnitOfWork,
    *,
    wallet: Wallet,
    kind: str,
    quantity: int,
    line: Line,
    expires_at: datetime | None,
    available_at: datetime | None = None,
) -> int:
    """Add points as a lot of their own, pending until `available_at` when that lies ahead; the entry's id."""
    waits = available_at is not None and available_at > uow.now
    entry_id = await rows.add_entry(
        uow,
        wallet_id=wallet.id,
        kind=f"{kind}_PENDING" if waits else kind,
        available_change=0 if waits else quantity,
        pending_change=quantity if waits else 0,
        line=line.__dict__,
    )
    await rows.add_lot(
        uow,
        wallet_id=wallet.id,
        entry_id=entry_id,
        quantity=quantity,
        available_at=available_at if waits and available_at else uow.now,
        activated=not waits,
        expires_at=expires_at,
    )
    await rows.change_wallet(
        uow,
        wallet_id=wallet.id,
        available=0 if waits else quantity,
        pending=quantity if waits else 0,
        lifetime=quantity,
    )
    return entry_id


async def credit_lines(
    uow: UnitOfWork,
    *,
    wallet: Wallet,
    lines: list[tuple[int, Line]],
    remainder: Remainder,
    expires_at: datetime | None,
    available_at: datetime,
) -> int:
    """What one purchase earns by several rules: an entry and a lot each, in few statements; how much in all.

    `lines`: (quantity, line) of the same new purchase. `remainder`: what is carried over from now on.
    """
    total, waits = sum(quantity for quantity, _ in lines), available_at > uow.now
    if lines:
        kind = "EARN_PENDING" if waits else "EARN"
        await rows.add_earned(uow, wallet_id=wallet.id, kind=kind, lines=[(n, line.__dict__) for n, line in lines])
        await rows.add_lots_of(
            uow,
            purchase_id=lines[0][1].purchase_id,
            activated=not waits,
            available_at=available_at if waits else uow.now,
            expires_at=expires_at,
        )
    if lines or remainder != wallet.remainder:
        await rows.change_wallet(
            uow,
            wallet_id=wallet.id,
            available=0 if waits else total,
            pending=total if waits else 0,
            lifetime=total,
            remainder_minor=remainder.minor - wallet.remainder.minor,
            remainder_part=remainder.part - wallet.remainder.part,
        )
    return total


async def settle(uow: UnitOfWork, *, wallet_id: int) -> tuple[int, int]:
    """Activate what has waited long enough and expire what is over; (activated, expired) in points.

    The wallet is locked already: by `open_wallet` or a debit. (`loyalty.settling` does the same for many.)
    """
    activated = expired = last = 0
    for lot in await rows.lots_due(uow, wallet_id=wallet_id):
        whose = {"lot_id": lot.id, "wallet_id": wallet_id, "version": lot.program_version_id}
        if lot.activated_at is None:
            await _activate(uow, quantity=lot.remaining, **whose)
            activated += lot.remaining
        if lot.expires_at is not None and lot.expires_at <= uow.now:
            last = await _expire(uow, quantity=lot.remaining, **whose)
            expired += lot.remaining
    if expired:
        await told_of_ending.tell(uow, wallet_id=wallet_id, quantity=expired, entry_id=last)
    return activated, expired


async def _activate(uow: UnitOfWork, *, lot_id: int, wallet_id: int, quantity: int, version: int) -> None:
    await rows.add_entry(
        uow,
        wallet_id=wallet_id,
        kind="ACTIVATE",
        available_change=quantity,
        pending_change=-quantity,
        line=Line("activate", f"activate:{lot_id}", version).__dict__,
    )
    await rows.activate_lot(uow, lot_id=lot_id)
    await rows.change_wallet(uow, wallet_id=wallet_id, available=quantity, pending=-quantity)


async def _expire(uow: UnitOfWork, *, lot_id: int, wallet_id: int, quantity: int, version: int) -> int:
    entry_id = await rows.add_entry(
        uow,
        wallet_id=wallet_id,
        kind="EXPIRE",
        available_change=-quantity,
        pending_change=0,
        line=Line("expire", f"expire:{lot_id}", version).__dict__,
    )
    await rows.draw(uow, entry_id=entry_id, lot_id=lot_id, quantity=quantity)
    await rows.change_wallet(uow, wallet_id=wallet_id, available=-quantity)
    return entry_id


def end_of(program: Program, *, since: datetime, zone: ZoneInfo) -> datetime | None:
    """When points earned at `since` expire: at the end of the month that lies `expiry_months` later, local time."""
    if not program.expiry_months:
        return None
    local = since.astimezone(zone)
    month = local.year * 12 + local.month - 1 + program.expiry_months + 1
    return datetime(month // 12, month % 12 + 1, 1, tzinfo=zone)


def starts_at(program: Program, *, since: datetime) -> datetime:
    """When points of a purchase become spendable."""
    return since + timedelta(days=program.pending_days)
