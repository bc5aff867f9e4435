"""Rows of open dialogs, one a person."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.store import UnitOfWork
from loyalty.db.tables import drafts


async def put(uow: UnitOfWork, *, person_id: int, draft_id: str, dialog: str, step: str, data: dict[str, Any]) -> None:
    """Insert the person's draft in place of an older one."""
    values = {
        "id": draft_id,
        "dialog": dialog,
        "step": step,
        "data": data,
        "created_at": uow.now,
        "updated_at": uow.now,
    }
    await uow.run(
        uow.upsert(drafts)
        .values(person_id=person_id, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


async def lock(uow: UnitOfWork, *, person_id: int) -> Row[Any] | None:
    """The person's draft, locked on PostgreSQL."""
    return await uow.one(select(drafts).where(drafts.c.person_id == person_id).with_for_update())


async def change(uow: UnitOfWork, *, draft_id: str, step: str, data: dict[str, Any]) -> None:
    """Move a draft to another step."""
    await uow.run(drafts.update().where(drafts.c.id == draft_id).values(step=step, data=data, updated_at=uow.now))


async def remove(uow: UnitOfWork, *, person_id: int) -> None:
    """Delete the person's draft."""
    await uow.run(drafts.delete().where(drafts.c.person_id == person_id))
