"""Purchases as they are looked at later: one by its id or its receipt, or a member's, the newest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty.backs import Back, read_back
from loyalty.bills import Bill, bill_of
from loyalty.db import purchases as rows
from loyalty.db.store import View
from loyalty.errors import NotFound
from loyalty.roles import Actor, may_manage, may_serve


@dataclass(frozen=True)
class Purchase:
    """A purchase as its page shows it. `left_minor`: what was not refunded yet; `by_staff_id` and `staff_name`: who
    sold it; `bill`: what was taken off, and what points have paid; `back`: what was taken back last; `decided`: an
    objection to it was answered."""

    id: int
    receipt_number: str
    member_id: int
    member_name: str
    by_staff_id: int | None
    staff_name: str
    amount_minor: int | None
    left_minor: int
    taps: int | None
    names: tuple[str, ...]
    gained: int
    state: str
    at: datetime
    bill: Bill
    back: Back | None
    decided: bool


async def get(view: View, *, by: Actor, purchase_id: int) -> Purchase:
    """One purchase, for staff. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.get(view, purchase_id=purchase_id)
    if row is None:
        raise NotFound()
    return _read(row)


async def by_receipt(view: View, *, by: Actor, number: str) -> Purchase:
    """The purchase with this receipt number, for staff. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.by_receipt(view, number=number)
    if row is None:
        raise NotFound()
    return _read(row)


async def of_member(view: View, *, by: Actor, member_id: int, limit: int, offset: int = 0) -> list[Purchase]:
    """A member's purchases, the newest first, for staff. Raises NotAllowed."""
    may_serve(by)
    return [_read(row) for row in await rows.of_member(view, member_id=member_id, limit=limit, offset=offset)]


async def since(view: View, *, by: Actor, moment: datetime, limit: int, offset: int = 0) -> list[Purchase]:
    """What was sold since then and counts, the newest first, for managers. Raises NotAllowed."""
    may_manage(by)
    return [_read(row) for row in await rows.since(view, moment=moment, limit=limit, offset=offset)]


def _read(row: Any) -> Purchase:
    return Purchase(
        id=row.id,
        receipt_number=row.receipt_number,
        member_id=row.member_id,
        member_name=row.member_name,
        by_staff_id=row.staff_id,
        staff_name=row.staff_name or "",
        amount_minor=row.amount_minor,
        left_minor=(row.amount_minor or 0) - row.refunded_minor,
        taps=row.taps,
        names=tuple(line["name"] if isinstance(line, dict) else line for line in row.items),
        gained=int(row.gained or 0) + int(row.waiting or 0),
        state=row.state,
        at=row.at,
        bill=bill_of(row),
        back=read_back(row),
        decided=bool(row.decided),
    )
