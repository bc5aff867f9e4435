"""Letters about what somebody else has to allow: the question, the answer, and the bill that is paid meanwhile."""

from typing import TYPE_CHECKING, Any

from loyalty import letters
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork

if TYPE_CHECKING:
    from loyalty.approvals import Approval


async def ask(uow: UnitOfWork, approval: "Approval", *, checkers: list[int]) -> None:
    """Ask everybody who may decide; the customer reads what there is to pay meanwhile."""
    letter: dict[str, Any] = {"kind": "notice", "key": "letter-approval", "params": told(approval)}
    for person_id in checkers:
        once = f"approval:{approval.id}:{person_id}"
        await letters.write(uow, person_id=person_id, once=once, about=approval.member_id, **letter)
    await _tell_of_the_bill(uow, approval)


async def answer(uow: UnitOfWork, approval: "Approval", *, key: str, **more: str) -> None:
    """Tell who asked, once."""
    letter: dict[str, Any] = {"kind": "notice", "key": key, "params": told(approval) | more}
    once, to = f"decided:{approval.id}", approval.staff_person_id
    await letters.write(uow, person_id=to, once=once, about=approval.member_id, **letter)


async def _tell_of_the_bill(uow: UnitOfWork, approval: "Approval") -> None:
    """The customer of whose bill something came off reads what there is to pay, and that the points wait."""
    person_id = await people_rows.of_member(uow, member_id=approval.member_id)
    if person_id is None or not told(approval)["bill"]:
        return
    letter: dict[str, Any] = {"kind": "receipt", "key": "letter-bill-waits", "params": told(approval)}
    await letters.write(uow, person_id=person_id, once=f"bill-waits:{approval.id}", **letter)


def told(approval: "Approval") -> dict[str, Any]:
    """What a letter about it says."""
    return {
        "approval": approval.id,
        "name": approval.member_name,
        "staff": approval.staff_name,
        "reason": approval.reason,
        "amount_minor": approval.basket.amount_minor,
        "taps": approval.basket.taps,
        "bill": approval.basket.bill.kept(),
        "kind": approval.kind,
        "typed": approval.typed,
    }
