"""Rows of members by the day on which they joined."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from loyalty.db.nudges import had_none_since
from loyalty.db.store import View
from loyalty.db.tables import members


async def first(view: View) -> datetime | None:
    """When the first member joined, or None."""
    found: datetime | None = await view.value(select(func.min(members.c.joined_at)))
    return found


async def joined(
    view: View, *, spans: Sequence[tuple[datetime, datetime]], since: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members who joined within one of the spans, each without its end, and have had no word since."""
    theirs = members.c.id + 0  # the spans are found by their index, not through everybody by id
    query = (
        select(members.c.id, members.c.joined_at)
        .where(or_(*(and_(members.c.joined_at >= begin, members.c.joined_at < end) for begin, end in spans)))
        .where(theirs > after_id, members.c.status == "active", ~members.c.practice)
        .where(had_none_since("joined", members.c.id, since))
        .order_by(theirs)
        .limit(limit)
    )
    return await view.all(query)
