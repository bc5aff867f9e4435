"""Rows of members by the day on which their birthday is celebrated next."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, exists, func, select

from loyalty.db.celebrations import BIRTHDAY
from loyalty.db.consents import BITS
from loyalty.db.store import View
from loyalty.db.tables import members, nudges

# So near, two celebrations of one birthday are told in two calendars; in one calendar they lie further apart.
SAME_BIRTHDAY = timedelta(days=300)
GIVEN = ("waiting", "written", "holdout")


async def celebrating(
    view: View, *, first: date, last: date, now: datetime, after_id: int, limit: int
) -> list[Row[Any]]:
    """The next active members who celebrate from `first` to `last`, agreed to be congratulated, and have not had this
    birthday already by another calendar."""
    theirs = members.c.id + 0  # they are found by the day, not through everybody by id
    other = nudges.alias()
    told_otherwise = exists().where(
        other.c.automation == "birthday",
        other.c.member_id == members.c.id,
        other.c.at >= now - SAME_BIRTHDAY,
        other.c.state.in_(GIVEN),
        func.substr(other.c.occasion, 1, 1) != func.substr(members.c.birthday_calendar, 1, 1),
    )
    query = (
        select(*BIRTHDAY, members.c.time_zone)
        .where(members.c.birthday_next_on >= first, members.c.birthday_next_on <= last)
        .where(theirs > after_id, members.c.status == "active", ~members.c.practice)
        .where(members.c.agreed.bitwise_and(BITS["birthday"]) != 0, ~told_otherwise)
        .order_by(theirs)
        .limit(limit)
    )
    return await view.all(query)
