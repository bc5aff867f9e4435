"""Rows of what was in the purchases."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, or_, select

from loyalty.db.store import View
from loyalty.db.tables import purchases


async def items(view: View, *, since: datetime, before: int, limit: int) -> list[Row[Any]]:
    """What was in the purchases since then that count, from the newest id down; below the id `before` if it is one."""
    return await view.all(_ITEMS, since=since, before=before, most=limit)


async def last_items(view: View, *, member_id: int, limit: int) -> list[Row[Any]]:
    """What was in a member's last purchases, the newest first."""
    return await view.all(_LAST, member=member_id, most=limit)


_COUNTS = purchases.c.state.not_in(("voided", "refunded"))
_BOUGHT = purchases.c["items"].label("items_bought")
_BEFORE = bindparam("before", type_=purchases.c.id.type)
_ITEMS = (
    select(purchases.c.id, _BOUGHT)
    .where(purchases.c.at >= bindparam("since", type_=purchases.c.at.type), _COUNTS, purchases.c.practice.is_(False))
    .where(or_(_BEFORE == 0, purchases.c.id < _BEFORE))
    .order_by(purchases.c.id.desc())
    .limit(bindparam("most"))
)
_LAST = (
    select(_BOUGHT)
    .where(purchases.c.member_id == bindparam("member"), _COUNTS)
    .order_by(purchases.c.at.desc(), purchases.c.id.desc())
    .limit(bindparam("most"))
)
