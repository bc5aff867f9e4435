"""Rows of groups of members that the owner has saved under a name."""

from typing import Any

from sqlalchemy import Row, exists, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import segments


async def saved(view: View) -> list[Row[Any]]:
    """The ones that are kept, by name."""
    return await view.all(select(segments).where(segments.c.archived_at.is_(None)).order_by(segments.c.name))


async def get(view: View, *, segment_id: int) -> Row[Any] | None:
    """One that is kept."""
    return await view.one(select(segments).where(segments.c.id == segment_id, segments.c.archived_at.is_(None)))


async def add(uow: UnitOfWork, *, name: str, definition: dict[str, Any], staff_id: int | None) -> int | None:
    """Insert one, in the place of an archived one of that name; None when the name is in use."""
    values = {"definition": definition, "staff_id": staff_id, "created_at": uow.now, "archived_at": None}
    query = uow.upsert(segments).values(name=name, **values)
    archived = segments.c.archived_at.is_not(None)
    query = query.on_conflict_do_update(index_elements=["name"], set_=values, where=archived)
    found: int | None = await uow.value(query.returning(segments.c.id))
    return found


async def change(uow: UnitOfWork, *, segment_id: int, **values: Any) -> None:
    """Update some columns of one."""
    await uow.run(segments.update().where(segments.c.id == segment_id).values(**values))


async def rename(uow: UnitOfWork, *, segment_id: int, name: str) -> bool:
    """Give it another name, which an archived one gives up; False when the name is in use."""
    await uow.run(segments.delete().where(segments.c.name == name, segments.c.archived_at.is_not(None)))
    other = segments.alias("other")
    query = segments.update().where(segments.c.id == segment_id, ~exists().where(other.c.name == name))
    return bool((await uow.run(query.values(name=name))).rowcount == 1)


async def archive(uow: UnitOfWork, *, segment_id: int) -> bool:
    """Keep it no longer; False when it was not kept."""
    query = segments.update().where(segments.c.id == segment_id, segments.c.archived_at.is_(None))
    return bool((await uow.run(query.values(archived_at=uow.now))).rowcount == 1)
