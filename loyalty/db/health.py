"""Looking through the books for rows that break a rule of the ledger.

Every query answers only with rows that are wrong, or that have to be counted anew, so a sound club of any size costs no
memory. Which rows are looked at is said by a `Some`: a list of ids, or all from one to another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Some:
    """Rows with these ids, or with ids from `first` to `last`."""

    ids: Sequence[int] = ()
    first: int = 0
    last: int = 0

    def have(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether the column holds one of the ids."""
        return column.in_(self.ids) if self.ids else column.between(self.first, self.last)


async def newest_wallets(view: View, *, entries: int) -> list[int]:
    """The wallets of the last so many entries, the newest first."""
    newest = select(ledger_entries.c.wallet_id).order_by(ledger_entries.c.id.desc()).limit(entries)
    return list(dict.fromkeys(row.wallet_id for row in await view.all(newest)))


async def wallets_since(view: View, *, entry_id: int) -> list[int]:
    """The wallets of the entries after one."""
    entry = ledger_entries.c
    query = select(entry.wallet_id).where(entry.id > entry_id).distinct().order_by(entry.wallet_id)
    return [row.wallet_id for row in await view.all(query)]


async def last_wallet(view: View) -> int:
    """The highest id of a wallet."""
    return int(await view.value(select(func.max(wallets.c.id))) or 0)


async def last_entry(view: View) -> int:
    """The highest id of an entry."""
    return int(await view.value(select(func.max(ledger_entries.c.id))) or 0)


async def unbalanced(view: View, *, some: Some) -> list[Row[Any]]:
    """Negative wallets, and those that differ from the sum of their entries (`booked_`) or of their lots (`held_`)."""
    entry, lot = ledger_entries.c, lots.c
    active = case((lot.activated_at.is_not(None), lot.remaining), else_=0)
    waiting = case((lot.activated_at.is_(None), lot.remaining), else_=0)
    booked = (
        _sums(entry.wallet_id, entry.available_change, entry.pending_change)
        .where(some.have(entry.wallet_id))
        .subquery()
    )
    held = _sums(lot.wallet_id, active, waiting).where(some.have(lot.wallet_id), lot.remaining > ZERO).subquery()
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
        .where(some.have(wallets.c.id), or_(*wrong, wallets.c.available < 0, wallets.c.pending < 0))
        .order_by(wallets.c.id)
    )


async def doubled(view: View, *, some: Some) -> list[int]:
    """Wallets whose member already has one of that unit."""
    first = wallets.alias("first")
    same = and_(first.c.member_id == wallets.c.member_id, first.c.unit == wallets.c.unit, first.c.id < wallets.c.id)
    query = select(wallets.c.id).join(first, same).where(some.have(wallets.c.id)).distinct().order_by(wallets.c.id)
    return [row.id for row in await view.all(query)]


async def broken_entries(view: View, *, some: Some) -> list[Row[Any]]:
    """Entries of a sign that their type does not have, that their lot and draws do not explain, or that give back what
    was not taken."""
    entry, debit, other = ledger_entries.c, ledger_entries.alias("debit"), ledger_entries.alias("other")
    drawn = _total(lot_allocations.c.quantity, lot_allocations.c.entry_id == entry.id)
    returned = _total(other.c.available_change, other.c.reverses_id == debit.c.id, of=other)
    returns = entry.type.in_(RETURNS)
    faults = {
        "sign": _wrong_sign(entry),
        "unexplained": entry.available_change + entry.pending_change != func.coalesce(lots.c.original, 0) - drawn,
        "stray": and_(
            returns,
            or_(debit.c.id.is_(None), debit.c.wallet_id != entry.wallet_id, debit.c.available_change >= 0),
        ),
        "too_much": and_(returns, debit.c.id.is_not(None), returned + debit.c.available_change > 0),
        "twice": and_(entry.type == "EARN", _earned_pending_too(entry)),
    }
    return await view.all(
        _faulty(entry.id, faults)
        .select_from(ledger_entries)
        .outerjoin(lots, lots.c.entry_id == entry.id)
        .outerjoin(debit, debit.c.id == entry.reverses_id)
        .where(some.have(entry.wallet_id))
    )


async def broken_lots(view: View, *, some: Some) -> list[Row[Any]]:
    """Lots in another wallet than their entry, out of bounds, or with draws that do not explain what is left."""
    lot = lots.c
    drawn = _total(lot_allocations.c.quantity, lot_allocations.c.lot_id == lot.id)
    faults = {
        "stray": lot.wallet_id != ledger_entries.c.wallet_id,
        "out_of_bounds": or_(lot.remaining < 0, lot.remaining > lot.original),
        "unexplained": lot.original - lot.remaining != drawn,
    }
    return await view.all(
        _faulty(lot.id, faults)
        .join_from(ledger_entries, lots, lot.entry_id == ledger_entries.c.id)
        .where(some.have(ledger_entries.c.wallet_id))
    )


async def broken_draws(view: View, *, some: Some) -> list[Row[Any]]:
    """Draws on another wallet's lot, on a lot still pending, on one that was over, or that give back too much of one;
    and points that left for another card and did not arrive there.

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
        "too_much": and_(lot_allocations.c.quantity < 0, _net_drawn(entry) < 0),
        "lost": and_(entry.type == "MERGE", entry.rule == "merge", not_(arrived)),
    }
    return await view.all(
        _faulty(lot_allocations.c.id, faults)
        .join_from(lot_allocations, ledger_entries, entry.id == lot_allocations.c.entry_id)
        .join(lots, lot.id == lot_allocations.c.lot_id)
        .where(some.have(entry.wallet_id))
    )


def _wrong_sign(entry: Any) -> ColumnElement[bool]:
    available, pending = entry.available_change, entry.pending_change
    right = {
        GAINS: and_(available > 0, pending == 0),
        WAITS: and_(available == 0, pending > 0),
        ("ACTIVATE",): and_(available > 0, available + pending == 0),
        ("CANCEL_PENDING",): and_(available == 0, pending < 0),
        COSTS: and_(available < 0, pending == 0),
        ("CLAWBACK",): and_(available <= 0, pending == 0, or_(available < 0, entry.shortfall > 0)),
    }
    told = case(*((entry.type.in_(kinds), case((holds, 0), else_=1)) for kinds, holds in right.items()), else_=0)
    return or_(told == 1, entry.shortfall < 0)


def _earned_pending_too(entry: Any) -> ColumnElement[bool]:
    twin = ledger_entries.alias("twin")
    return exists().where(
        twin.c.purchase_id == entry.purchase_id, twin.c.rule == entry.rule, twin.c.type == "EARN_PENDING"
    )


def _net_drawn(entry: Any) -> Any:
    """What a debit and everything that gives it back have drawn from this lot together."""
    part, other = lot_allocations.alias("part"), ledger_entries.alias("other")
    same_debit = or_(other.c.id == entry.reverses_id, other.c.reverses_id == entry.reverses_id)
    return (
        select(func.coalesce(func.sum(part.c.quantity), 0))
        .select_from(other)
        .join(part, part.c.entry_id == other.c.id)
        .where(same_debit, part.c.lot_id == lots.c.id)
        .correlate(ledger_entries, lots)
        .scalar_subquery()
    )


def _total(quantity: Any, condition: ColumnElement[bool], *, of: Any = None) -> Any:
    query = select(func.coalesce(func.sum(quantity), 0)).where(condition)
    return (query.select_from(of) if of is not None else query).scalar_subquery()


def _sums(wallet_id: ColumnElement[int], available: ColumnElement[int], pending: ColumnElement[int]) -> Any:
    return select(wallet_id, func.sum(available).label("available"), func.sum(pending).label("pending")).group_by(
        wallet_id
    )


def _faulty(row_id: ColumnElement[int], faults: dict[str, ColumnElement[bool]]) -> Any:
    marks = [fault.label(name) for name, fault in faults.items()]
    return select(row_id, *marks).where(or_(*faults.values())).order_by(row_id)


GAINS = ("EARN", "BONUS", "REFERRAL", "RELEASE", "REVERSE")
WAITS = ("EARN_PENDING", "BONUS_PENDING", "REFERRAL_PENDING")
COSTS = ("SPEND", "HOLD", "EXPIRE")
RETURNS = ("RELEASE", "REVERSE")
# Written out, not bound: only so is the index of the lots with something left used for certain.
ZERO: ColumnElement[int] = literal_column("0")
