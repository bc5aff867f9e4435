"""Rows of what the club has learned about its members as a whole."""

from typing import Any

from sqlalchemy import select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import learned


async def get(view: View, *, name: str) -> Any:
    """What was learned under that name, or None."""
    return await view.value(select(learned.c.value).where(learned.c.name == name))


async def put(uow: UnitOfWork, *, name: str, value: Any) -> None:
    """Remember it in the place of what was known before."""
    new = {"value": value, "at": uow.now}
    statement = uow.upsert(learned).values(name=name, **new)
    await uow.run(statement.on_conflict_do_update(index_elements=["name"], set_=new))


async def forget(uow: UnitOfWork, *, name: str) -> None:
    """It is of no use any more."""
    await uow.run(learned.delete().where(learned.c.name == name))
