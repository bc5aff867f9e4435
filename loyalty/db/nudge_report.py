"""What came of nudges, counted by the database."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Interval, Row, and_, case, exists, func, literal, select, text

from loyalty.db.store import View
from loyalty.db.tables import letters, members, nudges, purchases


async def lately(view: View, *, automation: str, since: datetime) -> list[Row[Any]]:
    """State, reason and answer -> how many, of the occasions that came after that moment."""
    what = (nudges.c.state, nudges.c.reason, nudges.c.answer)
    query = select(*what, func.count().label("number"))
    return await view.all(query.where(nudges.c.automation == automation, nudges.c.at > since).group_by(*what))


async def came(view: View, *, automation: str, window: timedelta) -> dict[str, tuple[int, int]]:
    """written or holdout -> how many bought within the window after it, of how many whose window is over.

    Of those written to only those whose letter left, as far as anybody knows.
    """
    whole = purchases.c.state.not_in(("voided", "refunded"))
    after = and_(purchases.c.at >= nudges.c.written_at, purchases.c.at < _later(view, window))
    bought = exists().where(purchases.c.member_id == nudges.c.member_id, after, whole, ~purchases.c.practice)
    left = exists().where(letters.c.id == nudges.c.letter_id, letters.c.state.in_(("sent", "unknown")))
    counted = case((nudges.c.state == "holdout", True), else_=left)
    query = (
        select(nudges.c.state, func.sum(case((bought, 1), else_=0)).label("hits"), func.count().label("number"))
        .where(nudges.c.automation == automation, nudges.c.state.in_(("written", "holdout")), counted)
        .where(nudges.c.written_at <= view.now - window)
        .group_by(nudges.c.state)
    )
    return {row.state: (int(row.hits), int(row.number)) for row in await view.all(query)}


async def members_here(view: View) -> int:
    """How many active members there are."""
    query = select(func.count()).where(members.c.status == "active", ~members.c.practice)
    return int(await view.value(query))


def _later(view: View, window: timedelta) -> ColumnElement[datetime]:
    """The end of the window of one nudge."""
    if view.connection.dialect.name == "postgresql":
        return nudges.c.written_at + literal(window, Interval)
    days = f"+{window.days} days"
    return func.strftime("%Y-%m-%d %H:%M:%f000", nudges.c.written_at, text(f"'{days}'"), type_=nudges.c.written_at.type)
