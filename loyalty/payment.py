"""A question whether points may pay, as its row keeps it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from loyalty.earning import Basket, basket_of


@dataclass(frozen=True)
class Payment:
    """A question and what became of it: asked, confirmed, declined, withdrawn, expired, or refused by the club.
    `paid_minor` is what the points stand for, of a bill of `bill_minor` of which `to_pay_minor` is to be paid."""

    id: int
    state: str
    member_id: int
    member_name: str
    staff_name: str
    points: int
    paid_minor: int
    bill_minor: int
    to_pay_minor: int
    presence: str
    basket: Basket
    request_id: str
    purchase_id: int | None
    expires_at: datetime


def to_pay(row: Any) -> int:
    """The bill without what was taken off, as the cashier saw it; questions of before did not keep it."""
    without = replace(basket_of(row.request["basket"]), by_points_minor=0).bill
    return int(row.request.get("to_pay_minor", without.to_pay))


def read(row: Any) -> Payment:
    """A question from its row."""
    return Payment(
        id=row.id,
        state=row.state,
        member_id=row.member_id,
        member_name=row.member_name,
        staff_name=row.staff_name,
        points=row.points,
        paid_minor=row.paid_minor,
        bill_minor=row.bill_minor,
        to_pay_minor=to_pay(row),
        presence=row.request["presence"],
        basket=basket_of(row.request["basket"]),
        request_id=row.request_id,
        purchase_id=row.purchase_id,
        expires_at=row.expires_at,
    )
