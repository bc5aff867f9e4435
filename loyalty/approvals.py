"""What somebody else has to allow: asked for at the counter, decided by one tap, never by who asked or who gains."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from loyalty import adjustments, approval_letters, audit, clubs, consequences, purchases, staff
from loyalty.adjustments import Adjusted
from loyalty.approval_letters import told as told
from loyalty.db import approvals as rows
from loyalty.db import people as people_rows
from loyalty.db import vouchers as voucher_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.earning import Basket, basket_of
from loyalty.errors import ApprovalOver, NobodyToAsk, NotFound, OwnRequest
from loyalty.purchases import Award
from loyalty.roles import CASHIER, MANAGER, OWNER, PROGRAM, Actor, may_manage, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

LASTS = timedelta(hours=24)


@dataclass(frozen=True)
class Approval:
    """A request and what became of it: pending, approved, declined or expired. `kind`: an award, or points changed by
    hand, whose quantity and reason are in `details`. `stopped`: whoever asked was suspended or removed since."""

    id: int
    kind: str
    details: dict[str, Any]
    state: str
    reason: str
    member_id: int
    member_name: str
    staff_id: int
    staff_name: str
    staff_person_id: int
    basket: Basket
    presence: str
    at: datetime
    request_id: str
    decided_by: int | None
    branch_id: int | None
    maker_member_id: int | None
    stopped: bool

    @property
    def typed(self) -> str:
        """The reason that was typed with a change by hand."""
        return str(self.details.get("reason", ""))

    def may_be_decided(self, *, by: Actor) -> bool:
        """Whether this person neither asks nor gains."""
        return by.staff_id != self.staff_id and (by.member_id is None or by.member_id != self.member_id)


async def ask(
    uow: UnitOfWork,
    *,
    by: Actor,
    member_id: int,
    request_id: str,
    presence: str,
    basket: Basket,
    reason: str,
    kind: str = "award",
    details: dict[str, Any] | None = None,
) -> int:
    """Ask whoever may allow it; the approval's id. Asking again with the same request id asks nobody twice.

    Raises NotAllowed, NobodyToAsk: whoever asks and whoever gains do not decide, and there is nobody else.
    """
    may_serve(by)
    kept = {"presence": presence, "branch": by.branch_id, "details": details or {}}
    known = await rows.by_request(uow, request_id=request_id)
    if known is not None:
        return int(known)
    checkers = await _checkers(uow, maker=by, member_id=member_id)
    if not checkers:
        raise NobodyToAsk()
    basket = await _billed(uow, basket=basket, member_id=member_id)
    approval_id = await rows.add(
        uow,
        kind=kind,
        reason=reason,
        request=kept | {"basket": basket.kept()},
        request_id=request_id,
        member_id=member_id,
        staff_id=by.staff_id,
        expires_at=uow.now + LASTS,
    )
    await consequences.of_asking(uow, by=by, member_id=member_id, basket=basket)
    await approval_letters.ask(uow, await get(uow, approval_id=approval_id), checkers=checkers)
    event: dict[str, Any] = {"action": "approval.asked", "subject": "approval", "subject_id": approval_id}
    await audit.record(uow, by=by, after={"reason": reason}, **event)
    return approval_id


async def ask_to_adjust(
    uow: UnitOfWork, *, by: Actor, member_id: int, request_id: str, quantity: int, reason: str
) -> int:
    """Ask for a change of points by hand. Raises NotAllowed."""
    may_manage(by)
    return await ask(
        uow,
        by=by,
        member_id=member_id,
        request_id=request_id,
        presence="",
        basket=Basket(taps=quantity),
        reason="adjust",
        kind="adjust",
        details={"quantity": quantity, "reason": reason},
    )


async def was_asked(view: View, *, request_id: str) -> bool:
    """Whether this request waits for somebody, or has waited."""
    return await rows.by_request(view, request_id=request_id) is not None


async def somebody_else(view: View, *, by: Actor, member_id: int | None = None) -> bool:
    """Whether anybody but this person, and but the member who gains, may approve."""
    return bool(await _checkers(view, maker=by, member_id=member_id))


async def decide(
    uow: UnitOfWork, *, club: "Club", by: Actor, approval_id: int, yes: bool
) -> tuple[Approval, Award | Adjusted | None]:
    """Allow or decline; when allowed, it is done in the name of who asked.

    Deciding the same once more gives the same answer. Raises NotAllowed, NotFound, OwnRequest (the maker, or the
    member, decides), ApprovalOver (decided otherwise, or expired).

    A yes to somebody who was suspended or removed since is a no: the approval is declined, nothing is given, and who
    asked hears nothing.
    """
    may_manage(by)
    approval = await get(uow, approval_id=approval_id)
    if not approval.may_be_decided(by=by):
        raise OwnRequest()
    stopped = approval.stopped and approval.state != "approved"
    yes = yes and not stopped
    state = "approved" if yes else "declined"
    fresh = await rows.decide(uow, approval_id=approval_id, state=state, by=by.staff_id)
    approval = await get(uow, approval_id=approval_id)
    if not fresh and (approval.state, approval.decided_by) != (state, by.staff_id):
        raise ApprovalOver()
    done = await _given(uow, club=club, approval=approval) if yes else None
    if not fresh:
        return approval, done
    if not yes:
        await consequences.of_declining(uow, by=by, basket=approval.basket)
    if not stopped:
        await approval_letters.answer(uow, approval, key=f"letter-{state}", by=by.name)
    event: dict[str, Any] = {"action": f"approval.{state}", "subject": "approval", "subject_id": approval_id}
    await audit.record(uow, by=by, after={"why": "asker stopped"} if stopped else None, **event)
    return approval, done


async def _given(uow: UnitOfWork, *, club: "Club", approval: Approval) -> Award | Adjusted:
    maker = Actor(
        approval.staff_person_id,
        approval.staff_id,
        MANAGER if approval.kind == "adjust" else CASHIER,
        approval.staff_name,
        member_id=approval.maker_member_id,
        branch_id=approval.branch_id,
    )
    if approval.kind == "adjust":
        return await adjustments.adjust(
            uow,
            club=club,
            by=maker,
            member_id=approval.member_id,
            request_id=approval.request_id,
            approved=True,
            **approval.details,
        )
    return await purchases.award(
        uow,
        club=club,
        by=maker,
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
        approval = _read(row)
        await consequences.of_declining(uow, by=PROGRAM, basket=approval.basket)
        if not approval.stopped:
            await approval_letters.answer(uow, approval, key="letter-approval-over")
        await audit.record(uow, by=PROGRAM, action="approval.expired", subject="approval", subject_id=row.id)
    return len(over)


async def latest_by(view: View, *, by: Actor) -> Approval | None:
    """The last request of this member of staff, or None."""
    row = await rows.latest_of(view, staff_id=by.staff_id)
    return _read(row) if row else None


async def are_over(view: View) -> bool:
    """Whether there is anything to expire."""
    return await rows.are_over(view)


async def _billed(view: View, *, basket: Basket, member_id: int) -> Basket:
    """With the standing discount of the member's tier: what is collected now is what is recorded later."""
    if not basket.amount_minor:
        return basket
    member = await voucher_rows.standing(view, member_id=member_id)
    return basket.less((await clubs.require(view)).tier_of(member.tier_id if member else None))


async def _checkers(view: View, *, maker: Actor, member_id: int | None) -> list[int]:
    team = await staff.everybody(view)
    gains = await people_rows.all_of_member(view, member_id=member_id) if member_id else []
    deciding = [one for one in team if one.role in (OWNER, MANAGER) and one.id != maker.staff_id]
    return [one.person_id for one in deciding if one.person_id not in gains]


def _read(row: Any) -> Approval:
    return Approval(
        id=row.id,
        kind=row.kind,
        details=row.request.get("details", {}),
        state=row.state,
        reason=row.reason,
        member_id=row.member_id,
        member_name=row.member_name,
        staff_id=row.staff_id,
        staff_name=row.staff_name,
        staff_person_id=row.staff_person_id,
        basket=basket_of(row.request["basket"]),
        presence=row.request["presence"],
        at=row.at,
        request_id=row.request_id,
        decided_by=row.decided_by,
        branch_id=row.request.get("branch"),
        maker_member_id=row.maker_member_id,
        stopped=not row.maker_active or row.maker_suspended_at is not None,
    )
