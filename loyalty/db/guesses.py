"""Rows of wrong codes."""

from datetime import datetime

from sqlalchemy import func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import attempts


async def count(view: View, *, person_id: int, kind: str, since: datetime) -> int:
    """How often this person was wrong since then."""
    query = select(func.count()).where(
        attempts.c.person_id == person_id, attempts.c.kind == kind, attempts.c.at >= since
    )
    return int(await view.value(query) or 0)


async def add(uow: UnitOfWork, *, person_id: int, kind: str) -> None:
    """One more."""
    await uow.run(attempts.insert().values(person_id=person_id, kind=kind, at=uow.now))


async def forget(uow: UnitOfWork, *, before: datetime) -> None:
    """Delete the old ones."""
    await uow.run(attempts.delete().where(attempts.c.at < before))
