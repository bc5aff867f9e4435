"""Looking for vouchers and payments by points that their uses, entries and refunds do not bear out."""

from typing import Any

from sqlalchemy import Row, and_, case, func, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import (
    ledger_entries,
    point_payments,
    purchases,
    refunds,
    reward_claims,
    voucher_uses,
    vouchers,
)


async def last_voucher(view: View) -> int:
    """The highest id of a voucher."""
    return int(await view.value(select(func.max(vouchers.c.id))) or 0)


async def broken_vouchers(view: View, *, some: Some) -> list[Row[Any]]:
    """Vouchers whose `uses` is not the number of used and reserved ones; or whose state does not fit the used ones, or
    the claim that gave them: where that was taken back, nobody has the voucher beside the points."""
    used, reserved = _uses("used"), _uses("reserved")
    state, allowed = vouchers.c.state, vouchers.c.uses_allowed
    faults = {
        "uses": vouchers.c.uses != used + reserved,
        "state": or_(
            and_(state == "used up", used < allowed),
            and_(state == "active", or_(used >= allowed, reward_claims.c.state != "redeemed")),
        ),
    }
    marks = [fault.label(name) for name, fault in faults.items()]
    query = select(vouchers.c.id, *marks).outerjoin(reward_claims, reward_claims.c.id == vouchers.c.claim_id)
    return await view.all(query.where(some.have(vouchers.c.id), or_(*faults.values())).order_by(vouchers.c.id))


async def last_payment(view: View) -> int:
    """The highest id of a payment by points."""
    return int(await view.value(select(func.max(point_payments.c.id))) or 0)


async def broken_payments(view: View, *, some: Some) -> list[Row[Any]]:
    """Payments that are confirmed without their SPEND entry and purchase, or have them without being confirmed; and
    those of which another number of points came back than their entries and refunds say."""
    payment, entry, purchase = point_payments.c, ledger_entries.c, purchases.c
    spent = and_(entry.type == "SPEND", entry.available_change == -payment.points)
    whole = and_(spent, purchase.paid_by_points_minor == payment.paid_minor)
    confirmed = case((payment.state == "confirmed", 1), else_=0)
    booked = case((whole, 1), else_=0)
    loose = and_(
        payment.state != "confirmed", or_(payment.spend_entry_id.is_not(None), payment.purchase_id.is_not(None))
    )
    reverse = ledger_entries.alias("reverse")
    given = _sum(reverse.c.available_change, reverse.c.reverses_id == payment.spend_entry_id)
    noted = _sum(refunds.c.points_returned, refunds.c.purchase_id == payment.purchase_id)
    over = purchase.state.in_(("voided", "refunded"))
    faults = {
        "spent": or_(confirmed > booked, loose),
        "returned": or_(
            payment.returned_points != given,
            payment.returned_points != noted,
            payment.returned_points > payment.points,
            and_(over, payment.returned_points != payment.points),
        ),
    }
    marks = [fault.label(name) for name, fault in faults.items()]
    query = (
        select(payment.id, *marks)
        .select_from(point_payments)
        .outerjoin(ledger_entries, entry.id == payment.spend_entry_id)
        .outerjoin(purchases, purchase.id == payment.purchase_id)
        .where(some.have(payment.id), or_(*faults.values()))
    )
    return await view.all(query.order_by(payment.id))


def _uses(state: str) -> Any:
    whose = and_(voucher_uses.c.voucher_id == vouchers.c.id, voucher_uses.c.state == state)
    return select(func.count()).select_from(voucher_uses).where(whose).correlate(vouchers).scalar_subquery()


def _sum(column: Any, condition: Any) -> Any:
    return select(func.coalesce(func.sum(column), 0)).where(condition).correlate(point_payments).scalar_subquery()
