"""What points may pay: whether they do at all, what one is worth, and how much of a bill."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loyalty import clubs, points
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket
from loyalty.programs import Paying
from loyalty.roles import Actor, may_own

if TYPE_CHECKING:
    from loyalty.clubs import Club

FEATURE = "paying"


@dataclass(frozen=True)
class Offer:
    """How much points may pay of a bill: from `least` to `most` of them, each worth `value_minor`; `to_pay_minor`: the
    bill without what was taken off."""

    least: int
    most: int
    value_minor: int
    to_pay_minor: int


def is_on(club: "Club") -> bool:
    """Whether points pay here at all."""
    return FEATURE in club.settings.features and club.program.counts_money and club.program.paying.value_minor > 0


async def offer(view: View, *, club: "Club", member_id: int, basket: Basket) -> Offer | None:
    """What points may pay of this bill, or None: too few of them, a small bill, or nobody with a telephone."""
    if not is_on(club):
        return None
    member = await rows.standing(view, member_id=member_id)
    if member is None or member.telegram is None:
        return None
    rules, to_pay = club.program.paying, basket.less(club.tier_of(member.tier_id)).bill.to_pay
    account = await points.account(view, member_id=member_id, unit=club.program.unit, entries=0)
    most = min(account.available, to_pay * rules.share // 100 // rules.value_minor)
    if most < rules.least:
        return None
    return Offer(rules.least, most, rules.value_minor, to_pay)


async def change(uow: UnitOfWork, *, by: Actor, **changes: int) -> "Club":
    """Set what a point is worth, the share of a bill, or from how many points on. Raises NotAllowed."""
    may_own(by)
    club = await clubs.require(uow)
    rules = Paying.model_validate({**club.program.paying.model_dump(), **changes})
    return await clubs.change_program(uow, by=by, paying=rules)
