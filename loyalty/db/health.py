"""Looking through the books for rows that break a rule of the ledger.

Every query answers only with rows that are wrong, so a sound club of any size costs no memory.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
)

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, lot_allocations, lots, wallets


async def newest_wallets(view: View, *, entries: int) -> list[int]:
    """The wallets of the last so many entries, the newest first."""
    newest = select(ledger_entries.c.wallet_id).order_by(ledger_entries.c.id.desc()).limit(entries)
    return list(dict.fromkeys(row.wallet_id for row in await view.all(newest)))


async def wallets_after(view: View, *, wallet_id: int, limit: int) -> list[int]:
    """The next wallets by id."""
    query = select(wallets.c.id).where(wallets.c.id > wallet_id).order_by(wallets.c.id).limit(limit)
    return [row.id for row in await view.all(query)]


async def unbalanced(view: View, *, wallet_ids: Sequence[int]) -> list[Row[Any]]:
    """Negative wallets, and those that differ from the sum of their entries (`booked_`) or of their lots (`held_`)."""
    entry, lot = ledger_entries.c, lots.c
    active = case((lot.activated_at.is_not(None), lot.remaining), else_=0)
    waiting = case((lot.activated_at.is_(None), lot.remaining), else_=0)
    booked = (
        _sums(entry.wallet_id, entry.available_change, entry.pending_change)
        .where(entry.wallet_id.in_(wallet_ids))
        .subquery()
    )
    held = _sums(lot.wallet_id, active, waiting).where(lot.wallet_id.in_(wallet_ids), lot.remaining > ZERO).subquery()
    sums = {
        f"{name}_{which}": func.coalesce(source.c[which], 0)
        for name, source in (("booked", booked), ("held", held))
        for which in ("available", "pending")
    }
    wrong = [wallets.c[name.partition("_")[2]] != total for name, total in sums.items()]
    return await view.all(
        select(wallets.c.id, wallets.c.available, wallets.c.pending, *(sums[name].label(name) for name in sums))
        .outerjoin(booked, booked.c.wallet_id == wallets.c.id)
        .outerjoin(held, held.c.wallet_id == wallets.c.id)
        .where(wallets.c.id.in_(wallet_ids), or_(*wrong, wallets.c.available < 0, wallets.c.pending < 0))
        .order_by(wallets.c.id)
    )


async def doubled(view: View, *, wallet_ids: Sequence[int]) -> list[int]:
    """Wallets whose member already has one of that unit."""
    first = wallets.alias("first")
    same = and_(first.c.member_id == wallets.c.member_id, first.c.unit == wallets.c.unit, first.c.id < wallets.c.id)
    query = select(wallets.c.id).join(first, same).where(wallets.c.id.in_(wallet_ids)).distinct().order_by(wallets.c.id)
    return [row.id for row in await view.all(query)]


async def broken_lots(view: View, *, wallet_ids: Sequence[int]) -> list[Row[Any]]:
    """Lots in another wallet than their entry, out of bounds, or with draws that do not explain what is left."""
    lot = lots.c
    drawn = (
        select(func.coalesce(func.sum(lot_allocations.c.quantity), 0))
        .where(lot_allocations.c.lot_id == lot.id)
        .scalar_subquery()
    )
    faults = {
        "stray": lot.wallet_id != ledger_entries.c.wallet_id,
        "out_of_bounds": or_(lot.remaining < 0, lot.remaining > lot.original),
        "unexplained": lot.original - lot.remaining != drawn,
    }
    return await view.all(
        _faulty(lot.id, faults)
        .join_from(ledger_entries, lots, lot.entry_id == ledger_entries.c.id)
        .where(ledger_entries.c.wallet_id.in_(wallet_ids))
    )


async def broken_draws(view: View, *, wallet_ids: Sequence[int]) -> list[Row[Any]]:
    """Draws on another wallet's lot, on a lot that was still pending, or on one that was over, and points that left for
    another card and did not arrive there.

    Whether a lot was pending is read from the order of the entries, not of the clocks: several machines may write.
    """
    entry, lot, activation = ledger_entries.c, lots.c, ledger_entries.alias("activation")
    activated_later = exists().where(
        activation.c.request_id == literal("activate:") + cast(lot.id, String), activation.c.id > entry.id
    )
    debit = entry.available_change < 0
    arrival = ledger_entries.alias("arrival")
    arrived = exists().where(
        arrival.c.request_id == entry.request_id + literal(":") + cast(lot.id, String),
        arrival.c.available_change + arrival.c.pending_change == lot_allocations.c.quantity,
    )
    faults = {
        "stray": lot.wallet_id != entry.wallet_id,
        "early": and_(debit, or_(lot.activated_at.is_(None), activated_later)),
        "late": and_(debit, entry.type != "EXPIRE", lot.expires_at <= entry.at),
        "lost": and_(entry.type == "MERGE", entry.rule == "merge", not_(arrived)),
    }
    return await view.all(
        _faulty(lot_allocations.c.id, faults)
        .join_from(lot_allocations, ledger_entries, entry.id == lot_allocations.c.entry_id)
        .join(lots, lot.id == lot_allocations.c.lot_id)
        .where(entry.wallet_id.in_(wallet_ids))
    )


def _sums(wallet_id: ColumnElement[int], available: ColumnElement[int], pending: ColumnElement[int]) -> Any:
    return select(wallet_id, func.sum(available).label("available"), func.sum(pending).label("pending")).group_by(
        wallet_id
    )


def _faulty(row_id: ColumnElement[int], faults: dict[str, ColumnElement[bool]]) -> Any:
    marks = [fault.label(name) for name, fault in faults.items()]
    return select(row_id, *marks).where(or_(*faults.values())).order_by(row_id)


# Written out, not bound: only so is the index of the lots with something left used for certain.
ZERO: ColumnElement[int] = literal_column("0")
