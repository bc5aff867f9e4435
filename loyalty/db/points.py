"""Rows of what members have and of its history."""

from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, lots, members, purchases, wallets


async def wallets_with_lots(view: View, *, member_id: int) -> list[Row[Any]]:
    """The member's wallets, once for each lot with something left; once without a lot where nothing is."""
    return await view.all(_WALLETS_WITH_LOTS, member=member_id)


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


_WALLETS_WITH_LOTS = (
    select(wallets, lots.c.remaining, lots.c.available_at, lots.c.activated_at, lots.c.expires_at)
    .outerjoin(lots, and_(lots.c.wallet_id == wallets.c.id, lots.c.remaining > 0))
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
            purchases.c.amount_minor,
            wallets.c.unit,
        )
    )
    .outerjoin(purchases, purchases.c.id == ledger_entries.c.purchase_id)
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
