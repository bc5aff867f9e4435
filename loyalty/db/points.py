"""Rows of what members have and of its history."""

from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, func, literal_column, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, lots, members, purchases, refunds, staff, wallets


async def wallets_now(view: View, *, member_id: int) -> list[Row[Any]]:
    """The member's wallets, and of each what the books have not written yet: `ended` of what may be spent, `due` of
    what waited, and how much of that is over (`due_over`). Then what ends and what becomes ready next, and when.

    Every sum is of a stretch of an index, so that thousands of lots cost no more than a few.
    """
    return await view.all(_WALLETS_NOW, member=member_id, now=view.now)


async def entries(view: View, *, member_id: int, limit: int, offset: int, unit: str = "") -> list[Row[Any]]:
    """The history from the newest on, in one unit or in all; an activation is no news of its own."""
    if unit:
        return await view.all(_ENTRIES_OF_UNIT, member=member_id, of_unit=unit, most=limit, skipped=offset)
    return await view.all(_ENTRIES, member=member_id, most=limit, skipped=offset)


async def entry_count(view: View, *, member_id: int) -> int:
    """How many lines the history has."""
    return int(await view.value(_ENTRY_COUNT, member=member_id) or 0)


async def extent(view: View, *, unit: str) -> Row[Any]:
    """How many members have anything of a unit, and the sum of it."""
    found = await view.one(_EXTENT, of_unit=unit)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


def _of_member(query: Any) -> Any:
    return (
        query.select_from(ledger_entries)
        .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
        .where(wallets.c.member_id == bindparam("member"), ledger_entries.c.type != "ACTIVATE")
    )


def _in_lots(what: Any, *conditions: Any, of: Any = lots) -> Any:
    """One value of the open lots of a wallet."""
    query = select(what).select_from(of).where(of.c.wallet_id == wallets.c.id, of.c.remaining > ZERO, *conditions)
    return query.correlate(wallets).scalar_subquery()


def _sum(of: Any = lots) -> Any:
    return func.coalesce(func.sum(of.c.remaining), 0)


# Written out, not bound: only so are the indexes of the lots with something left used for certain.
ZERO: ColumnElement[int] = literal_column("0")
_NOW = bindparam("now", type_=lots.c.created_at.type)
_first = lots.alias("first")
_WAITS = lots.c.activated_at.is_(None)
_ENDS_NEXT = _in_lots(func.min(_first.c.expires_at), _first.c.expires_at > _NOW, of=_first)
_READY_NEXT = _in_lots(
    func.min(_first.c.available_at), _first.c.activated_at.is_(None), _first.c.available_at > _NOW, of=_first
)
_WALLETS_NOW = (
    select(
        wallets,
        _in_lots(_sum(), lots.c.activated_at.is_not(None), lots.c.expires_at <= _NOW).label("ended"),
        _in_lots(_sum(), _WAITS, lots.c.available_at <= _NOW).label("due"),
        _in_lots(_sum(), _WAITS, lots.c.available_at <= _NOW, lots.c.expires_at <= _NOW).label("due_over"),
        _ENDS_NEXT.label("ends_at"),
        _in_lots(_sum(), lots.c.expires_at == _ENDS_NEXT).label("ending"),
        _READY_NEXT.label("ready_at"),
        _in_lots(_sum(), _WAITS, lots.c.available_at == _READY_NEXT).label("becoming_ready"),
    )
    .where(wallets.c.member_id == bindparam("member"))
    .order_by(wallets.c.id)
)
_ENTRIES = (
    _of_member(
        select(
            ledger_entries.c.type,
            ledger_entries.c.available_change,
            ledger_entries.c.pending_change,
            ledger_entries.c.rule,
            ledger_entries.c.at,
            ledger_entries.c.reason,
            staff.c.name.label("staff_name"),
            func.coalesce(refunds.c.amount_minor, purchases.c.amount_minor).label("amount_minor"),
            wallets.c.unit,
        )
    )
    .outerjoin(purchases, purchases.c.id == ledger_entries.c.purchase_id)
    .outerjoin(refunds, refunds.c.id == ledger_entries.c.refund_id)
    .outerjoin(staff, staff.c.id == ledger_entries.c.staff_id)
    .order_by(ledger_entries.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
_ENTRIES_OF_UNIT = _ENTRIES.where(wallets.c.unit == bindparam("of_unit"))
_ENTRY_COUNT = _of_member(select(func.count(ledger_entries.c.id)))
_HELD = wallets.c.available + wallets.c.pending
_EXTENT = (
    select(func.count().label("members"), func.coalesce(func.sum(_HELD), 0).label("quantity"))
    .select_from(wallets)
    .join(members, members.c.id == wallets.c.member_id)
    .where(wallets.c.unit == bindparam("of_unit"), _HELD > 0, members.c.practice.is_(False))
)
