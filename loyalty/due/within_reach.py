"""Whose next reward is within reach: a fifth of its cost is missing at most, or what one usual purchase brings."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from loyalty.automation import Asked, Due
from loyalty.db.due import near as rows
from loyalty.db.store import View
from loyalty.due import away
from loyalty.due.nightly import by_night
from loyalty.reward import Reward
from loyalty.tier_rules import climbed

NAME = "within-reach"
NEAR = 5  # one part in so many of the cost
GOOD_FOR = timedelta(days=7)


async def _block(view: View, asked: Asked, first: int, last: int) -> list[Due]:
    """Who has not been here for so many days. Once for each reward, and again when it was had meanwhile."""
    club, later = asked.club, timedelta(days=asked.settings.days or 0)
    span: dict[str, Any] = {"first": first, "last": last, "since": asked.since - later, "until": asked.now - later}
    found = await rows.balances(view, unit=club.program.unit, **span)
    near = [(row, ahead) for row in found if (ahead := _ahead(asked, row))]
    if not near:
        return []
    times = await rows.times_claimed(view, member_ids=[row.id for row, _ in near])
    told = []
    for row, (reward, cost) in near:
        occasion = f"{reward.id}:{times.get((row.id, reward.id), 0)}"
        facts = {"reward": reward.titles, "missing": cost - int(row.available), "unit": club.program.unit}
        facts |= {"available": int(row.available), "last_on": club.local(row.last_purchase_at).date().isoformat()}
        told.append(Due(row.id, occasion, row.last_purchase_at + later + GOOD_FOR, facts))
    return told


async def still(view: View, asked: Asked, waited: Sequence[Due]) -> set[tuple[int, str]]:
    """Of those who have waited, who was not here and has the same balance."""
    held = await rows.available(view, unit=asked.club.program.unit, member_ids=[one.member_id for one in waited])
    same = [one for one in waited if held.get(one.member_id) == one.facts["available"]]
    return await away.still(view, asked, same)


def _ahead(asked: Asked, row: Any) -> tuple[Reward, int] | None:
    """The next reward that everybody can have, and what it costs this member, if that is near."""
    tiers = climbed(asked.club.all_tiers, row.tier_id)
    offered = [one for one in asked.club.rewards if one.unit == asked.club.program.unit and one.is_plain and one.active]
    dearer = [(cost, one.id, one) for one in offered if (cost := one.cost_for(tiers)) > row.available]
    if not dearer or row.available <= 0:
        return None
    cost, _, reward = min(dearer)
    missing, purchase = cost - row.available, row.lifetime / max(1, row.purchase_count)
    return (reward, cost) if missing <= max(cost / NEAR, purchase) else None


due = by_night(_block)
