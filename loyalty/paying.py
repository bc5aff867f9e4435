"""Points as money on a bill: the cashier asks, the member says yes on the own phone, and both are told."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, letters, purchases, watch
from loyalty.db import paying as rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.earning import Basket, basket_of, worth
from loyalty.errors import NotFound, OutOfRange, PaymentOver, SelfAward
from loyalty.ledger import Line, open_wallet
from loyalty.paying_rules import FEATURE as FEATURE
from loyalty.paying_rules import Offer as Offer
from loyalty.paying_rules import change as change
from loyalty.paying_rules import is_on as is_on
from loyalty.paying_rules import offer as offer
from loyalty.payment import Payment as Payment
from loyalty.payment import read, to_pay
from loyalty.purchases import Award
from loyalty.roles import PROGRAM, Actor, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(minutes=5)


async def ask(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    member_id: int,
    presence: str,
    basket: Basket,
    points: int,
    request_id: str,
    sure: bool = False,
) -> Payment:
    """Ask the member whether so many points may pay; once per request id, for five minutes.

    Raises NotAllowed, SelfAward, OutOfRange (more or fewer points than may pay), and what the counter's limits say to
    the sale itself: LikeTheLast, LimitReached, NeedsApproval.
    """
    may_serve(by)
    member = await voucher_rows.standing(uow, member_id=member_id)
    practice = member is not None and member.practice
    if by.member_id == member_id and not practice:
        raise SelfAward()
    if known := await by_request(uow, request_id=request_id):
        return known
    offered = await offer(uow, club=club, member_id=member_id, basket=basket)
    if offered is None or not offered.least <= points <= offered.most:
        raise OutOfRange(least=club.program.paying.least, most=offered.most if offered else 0)
    paid = points * offered.value_minor
    basket = replace(basket, by_points_minor=paid)
    if not practice:
        await _permitted(uow, club=club, by=by, member_id=member_id, presence=presence, basket=basket, sure=sure)
    await _take_others_back(uow, by=by, member_id=member_id)
    told: dict[str, Any] = {"basket": basket.kept(), "presence": presence, "branch": by.branch_id}
    told |= {"to_pay_minor": offered.to_pay_minor}
    asked: dict[str, Any] = {"member_id": member_id, "staff_id": by.staff_id, "request": told, "request_id": request_id}
    asked |= {"bill_minor": basket.amount_minor, "points": points, "paid_minor": paid}
    payment_id = await rows.add(uow, expires_at=uow.now + LASTS, **asked)
    return await _asked(uow, by=by, payment_id=payment_id)


async def _asked(uow: UnitOfWork, *, by: Actor, payment_id: int) -> Payment:
    row = await _row(uow, payment_id)
    await _tell(uow, row, key="letter-pay", to=int(row.telegram))
    await _note(uow, by=by, row=row, action="asked")
    return read(row)


async def confirm(uow: UnitOfWork, *, club: "Club", by: Actor, payment_id: int) -> tuple[Payment, Award]:
    """The member says yes: the points are spent and the purchase is recorded, in one transaction.

    Saying it again gives the same answer. Raises NotFound (unknown, or somebody else's), PaymentOver, and whatever
    stands in the way of the sale by now, such as NotEnough: then `refuse` it.
    """
    row = await _own(uow, by=by, payment_id=payment_id)
    unit, version = club.program.unit, club.program_version_id
    wallet = await open_wallet(uow, member_id=row.member_id, unit=unit, program_version_id=version)
    await rows.lock(uow, payment_id=payment_id)
    if not await rows.decide(uow, payment_id=payment_id, state="confirmed"):
        return await _again(uow, club=club, payment_id=payment_id)
    line = Line("paying", f"paying:{payment_id}", version, staff_id=row.staff_id)
    spent = await debit(uow, wallet_id=wallet.id, kind="SPEND", quantity=row.points, line=line)
    basket = basket_of(row.request["basket"])
    done = await purchases.award(
        uow,
        club=club,
        by=_cashier(row),
        member_id=row.member_id,
        request_id=row.request_id,
        presence=row.request["presence"],
        basket=basket,
        sure=True,
        told=True,
    )
    if done.repeated or done.bill.by_points_minor != row.paid_minor:
        raise PaymentOver()  # the same bill was paid in money meanwhile, or something else came off it
    await rows.book(uow, payment_id=payment_id, purchase_id=done.purchase_id, spend_entry_id=spent.entry_id)
    row = await _row(uow, payment_id)
    await _tell(uow, row, key="letter-pay-done", to=row.staff_person_id)
    await _note(uow, by=by, row=row, action="confirmed")
    return read(row), done


async def decline(uow: UnitOfWork, *, by: Actor, payment_id: int) -> Payment:
    """The member says no; the cashier is told. Saying it again gives the same answer. Raises NotFound, PaymentOver."""
    row = await _own(uow, by=by, payment_id=payment_id)
    if await rows.decide(uow, payment_id=payment_id, state="declined"):
        await _tell(uow, row, key="letter-pay-no", to=row.staff_person_id)
        await _note(uow, by=by, row=row, action="declined")
    row = await _row(uow, payment_id)
    if row.state != "declined":
        raise PaymentOver()
    return read(row)


async def refuse(uow: UnitOfWork, *, by: Actor, payment_id: int, why: str = "") -> Payment:
    """Something stood in the way when the member said yes: nothing was spent, and the cashier is told. `why`: points,
    where there were too few of them by then."""
    row = await _own(uow, by=by, payment_id=payment_id)
    if await rows.decide(uow, payment_id=payment_id, state="refused", live=False):
        await _tell(uow, row, key="letter-pay-no", to=row.staff_person_id, why=why)
        await _note(uow, by=by, row=row, action="refused")
    return read(await _row(uow, payment_id))


async def withdraw(uow: UnitOfWork, *, by: Actor, payment_id: int) -> Payment:
    """The cashier takes the question back, on the member's phone too; what was answered stays as it was answered.
    Raises NotAllowed, NotFound."""
    payment = await looked_at(uow, by=by, payment_id=payment_id)
    await _take_back(uow, by=by, payment_id=payment_id)
    return await looked_at(uow, by=by, payment_id=payment.id)


async def leave(uow: UnitOfWork, *, by: Actor) -> list[Payment]:
    """The cashier serves somebody else, or the same customer anew: what was asked before is taken back. Which it was.
    Raises NotAllowed."""
    may_serve(by)
    asked = await rows.open_of(uow, staff_id=by.staff_id)
    return [read(row) for row in asked if await _take_back(uow, by=by, payment_id=row.id)]


async def is_asking(view: View, *, by: Actor) -> bool:
    """Whether a question of this cashier waits for its answer. Raises NotAllowed."""
    may_serve(by)
    return bool(await rows.open_of(view, staff_id=by.staff_id))


async def looked_at(view: View, *, by: Actor, payment_id: int) -> Payment:
    """A question as the cashier who asked sees it. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.get(view, payment_id=payment_id)
    if row is None or row.staff_id != by.staff_id:
        raise NotFound()
    return read(row)


async def by_request(view: View, *, request_id: str) -> Payment | None:
    """What a request has already asked, or None."""
    row = await rows.by_request(view, request_id=request_id)
    return read(row) if row else None


async def are_over(view: View) -> bool:
    """Whether a question waits whose five minutes are over."""
    return await rows.are_over(view)


async def expire(uow: UnitOfWork) -> int:
    """End the questions that nobody has answered, and tell who asked; how many."""
    over = await rows.over(uow)
    for row in over:
        await _tell(uow, row, key="letter-pay-no", to=row.staff_person_id)
        await _note(uow, by=PROGRAM, row=row, action="expired")
    return len(over)


async def _permitted(
    view: View, *, club: "Club", by: Actor, member_id: int, presence: str, basket: Basket, sure: bool
) -> None:
    """What the counter's limits say to the sale, before the member is asked."""
    member = await voucher_rows.standing(view, member_id=member_id)
    tier = club.tier_of(member.tier_id if member else None)
    basket = basket.less(tier).paid
    earned = worth(club.program, basket=basket, at=club.local(view.now), tier=tier)
    sale = watch.Sale(member_id, by, presence, basket, earned.total, sure)
    await watch.permitted(view, club=club, sale=sale, earned=earned)


async def _take_others_back(uow: UnitOfWork, *, by: Actor, member_id: int) -> None:
    """One customer, one question."""
    for before in await rows.open_of(uow, member_id=member_id):
        await _take_back(uow, by=by, payment_id=before.id)


async def _take_back(uow: UnitOfWork, *, by: Actor, payment_id: int) -> bool:
    """False when it was answered, or is over."""
    await rows.lock(uow, payment_id=payment_id)
    if not await rows.decide(uow, payment_id=payment_id, state="withdrawn", live=False):
        return False
    row = await _row(uow, payment_id)
    await _note(uow, by=by, row=row, action="withdrawn")
    if row.telegram is not None:
        params = {"points": row.points, "paid_minor": row.paid_minor, "practice": row.practice}
        names = {"of": f"letter-pay:{row.id}", "once": f"letter-pay-gone:{row.id}"}
        await letters.instead(uow, person_id=int(row.telegram), key="letter-pay-gone", params=params, **names)
    return True


async def _again(uow: UnitOfWork, *, club: "Club", payment_id: int) -> tuple[Payment, Award]:
    row = await _row(uow, payment_id)
    done = await purchases.by_request(uow, unit=club.program.unit, request_id=row.request_id)
    if row.state != "confirmed" or done is None:
        raise PaymentOver()
    return read(row), done


async def _own(view: View, *, by: Actor, payment_id: int) -> Any:
    """Nobody spends, or saves, another's points. Raises NotFound."""
    row = await rows.get(view, payment_id=payment_id)
    if row is None or by.member_id is None or row.member_id != by.member_id:
        raise NotFound()
    return row


async def _row(view: View, payment_id: int) -> Any:
    row = await rows.get(view, payment_id=payment_id)
    if row is None:
        raise RuntimeError("a question that was just there is not there")
    return row


def _cashier(row: Any) -> Actor:
    """Who asked, as the counter knows them."""
    return Actor(
        row.staff_person_id,
        row.staff_id,
        row.staff_role,
        row.staff_name,
        member_id=row.staff_member_id,
        branch_id=row.request["branch"],
    )


async def _tell(uow: UnitOfWork, row: Any, *, key: str, to: int, why: str = "") -> None:
    params = {
        "payment": row.id,
        "points": row.points,
        "paid_minor": row.paid_minor,
        "bill_minor": row.bill_minor,
        "to_pay_minor": to_pay(row),
        "name": row.member_name,
        "staff": row.staff_name,
        "state": row.state,
        "why": why,
        "practice": row.practice and key == "letter-pay",
    }
    once = f"{key}:{row.id}"
    await letters.write(uow, person_id=to, kind="notice", key=key, params=params, once=once, about=row.member_id)


async def _note(uow: UnitOfWork, *, by: Actor, row: Any, action: str) -> None:
    event: dict[str, Any] = {"action": f"paying.{action}", "subject": "payment", "subject_id": row.id}
    await audit.record(uow, by=by, after={"points": row.points}, **event)
