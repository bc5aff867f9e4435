"""Rows of the places where the club is at home, and what was sold in each."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import branches, ledger_entries, members, purchases
from loyalty.tokens import new_token


async def active(view: View) -> list[Row[Any]]:
    """The branches that are open for business, the oldest first."""
    return await view.all(select(branches).where(branches.c.active).order_by(branches.c.id))


async def closed(view: View) -> list[Row[Any]]:
    """The branches that were closed, the oldest first."""
    return await view.all(select(branches).where(branches.c.active.is_(False)).order_by(branches.c.id))


async def add(uow: UnitOfWork, *, name: str) -> int:
    """A branch with a link of its own; its id."""
    return await uow.add(branches, name=name, opening_hours={}, link_code=new_token(uow.randomness)[:12])


async def lock(uow: UnitOfWork, *, branch_id: int) -> int | None:
    """The id again if the branch is active, the row locked on PostgreSQL."""
    chosen = select(branches.c.id).where(branches.c.id == branch_id, branches.c.active)
    found: int | None = await uow.value(chosen.with_for_update())
    return found


async def lock_active(uow: UnitOfWork) -> list[int]:
    """The ids of all active branches; on PostgreSQL their rows stay locked, in one order for everybody."""
    chosen = select(branches.c.id).where(branches.c.active).order_by(branches.c.id).with_for_update()
    return [row.id for row in await uow.all(chosen)]


async def change(uow: UnitOfWork, *, branch_id: int, **values: Any) -> None:
    """Update some columns of a branch."""
    await uow.run(branches.update().where(branches.c.id == branch_id).values(**values))


async def figures(view: View, *, branch_id: int, link_code: str, since: datetime) -> Row[Any]:
    """Sales that still stand, their money, their points, and who joined by the branch's link; practice is left out."""
    found = await view.one(_FIGURES, branch=branch_id, code=link_code, since=since)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


_SINCE = bindparam("since", type_=purchases.c.at.type)
_SOLD = and_(
    purchases.c.branch_id == bindparam("branch"),
    purchases.c.at >= _SINCE,
    purchases.c.practice.is_(False),
    purchases.c.state.not_in(("voided", "refunded")),
)
_EARNED = and_(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.type.in_(("EARN", "EARN_PENDING")))
_POINTS = (
    select(func.coalesce(func.sum(ledger_entries.c.available_change + ledger_entries.c.pending_change), 0))
    .select_from(purchases)
    .join(ledger_entries, _EARNED)
    .where(_SOLD)
    .scalar_subquery()
)
_JOINED = (
    select(func.count())
    .where(members.c.joined_at >= _SINCE, members.c.source == "poster", members.c.source_detail == bindparam("code"))
    .where(members.c.practice.is_(False))
    .scalar_subquery()
)
_LEFT = func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
_FIGURES = select(
    func.count(purchases.c.id).label("sales"),
    func.coalesce(func.sum(_LEFT), 0).label("amount_minor"),
    _POINTS.label("points"),
    _JOINED.label("joined"),
).where(_SOLD)
