"""Rows of what somebody else has to allow."""

from typing import Any

from sqlalchemy import Row, String, and_, bindparam, cast, literal_column, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import approvals, identities, members, staff


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


async def latest_of(view: View, *, staff_id: int | None) -> Row[Any] | None:
    """The last one that this member of staff asked for."""
    query = _ONE.where(approvals.c.staff_id == bindparam("maker")).order_by(approvals.c.id.desc()).limit(1)
    return await view.one(query, maker=staff_id)


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
    ended = await uow.run(
        approvals.update()
        .where(_PENDING, approvals.c.expires_at <= uow.now)
        .values(state="expired", decided_at=uow.now)
        .returning(approvals.c.id)
    )
    ids = [row.id for row in ended]
    return await uow.all(_ONE.where(approvals.c.id.in_(ids)).order_by(approvals.c.id)) if ids else []


async def are_over(view: View) -> bool:
    """Whether there are pending ones whose time is over."""
    query = select(approvals.c.id).where(_PENDING, approvals.c.expires_at <= view.now).limit(1)
    return await view.value(query) is not None


_PENDING = approvals.c.state == literal_column("'pending'")  # written out: so its index is used for certain
_own_card = identities.alias("own_card")
_ONE = (
    select(
        approvals,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
        staff.c.person_id.label("staff_person_id"),
        staff.c.active.label("maker_active"),
        staff.c.suspended_at.label("maker_suspended_at"),
        _own_card.c.member_id.label("maker_member_id"),
    )
    .join(members, members.c.id == approvals.c.member_id)
    .join(staff, staff.c.id == approvals.c.staff_id)
    .outerjoin(_own_card, and_(_own_card.c.kind == "telegram", _own_card.c.value == cast(staff.c.person_id, String)))
)
