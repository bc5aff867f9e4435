"""Looking for tiers that refunds have taken the ground from, and that hold as if nothing had come back."""

from dataclasses import dataclass

from loyalty import clubs, tier_grounds
from loyalty.db import tier_health as rows
from loyalty.db.health import Some
from loyalty.db.store import View


@dataclass(frozen=True)
class Groundless:
    """A member whose tier is not earned any more without what came back."""

    id: int
    groundless: bool = True


async def broken_tiers(view: View, *, some: Some) -> list[Groundless]:
    """Of these members the ones whose tier should have ended with a refund."""
    club = await clubs.current(view)
    if club is None or not club.tiers:
        return []
    found = []
    for held in await rows.doubted(view, some=some):
        tier = club.tier_of(held.tier_id)
        if tier and not await tier_grounds.still_hold(view, club=club, held=held, tier=tier):
            found.append(Groundless(held.member_id))
    return found
