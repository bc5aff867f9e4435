"""Who may need the usual thing again: by the member's own gaps between purchases of that very item."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from loyalty.automation import Asked, Due
from loyalty.db.due import bought as rows
from loyalty.db.store import View
from loyalty.due.nightly import by_night

NAME = "replenishment"
AT_LEAST = 3
LATELY = timedelta(days=365)
# What is bought more often is a habit, not a stock that runs out; and one word a week is enough.
SHORTEST = timedelta(days=7)
APART = timedelta(days=7)
GOOD_FOR = timedelta(days=5)


async def _block(view: View, asked: Asked, first: int, last: int) -> list[Due]:
    """So many days before the usual gap is over; of several things that which the member buys most often."""
    ahead = timedelta(days=asked.settings.days or 0)
    span: dict[str, Any] = {"first": first, "last": last, "since": asked.now - LATELY}
    found = await rows.usual_things(view, name=NAME, at_least=AT_LEAST, apart=APART, **span)
    ready: dict[int, Any] = {}
    for row in found:
        gap = _gap(row)
        due_at = row.last_at + gap - min(ahead, gap / 2)
        if gap < SHORTEST or not asked.since < due_at <= asked.now:
            continue
        if row.member_id not in ready or row.number > ready[row.member_id].number:
            ready[row.member_id] = row
    titles = await rows.on_sale(view, item_ids=sorted({row.item_id for row in ready.values()})) if ready else {}
    told = []
    for row in ready.values():
        if row.item_id in titles:
            last_on = asked.club.local(row.last_at).date().isoformat()
            facts = {"item": titles[row.item_id], "item_id": row.item_id, "last_on": last_on}
            facts |= {"usual": round(_gap(row) / timedelta(days=1)), "purchases": int(row.number)}
            told.append(Due(row.member_id, f"{row.item_id}:{last_on}", asked.now + GOOD_FOR, facts))
    return told


async def still(view: View, asked: Asked, waited: Sequence[Due]) -> set[tuple[int, str]]:
    """Of those who have waited, who has not bought the thing meanwhile."""
    item_ids = sorted({one.facts["item_id"] for one in waited})
    last = await rows.last_bought(view, member_ids=sorted({one.member_id for one in waited}), item_ids=item_ids)
    return {
        (one.member_id, one.occasion)
        for one in waited
        if (at := last.get((one.member_id, one.facts["item_id"]))) is not None
        and asked.club.local(at).date().isoformat() == one.facts["last_on"]
    }


def _gap(row: Any) -> timedelta:
    gap: timedelta = (row.last_at - row.first_at) / (row.number - 1)
    return gap


due = by_night(_block)
