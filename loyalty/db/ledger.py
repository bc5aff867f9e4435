"""Rows of the ledger: entries and allocations are only ever appended."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import ledger_entries, lot_allocations, lots, wallets


async def lock_wallet(uow: UnitOfWork, *, member_id: int, unit: str) -> Row[Any] | None:
    """The wallet, its row locked on PostgreSQL (SQLite has one writer anyway)."""
    return await uow.one(
        select(wallets).where(wallets.c.member_id == member_id, wallets.c.unit == unit).with_for_update()
    )


async def add_wallet(uow: UnitOfWork, *, member_id: int, unit: str, program_version_id: int) -> None:
    """An empty wallet, unless somebody was faster."""
    await uow.run(
        uow.upsert(wallets)
        .values(
            member_id=member_id,
            unit=unit,
            available=0,
            pending=0,
            lifetime=0,
            remainder_minor=0,
            program_version_id=program_version_id,
        )
        .on_conflict_do_nothing(index_elements=["member_id", "unit"])
    )


async def add_entry(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    kind: str,
    available_change: int,
    pending_change: int,
    line: dict[str, Any],
) -> int:
    """Append an entry; its id. A repeated request id is refused by the table."""
    result = await uow.run(
        ledger_entries.insert().values(
            wallet_id=wallet_id,
            type=kind,
            available_change=available_change,
            pending_change=pending_change,
            at=uow.now,
            **line,
        )
    )
    return int(result.inserted_primary_key[0])  # type: ignore[index]


async def add_lot(
    uow: UnitOfWork,
    *,
    wallet_id: int,
    entry_id: int,
    quantity: int,
    available_at: datetime,
    activated: bool,
    expires_at: datetime | None,
) -> None:
    """The points of one entry, with the day they end."""
    await uow.run(
        lots.insert().values(
            wallet_id=wallet_id,
            entry_id=entry_id,
            original=quantity,
            remaining=quantity,
            created_at=uow.now,
            available_at=available_at,
            activated_at=uow.now if activated else None,
            expires_at=expires_at,
        )
    )


async def change_wallet(
    uow: UnitOfWork, *, wallet_id: int, available: int = 0, pending: int = 0, lifetime: int = 0
) -> None:
    """Add to the cached sums; the table refuses a negative balance."""
    await uow.run(
        wallets.update()
        .where(wallets.c.id == wallet_id)
        .values(
            available=wallets.c.available + available,
            pending=wallets.c.pending + pending,
            lifetime=wallets.c.lifetime + lifetime,
        )
    )


async def keep_remainder(uow: UnitOfWork, *, wallet_id: int, remainder_minor: int) -> None:
    """What was too little for a whole point, in minor units."""
    await uow.run(wallets.update().where(wallets.c.id == wallet_id).values(remainder_minor=remainder_minor))


async def activate_lot(uow: UnitOfWork, *, lot_id: int) -> None:
    """The lot may be spent from now on."""
    await uow.run(lots.update().where(lots.c.id == lot_id).values(activated_at=uow.now))


async def draw(uow: UnitOfWork, *, entry_id: int, lot_id: int, quantity: int) -> None:
    """Take from a lot for a debit, and remember which debit it was."""
    await uow.run(lots.update().where(lots.c.id == lot_id).values(remaining=lots.c.remaining - quantity))
    await uow.run(lot_allocations.insert().values(entry_id=entry_id, lot_id=lot_id, quantity=quantity))


async def lots_to_activate(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """Pending lots whose time has come."""
    return await _lots(view, wallet_id, and_(lots.c.activated_at.is_(None), lots.c.available_at <= view.now))


async def lots_to_expire(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """Active lots that are over."""
    return await _lots(view, wallet_id, and_(lots.c.activated_at.is_not(None), lots.c.expires_at <= view.now))


async def wallets_due(view: View, *, limit: int) -> list[int]:
    """Wallets with something to settle."""
    due = or_(
        and_(lots.c.activated_at.is_(None), lots.c.available_at <= view.now),
        and_(lots.c.activated_at.is_not(None), lots.c.expires_at <= view.now),
    )
    rows = await view.all(select(lots.c.wallet_id).where(lots.c.remaining > 0, due).distinct().limit(limit))
    return [row.wallet_id for row in rows]


async def _lots(view: View, wallet_id: int, due: Any) -> list[Row[Any]]:
    query = (
        select(lots.c.id, lots.c.remaining, ledger_entries.c.program_version_id)
        .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
        .where(lots.c.wallet_id == wallet_id, lots.c.remaining > 0, due)
        .order_by(lots.c.expires_at.is_(None), lots.c.expires_at, lots.c.created_at, lots.c.id)
    )
    return await view.all(query)
