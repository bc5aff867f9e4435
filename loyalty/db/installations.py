"""The row that says what kind of database this is."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import installations


async def get(view: View) -> Row[Any] | None:
    """The row, once there is one."""
    return await view.one(select(installations))


async def add(uow: UnitOfWork, *, kind: str) -> None:
    """Insert the row."""
    await uow.run(installations.insert().values(id=1, kind=kind, clock_offset_seconds=0, created_at=uow.now))


async def move_clock(uow: UnitOfWork, *, seconds: int) -> None:
    """Set the offset of a sandbox."""
    await uow.run(installations.update().where(installations.c.kind == "sandbox").values(clock_offset_seconds=seconds))
