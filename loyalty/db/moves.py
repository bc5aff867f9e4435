"""Rows of points that move from one card to another."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import ledger_entries, lots, wallets


async def lock_wallets(uow: UnitOfWork, *, member_ids: Sequence[int]) -> list[Row[Any]]:
    """The wallets of these members, locked on PostgreSQL in one order, so that two merges never block each other."""
    query = select(wallets).where(wallets.c.member_id.in_(member_ids)).order_by(wallets.c.id).with_for_update()
    return await uow.all(query)


async def brought(view: View, *, merge_id: int, member_id: int, unit: str) -> int | None:
    """The last entry by which a merge brought something to the kept card in this unit."""
    query = select(ledger_entries.c.id).join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    mine = query.where(wallets.c.member_id == member_id, wallets.c.unit == unit)
    found: int | None = await view.value(
        mine.where(ledger_entries.c.rule.startswith(f"merge:{merge_id}:")).order_by(ledger_entries.c.id.desc()).limit(1)
    )
    return found


async def went_back(view: View, *, merge_id: int, member_id: int, unit: str) -> int | None:
    """The last entry by which taking a merge apart changed this card in this unit."""
    mine = select(wallets.c.id).where(wallets.c.member_id == member_id, wallets.c.unit == unit)
    wallet_id: int | None = await view.value(mine)
    names = [f"unmerge:{merge_id}:{wallet_id}:{part}" for part in ("ready", "waiting")]
    query = select(ledger_entries.c.id).where(ledger_entries.c.request_id.in_(names))
    found: int | None = await view.value(query.order_by(ledger_entries.c.id.desc()).limit(1))
    return found


async def open_lots(view: View, *, wallet_id: int) -> list[Row[Any]]:
    """What is left in a wallet, lot by lot, with what each came from."""
    return await view.all(
        select(lots, ledger_entries.c.program_version_id, ledger_entries.c.purchase_id, ledger_entries.c.request_id)
        .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
        .where(lots.c.wallet_id == wallet_id, lots.c.remaining > 0)
        .order_by(lots.c.id)
    )


async def lots_of(view: View, *, lot_ids: Sequence[int]) -> list[Row[Any]]:
    """These lots as they are now, with the version of the rules they came under."""
    return await view.all(
        select(lots, ledger_entries.c.program_version_id)
        .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
        .where(lots.c.id.in_(lot_ids))
        .order_by(lots.c.id)
    )


async def copy_lot(uow: UnitOfWork, *, lot: Row[Any], wallet_id: int, entry_id: int) -> int:
    """What is left of a lot as a lot of another wallet, its dates kept; the id."""
    dates = {name: getattr(lot, name) for name in ("created_at", "available_at", "activated_at", "expires_at")}
    return await uow.add(
        lots, wallet_id=wallet_id, entry_id=entry_id, original=lot.remaining, remaining=lot.remaining, **dates
    )


async def was_welcomed(view: View, *, member_ids: Sequence[int]) -> bool:
    """Whether one of these cards got the welcome gift."""
    gifts = [f"welcome:{member_id}" for member_id in member_ids]
    query = select(ledger_entries.c.id).where(ledger_entries.c.request_id.in_(gifts)).limit(1)
    return await view.value(query) is not None


async def booked_by(view: View, *, member_id: int, staff_id: int) -> bool:
    """Whether this member of staff ever changed the points of this card."""
    query = (
        select(ledger_entries.c.id)
        .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
        .where(wallets.c.member_id == member_id, ledger_entries.c.staff_id == staff_id)
        .limit(1)
    )
    return await view.value(query) is not None
