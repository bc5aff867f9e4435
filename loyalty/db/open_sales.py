"""Rows of sales whose customer is still to come."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import open_sales, staff


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """The sale that this request has opened."""
    return await view.one(select(open_sales).where(open_sales.c.request_id == request_id))


async def by_digest(view: View, *, code: str) -> Row[Any] | None:
    """The sale behind a code, with the person who sold."""
    query = select(open_sales, staff.c.person_id).join(staff, staff.c.id == open_sales.c.staff_id)
    return await view.one(query.where(open_sales.c.digest == code))


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert an open one; its id."""
    return await uow.add(open_sales, at=uow.now, **values)


async def renew(uow: UnitOfWork, *, sale_id: int, digest: str, expires_at: datetime) -> bool:
    """Another code for a sale that nobody has claimed; False when somebody has."""
    result = await uow.run(
        open_sales.update()
        .where(open_sales.c.id == sale_id, open_sales.c.used_at.is_(None))
        .values(digest=digest, expires_at=expires_at)
    )
    return bool(result.rowcount == 1)


async def use(uow: UnitOfWork, *, sale_id: int, member_id: int) -> bool:
    """Claim it for a member; False when it was claimed already or its time is over."""
    result = await uow.run(
        open_sales.update()
        .where(open_sales.c.id == sale_id, open_sales.c.used_at.is_(None), open_sales.c.expires_at > uow.now)
        .values(used_at=uow.now, member_id=member_id)
    )
    return bool(result.rowcount == 1)
