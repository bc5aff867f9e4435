"""Rows of what members wish about each kind of nudge."""

from collections.abc import Sequence

from sqlalchemy import select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import nudge_wishes


async def of(view: View, *, member_ids: Sequence[int]) -> dict[tuple[int, str], str]:
    """(member, automation) -> less or none."""
    found = await view.all(select(nudge_wishes).where(nudge_wishes.c.member_id.in_(member_ids)))
    return {(row.member_id, row.automation): row.wish for row in found}


async def say(uow: UnitOfWork, *, member_id: int, automation: str, wish: str) -> None:
    """Keep less or none."""
    new = {"wish": wish, "at": uow.now}
    statement = uow.upsert(nudge_wishes).values(member_id=member_id, automation=automation, **new)
    await uow.run(statement.on_conflict_do_update(index_elements=["member_id", "automation"], set_=new))


async def forget(uow: UnitOfWork, *, member_id: int, automation: str) -> None:
    """As often as everybody again."""
    theirs = (nudge_wishes.c.member_id == member_id, nudge_wishes.c.automation == automation)
    await uow.run(nudge_wishes.delete().where(*theirs))
