"""Rows of members whose silence has become unusual, and of those who were written to about it and did not come."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, or_, select

from loyalty.db.nudges import had_none_since
from loyalty.db.store import View
from loyalty.db.tables import members, nudges

# From its row to its letter a nudge may wait so long.
WAITS = timedelta(days=14)


async def silent(
    view: View, *, name: str, once: bool, since: datetime, now: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members whose silence became unusual within that time and who have had no word of this kind
    since: those who came once, or those who came more often."""
    theirs = members.c.id + 0  # found by the index of the day, not through everybody by id
    number = members.c.purchase_count == 1 if once else members.c.purchase_count > 1
    query = (
        select(*_HABIT, members.c.silence_due_at)
        .where(members.c.silence_due_at > since, members.c.silence_due_at <= now)
        .where(theirs > after_id, *_HERE, number, had_none_since(name, members.c.id, since))
        .order_by(theirs)
        .limit(limit)
    )
    return await view.all(query)


async def unanswered(
    view: View, *, first: str, name: str, since: datetime, until: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members who were written to about it within that time, did not come since and did not say that
    it was too much; with the `occasion` of the first word and when it was `written_at`."""
    theirs = nudges.c.member_id + 0
    second = nudges.alias("second")
    none_yet = ~(
        select(second.c.id)
        .where(second.c.automation == name, second.c.member_id == nudges.c.member_id)
        .where(second.c.occasion == nudges.c.occasion)
        .exists()
    )
    query = (
        select(*_HABIT, nudges.c.occasion, nudges.c.written_at)
        .join(members, members.c.id == nudges.c.member_id)
        .where(nudges.c.automation == first, nudges.c.at > since - WAITS, nudges.c.at <= until)
        .where(nudges.c.state == "written", nudges.c.written_at > since, nudges.c.written_at <= until)
        .where(or_(nudges.c.answer.is_(None), nudges.c.answer.not_in(("less", "none"))))
        .where(theirs > after_id, *_HERE, members.c.last_purchase_at < nudges.c.written_at, none_yet)
        .order_by(theirs)
        .limit(limit)
    )
    return await view.all(query)


async def last_purchases(view: View, *, member_ids: Sequence[int]) -> dict[int, datetime | None]:
    """When each of these members bought last, of those who are here."""
    query = select(members.c.id, members.c.last_purchase_at).where(members.c.id.in_(member_ids), *_HERE)
    return {row.id: row.last_purchase_at for row in await view.all(query)}


_HERE = (members.c.status == "active", ~members.c.practice)
_HABIT = (
    members.c.id,
    func.coalesce(members.c.first_purchase_at, members.c.last_purchase_at, type_=members.c.joined_at.type).label(
        "first_purchase_at"
    ),
    members.c.last_purchase_at,
    members.c.purchase_count,
)
