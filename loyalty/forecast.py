"""What would this earn? The same purchases under the rules of today and under the rules that an owner thinks about."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from loyalty.earning import Basket, Line, Window, worth
from loyalty.programs import Program, usual_step
from loyalty.tier_rules import Tier

WEEK = 7
NOON = time(12)
# A small, a usual and a large purchase: so many times what brings one point in a new club.
SIZES = (10, 50, 200)


@dataclass(frozen=True)
class Forecast:
    """One purchase and what it earns, in points, stamps or visits: today, and then."""

    basket: Basket
    today: int
    then: int


def usual(program: Program, *, currency: str, line: Line | None = None) -> list[Basket]:
    """Purchases as they are usual in a shop of this kind; `line` is in each of them."""
    lines = (line,) if line else ()
    if program.counts_money:
        return [Basket(amount_minor=size * usual_step(currency), lines=lines) for size in SIZES]
    taps = sorted({1, min(2, program.taps), program.taps})
    return [Basket(taps=count, lines=lines) for count in taps]


def forecast(
    before: Program, after: Program, *, baskets: list[Basket], at: datetime, tier: Tier | None = None
) -> list[Forecast]:
    """What each of the baskets earns at the local time `at` under both, for a member of this tier."""
    when: dict[str, Any] = {"at": at, "tier": tier}
    return [
        Forecast(basket, worth(before, basket=basket, **when).total, worth(after, basket=basket, **when).total)
        for basket in baskets
    ]


def moment_in(window: Window, *, now: datetime) -> datetime:
    """A local time at which the window holds: now, or the next one that comes; now too when it is over for good."""
    if window.holds(now):
        return now
    first, clock = max(now.date(), window.since or now.date()), window.begins or NOON
    days = [first + timedelta(days=ahead) for ahead in range(WEEK + 1)]
    moments = [datetime.combine(day, clock, tzinfo=now.tzinfo) for day in days]
    return next((moment for moment in moments if moment > now and window.holds(moment)), now)
