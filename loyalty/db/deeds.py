"""Rows of what one person did at the counter: sales, and what was taken back."""

from typing import Any

from sqlalchemy import Row, bindparam, func, literal, select, union_all

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, purchases, refunds


async def of(view: View, *, staff_id: int, limit: int, offset: int) -> list[Row[Any]]:
    """The newest first; each side walks its index only as far as the page needs. Practice is left out."""
    return await view.all(_DEEDS, staff=staff_id, reach=limit + offset, most=limit, skipped=offset)


_EARNED = (
    select(func.coalesce(func.sum(ledger_entries.c.available_change + ledger_entries.c.pending_change), 0))
    .where(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.type.in_(("EARN", "EARN_PENDING")))
    .correlate(purchases)
    .scalar_subquery()
)
_WHAT = (purchases.c.id.label("purchase_id"), purchases.c.receipt_number, members.c.name.label("member_name"))
_SALES = (
    select(
        literal("sale").label("kind"),
        purchases.c.at.label("at"),
        literal(0).label("later"),
        purchases.c.id.label("number"),
        purchases.c.amount_minor.label("amount_minor"),
        _EARNED.label("points"),
        *_WHAT,
    )
    .join(members, members.c.id == purchases.c.member_id)
    .where(purchases.c.staff_id == bindparam("staff"), purchases.c.practice.is_(False))
    .order_by(purchases.c.at.desc(), purchases.c.id.desc())
    .limit(bindparam("reach"))
    .subquery()
)
_TAKEN_BACK = (
    select(
        refunds.c.kind.label("kind"),
        refunds.c.at.label("at"),
        literal(1).label("later"),
        refunds.c.id.label("number"),
        refunds.c.amount_minor.label("amount_minor"),
        (-refunds.c.points).label("points"),
        *_WHAT,
    )
    .join(purchases, purchases.c.id == refunds.c.purchase_id)
    .join(members, members.c.id == purchases.c.member_id)
    .where(refunds.c.staff_id == bindparam("staff"), purchases.c.practice.is_(False))
    .order_by(refunds.c.at.desc(), refunds.c.id.desc())
    .limit(bindparam("reach"))
    .subquery()
)
_BOTH = union_all(select(_SALES), select(_TAKEN_BACK)).subquery()
_DEEDS = (
    select(_BOTH)
    .order_by(_BOTH.c.at.desc(), _BOTH.c.later.desc(), _BOTH.c.number.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
