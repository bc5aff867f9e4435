"""A customer says that a change of points made without a purchase is wrong: the owner hears both names and looks."""

from typing import Any, Literal

from loyalty import audit, flags, letters, staff
from loyalty.db import objections as rows
from loyalty.db.store import UnitOfWork
from loyalty.errors import NotFound
from loyalty.roles import OWNER, Actor

Kind = Literal["not_me", "wrong_amount"]


async def object_to(uow: UnitOfWork, *, by: Actor, entry_id: int, kind: Kind) -> None:
    """Say that a change of one's own points is wrong; saying it again changes nothing. A practice card is nobody's.

    Raises NotFound for an entry that is not one's own.
    """
    entry = await rows.entry(uow, entry_id=entry_id)
    if entry is None or by.member_id is None or entry.member_id != by.member_id:
        raise NotFound()
    once = f"objection:{entry_id}"
    if entry.practice or await rows.flag(uow, once=once) is not None:
        return
    facts = {"what": kind, "n": entry.quantity, "unit": entry.unit}
    whose: dict[str, Any] = {"staff_id": entry.staff_id, "member_id": entry.member_id}
    await flags.put(uow, kind="objection", facts=facts, once=once, **whose)
    params = facts | {"name": entry.member_name, "staff": entry.staff_name or ""}
    params["flag"] = await rows.flag(uow, once=once)
    for owner in [one for one in await staff.everybody(uow) if one.role == OWNER]:
        told: dict[str, Any] = {"kind": "notice", "key": "letter-objection", "params": params}
        await letters.write(uow, person_id=owner.person_id, once=f"{once}:{owner.id}", about=entry.member_id, **told)
    event: dict[str, Any] = {"action": "objection.opened", "subject": "entry", "subject_id": entry_id}
    await audit.record(uow, by=by, after={"kind": kind}, **event)
