"""What somebody else has to allow: asked for at the counter, decided by one tap, never by who asked or who gains."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, letters, purchases, staff
from loyalty.db import approvals as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, basket_of
from loyalty.errors import ApprovalOver, NotFound, OwnRequest
from loyalty.purchases import Award
from loyalty.roles import CASHIER, MANAGER, OWNER, Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(hours=24)


@dataclass(frozen=True)
class Approval:
    """A request and what became of it: pending, approved, declined or expired."""

    id: int
    state: str
    reason: str
    member_id: int
    member_name: str
    staff_id: int
    staff_name: str
    staff_person_id: int
    basket: Basket
    presence: str
    branch_id: int | None
    at: datetime
    request_id: str
    decided_by: int | None


async def ask(
    uow: UnitOfWork,
    *,
    by: Actor,
    member_id: int,
    request_id: str,
    presence: str,
    basket: Basket,
    reason: str,
) -> int:
    """Ask whoever may allow it; the approval's id. Asking again with the same request id asks nobody twice."""
    may_serve(by)
    request = {"presence": presence, "basket": basket.kept(), "branch": by.branch_id}
    known = await rows.by_request(uow, request_id=request_id)
    if known is not None:
        return int(known)
    approval_id = await rows.add(
        uow,
        kind="award",
        reason=reason,
        request=request,
        request_id=request_id,
        member_id=member_id,
        staff_id=by.staff_id,
        expires_at=uow.now + LASTS,
    )
    params = _told(await get(uow, approval_id=approval_id))
    for person_id in await _checkers(uow, maker=by):
        once = f"approval:{approval_id}:{person_id}"
        await letters.write(
            uow, person_id=person_id, kind="notice", key="letter-approval", params=params, once=once, about=member_id
        )
    await audit.record(
        uow, by=by, action="approval.asked", subject="approval", subject_id=approval_id, after={"reason": reason}
    )
    return approval_id


async def was_asked(view: View, *, request_id: str) -> bool:
    """Whether this request waits for somebody, or has waited."""
    return await rows.by_request(view, request_id=request_id) is not None


async def somebody_else(view: View, *, by: Actor) -> bool:
    """Whether anybody but this person may approve."""
    return bool(await _checkers(view, maker=by))


async def decide(
    uow: UnitOfWork, *, club: "Club", by: Actor, approval_id: int, yes: bool
) -> tuple[Approval, Award | None]:
    """Allow or decline; when allowed, the award is given in the name of who asked.

    Deciding the same once more gives the same answer. Raises NotAllowed, NotFound, OwnRequest (the maker, or the
    member, decides), ApprovalOver (decided otherwise, or expired).
    """
    may_manage(by)
    approval = await get(uow, approval_id=approval_id)
    if by.staff_id == approval.staff_id or by.member_id == approval.member_id:
        raise OwnRequest()
    state = "approved" if yes else "declined"
    fresh = await rows.decide(uow, approval_id=approval_id, state=state, by=by.staff_id)
    if not fresh and (approval.state, approval.decided_by) != (state, by.staff_id):
        raise ApprovalOver()
    award = await _given(uow, club=club, approval=approval) if yes else None
    if not fresh:
        return approval, award
    await letters.write(
        uow,
        person_id=approval.staff_person_id,
        kind="notice",
        key=f"letter-{state}",
        params=_told(approval) | {"by": by.name},
        once=f"decided:{approval_id}",
        about=approval.member_id,
    )
    await audit.record(uow, by=by, action=f"approval.{state}", subject="approval", subject_id=approval_id)
    return approval, award


async def _given(uow: UnitOfWork, *, club: "Club", approval: Approval) -> Award:
    return await purchases.award(
        uow,
        club=club,
        by=Actor(
            approval.staff_person_id, approval.staff_id, CASHIER, approval.staff_name, branch_id=approval.branch_id
        ),
        member_id=approval.member_id,
        request_id=approval.request_id,
        presence=approval.presence,
        basket=approval.basket,
        approved=True,
    )


async def get(view: View, *, approval_id: int) -> Approval:
    """One request. Raises NotFound."""
    row = await rows.get(view, approval_id=approval_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def waiting(view: View) -> list[Approval]:
    """What waits for an answer now, oldest first."""
    return [_read(row) for row in await rows.waiting(view)]


async def expire(uow: UnitOfWork) -> int:
    """End what nobody has answered for a day, and tell who asked; how many."""
    over = await rows.over(uow)
    for row in over:
        await letters.write(
            uow,
            person_id=row.staff_person_id,
            kind="notice",
            key="letter-approval-over",
            params=_told(_read(row)),
            once=f"decided:{row.id}",
            about=row.member_id,
        )
    return len(over)


async def _checkers(view: View, *, maker: Actor) -> list[int]:
    team = await staff.everybody(view)
    return [one.person_id for one in team if one.role in (OWNER, MANAGER) and one.id != maker.staff_id]


def _told(approval: Approval) -> dict[str, Any]:
    """What a letter about it says."""
    return {
        "approval": approval.id,
        "name": approval.member_name,
        "staff": approval.staff_name,
        "reason": approval.reason,
        "amount_minor": approval.basket.amount_minor,
        "taps": approval.basket.taps,
    }


def _read(row: Any) -> Approval:
    return Approval(
        id=row.id,
        state=row.state,
        reason=row.reason,
        member_id=row.member_id,
        member_name=row.member_name,
        staff_id=row.staff_id,
        staff_name=row.staff_name,
        staff_person_id=row.staff_person_id,
        basket=basket_of(row.request["basket"]),
        presence=row.request["presence"],
        branch_id=row.request.get("branch"),
        at=row.at,
        request_id=row.request_id,
        decided_by=row.decided_by,
    )
