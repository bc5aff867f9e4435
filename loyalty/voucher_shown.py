"""Where the code of a voucher stands on a phone, so that a code that is over is not taken for a good one.

The last message of it is kept in the audit, as what was shown to whom."""

from typing import Any

from loyalty import audit, letters
from loyalty.db import audit as audit_rows
from loyalty.db import people as people_rows
from loyalty.db import vouchers as rows
from loyalty.db.store import UnitOfWork
from loyalty.roles import Actor

SUBJECT = "voucher shown"
OVER = {"used up": "used", "revoked": "revoked"}


async def shown(uow: UnitOfWork, *, by: Actor, voucher_id: int, message_id: int) -> int | None:
    """Note in which message of a member the code stands; the message that it stood in before, or None.

    A voucher that is over already is told in that message as well.
    """
    if by.member_id is None:
        return None
    noted = await audit_rows.last(uow, subject=SUBJECT, subject_id=voucher_id)
    after = {"message": message_id, "member": by.member_id}
    event: dict[str, Any] = {"action": "voucher.shown", "subject": SUBJECT, "subject_id": voucher_id}
    await audit.record(uow, by=by, after=after, **event)
    await over(uow, voucher_id=voucher_id)
    mine = noted is not None and noted.after["member"] == by.member_id
    return int(noted.after["message"]) if noted and mine and noted.after["message"] != message_id else None


async def over(uow: UnitOfWork, *, voucher_id: int) -> None:
    """Take the code away wherever it is known to stand, once the voucher is used up or revoked."""
    noted = await audit_rows.last(uow, subject=SUBJECT, subject_id=voucher_id)
    row = await rows.get(uow, voucher_id=voucher_id) if noted else None
    if noted is None or row is None or row.state not in OVER:
        return
    person_id = await people_rows.of_member(uow, member_id=noted.after["member"])
    if person_id is None:
        return
    message = int(noted.after["message"])
    params = {"message": message, "state": OVER[row.state], "effect": row.effect, "at": uow.now.isoformat()}
    once = f"voucher-over:{voucher_id}:{message}"
    whole: dict[str, Any] = {"kind": "edit", "key": "letter-voucher-over", "params": params, "once": once}
    await letters.write(uow, person_id=person_id, **whole)
