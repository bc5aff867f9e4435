"""Points changed by hand, with a reason: by managers, never on their own card, and told to the member."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from loyalty import audit, flags, letters
from loyalty.db import adjustments as rows
from loyalty.db import members as member_rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.debits import debit
from loyalty.errors import NeedsApproval, NotFound, OutOfRange, SelfAward
from loyalty.ledger import Line, credit, end_of, open_wallet, settle
from loyalty.roles import Actor, may_manage, may_own

if TYPE_CHECKING:
    from loyalty.clubs import Club

MOST = 1_000_000


@dataclass(frozen=True)
class Adjusted:
    """What changing by hand came to; the same for the first request and every repeated one."""

    entry_id: int
    member_id: int
    member_name: str
    quantity: int
    available: int
    unit: str
    reason: str


async def adjust(
    uow: UnitOfWork,
    *,
    club: "Club",
    by: Actor,
    member_id: int,
    quantity: int,
    reason: str,
    request_id: str,
    approved: bool = False,
) -> Adjusted:
    """Give or, below zero, take `quantity` points, once per request id. `approved`: somebody else has said yes.

    Raises NotAllowed, SelfAward, OutOfRange, NotFound, NotEnough, NeedsApproval (above the limit of one award).
    """
    may_manage(by)
    if by.member_id == member_id:
        raise SelfAward()
    if not 0 < abs(quantity) <= MOST:
        raise OutOfRange(least=-MOST, most=MOST)
    unit, version = club.program.unit, club.program_version_id
    wallet = await open_wallet(uow, member_id=member_id, unit=unit, program_version_id=version)
    if known := await by_request(uow, request_id=request_id):
        return known
    member = await member_rows.get(uow, member_id=member_id)
    if member is None or member.status != "active" or member.practice:
        raise NotFound()
    most = club.program.limits.award.most
    if most and abs(quantity) > most and not approved:
        raise NeedsApproval(reason="adjust", most=most)
    await settle(uow, wallet_id=wallet.id)
    line = Line("adjust", _entry(request_id), version, staff_id=by.staff_id, reason=reason)
    if quantity > 0:
        ends = end_of(club.program, since=uow.now, zone=club.zone)
        await credit(uow, wallet=wallet, kind="ADJUST", quantity=quantity, line=line, expires_at=ends)
    else:
        await debit(uow, wallet_id=wallet.id, kind="ADJUST", quantity=-quantity, line=line)
    return await _noted(uow, by=by, request_id=request_id)


async def adjust_alone(
    uow: UnitOfWork, *, club: "Club", by: Actor, member_id: int, quantity: int, reason: str, request_id: str
) -> Adjusted:
    """An owner's own change beyond the limit, where nobody else could approve it: flagged for the digest.

    Raises NotAllowed, SelfAward, OutOfRange, NotFound, NotEnough.
    """
    may_own(by)
    what: dict[str, Any] = {"member_id": member_id, "quantity": quantity, "reason": reason, "request_id": request_id}
    done = await adjust(uow, club=club, by=by, approved=True, **what)
    facts = {"reason": reason, "gained": done.quantity, "entry": done.entry_id}
    once = f"owner-act:adjust:{done.entry_id}"
    await flags.put(uow, kind="owner-act", staff_id=by.staff_id, member_id=member_id, facts=facts, once=once)
    return done


async def by_request(view: View, *, request_id: str) -> Adjusted | None:
    """What a request has already changed, or None."""
    row = await rows.by_request(view, request_id=_entry(request_id))
    if row is None:
        return None
    return Adjusted(
        entry_id=row.id,
        member_id=row.member_id,
        member_name=row.member_name,
        quantity=row.available_change,
        available=row.available,
        unit=row.unit,
        reason=row.reason or "",
    )


async def _noted(uow: UnitOfWork, *, by: Actor, request_id: str) -> Adjusted:
    done = await by_request(uow, request_id=request_id)
    if done is None:
        raise RuntimeError("an entry that was just made is not there")
    event: dict[str, Any] = {"action": "points.adjusted", "subject": "member", "subject_id": done.member_id}
    await audit.record(uow, by=by, after={"entry": done.entry_id, "quantity": done.quantity}, **event)
    person_id = await people_rows.of_member(uow, member_id=done.member_id)
    if person_id is not None:
        params = {
            "points": done.quantity,
            "available": done.available,
            "unit": done.unit,
            "staff": by.name,
            "reason": done.reason,
            "entry": done.entry_id,
        }
        once = f"adjust:{done.entry_id}"
        await letters.write(uow, person_id=person_id, kind="receipt", key="letter-adjusted", params=params, once=once)
    return done


def _entry(request_id: str) -> str:
    return f"adjust:{request_id}"
