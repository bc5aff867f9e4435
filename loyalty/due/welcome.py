"""Who is new here: a short row of letters after joining, which ends with the first purchase."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from loyalty.automation import LOOK_BACK, Asked, Due
from loyalty.db.due import welcome as rows
from loyalty.db.store import View

FIRST, CARD, REWARD = "welcome", "welcome-card", "welcome-reward"
ONLY = "1"


async def _due(view: View, asked: Asked, *, name: str) -> list[Due]:
    """Who joined so many days ago and has bought nothing yet. Once for each member."""
    facts = _facts(asked, name)
    if facts is None:
        return []
    later = timedelta(days=asked.settings.days or 0)
    span: dict[str, Any] = {"since": asked.since - later, "until": asked.now - later, "noted_since": asked.since}
    found = await rows.joined(view, name=name, after_id=asked.after_id, limit=asked.limit, **span)
    told = []
    for row in found:
        joined_on = asked.club.local(row.joined_at).date().isoformat()
        told.append(Due(row.id, ONLY, row.joined_at + later + LOOK_BACK, {**facts, "joined_on": joined_on}))
    return told


async def still(view: View, asked: Asked, waited: Sequence[Due]) -> set[tuple[int, str]]:
    """Of those who have waited, who has still bought nothing."""
    del asked
    new = await rows.new(view, member_ids=sorted({one.member_id for one in waited}))
    return {(one.member_id, one.occasion) for one in waited if one.member_id in new}


def _facts(asked: Asked, name: str) -> dict[str, Any] | None:
    """What the letter tells about the club; None where there is nothing to tell."""
    unit = asked.club.program.unit
    if name != REWARD:
        return {"unit": unit}
    reward = asked.club.first_reward
    return {"reward": reward.titles, "cost": reward.cost, "unit": unit} if reward else None


due, due_card, due_reward = (partial(_due, name=name) for name in (FIRST, CARD, REWARD))
