"""A customer says that something is wrong of which no purchase tells: the owner hears both names and looks.

Such are changes of points, rewards that were handed over, and vouchers that were used."""

from typing import Any, Literal

from loyalty import audit, flags, letters, staff
from loyalty.db import objections as rows
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork
from loyalty.effects import effect_of
from loyalty.errors import NotFound
from loyalty.roles import OWNER, Actor

Kind = Literal["not_me", "wrong_amount", "not_given"]
Used = Literal["claim", "voucher"]


async def object_to(uow: UnitOfWork, *, by: Actor, entry_id: int, kind: Kind) -> None:
    """Say that a change of one's own points is wrong; saying it again changes nothing. A practice card is nobody's.

    Raises NotFound for an entry that is not one's own.
    """
    entry = await rows.entry(uow, entry_id=entry_id)
    if entry is None or by.member_id is None or entry.member_id != by.member_id:
        raise NotFound()
    facts = {"what": kind, "n": entry.quantity, "unit": entry.unit}
    await _open(uow, by=by, about=entry, kind="objection", facts=facts, subject=("entry", entry_id))


async def object_to_use(uow: UnitOfWork, *, by: Actor, subject: Used, subject_id: int, kind: Kind) -> None:
    """Say that a reward that was handed over, or a use of a voucher, is wrong; saying it again changes nothing.

    Raises NotFound for what is not one's own.
    """
    found = await (rows.claim(uow, claim_id=subject_id) if subject == "claim" else rows.use(uow, use_id=subject_id))
    if found is None or by.member_id is None or by.member_id not in (found.member_id, found.holder_id):
        raise NotFound()
    facts = {"what": kind, "effect": effect_of(found.effect).kept(), "subject": subject, "subject_id": subject_id}
    await _open(uow, by=by, about=found, kind="objection-used", facts=facts, subject=(subject, subject_id))


async def looked_at(uow: UnitOfWork, *, by: Actor, flag_id: int) -> None:
    """The owner has looked. A customer whose reward or voucher stays used hears that; one who has it back has heard so.

    Raises NotAllowed. A second time changes nothing.
    """
    found = next((one for one in await flags.unseen(uow) if one.id == flag_id), None)
    await flags.seen(uow, by=by, flag_id=flag_id)
    if found is None or "subject" not in found.facts:
        return
    subject, which = str(found.facts["subject"]), int(found.facts["subject_id"])
    row = await (rows.claim(uow, claim_id=which) if subject == "claim" else rows.use(uow, use_id=which))
    member_id = (row.holder_id or row.member_id) if row is not None else None
    person_id = await people_rows.of_member(uow, member_id=member_id) if member_id else None
    if person_id is not None:
        told: dict[str, Any] = {"kind": "notice", "key": "letter-objection-over", "params": dict(found.facts)}
        await letters.write(uow, person_id=person_id, once=f"objection-over:{flag_id}", **told)


async def _open(
    uow: UnitOfWork, *, by: Actor, about: Any, kind: str, facts: dict[str, Any], subject: tuple[str, int]
) -> None:
    """Note it once, and tell every owner."""
    name, subject_id = subject
    once = f"objection:{subject_id}" if name == "entry" else f"objection:{name}:{subject_id}"
    if about.practice or await rows.flag(uow, once=once) is not None:
        return
    whose: dict[str, Any] = {"staff_id": about.staff_id, "member_id": by.member_id}
    await flags.put(uow, kind=kind, facts=facts, once=once, **whose)
    params = facts | {"name": about.member_name or "", "staff": about.staff_name or ""}
    params["flag"] = await rows.flag(uow, once=once)
    for owner in [one for one in await staff.everybody(uow) if one.role == OWNER]:
        told: dict[str, Any] = {"kind": "notice", "key": "letter-objection", "params": params}
        await letters.write(uow, person_id=owner.person_id, once=f"{once}:{owner.id}", about=by.member_id, **told)
    event: dict[str, Any] = {"action": "objection.opened", "subject": name, "subject_id": subject_id}
    await audit.record(uow, by=by, after={"kind": facts["what"]}, **event)
