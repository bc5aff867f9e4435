"""Rows of members' own dates by the day on which they come next."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select

from loyalty.db.celebrations import OWN_DATE
from loyalty.db.consents import BITS
from loyalty.db.store import View
from loyalty.db.tables import member_dates, members, nudges

# Within a year nobody is wished well on more days than they may tell, however often they tell other ones.
YEAR, MOST = timedelta(days=300), 3
GIVEN = ("waiting", "written", "holdout")


async def celebrating(
    view: View, *, first: date, last: date, now: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """All dates from `first` to `last` of the next active members who agreed to be congratulated and have had fewer
    than three such wishes within a year."""
    theirs, other = member_dates.c.member_id + 0, nudges.alias()
    had = (
        select(func.count())
        .where(other.c.automation == "own-date", other.c.member_id == member_dates.c.member_id)
        .where(other.c.at >= now - YEAR, other.c.state.in_(GIVEN))
        .scalar_subquery()
    )
    comes = (member_dates.c.next_on >= first, member_dates.c.next_on <= last)
    who = (
        select(member_dates.c.member_id)
        .join(members, members.c.id == member_dates.c.member_id)
        .where(*comes, theirs > after_id, members.c.status == "active", ~members.c.practice)
        .where(members.c.agreed.bitwise_and(BITS["birthday"]) != 0, had < MOST)
        .distinct()
        .order_by(member_dates.c.member_id)
        .limit(limit)
    )
    ids = [row.member_id for row in await view.all(who)]
    if not ids:
        return []
    query = select(*OWN_DATE, member_dates.c.member_id, member_dates.c.kind, member_dates.c.title, members.c.time_zone)
    query = query.join(members, members.c.id == member_dates.c.member_id)
    query = query.where(*comes, member_dates.c.member_id.in_(ids))
    return await view.all(query.order_by(member_dates.c.member_id, member_dates.c.next_on, member_dates.c.id))
