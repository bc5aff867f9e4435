"""Rows of pictures that Telegram keeps."""

from datetime import datetime

from sqlalchemy import select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import pictures


async def get(view: View, *, key: str) -> str | None:
    """The file id."""
    found: str | None = await view.value(select(pictures.c.file_id).where(pictures.c.key == key))
    return found


async def put(uow: UnitOfWork, *, key: str, file_id: str) -> None:
    """Insert or replace."""
    values = {"file_id": file_id, "created_at": uow.now}
    await uow.run(
        uow.upsert(pictures).values(key=key, **values).on_conflict_do_update(index_elements=["key"], set_=values)
    )


async def remove_before(uow: UnitOfWork, *, moment: datetime) -> None:
    """Delete what is older."""
    await uow.run(pictures.delete().where(pictures.c.created_at < moment))
