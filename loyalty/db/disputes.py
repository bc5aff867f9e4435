"""Rows of what customers object to."""

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from loyalty.db.refunds import LATEST, LATEST_OF_PURCHASE, latest, taker
from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import audit_events, disputes, members, purchases, staff


async def purchase(view: View, *, purchase_id: int) -> Row[Any] | None:
    """Whose purchase it is, and what was counted."""
    return await view.one(select(purchases.c.member_id, purchases.c.amount_minor).where(purchases.c.id == purchase_id))


async def of_purchase(view: View, *, purchase_id: int, member_id: int) -> int | None:
    """The dispute that the member has opened about it, or None."""
    query = select(disputes.c.id).where(disputes.c.purchase_id == purchase_id, disputes.c.member_id == member_id)
    found: int | None = await view.value(query)
    return found


async def made_by(view: View, *, request_ids: list[str]) -> int | None:
    """The purchase that one of these requests has made last, or None."""
    query = select(purchases.c.id).where(purchases.c.request_id.in_(request_ids)).order_by(purchases.c.id.desc())
    found: int | None = await view.value(query.limit(1))
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


async def reopen(uow: UnitOfWork, *, dispute_id: int) -> bool:
    """Open an answered one again; False when it is open. The answer stays to be read beside it."""
    result = await uow.run(
        disputes.update()
        .where(disputes.c.id == dispute_id, disputes.c.decided_at.is_not(None))
        .values(state="open", decided_at=None, decided_by=None)
    )
    return bool(result.rowcount == 1)


async def end(uow: UnitOfWork, *, dispute_id: int, state: str, answer: str, by: int | None) -> bool:
    """End an open one; False when somebody was faster."""
    result = await uow.run(
        disputes.update()
        .where(disputes.c.id == dispute_id, disputes.c.decided_at.is_(None))
        .values(state=state, answer=answer or None, decided_by=by, decided_at=uow.now)
    )
    return bool(result.rowcount == 1)


_decider = staff.alias("decider")
_REOPENED = (
    select(func.count())
    .select_from(audit_events)
    .where(
        audit_events.c.subject == "dispute",
        audit_events.c.subject_id == disputes.c.id,
        audit_events.c.action == "dispute.reopened",
    )
    .correlate(disputes)
    .scalar_subquery()
)
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
        _decider.c.name.label("decided_by_name"),
        _REOPENED.label("reopened"),
        *LATEST,
    )
    .join(purchases, purchases.c.id == disputes.c.purchase_id)
    .join(members, members.c.id == disputes.c.member_id)
    .outerjoin(staff, staff.c.id == purchases.c.staff_id)
    .outerjoin(_decider, _decider.c.id == disputes.c.decided_by)
    .outerjoin(latest, LATEST_OF_PURCHASE)
    .outerjoin(taker, taker.c.id == latest.c.staff_id)
)
