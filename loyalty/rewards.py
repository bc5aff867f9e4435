"""The catalogue of rewards: kept by the owner, and what of it a member can have now, soon, or not, and why."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, clubs, lasting, points
from loyalty.db import claims as claim_rows
from loyalty.db import clubs as club_rows
from loyalty.db import rewards as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import RewardGone, RewardsFull
from loyalty.reward import Reward, reward_of
from loyalty.roles import Actor, may_own
from loyalty.tier_rules import Tier as TierOfClub
from loyalty.tier_rules import climbed, higher, lowest

if TYPE_CHECKING:
    from loyalty.clubs import Club

MOST_REWARDS = 50
TITLE_LIMIT, WORDS_LIMIT = 64, 300
READY, NEAR = "ready", "near"


@dataclass(frozen=True)
class Listed:
    """A reward as its owner sees it; `stock` is what is left, None where nobody counts."""

    reward: Reward
    stock: int | None


@dataclass(frozen=True)
class Offered:
    """A reward as one member sees it. `state`: ready, near, tier, limit, sold-out, not-yet, over or off (no vouchers);
    `missing`: how many
    more points; `left`: how many there are, if they are counted; `times`: how often the member claimed it so far;
    `since`: the tier from which on it may be had; `climb`: the next tier that has it for less, and for how much."""

    reward: Reward
    cost: int
    state: str
    missing: int
    left: int | None
    times: int
    since: "TierOfClub | None" = None
    climb: "tuple[TierOfClub, int] | None" = None


@dataclass(frozen=True)
class Tier:
    """A tier by its name."""

    id: int
    titles: dict[str, str]

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has."""
        return self.titles.get(language) or next(iter(self.titles.values()))


async def listed(view: View) -> list[Listed]:
    """The whole catalogue, what is offered first."""
    return [Listed(reward_of(row), row.stock) for row in await rows.listed(view)]


async def get(view: View, *, reward_id: int) -> Listed:
    """One reward, offered or not. Raises RewardGone."""
    row = await rows.get(view, reward_id=reward_id)
    if row is None:
        raise RewardGone()
    return Listed(reward_of(row), row.stock)


async def tiers(view: View) -> list[Tier]:
    """The tiers that members can reach, the lowest first; none in a club without."""
    return [Tier(row.id, row.titles) for row in await rows.active_tiers(view)]


async def add(uow: UnitOfWork, *, by: Actor, titles: dict[str, str], kind: str, cost: int, **values: Any) -> int:
    """Offer a new reward in today's unit; its id. `values` are columns of the table. Raises NotAllowed, RewardsFull."""
    may_own(by)
    club = await clubs.require(uow)
    if len(await rows.listed(uow)) >= MOST_REWARDS:
        raise RewardsFull(most=MOST_REWARDS)
    uow.club_changed = True
    made: dict[str, Any] = {"unit": club.program.unit, "program_version_id": club.program_version_id}
    reward_id = await rows.add(uow, titles=titles, kind=kind, cost=cost, **made, **values)
    await club_rows.touch(uow)
    event: dict[str, Any] = {"action": "reward.added", "subject": "reward", "subject_id": reward_id}
    await audit.record(uow, by=by, after={"titles": titles, "kind": kind, "cost": cost}, **event)
    return reward_id


async def change(uow: UnitOfWork, *, by: Actor, reward_id: int, **values: Any) -> Reward:
    """Change columns of a reward; what was claimed stays as it was. Raises NotAllowed, RewardGone.

    An experience is moved by `experiences.move`, so that everybody with a place hears of it.
    """
    may_own(by)
    if "event_at" in values:
        raise ValueError("an experience is moved, with its places")
    await get(uow, reward_id=reward_id)
    await clubs.save_reward(uow, by=by, reward_id=reward_id, **values)
    return (await get(uow, reward_id=reward_id)).reward


async def offered(view: View, *, club: "Club", member_id: int) -> list[Offered]:
    """What the club offers as the member sees it: what they can have now, what is near, then the rest.

    Rewards of a unit that the club gives no more are there for whoever has some of it left.
    """
    account = await points.account(view, member_id=member_id, unit=club.program.unit, entries=0)
    available = {club.program.unit: account.available, **dict(account.others)}
    looking = _Looking(view, member_id, await claim_rows.tier_of(view, member_id=member_id), available, club)
    seen = [reward for reward in club.rewards if reward.unit in available]
    return await looking.at(seen)


async def seen_by(view: View, *, club: "Club", member_id: int, reward_id: int) -> Offered:
    """One reward as the member sees it. Raises RewardGone."""
    found = next(
        (one for one in await offered(view, club=club, member_id=member_id) if one.reward.id == reward_id), None
    )
    if found is None:
        raise RewardGone()
    return found


class _Looking:
    """One member looking at the catalogue."""

    def __init__(self, view: View, member_id: int, tier: int | None, available: dict[str, int], club: "Club") -> None:
        self.view, self.member_id, self.available, self.club = view, member_id, available, club
        self.tier, self.climbed = tier, climbed(club.all_tiers, tier)
        self.lasting = lasting.are_given(club)

    async def at(self, seen: list[Reward]) -> list[Offered]:
        """These rewards, sorted by what is worth knowing first."""
        left = await rows.stocks(self.view) if any(one.stocked for one in seen) else {}
        times = Counter(row.reward_id for row in await claim_rows.ever(self.view, member_id=self.member_id))
        found = []
        for one in seen:
            cost = one.cost_for(self.climbed)
            missing = max(0, cost - self.available[one.unit])
            state = await self._why_not(one, left.get(one.id)) or (NEAR if missing else READY)
            about = (lowest(self.club.all_tiers, one.only_tiers), self._climb(one, cost))
            found.append(Offered(one, cost, state, missing, left.get(one.id), times[one.id], *about))
        return sorted(found, key=lambda one: (ORDER.get(one.state, 2), one.missing, one.cost))

    def _climb(self, reward: Reward, cost: int) -> "tuple[TierOfClub, int] | None":
        """The next tier that has it for less."""
        own = self.club.tier_of(self.tier)
        for tier in self.club.tiers:
            there = reward.cost_for(climbed(self.club.all_tiers, tier.id))
            if higher(tier, own) and reward.admits(climbed(self.club.all_tiers, tier.id)) and there < cost:
                return tier, there
        return None

    async def _why_not(self, reward: Reward, left: int | None) -> str:
        """What no points can change, or nothing."""
        if reward.lasts_days and not self.lasting:
            return "off"
        if reward.is_over(self.view.now):
            return "over"
        if reward.is_ahead(self.view.now):
            return "not-yet"
        if not reward.admits(self.climbed):
            return "tier"
        if left == 0:
            return "sold-out"
        return "limit" if await limit_is_reached(self.view, reward=reward, member_id=self.member_id) else ""


async def limit_is_reached(view: View, *, reward: Reward, member_id: int) -> bool:
    """Whether the member has had the reward as often as anybody may in its period."""
    if reward.member_limit is None:
        return False
    since = view.now - timedelta(days=reward.limit_days) if reward.limit_days else None
    had = await claim_rows.had(view, member_id=member_id, reward_id=reward.id, since=since)
    return had >= reward.member_limit


ORDER = {READY: 0, NEAR: 1}
