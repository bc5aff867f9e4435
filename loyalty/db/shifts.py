"""Rows of shifts, and what was sold in a span of time by one person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import ledger_entries, purchases, shifts, staff


async def get(view: View, *, shift_id: int) -> Row[Any] | None:
    """One shift."""
    return await view.one(select(shifts).where(shifts.c.id == shift_id))


async def open_of(view: View, *, staff_id: int) -> Row[Any] | None:
    """The shift that this person works now."""
    return await view.one(select(shifts).where(shifts.c.staff_id == staff_id, shifts.c.ended_at.is_(None)))


async def begin(uow: UnitOfWork, *, staff_id: int, branch_id: int) -> int | None:
    """Open a shift; its id, or None when one is open already."""
    statement = uow.upsert(shifts).values(staff_id=staff_id, branch_id=branch_id, began_at=uow.now)
    once = statement.on_conflict_do_nothing(index_elements=["staff_id"], index_where=shifts.c.ended_at.is_(None))
    shift_id: int | None = await uow.value(once.returning(shifts.c.id))
    return shift_id


async def end(uow: UnitOfWork, *, at: datetime, **where: int) -> list[Row[Any]]:
    """End the open shifts whose columns are so, and return them; all of them where no column is named."""
    chosen = [shifts.c[name] == value for name, value in where.items()]
    ended = shifts.update().where(shifts.c.ended_at.is_(None), *chosen).values(ended_at=at)
    return await uow.all(ended.returning(*shifts.c))


async def workers(view: View, *, staff_ids: Sequence[int]) -> list[int]:
    """The Telegram ids of these people."""
    return [row.person_id for row in await view.all(select(staff.c.person_id).where(staff.c.id.in_(staff_ids)))]


async def begun_before(view: View, *, moment: datetime) -> list[Row[Any]]:
    """Open shifts that began at that moment or earlier."""
    query = select(shifts).where(shifts.c.ended_at.is_(None), shifts.c.began_at <= moment)
    return await view.all(query.order_by(shifts.c.id))


async def sold(view: View, *, staff_id: int, since: datetime, until: datetime) -> Row[Any]:
    """What one person sold from `since` to `until`, both included, in one row of sums; practice is left out."""
    found = await view.one(_SOLD, staff=staff_id, since=since, until=until)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


_AT = purchases.c.at.type
_STANDS = purchases.c.state.not_in(("voided", "refunded"))
_HIS = and_(
    purchases.c.staff_id == bindparam("staff"),
    purchases.c.at >= bindparam("since", type_=_AT),
    purchases.c.at <= bindparam("until", type_=_AT),
    purchases.c.practice.is_(False),
)
_EARNED = and_(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.type.in_(("EARN", "EARN_PENDING")))
_POINTS = (
    select(func.coalesce(func.sum(ledger_entries.c.available_change + ledger_entries.c.pending_change), 0))
    .select_from(purchases)
    .join(ledger_entries, _EARNED)
    .where(_HIS, _STANDS)
    .scalar_subquery()
)
_LEFT = func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
_SOLD = select(
    func.coalesce(func.sum(case((_STANDS, 1), else_=0)), 0).label("sales"),
    func.coalesce(func.sum(case((_STANDS, _LEFT), else_=0)), 0).label("amount_minor"),
    func.coalesce(func.sum(case((_STANDS, 0), else_=1)), 0).label("taken_back"),
    _POINTS.label("points"),
).where(_HIS)
