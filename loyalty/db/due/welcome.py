"""Rows of members who joined a while ago and have bought nothing yet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from loyalty.db.nudges import had_none_since
from loyalty.db.store import View
from loyalty.db.tables import members


async def joined(
    view: View, *, name: str, since: datetime, until: datetime, noted_since: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members who came by themselves within that time, have bought nothing and had no such word."""
    theirs = members.c.id + 0  # found by the index of the day, not through everybody by id
    query = (
        select(members.c.id, members.c.joined_at)
        .where(members.c.joined_at > since, members.c.joined_at <= until, *_NEW)
        .where(theirs > after_id, had_none_since(name, members.c.id, noted_since))
        .order_by(theirs)
        .limit(limit)
    )
    return await view.all(query)


async def new(view: View, *, member_ids: Sequence[int]) -> set[int]:
    """Who of these members is here and has bought nothing yet."""
    found = await view.all(select(members.c.id).where(members.c.id.in_(member_ids), *_NEW))
    return {row.id for row in found}


_NEW = (
    members.c.purchase_count == 0,
    members.c.status == "active",
    ~members.c.practice,
    members.c.source != "import",
)
