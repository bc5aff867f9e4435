"""A customer says that a receipt is wrong: the owner hears both names and answers with one tap; all of it stays."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from loyalty import audit, corrections, letters, staff
from loyalty.backs import Back, read_back
from loyalty.corrections import TAKEN_BACK, Corrected
from loyalty.db import disputes as rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import DisputeOver, NotFound, OwnRequest
from loyalty.roles import MANAGER, OWNER, Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

Kind = Literal["not_me", "wrong_amount"]
# An answer that does not satisfy is questioned once more.
MOST_REOPENED = 1


@dataclass(frozen=True)
class Dispute:
    """What a customer objects to, and what came of it: open, asked, corrected or refused.

    `claimed` is what it should be, minor units or taps as the purchase was counted. `back`: what was taken back of the
    purchase last. `answer`, `answered_by`, `answered_at`: the last answer. `reopened`: how often it was asked again.
    """

    id: int
    kind: str
    state: str
    purchase_id: int
    receipt_number: str
    amount_minor: int | None
    left_minor: int
    taps: int | None
    taken_back: bool
    claimed: int | None
    member_id: int
    member_name: str
    staff_id: int | None
    staff_name: str
    staff_person_id: int | None
    at: datetime
    back: Back | None
    answer: str
    answered_by: str
    answered_at: datetime | None
    reopened: int

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state in ("open", "asked")

    @property
    def may_be_reopened(self) -> bool:
        """Whether the customer may ask once more."""
        return not self.is_open and self.reopened < MOST_REOPENED


async def object_to(uow: UnitOfWork, *, by: Actor, purchase_id: int, kind: Kind, claimed: int | None = None) -> Dispute:
    """Say that one's own receipt is wrong; saying it again changes nothing. `claimed`: what it should be, minor units
    or taps. Who objects to a purchase that was put right objects to the one in its place.

    Raises NotFound for a purchase that is not one's own.
    """
    purchase_id, known = await _standing(uow, by=by, purchase_id=purchase_id)
    if known is not None:
        return known
    dispute_id = await rows.add(uow, purchase_id=purchase_id, member_id=by.member_id, kind=kind, claimed_minor=claimed)
    dispute = await get(uow, dispute_id=dispute_id)
    await _tell_managers(uow, dispute, key="letter-dispute", once=f"dispute:{dispute_id}")
    await audit.record(
        uow, by=by, action="dispute.opened", subject="dispute", subject_id=dispute_id, after={"kind": kind}
    )
    return dispute


async def about(view: View, *, by: Actor, purchase_id: int) -> Dispute | None:
    """What the member has objected to a purchase of theirs, or to the one in its place; None for nothing yet.

    Raises NotFound for a purchase that is not one's own.
    """
    _, known = await _standing(view, by=by, purchase_id=purchase_id)
    return known


async def counts_money(view: View, *, by: Actor, purchase_id: int) -> bool:
    """Whether money was counted, and not stamps or visits. Raises NotFound for a purchase that is not one's own."""
    purchase = await rows.purchase(view, purchase_id=purchase_id)
    if purchase is None or purchase.member_id != by.member_id:
        raise NotFound()
    return purchase.amount_minor is not None


async def reopen(uow: UnitOfWork, *, by: Actor, dispute_id: int) -> Dispute:
    """Ask once more after an answer that does not satisfy; a second tap changes nothing.

    Raises NotFound for one that is not one's own, DisputeOver when it was asked again before.
    """
    dispute = await get(uow, dispute_id=dispute_id)
    if by.member_id is None or dispute.member_id != by.member_id:
        raise NotFound()
    if dispute.is_open and dispute.reopened:
        return dispute
    if not dispute.may_be_reopened or not await rows.reopen(uow, dispute_id=dispute_id):
        raise DisputeOver()
    await audit.record(uow, by=by, action="dispute.reopened", subject="dispute", subject_id=dispute_id)
    dispute = await get(uow, dispute_id=dispute_id)
    await _tell_managers(uow, dispute, key="letter-dispute", once=f"dispute-again:{dispute_id}")
    return dispute


async def correct(uow: UnitOfWork, *, club: "Club", by: Actor, dispute_id: int, right: int | None = None) -> Dispute:
    """Put it right: the purchase does not count, or counts as `right` (the customer's own figure if none is given),
    minor units or taps as it was counted. What was taken back before counts.

    Raises NotAllowed, NotFound, OwnRequest, DisputeOver, RightAlready, NotPutRight, AmountOutOfRange.
    """
    may_manage(by)
    dispute = await _open(uow, dispute_id=dispute_id)
    _may_answer(dispute, by=by)
    wanted = 0 if dispute.kind == "not_me" else (dispute.claimed or 0) if right is None else right
    done = await corrections.put_right(
        uow, club=club, by=by, purchase_id=dispute.purchase_id, right=wanted, request_id=_request(dispute)
    )
    return await _ended(uow, by=by, dispute=dispute, state="corrected", **_came_to(done, wanted))


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
    once = f"dispute-ask:{dispute_id}:{dispute.reopened}"
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


async def _ended(
    uow: UnitOfWork, *, by: Actor, dispute: Dispute, state: str, answer: str = "", **came_to: Any
) -> Dispute:
    """End it; the customer hears what came of it, and so does the cashier who was asked."""
    if not await rows.end(uow, dispute_id=dispute.id, state=state, answer=answer, by=by.staff_id):
        raise DisputeOver()
    times = f"{dispute.id}:{dispute.reopened}"
    more: dict[str, Any] = {"words": answer, "by": by.name, **came_to}
    person_id = await people_rows.of_member(uow, member_id=dispute.member_id)
    if person_id is not None:
        await _write(uow, dispute, to=person_id, key=f"letter-dispute-{state}", once=f"dispute-end:{times}", **more)
    seller = dispute.staff_person_id
    if seller is not None and dispute.staff_id != by.staff_id and (state == "corrected" or dispute.state == "asked"):
        more |= {"came": state}
        await _write(uow, dispute, to=seller, key="letter-dispute-over", once=f"dispute-over:{times}", **more)
    await audit.record(uow, by=by, action=f"dispute.{state}", subject="dispute", subject_id=dispute.id)
    return await get(uow, dispute_id=dispute.id)


async def _standing(view: View, *, by: Actor, purchase_id: int) -> tuple[int, Dispute | None]:
    """The purchase that stands in the place of this one, and what was objected to it. Raises NotFound."""
    while True:
        purchase = await rows.purchase(view, purchase_id=purchase_id)
        if purchase is None or purchase.member_id != by.member_id:
            raise NotFound()
        known = await rows.of_purchase(view, purchase_id=purchase_id, member_id=purchase.member_id)
        if known is None:
            return purchase_id, None
        dispute = await get(view, dispute_id=known)
        requests = [f"dispute:{known}:{times}" for times in range(MOST_REOPENED + 1)]
        instead = None if dispute.is_open else await rows.made_by(view, request_ids=requests)
        if instead is None:
            return purchase_id, dispute
        purchase_id = instead


def _request(dispute: Dispute) -> str:
    return f"dispute:{dispute.id}:{dispute.reopened}"


def _came_to(done: Corrected, right: int) -> dict[str, Any]:
    return {
        "purchase": done.purchase_id,
        "right": right,
        "changed": done.changed,
        "available": done.available,
        "unit": done.unit,
    }


async def _tell_managers(uow: UnitOfWork, dispute: Dispute, *, key: str, once: str, **more: Any) -> None:
    for one in await staff.everybody(uow):
        if (one.role in (OWNER, MANAGER) and one.id != dispute.staff_id) or one.role == OWNER:
            await _write(uow, dispute, to=one.person_id, key=key, once=f"{once}:{one.id}"[:96], **more)


async def _write(uow: UnitOfWork, dispute: Dispute, *, to: int, key: str, once: str, **more: Any) -> None:
    params = told(dispute) | more
    await letters.write(uow, person_id=to, kind="notice", key=key, params=params, once=once, about=dispute.member_id)


def told(dispute: Dispute) -> dict[str, Any]:
    """What a letter says about it."""
    return {
        "dispute": dispute.id,
        "kind": dispute.kind,
        "name": dispute.member_name,
        "staff": dispute.staff_name,
        "receipt": dispute.receipt_number,
        "amount_minor": dispute.amount_minor,
        "taps": dispute.taps,
        "claimed": dispute.claimed,
        "back": dispute.back.told() if dispute.back and dispute.taken_back else None,
        "answer": dispute.answer if dispute.reopened else "",
        "again": bool(dispute.reopened),
    }


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
        claimed=row.claimed_minor,
        member_id=row.member_id,
        member_name=row.member_name,
        staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        staff_person_id=row.staff_person_id,
        at=row.at,
        back=read_back(row),
        answer=row.answer or "",
        answered_by=row.decided_by_name or "",
        answered_at=row.decided_at,
        reopened=int(row.reopened),
    )
