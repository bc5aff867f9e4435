"""Handing a claimed reward over: by one cashier, once; with a sale where it makes the bill smaller; and back."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from loyalty import audit, claims, clubs
from loyalty.bills import Off
from loyalty.claim import ISSUED, NOT_ALLOWED, REDEEMED, REVERSED, Claim, get, read
from loyalty.db import claims as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import ClaimOver, EventAhead, NotAllowed, NotFound, SelfRedeem
from loyalty.roles import Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.consequences import Returned, Sold

BILLED = ("percent", "amount")


async def hand_over(uow: UnitOfWork, *, by: Actor, code: str, early: bool = False) -> Claim:
    """Hand over what was claimed under this code; whoever asks again sees it done. It writes no points.

    `early`: a place at an experience also before its day. Raises NotAllowed (no staff, or suspended meanwhile),
    NotFound, SelfRedeem, ClaimOver, EventAhead (somebody has to be asked whether it is to be today).
    """
    may_serve(by)
    row = await rows.by_code(uow, code=code)
    if row is None:
        raise NotFound()
    _not_oneself(row, by=by)
    found = read(row)
    asked = early or found.event is None or found.outcome(uow.now) != ISSUED
    if not asked and is_ahead(found, now=uow.now, club=await clubs.require(uow)):
        raise EventAhead()
    return await _used(uow, by=by, row=row)


def is_ahead(claim: Claim, *, now: datetime, club: "Club") -> bool:
    """Whether it is a place at an experience of a later day, as days are where the club is."""
    return claim.event is not None and club.local(claim.event).date() > club.local(now).date()


async def reverse(uow: UnitOfWork, *, by: Actor, claim_id: int, reason: str) -> Claim:
    """Take back that a reward was handed over; the points come back with their old end. For managers, with a reason.

    Asking again changes nothing. Raises NotAllowed, NotFound, SelfRedeem, ClaimOver (it was never handed over).
    """
    may_manage(by)
    row = await rows.get(uow, claim_id=claim_id)
    if row is None:
        raise NotFound()
    _not_oneself(row, by=by)
    await _reverse(uow, by=by, found=[row], reason=reason)
    found = await get(uow, claim_id=claim_id)
    if found.state != REVERSED:
        raise ClaimOver()
    return found


async def of_member(view: View, *, by: Actor, member_id: int, limit: int = 6) -> list[Claim]:
    """A member's claims, the newest first, for managers. Raises NotAllowed."""
    may_manage(by)
    return [read(row) for row in await rows.of_member(view, member_id=member_id, limit=limit)]


def off(claim: Claim) -> Off:
    """What a claim takes off the bill of the sale that goes with it; nothing for what is handed over."""
    kind, effect = claim.effect["kind"], claim.effect
    if claim.state != ISSUED or kind not in BILLED:
        return Off("claim", claim.id)
    return Off("claim", claim.id, percent=effect["percent"] or 0, minor=effect["minor"] or 0)


async def settle(uow: UnitOfWork, *, by: Actor, off: Off, sold: "Sold") -> None:
    """The claim goes with this purchase: handed over now, or a moment ago. Raises NotFound, SelfRedeem, ClaimOver."""
    row = await _of_sale(uow, by=by, off=off)
    if row.member_id != sold.member_id:
        raise NotFound()
    if row.state == ISSUED:
        await _used(uow, by=by, row=row)
    belongs = await rows.belongs(uow, claim_id=row.id, member_id=sold.member_id, purchase_id=sold.purchase_id)
    if not belongs:
        raise ClaimOver()


async def hold_for_sale(uow: UnitOfWork, *, by: Actor, off: Off, member_id: int) -> None:
    """The customer has the discount although somebody still has to allow the sale: the claim is used now. Raises
    NotFound, SelfRedeem, ClaimOver."""
    row = await _of_sale(uow, by=by, off=off)
    if row.member_id != member_id:
        raise NotFound()
    if row.state == ISSUED:
        await _used(uow, by=by, row=row)
    elif row.state != REDEEMED or row.purchase_id:
        raise ClaimOver()


async def let_back(uow: UnitOfWork, *, by: Actor, off: Off) -> None:
    """Nobody has allowed the sale off which it came: the points come back. What was handed over stays so."""
    row = await rows.get(uow, claim_id=off.id)
    if row is not None and (off.percent or off.minor) and row.purchase_id is None:
        await _reverse(uow, by=by, found=[row], reason=NOT_ALLOWED)


async def follow_refund(uow: UnitOfWork, *, club: "Club", by: Actor, returned: "Returned") -> None:
    """A purchase of which nothing is left gives the reward back that went with it."""
    del club
    if not returned.whole:
        return
    if found := await rows.of_purchase(uow, purchase_id=returned.purchase_id):
        await _reverse(uow, by=by, found=found, reason=f"refund:{returned.refund_id}")


async def _of_sale(uow: UnitOfWork, *, by: Actor, off: Off) -> Any:
    row = await rows.get(uow, claim_id=off.id)
    if row is None:
        raise NotFound()
    _not_oneself(row, by=by)
    return row


async def _used(uow: UnitOfWork, *, by: Actor, row: Any) -> Claim:
    """The guard is the update itself: of two cashiers one hands it over."""
    if await rows.use(uow, claim_id=row.id, staff_id=by.staff_id, branch_id=by.branch_id):
        done: dict[str, Any] = {
            "state": REDEEMED,
            "decided_at": uow.now,
            "by_staff_id": by.staff_id,
            "staff_name": by.name,
        }
        found = replace(read(row), **done)
        await claims.tell(uow, claim=found)
        event: dict[str, Any] = {"action": "claim.redeemed", "subject": "claim", "subject_id": row.id}
        await audit.record(uow, by=by, before={"state": ISSUED}, after={"state": REDEEMED}, **event)
        return found
    if not await rows.works_here(uow, staff_id=by.staff_id):
        raise NotAllowed()
    found = await get(uow, claim_id=row.id)
    if found.state != REDEEMED or found.by_staff_id != by.staff_id:
        raise ClaimOver()
    return found


async def _reverse(uow: UnitOfWork, *, by: Actor, found: list[Any], reason: str) -> None:
    ways: dict[str, Any] = {"state": REVERSED, "before": REDEEMED, "kind": "REVERSE", "reason": reason}
    await claims.end_all(uow, by=by, found=found, **ways)


def _not_oneself(row: Any, *, by: Actor) -> None:
    if row.member_id == by.member_id and not row.practice:
        raise SelfRedeem()
