"""Rows of the broadcasts whose owner is told how they go."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import campaigns, people, staff

ON_ITS_WAY = ("building", "running", "paused")
OVER = ("finished", "cancelled")


async def due(view: View, *, before: datetime, limit: int) -> list[Row[Any]]:
    """Those on their way, and those that are over whose last word is still to be said, each with its owner."""
    never_told = and_(campaigns.c.progress_at.is_(None), campaigns.c.started_at.is_not(None))
    last_word = and_(campaigns.c.state.in_(OVER), or_(campaigns.c.progress_message_id.is_not(None), never_told))
    rested = or_(campaigns.c.progress_at.is_(None), campaigns.c.progress_at <= before)
    query = _FOLLOWED.where(or_(campaigns.c.state.in_(ON_ITS_WAY), last_word), rested)
    return await view.all(query.order_by(campaigns.c.id).limit(limit))


async def one(view: View, *, campaign_id: int) -> Row[Any] | None:
    """One of them, whatever its state."""
    return await view.one(_FOLLOWED.where(campaigns.c.id == campaign_id))


async def claim(uow: UnitOfWork, *, campaign_id: int, before: datetime, now: datetime) -> bool:
    """Whether it is ours to tell now: nobody has told since `before`."""
    rested = or_(campaigns.c.progress_at.is_(None), campaigns.c.progress_at <= before)
    changed = campaigns.update().where(campaigns.c.id == campaign_id, rested).values(progress_at=now)
    return bool((await uow.run(changed)).rowcount == 1)


async def note(uow: UnitOfWork, *, campaign_id: int, **values: Any) -> None:
    """Remember whom it is told to, or which message tells it."""
    await uow.run(campaigns.update().where(campaigns.c.id == campaign_id).values(**values))


_PERSON = func.coalesce(campaigns.c.progress_person_id, staff.c.person_id)
_FOLLOWED = (
    select(
        campaigns.c.id,
        campaigns.c.state,
        campaigns.c.progress_message_id,
        people.c.id.label("person_id"),
        people.c.language,
    )
    .join(staff, staff.c.id == campaigns.c.staff_id)
    .join(people, people.c.id == _PERSON)
    .where(people.c.reachable == "yes")
)
