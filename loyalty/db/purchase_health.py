"""Looking for purchases and refunds that the books do not bear out."""

from typing import Any

from sqlalchemy import Row, and_, exists, func, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, merges, purchases, refunds, wallets


async def newest_purchases(view: View, *, limit: int) -> list[int]:
    """The last purchases, and those of which something was taken back last."""
    bought = await view.all(select(purchases.c.id).order_by(purchases.c.id.desc()).limit(limit))
    returned = await view.all(select(refunds.c.purchase_id).order_by(refunds.c.id.desc()).limit(limit))
    return sorted({row.id for row in bought} | {row.purchase_id for row in returned})


async def last_purchase(view: View) -> int:
    """The highest id of a purchase."""
    return int(await view.value(select(func.max(purchases.c.id))) or 0)


async def last_refund(view: View) -> int:
    """The highest id of a refund."""
    return int(await view.value(select(func.max(refunds.c.id))) or 0)


async def refunded_since(view: View, *, refund_id: int) -> list[int]:
    """The purchases of the refunds after one."""
    query = select(refunds.c.purchase_id).where(refunds.c.id > refund_id).distinct()
    return sorted(row.purchase_id for row in await view.all(query))


async def taken_back(view: View, *, some: Some) -> list[Row[Any]]:
    """Purchases of which anything was taken back, or that say so: amount, state, earned, and the sums of refunds.

    The share is counted by whoever asks: here the product of points and money may be larger than a number can be.
    """
    has_refunds = exists().where(refunds.c.purchase_id == purchases.c.id)
    query = select(
        purchases.c.id,
        purchases.c.amount_minor,
        purchases.c.refunded_minor,
        purchases.c.state,
        _earned(),
        _of_refunds(refunds.c.amount_minor).label("returned_minor"),
        _of_refunds(refunds.c.points + refunds.c.shortfall).label("taken"),
        has_refunds.label("has_refunds"),
    )
    touched = or_(purchases.c.refunded_minor > 0, purchases.c.state != "confirmed", has_refunds)
    return await view.all(query.where(some.have(purchases.c.id), touched).order_by(purchases.c.id))


async def broken_refunds(view: View, *, some: Some) -> list[int]:
    """Refunds of these purchases whose points or shortfall are not those of their entries."""
    entry = ledger_entries.c
    booked, missing = (
        select(func.coalesce(func.sum(column), 0)).where(entry.refund_id == refunds.c.id).scalar_subquery()
        for column in (-entry.available_change - entry.pending_change, entry.shortfall)
    )
    query = select(refunds.c.id).where(
        some.have(refunds.c.purchase_id), or_(refunds.c.points != booked, refunds.c.shortfall != missing)
    )
    return [row.id for row in await view.all(query.order_by(refunds.c.id))]


async def carried(view: View, *, some: Some) -> list[Row[Any]]:
    """Wallets whose remainder is not what their member's purchases have carried over; `missing_minor` is the rest, and
    `missing_part` that of the parts of a minor unit, which only go with the last of the money.

    Cards that were made one share their remainder in ways of their own and are left out.
    """
    whose = purchases.c.member_id == wallets.c.member_id
    left = purchases.c.state.not_in(("voided", "refunded"))
    total, parts = (
        select(func.coalesce(func.sum(column), 0)).where(whose, *which).scalar_subquery()
        for column, which in ((purchases.c.carried_minor, ()), (purchases.c.carried_part, (left,)))
    )
    merged = exists().where(or_(merges.c.kept_id == wallets.c.member_id, merges.c.gone_id == wallets.c.member_id))
    missing, missing_part = wallets.c.remainder_minor - total, wallets.c.remainder_part - parts
    query = select(
        wallets.c.id, wallets.c.member_id, missing.label("missing_minor"), missing_part.label("missing_part")
    )
    wrong = or_(missing != 0, missing_part != 0)
    return await view.all(query.where(some.have(wallets.c.id), wallets.c.unit == "points", wrong, ~merged))


async def refunded_purchases(view: View, *, member_id: int) -> list[Row[Any]]:
    """A member's purchases of which money was refunded, with what a refund is counted from."""
    query = select(purchases.c.amount_minor, purchases.c.carried_minor, purchases.c.refunded_minor, _earned("purchase"))
    whose = and_(purchases.c.member_id == member_id, purchases.c.refunded_minor > 0)
    return await view.all(query.where(whose))


def _earned(rule: str = "") -> Any:
    entry = ledger_entries.c
    query = select(func.coalesce(func.sum(entry.available_change + entry.pending_change), 0)).where(
        entry.purchase_id == purchases.c.id, entry.type.in_(("EARN", "EARN_PENDING"))
    )
    return (query.where(entry.rule == rule) if rule else query).scalar_subquery().label("earned")


def _of_refunds(column: Any) -> Any:
    return select(func.coalesce(func.sum(column), 0)).where(refunds.c.purchase_id == purchases.c.id).scalar_subquery()
