"""Rows of the audit."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import audit_events


async def add(uow: UnitOfWork, **values: Any) -> None:
    """Append one event: actor, action, subject, subject_id, before, after."""
    await uow.add(audit_events, at=uow.now, **values)


async def last(view: View, *, subject: str, subject_id: int) -> Row[Any] | None:
    """The newest event about it."""
    return await view.one(_LAST, about=subject, which=subject_id)


async def since(view: View, *, subject: str, subject_id: int, at: datetime) -> list[Row[Any]]:
    """The events about it from a moment on, in their order: before, after."""
    query = select(audit_events.c.before, audit_events.c.after).where(
        audit_events.c.subject == subject, audit_events.c.subject_id == subject_id, audit_events.c.at >= at
    )
    return await view.all(query.order_by(audit_events.c.id))


_LAST = (
    select(audit_events)
    .where(audit_events.c.subject == bindparam("about"), audit_events.c.subject_id == bindparam("which"))
    .order_by(audit_events.c.id.desc())
    .limit(1)
)
