"""Rows of members' own dates."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import member_dates


async def of_member(view: View, *, member_id: int) -> list[Row[Any]]:
    """A member's dates, the first that was told first."""
    return await view.all(select(member_dates).where(member_dates.c.member_id == member_id).order_by(member_dates.c.id))


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Keep a date; its id."""
    return await uow.add(member_dates, created_at=uow.now, **values)


async def remove(uow: UnitOfWork, *, member_id: int, date_id: int) -> bool:
    """Forget a date of this member; False when there is none."""
    query = member_dates.delete().where(member_dates.c.id == date_id, member_dates.c.member_id == member_id)
    return bool((await uow.run(query)).rowcount == 1)
