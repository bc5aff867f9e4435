"""Rows of received updates."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import inbox


async def known(view: View, *, update_ids: list[int]) -> set[int]:
    """Which of these were received before."""
    rows = await view.all(select(inbox.c.update_id).where(inbox.c.update_id.in_(update_ids)))
    return {row.update_id for row in rows}


async def add(uow: UnitOfWork, *, updates: list[tuple[int, str]]) -> None:
    """Insert new updates."""
    await uow.run(
        inbox.insert(),
        [{"update_id": update_id, "payload": payload, "received_at": uow.now} for update_id, payload in updates],
    )


async def worked(uow: UnitOfWork, *, update_id: int) -> None:
    """Note that the work is committed."""
    await uow.run(_WORKED, {"worked": update_id, "now": uow.now})


async def done(uow: UnitOfWork, *, update_ids: list[int]) -> None:
    """Note the answer and blank the content."""
    await uow.run(inbox.update().where(inbox.c.update_id.in_(update_ids)).values(done_at=uow.now, payload=""))


async def waiting(view: View) -> list[Row[Any]]:
    """Everything that is not done, oldest first."""
    return await view.all(select(inbox).where(inbox.c.done_at.is_(None)).order_by(inbox.c.update_id))


async def forget(uow: UnitOfWork, *, before: datetime) -> None:
    """Delete what was done before a moment."""
    await uow.run(inbox.delete().where(inbox.c.done_at < before))


_WORKED = (
    inbox.update()
    .where(inbox.c.update_id == bindparam("worked"))
    .values(worked_at=bindparam("now", type_=inbox.c.worked_at.type))
)
