"""Rows of what somebody else has to allow."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import approvals, members, staff


async def by_request(view: View, *, request_id: str) -> int | None:
    """The id of the approval that this request has asked for."""
    found: int | None = await view.value(select(approvals.c.id).where(approvals.c.request_id == request_id))
    return found


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert a pending one; its id."""
    return await uow.add(approvals, state="pending", at=uow.now, **values)


async def get(view: View, *, approval_id: int) -> Row[Any] | None:
    """One, with the names of who asked and for whom."""
    return await view.one(_ONE.where(approvals.c.id == bindparam("approval")), approval=approval_id)


async def waiting(view: View) -> list[Row[Any]]:
    """The pending ones that are not over, oldest first."""
    return await view.all(_ONE.where(_PENDING, approvals.c.expires_at > view.now).order_by(approvals.c.id))


async def decide(uow: UnitOfWork, *, approval_id: int, state: str, by: int | None) -> bool:
    """Move a pending one that is not over; False when somebody was faster or time was."""
    result = await uow.run(
        approvals.update()
        .where(approvals.c.id == approval_id, _PENDING, approvals.c.expires_at > uow.now)
        .values(state=state, decided_by=by, decided_at=uow.now)
    )
    return bool(result.rowcount == 1)


async def over(uow: UnitOfWork) -> list[Row[Any]]:
    """Expire the pending ones whose time is over; which they were."""
    found = await uow.all(_ONE.where(_PENDING, approvals.c.expires_at <= uow.now).order_by(approvals.c.id).limit(100))
    ids = [row.id for row in found]
    if ids:
        await uow.run(
            approvals.update().where(approvals.c.id.in_(ids), _PENDING).values(state="expired", decided_at=uow.now)
        )
    return found


_PENDING = approvals.c.state == "pending"
_ONE = (
    select(
        approvals,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
        staff.c.person_id.label("staff_person_id"),
    )
    .join(members, members.c.id == approvals.c.member_id)
    .join(staff, staff.c.id == approvals.c.staff_id)
)
