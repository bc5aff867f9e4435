"""The guests of an experience: who holds a place, and who was let in already."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from loyalty import audit
from loyalty.db import guests as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.reward import DOORS_OPEN, Reward
from loyalty.roles import Actor, may_manage, may_own

if TYPE_CHECKING:
    from loyalty.clubs import Club

SOON = timedelta(days=7)
MOST_LISTED = 10_000


@dataclass(frozen=True)
class Guest:
    """Somebody with a place; `handed_at`: when it was handed over, None while it was not."""

    claim_id: int
    name: str
    card_number: str
    handed_at: datetime | None


@dataclass(frozen=True)
class Places:
    """How many places are held, how many of them were handed over, and what they cost together; practice left out."""

    held: int = 0
    handed: int = 0
    cost: int = 0


async def places(view: View, *, reward: Reward) -> Places:
    """The places at an experience; none at what is none."""
    if reward.event_at is None:
        return Places()
    row = await rows.counted(view, reward_id=reward.id, ends=reward.event_at + DOORS_OPEN)
    return Places(int(row.held), int(row.handed), int(row.cost))


async def listed(view: View, *, by: Actor, reward: Reward, limit: int, offset: int = 0) -> list[Guest]:
    """The guests by their names, for managers. Raises NotAllowed."""
    may_manage(by)
    if reward.event_at is None:
        return []
    where: dict[str, int] = {"limit": limit, "offset": offset}
    found = await rows.page(view, reward_id=reward.id, ends=reward.event_at + DOORS_OPEN, **where)
    return [
        Guest(row.id, row.name, row.card_number, row.decided_at if row.state == "redeemed" else None) for row in found
    ]


async def take_list(uow: UnitOfWork, *, by: Actor, reward: Reward) -> list[Guest]:
    """All of them for a file that the owner takes away, which is remembered. Raises NotAllowed."""
    may_own(by)
    after = {"what": "guests", "reward": reward.id}
    await audit.record(uow, by=by, action="list.exported", subject="club", subject_id=1, after=after)
    return await listed(uow, by=by, reward=reward, limit=MOST_LISTED)


def next_event(club: "Club", *, now: datetime) -> Reward | None:
    """The experience of the next days, or the one that goes on now, whose guests are worth a look; None without."""
    known = [one for one in club.rewards if one.event_at and now - DOORS_OPEN < one.event_at <= now + SOON]
    return min(known, key=lambda one: (one.event_at, one.id), default=None)
