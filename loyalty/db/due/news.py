"""Rows of members who agreed to hear of offers and news."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.consents import BITS
from loyalty.db.store import View
from loyalty.db.tables import members


async def readers(view: View, *, after_id: int, limit: int) -> list[Row[Any]]:
    """The next of them after an id."""
    agreed = members.c.agreed.bitwise_and(BITS["marketing"]) != 0
    query = select(members.c.id).where(members.c.id > after_id, members.c.status == "active", ~members.c.practice)
    return await view.all(query.where(agreed).order_by(members.c.id).limit(limit))
