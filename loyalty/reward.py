"""One reward of the catalogue: what it is, what it costs whom, and when it is offered."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

PRODUCT, PERCENT, AMOUNT, EXPERIENCE = "product", "percent", "amount", "experience"
KINDS = (PRODUCT, PERCENT, AMOUNT, "service", EXPERIENCE, "advice", "priority")
# A place at an experience may be taken up so long after it has begun.
DOORS_OPEN = timedelta(hours=12)


@dataclass(frozen=True)
class Reward:
    """Something worth coming back for. `percent` or `value_minor` is what it takes off a bill; for every other kind
    `value_minor` is what it is worth to a customer, if the owner has said so. `tier_costs`: tier -> cost from there on;
    `only_tiers`: the tiers from the lowest of which on it may be had, all if none is named. `stocked`: there is only so
    much of it.
    """

    id: int
    titles: dict[str, str]
    unit: str
    cost: int
    kind: str = PRODUCT
    active: bool = True
    texts: dict[str, str] = field(default_factory=dict)
    picture: str | None = None
    percent: int | None = None
    value_minor: int | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    stocked: bool = False
    member_limit: int | None = None
    limit_days: int | None = None
    tier_costs: dict[int, int] = field(default_factory=dict)
    only_tiers: tuple[int, ...] = ()
    event_at: datetime | None = None
    lasts_days: int | None = None
    automatic: bool = False

    def title(self, language: str) -> str:
        """The reward's name in a language, or in the club's first."""
        return self.titles.get(language) or next(iter(self.titles.values()))

    def words(self, language: str) -> str:
        """What is said about it in a language, or in the first in which something is said; nothing if nothing is."""
        return self.texts.get(language) or next(iter(self.texts.values()), "")

    def cost_for(self, climbed: Sequence[int]) -> int:
        """What it costs whoever has climbed these tiers, the highest first: the price of the first that has its own."""
        return next((self.tier_costs[tier] for tier in climbed if tier in self.tier_costs), self.cost)

    def admits(self, climbed: Sequence[int]) -> bool:
        """Whether whoever has climbed these tiers may have it."""
        return not self.only_tiers or any(tier in self.only_tiers for tier in climbed)

    def is_ahead(self, now: datetime) -> bool:
        """Whether it is not offered yet."""
        return self.starts_at is not None and now < self.starts_at

    def is_over(self, now: datetime) -> bool:
        """Whether it is not offered any more: its last day is over, or the experience has begun."""
        return any(end is not None and end <= now for end in (self.ends_at, self.event_at))

    @property
    def is_plain(self) -> bool:
        """Whether everybody can have it, always."""
        bounds = (self.starts_at, self.ends_at, self.event_at)
        return not self.only_tiers and not self.stocked and not any(bounds)

    def effect(self) -> dict[str, Any]:
        """What stands in a claim or a voucher: what the owner changes later changes neither."""
        event = self.event_at.isoformat() if self.event_at else None
        minor = self.value_minor if self.kind == AMOUNT else None
        return {"kind": self.kind, "titles": self.titles, "percent": self.percent, "minor": minor, "event": event}


def reward_of(row: Any) -> Reward:
    """The reward in a row of its table."""
    return Reward(
        id=row.id,
        titles=row.titles,
        unit=row.unit,
        cost=row.cost,
        kind=row.kind,
        active=row.active,
        texts=row.texts,
        picture=row.picture_file_id,
        percent=row.value_percent,
        value_minor=row.value_minor,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        stocked=row.stock is not None,
        member_limit=row.member_limit,
        limit_days=row.limit_days,
        tier_costs={int(tier): int(cost) for tier, cost in row.tier_costs.items()},
        only_tiers=tuple(row.only_tiers),
        event_at=row.event_at,
        lasts_days=row.lasts_days,
        automatic=row.automatic,
    )


def first_of(rewards: tuple[Reward, ...], *, unit: str) -> Reward | None:
    """What a newcomer is told of: the cheapest in this unit that everybody can have, at best always."""
    fitting = [one for one in rewards if one.unit == unit and not one.only_tiers]
    plain = [one for one in fitting if one.is_plain]
    return min(plain or fitting, key=lambda one: one.cost, default=None)


def around(rewards: tuple[Reward, ...], *, unit: str, available: int) -> tuple[Reward | None, Reward | None]:
    """Of what everybody can always have: the best that so many buy, and the next that is dearer."""
    fitting = [one for one in rewards if one.unit == unit and one.is_plain]
    ready = max((one for one in fitting if one.cost <= available), key=lambda one: one.cost, default=None)
    ahead = min((one for one in fitting if one.cost > available), key=lambda one: one.cost, default=None)
    return ready, ahead
