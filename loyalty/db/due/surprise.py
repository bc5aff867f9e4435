"""Rows of members by how often and how lately they came, and of the surprises that they had."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.consents import BITS
from loyalty.db.nudges import had_none_since
from loyalty.db.store import View
from loyalty.db.tables import members, nudges

NEEDED = BITS["marketing"] | BITS["profiling"]


async def taken(view: View, *, since: datetime) -> list[Row[Any]]:
    """When the surprises since then were noted, without those that did not come about."""
    query = select(nudges.c.at).where(nudges.c.automation == "surprise", nudges.c.at >= since)
    return await view.all(query.where(nudges.c.state.not_in(("skipped", "lapsed"))))


async def last_id(view: View) -> int:
    """The highest id of a member."""
    return int(await view.value(select(func.coalesce(func.max(members.c.id), 0))))


async def customers(view: View, *, from_id: int, limit: int) -> list[Row[Any]]:
    """The next active members from an id on who ever bought something."""
    query = select(members.c.id, members.c.last_purchase_at, members.c.purchase_count)
    query = query.where(members.c.id >= from_id, members.c.purchase_count > 0, members.c.last_purchase_at.is_not(None))
    return await view.all(
        query.where(members.c.status == "active", ~members.c.practice).order_by(members.c.id).limit(limit)
    )


async def free(view: View, *, member_ids: Sequence[int], since: datetime) -> list[int]:
    """Of these, who agreed to offers that are chosen by their purchases and has had no surprise since then."""
    query = select(members.c.id).where(members.c.id.in_(member_ids))
    query = query.where(members.c.agreed.bitwise_and(NEEDED) == NEEDED, had_none_since("surprise", members.c.id, since))
    return [row.id for row in await view.all(query.order_by(members.c.id))]
