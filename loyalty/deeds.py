"""What somebody did at the counter: every sale, undo, void and refund, with its time and the receipt's number."""

from dataclasses import dataclass
from datetime import datetime

from loyalty.db import deeds as rows
from loyalty.db.store import View
from loyalty.roles import Actor
from loyalty.shifts import may_see


@dataclass(frozen=True)
class Deed:
    """One act: `kind` is sale, undo, void or refund; `points` were given (above zero) or taken (below)."""

    kind: str
    at: datetime
    purchase_id: int
    receipt_number: str
    member_name: str
    amount_minor: int | None
    points: int


async def of(view: View, *, by: Actor, staff_id: int, limit: int, offset: int = 0) -> list[Deed]:
    """What this person did, the newest first, for themselves, managers and owners. Raises NotAllowed."""
    may_see(by, staff_id=staff_id)
    return [
        Deed(row.kind, row.at, row.purchase_id, row.receipt_number, row.member_name, row.amount_minor, int(row.points))
        for row in await rows.of(view, staff_id=staff_id, limit=limit, offset=offset)
    ]
