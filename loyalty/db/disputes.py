"""Rows of what customers object to."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import disputes, members, purchases, staff


async def member_of_purchase(view: View, *, purchase_id: int) -> int | None:
    """Whose purchase it is."""
    found: int | None = await view.value(select(purchases.c.member_id).where(purchases.c.id == purchase_id))
    return found


async def of_purchase(view: View, *, purchase_id: int, member_id: int) -> int | None:
    """The dispute that the member has opened about it, or None."""
    query = select(disputes.c.id).where(disputes.c.purchase_id == purchase_id, disputes.c.member_id == member_id)
    found: int | None = await view.value(query)
    return found


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert an open one; its id."""
    return await uow.add(disputes, state="open", at=uow.now, **values)


async def get(view: View, *, dispute_id: int) -> Row[Any] | None:
    """One, with both names."""
    return await view.one(_ONE.where(disputes.c.id == bindparam("dispute")), dispute=dispute_id)


async def waiting(view: View) -> list[Row[Any]]:
    """The open ones, oldest first."""
    return await view.all(_ONE.where(disputes.c.decided_at.is_(None)).order_by(disputes.c.id))


async def change(uow: UnitOfWork, *, dispute_id: int, state: str) -> None:
    """Move an open one to another state in which it is still open."""
    await uow.run(disputes.update().where(disputes.c.id == dispute_id).values(state=state))


async def end(uow: UnitOfWork, *, dispute_id: int, state: str, answer: str, by: int | None) -> bool:
    """End an open one; False when somebody was faster."""
    result = await uow.run(
        disputes.update()
        .where(disputes.c.id == dispute_id, disputes.c.decided_at.is_(None))
        .values(state=state, answer=answer or None, decided_by=by, decided_at=uow.now)
    )
    return bool(result.rowcount == 1)


_ONE = (
    select(
        disputes,
        purchases.c.receipt_number,
        purchases.c.amount_minor,
        purchases.c.refunded_minor,
        purchases.c.taps,
        purchases.c.state.label("purchase_state"),
        purchases.c.staff_id,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
        staff.c.person_id.label("staff_person_id"),
    )
    .join(purchases, purchases.c.id == disputes.c.purchase_id)
    .join(members, members.c.id == disputes.c.member_id)
    .outerjoin(staff, staff.c.id == purchases.c.staff_id)
)
