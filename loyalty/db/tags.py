"""Rows of the tags that members have."""

from sqlalchemy import func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import member_tags


async def known(view: View, *, limit: int) -> list[str]:
    """The tags in use, the usual ones first."""
    query = select(member_tags.c.tag).group_by(member_tags.c.tag)
    return [row.tag for row in await view.all(query.order_by(func.count().desc(), member_tags.c.tag).limit(limit))]


async def of_member(view: View, *, member_id: int) -> list[str]:
    """A member's tags, by name."""
    query = select(member_tags.c.tag).where(member_tags.c.member_id == member_id).order_by(member_tags.c.tag)
    return [row.tag for row in await view.all(query)]


async def add(uow: UnitOfWork, *, member_id: int, tag: str, staff_id: int | None) -> None:
    """Insert one, unless it is there."""
    query = uow.upsert(member_tags).values(member_id=member_id, tag=tag, staff_id=staff_id, at=uow.now)
    await uow.run(query.on_conflict_do_nothing(index_elements=["member_id", "tag"]))


async def remove(uow: UnitOfWork, *, member_id: int, tag: str) -> bool:
    """Delete one; whether it was there."""
    query = member_tags.delete().where(member_tags.c.member_id == member_id, member_tags.c.tag == tag)
    return bool((await uow.run(query)).rowcount == 1)
