"""What stands in the personal fields of a message, for many members at once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, and_, func, select

from loyalty.db.store import View
from loyalty.db.tables import items, members, purchase_items, wallets


async def of_members(view: View, *, member_ids: Sequence[int], unit: str) -> list[Row[Any]]:
    """Name, tier, what was agreed to, and what there is of the unit."""
    theirs = and_(wallets.c.member_id == members.c.id, wallets.c.unit == unit)
    query = select(members.c.id, members.c.name, members.c.tier_id, members.c.agreed, wallets.c.available)
    return await view.all(query.outerjoin(wallets, theirs).where(members.c.id.in_(member_ids)))


async def last_bought(view: View, *, member_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Member -> the item of their last purchase that named one, by its names; of several the one bought most."""
    rows = purchase_items.c
    order = (rows.at.desc(), rows.purchase_id.desc(), rows.quantity.desc(), rows.item_id)
    place = func.row_number().over(partition_by=rows.member_id, order_by=order).label("place")
    bought = select(rows.member_id, rows.item_id, place).where(rows.member_id.in_(member_ids)).subquery()
    query = select(bought.c.member_id, items.c.titles).join(items, items.c.id == bought.c.item_id)
    return {row.member_id: row.titles for row in await view.all(query.where(bought.c.place == 1))}
