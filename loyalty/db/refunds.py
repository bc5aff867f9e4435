"""Rows of what was taken back of purchases."""

from typing import Any

from sqlalchemy import Row, and_, bindparam, exists, func, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import (
    disputes,
    ledger_entries,
    members,
    purchases,
    refunds,
    reward_claims,
    staff,
    vouchers,
    wallets,
)


async def lock_purchase(uow: UnitOfWork, *, purchase_id: int) -> Row[Any] | None:
    """A purchase, locked on PostgreSQL, with what it earned, in which unit, and what was taken back before."""
    if await uow.value(_LOCKED, purchase=purchase_id) is None:
        return None
    return await uow.one(_PURCHASE, purchase=purchase_id)


async def add(uow: UnitOfWork, **values: Any) -> int:
    """Insert a refund whose points are booked next; its id."""
    return await uow.add(refunds, points=0, shortfall=0, at=uow.now, **values)


async def book(uow: UnitOfWork, *, refund_id: int, points: int, shortfall: int) -> None:
    """Note what was taken and what could not be."""
    await uow.run(refunds.update().where(refunds.c.id == refund_id).values(points=points, shortfall=shortfall))


async def note(uow: UnitOfWork, *, purchase: Row[Any], state: str, amount_minor: int, whole: bool) -> None:
    """Change the purchase's state, and what its member's row says of purchases."""
    await uow.run(
        purchases.update()
        .where(purchases.c.id == purchase.id)
        .values(state=state, refunded_minor=purchases.c.refunded_minor + amount_minor)
    )
    await uow.run(
        members.update()
        .where(members.c.id == purchase.member_id)
        .values(
            purchase_count=members.c.purchase_count - int(whole),
            purchase_sum_minor=members.c.purchase_sum_minor - amount_minor,
            last_purchase_at=_LAST if state == "voided" else members.c.last_purchase_at,
            silence_due_at=None if state == "voided" else members.c.silence_due_at,
        )
    )


async def by_request(view: View, *, request_id: str) -> Row[Any] | None:
    """What a request has taken back, with the wallet as it is now."""
    return await view.one(_BY_REQUEST, request=request_id)


async def set_aside(view: View, *, wallet_id: int) -> int:
    """How much of this wallet lies in rewards that nobody has used yet: claims that wait, and what lasts."""
    unused = exists().where(
        vouchers.c.claim_id == reward_claims.c.id, vouchers.c.state == "active", vouchers.c.uses == 0
    )
    waits = or_(reward_claims.c.state == "issued", and_(reward_claims.c.state == "redeemed", unused))
    holder = select(wallets.c.member_id).where(wallets.c.id == wallet_id).scalar_subquery()
    query = select(func.sum(reward_claims.c.cost)).where(
        reward_claims.c.member_id == holder, reward_claims.c.wallet_id == wallet_id, waits
    )
    return int(await view.value(query) or 0)


async def was_decided(view: View, *, purchase_id: int) -> bool:
    """Whether an objection to this purchase was answered."""
    query = select(disputes.c.id).where(disputes.c.purchase_id == purchase_id, disputes.c.decided_at.is_not(None))
    return await view.value(query.limit(1)) is not None


# What was taken back last of a purchase, and by whom; joined to a query of purchases.
latest, taker = refunds.alias("latest"), staff.alias("taker")
LATEST = (
    latest.c.kind.label("back_kind"),
    latest.c.at.label("back_at"),
    latest.c.reason.label("back_reason"),
    taker.c.name.label("back_name"),
)
LATEST_OF_PURCHASE = latest.c.id == (
    select(func.max(refunds.c.id)).where(refunds.c.purchase_id == purchases.c.id).correlate(purchases).scalar_subquery()
)
_LAST = (
    select(purchases.c.at)
    .where(purchases.c.member_id == members.c.id, purchases.c.state != "voided")
    .order_by(purchases.c.at.desc())
    .limit(1)
    .correlate(members)
    .scalar_subquery()
)
_LOCKED = select(purchases.c.id).where(purchases.c.id == bindparam("purchase")).with_for_update()
_EARNED = ("EARN", "EARN_PENDING")
_GAINED = ledger_entries.c.available_change + ledger_entries.c.pending_change


def _earned(*more: Any) -> Any:
    return (
        select(func.coalesce(func.sum(_GAINED), 0))
        .where(ledger_entries.c.purchase_id == purchases.c.id, ledger_entries.c.type.in_(_EARNED), *more)
        .correlate(purchases)
        .scalar_subquery()
    )


_UNIT = (
    select(wallets.c.unit)
    .join(ledger_entries, ledger_entries.c.wallet_id == wallets.c.id)
    .where(ledger_entries.c.purchase_id == purchases.c.id)
    .limit(1)
    .correlate(purchases)
    .scalar_subquery()
)
_TAKEN_BEFORE = (
    select(func.coalesce(func.sum(refunds.c.points + refunds.c.shortfall), 0))
    .where(refunds.c.purchase_id == purchases.c.id)
    .correlate(purchases)
    .scalar_subquery()
)
_PURCHASE = select(
    purchases,
    _earned().label("earned"),
    _earned(ledger_entries.c.rule == "purchase").label("base"),
    _UNIT.label("unit"),
    _TAKEN_BEFORE.label("taken_before"),
    select(staff.c.person_id)
    .where(staff.c.id == purchases.c.staff_id, staff.c.active)
    .correlate(purchases)
    .scalar_subquery()
    .label("seller_person_id"),
).where(purchases.c.id == bindparam("purchase"))
_BY_REQUEST = (
    select(
        refunds,
        purchases.c.receipt_number,
        purchases.c.member_id,
        purchases.c.state,
        members.c.name.label("member_name"),
        wallets.c.available,
        wallets.c.pending,
    )
    .select_from(refunds)
    .join(purchases, purchases.c.id == refunds.c.purchase_id)
    .join(members, members.c.id == purchases.c.member_id)
    .join(wallets, wallets.c.id == refunds.c.wallet_id)
    .where(refunds.c.request_id == bindparam("request"))
)
