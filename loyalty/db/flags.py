"""Rows of what the owner should look at."""

from typing import Any

from sqlalchemy import Row, select

from loyalty.db.names import name_of
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import members, risk_flags, staff


async def put(uow: UnitOfWork, **values: Any) -> None:
    """Insert a flag, unless one of that name exists."""
    statement = uow.upsert(risk_flags).values(at=uow.now, **values)
    await uow.run(statement.on_conflict_do_nothing(index_elements=["once"]))


async def unseen(view: View) -> list[Row[Any]]:
    """Flags that nobody has looked at, oldest first, with the names they are about."""
    query = (
        select(risk_flags, staff.c.name.label("staff_name"), name_of().label("member_name"))
        .outerjoin(staff, staff.c.id == risk_flags.c.staff_id)
        .outerjoin(members, members.c.id == risk_flags.c.member_id)
        .where(risk_flags.c.seen_at.is_(None))
        .order_by(risk_flags.c.id)
    )
    return await view.all(query)


async def seen(uow: UnitOfWork, *, flag_id: int) -> bool:
    """Somebody has looked at it now; False when somebody has before."""
    unseen = risk_flags.update().where(risk_flags.c.id == flag_id, risk_flags.c.seen_at.is_(None))
    result = await uow.run(unseen.values(seen_at=uow.now))
    return bool(result.rowcount == 1)
