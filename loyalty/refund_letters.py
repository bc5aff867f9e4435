"""Who hears that a purchase was taken back: the member, and whoever had sold it."""

from typing import TYPE_CHECKING, Any

from loyalty import letters
from loyalty.db import people as people_rows
from loyalty.db.store import UnitOfWork
from loyalty.roles import Actor

if TYPE_CHECKING:
    from loyalty.refunds import TakenBack


async def to_member(uow: UnitOfWork, *, by: Actor, done: "TakenBack", unit: str) -> None:
    """What came of it: points, what had paid, and what stamps that are gone had reached. One letter."""
    await _write(uow, by=by, done=done, unit=unit, key="letter-taken-back")


async def of_prizes(uow: UnitOfWork, *, by: Actor, done: "TakenBack", unit: str) -> None:
    """Only what stamps that are gone had reached, where somebody else tells of the points; nothing if they reached
    nothing."""
    if not all(one["used"] for one in done.prizes):
        await _write(uow, by=by, done=done, unit=unit, key="letter-prizes-back")


async def to_seller(uow: UnitOfWork, *, by: Actor, done: "TakenBack", purchase: Any, reason: str) -> None:
    """Whoever sold it hears that it does not count any more; who voids the own sale knows."""
    if purchase.seller_person_id is None or purchase.staff_id == by.staff_id or purchase.practice:
        return
    params = {
        "name": done.member_name,
        "amount_minor": done.amount_minor,
        "receipt": done.receipt_number,
        "by": by.name,
        "reason": reason,
    }
    told: dict[str, Any] = {"kind": "notice", "key": "letter-voided", "params": params, "about": done.member_id}
    await letters.write(uow, person_id=purchase.seller_person_id, once=f"voided:{done.refund_id}", **told)


async def _write(uow: UnitOfWork, *, by: Actor, done: "TakenBack", unit: str, key: str) -> None:
    person_id = await people_rows.of_member(uow, member_id=done.member_id)
    if person_id is None:
        return
    params = {
        "points": done.points,
        "shortfall": done.shortfall,
        "returned": done.points_returned,
        "available": done.available,
        "amount_minor": done.amount_minor,
        "staff": by.name,
        "receipt": done.receipt_number,
        "purchase": done.purchase_id,
        "unit": unit,
        "lost": list(done.prizes),
    }
    told: dict[str, Any] = {"kind": "receipt", "key": key, "params": params, "first": True}
    await letters.write(uow, person_id=person_id, once=f"refund:{done.refund_id}", **told)
