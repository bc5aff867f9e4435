"""A customer says that a receipt is wrong: the owner hears both names and answers with one tap; all of it stays."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from loyalty import audit, letters, purchases, refunds, staff
from loyalty.db import disputes as rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket
from loyalty.errors import DisputeOver, NotFound, OwnRequest
from loyalty.roles import MANAGER, OWNER, Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

Kind = Literal["not_me", "wrong_amount"]
TAKEN_BACK = ("voided", "refunded")


@dataclass(frozen=True)
class Dispute:
    """What a customer objects to, and what came of it: open, asked, corrected or refused."""

    id: int
    kind: str
    state: str
    purchase_id: int
    receipt_number: str
    amount_minor: int | None
    left_minor: int
    taps: int | None
    taken_back: bool
    claimed_minor: int | None
    member_id: int
    member_name: str
    staff_id: int | None
    staff_name: str
    staff_person_id: int | None
    at: datetime


async def object_to(
    uow: UnitOfWork, *, by: Actor, purchase_id: int, kind: Kind, claimed_minor: int | None = None
) -> Dispute:
    """Say that one's own receipt is wrong; saying it again changes nothing. `claimed_minor`: what it should be.

    Raises NotFound for a purchase that is not one's own.
    """
    member_id = await rows.member_of_purchase(uow, purchase_id=purchase_id)
    if member_id is None or member_id != by.member_id:
        raise NotFound()
    known = await rows.of_purchase(uow, purchase_id=purchase_id, member_id=member_id)
    if known is not None:
        return await get(uow, dispute_id=known)
    dispute_id = await rows.add(
        uow, purchase_id=purchase_id, member_id=member_id, kind=kind, claimed_minor=claimed_minor
    )
    dispute = await get(uow, dispute_id=dispute_id)
    await _tell_managers(uow, dispute, key="letter-dispute", once=f"dispute:{dispute_id}")
    await audit.record(
        uow, by=by, action="dispute.opened", subject="dispute", subject_id=dispute_id, after={"kind": kind}
    )
    return dispute


async def correct(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    dispute_id: int,
    amount_minor: int | None = None,
    taps: int | None = None,
) -> Dispute:
    """Put it right: void the purchase, or bring it to `amount_minor` (the customer's own figure if none is given) or
    to so many `taps`. What was taken back before counts: only the rest is changed.

    Raises NotAllowed, NotFound, OwnRequest, DisputeOver, AmountOutOfRange.
    """
    may_manage(by)
    dispute = await _open(uow, dispute_id=dispute_id)
    _may_answer(dispute, by=by)
    right = amount_minor if amount_minor is not None else dispute.claimed_minor
    what: dict[str, Any] = {"club": club, "by": by, "request_id": f"dispute:{dispute_id}"}
    if dispute.taken_back:
        pass  # there is nothing left that could be wrong
    elif dispute.kind == "wrong_amount" and dispute.taps is not None and taps:
        await refunds.void(uow, purchase_id=dispute.purchase_id, reason=what["request_id"], **what)
        await _award(uow, dispute, basket=Basket(taps=taps), **what)
    elif dispute.kind == "not_me" or not right or not dispute.amount_minor:
        await refunds.void(uow, purchase_id=dispute.purchase_id, reason=what["request_id"], **what)
    elif right < dispute.left_minor:
        fewer = dispute.left_minor - right
        await refunds.refund(uow, purchase_id=dispute.purchase_id, amount_minor=fewer, **what)
    elif right > dispute.left_minor:
        await _award(uow, dispute, basket=Basket(amount_minor=right - dispute.left_minor), **what)
    return await _ended(uow, by=by, dispute=dispute, state="corrected")


async def _award(uow: UnitOfWork, dispute: Dispute, *, basket: Basket, **what: Any) -> None:
    await purchases.award(uow, member_id=dispute.member_id, presence="correction", basket=basket, approved=True, **what)


async def refuse(uow: UnitOfWork, *, by: Actor, dispute_id: int, answer: str) -> Dispute:
    """Leave it as it is, with a word why. Raises NotAllowed, NotFound, OwnRequest, DisputeOver."""
    may_manage(by)
    dispute = await _open(uow, dispute_id=dispute_id)
    _may_answer(dispute, by=by)
    return await _ended(uow, by=by, dispute=dispute, state="refused", answer=answer)


async def ask_cashier(uow: UnitOfWork, *, by: Actor, dispute_id: int) -> Dispute:
    """Ask whoever sold it what happened. Raises NotAllowed, NotFound, DisputeOver."""
    may_manage(by)
    dispute = await _open(uow, dispute_id=dispute_id)
    if dispute.staff_person_id is None:
        raise NotFound()
    await rows.change(uow, dispute_id=dispute_id, state="asked")
    once = f"dispute-ask:{dispute_id}"
    await _write(uow, dispute, to=dispute.staff_person_id, key="letter-dispute-ask", once=once)
    await audit.record(uow, by=by, action="dispute.asked", subject="dispute", subject_id=dispute_id)
    return dispute


async def explain(uow: UnitOfWork, *, by: Actor, dispute_id: int, words: str) -> Dispute:
    """What the cashier says about it, for the owner. Raises NotAllowed, NotFound, DisputeOver."""
    may_serve(by)
    dispute = await _open(uow, dispute_id=dispute_id)
    if dispute.staff_id != by.staff_id:
        raise NotFound()
    more = {"words": words}
    await _tell_managers(uow, dispute, key="letter-dispute-said", once=f"dispute-said:{dispute_id}:{uow.now}", **more)
    await audit.record(uow, by=by, action="dispute.explained", subject="dispute", subject_id=dispute_id)
    return dispute


async def get(view: View, *, dispute_id: int) -> Dispute:
    """One dispute. Raises NotFound."""
    row = await rows.get(view, dispute_id=dispute_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def waiting(view: View) -> list[Dispute]:
    """What waits for an answer, oldest first."""
    return [_read(row) for row in await rows.waiting(view)]


async def _open(uow: UnitOfWork, *, dispute_id: int) -> Dispute:
    dispute = await get(uow, dispute_id=dispute_id)
    if dispute.state not in ("open", "asked"):
        raise DisputeOver()
    return dispute


def _may_answer(dispute: Dispute, *, by: Actor) -> None:
    """Whoever gains does not decide, and a manager not about the own sale; an owner may be all there is."""
    if by.member_id == dispute.member_id or (by.role != OWNER and by.staff_id == dispute.staff_id):
        raise OwnRequest()


async def _ended(uow: UnitOfWork, *, by: Actor, dispute: Dispute, state: str, answer: str = "") -> Dispute:
    if not await rows.end(uow, dispute_id=dispute.id, state=state, answer=answer, by=by.staff_id):
        raise DisputeOver()
    person_id = await people_rows.of_member(uow, member_id=dispute.member_id)
    if person_id is not None:
        once = f"dispute-end:{dispute.id}"
        await _write(uow, dispute, to=person_id, key=f"letter-dispute-{state}", once=once, words=answer, by=by.name)
    await audit.record(uow, by=by, action=f"dispute.{state}", subject="dispute", subject_id=dispute.id)
    return await get(uow, dispute_id=dispute.id)


async def _tell_managers(uow: UnitOfWork, dispute: Dispute, *, key: str, once: str, **more: str) -> None:
    for one in await staff.everybody(uow):
        if (one.role in (OWNER, MANAGER) and one.id != dispute.staff_id) or one.role == OWNER:
            await _write(uow, dispute, to=one.person_id, key=key, once=f"{once}:{one.id}"[:96], **more)


async def _write(uow: UnitOfWork, dispute: Dispute, *, to: int, key: str, once: str, **more: str) -> None:
    params: dict[str, Any] = {
        "dispute": dispute.id,
        "kind": dispute.kind,
        "name": dispute.member_name,
        "staff": dispute.staff_name,
        "receipt": dispute.receipt_number,
        "amount_minor": dispute.amount_minor,
        "claimed_minor": dispute.claimed_minor,
        **more,
    }
    await letters.write(uow, person_id=to, kind="notice", key=key, params=params, once=once, about=dispute.member_id)


def _read(row: Any) -> Dispute:
    return Dispute(
        id=row.id,
        kind=row.kind,
        state=row.state,
        purchase_id=row.purchase_id,
        receipt_number=row.receipt_number,
        amount_minor=row.amount_minor,
        left_minor=(row.amount_minor or 0) - row.refunded_minor,
        taps=row.taps,
        taken_back=row.purchase_state in TAKEN_BACK,
        claimed_minor=row.claimed_minor,
        member_id=row.member_id,
        member_name=row.member_name,
        staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        staff_person_id=row.staff_person_id,
        at=row.at,
    )
