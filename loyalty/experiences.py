"""Experiences: whoever holds a place is reminded on the day before."""

from datetime import timedelta
from typing import Any

from loyalty import letters
from loyalty.db import claims as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.reward import DOORS_OPEN

AHEAD = timedelta(days=1)
AT_ONCE = 100
ONCE = "place:"


async def any_to_remind(view: View) -> bool:
    """Whether somebody holds a place who has to be told."""
    return bool(await _due(view))


async def remind(uow: UnitOfWork) -> int:
    """Write to those whose experience begins within a day, once; how many. Who took the place within that day knows."""
    found = await _due(uow)
    for row in found:
        params = {"titles": row.effect["titles"], "event": row.effect["event"], "claim": row.id}
        whose: dict[str, Any] = {"person_id": int(row.telegram), "about": row.member_id, "once": f"{ONCE}{row.id}"}
        await letters.write(uow, kind="notice", key="letter-place", params=params, **whose)
    return len(found)


async def _due(view: View) -> list[Any]:
    """A place is held until some hours after the experience has begun: by that its day is known."""
    first = view.now + DOORS_OPEN
    found = await rows.to_remind(view, first=first, last=first + AHEAD, once=ONCE, limit=AT_ONCE)
    return [row for row in found if row.telegram and row.expires_at - row.at > DOORS_OPEN + AHEAD]
