"""What a reward gives back: the percentage of what a customer spends for it, and the visits until it is reached."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING

from loyalty.db import rewards as rows
from loyalty.db.store import View
from loyalty.programs import Program
from loyalty.reward import PERCENT, Reward

if TYPE_CHECKING:
    from loyalty.clubs import Club

LOOKED_BACK = timedelta(days=90)
# Below it nobody comes back for it, above it the shop gives away its margin.
LITTLE, DEAR = Decimal(2), Decimal(20)
LIKELY = Decimal(10)


@dataclass(frozen=True)
class Habits:
    """What a customer usually does: the average basket of the last 90 days in minor units, taps a visit, and what an
    item of the catalogue costs on average. What is not known is None; without purchases a visit is one tap."""

    basket_minor: Decimal | None = None
    taps: Decimal = Decimal(1)
    price_minor: int | None = None


@dataclass(frozen=True)
class Payback:
    """`percent` of spending that comes back, None while the reward's worth or the prices are not known; `visits` that
    it takes, None where only money counts and nothing was sold yet."""

    percent: Decimal | None
    visits: int | None

    @property
    def verdict(self) -> str:
        """little, dear, fine, or unknown."""
        if self.percent is None:
            return "unknown"
        return "little" if self.percent < LITTLE else "dear" if self.percent > DEAR else "fine"


async def habits(view: View) -> Habits:
    """What was bought in the last 90 days; practice and what was taken back do not count."""
    lately, price = await rows.lately(view, since=view.now - LOOKED_BACK), await rows.usual_price(view)
    basket = Decimal(lately.basket_minor) if lately.basket_minor else None
    return Habits(basket, Decimal(lately.taps) if lately.taps else Decimal(1), price)


async def of_first(view: View, *, club: "Club", program: Program) -> Payback | None:
    """What the first reward would give back under other rules."""
    reward = club.first_reward
    return payback(program, reward, await habits(view)) if reward else None


def payback(program: Program, reward: Reward, known: Habits) -> Payback:
    """The worth of the reward / the spending that it takes, in percent, under the base rule.

    This is the "cash value" of a loyalty programme: what the reward is worth as a percentage of what the consumer has
    spent to attain it (Louise O'Brien and Charles Jones, "Do Rewards Really Create Loyalty?", Harvard Business Review,
    May-June 1995). Spending is cost x per_minor / points, or cost x 100 x per_minor / percent under percent back;
    where taps count, cost x the usual price of an item, or x the reward's own worth where no prices are known.
    """
    worth = _worth(reward, known)
    if not program.counts_money:
        visits = ceil(reward.cost / known.taps)
        each = Decimal(known.price_minor or worth or 0)
        return Payback(_share(worth, reward.cost * each), visits)
    spending = spending_for(program, reward.cost)
    times = ceil(spending / known.basket_minor) if known.basket_minor else None
    return Payback(_share(worth, spending), times)


def spending_for(program: Program, cost: int) -> Decimal:
    """The money, in minor units, that brings so many points by the base rule."""
    if program.percent:
        return Decimal(cost) * 100 * program.per_minor / program.percent
    return Decimal(cost) * program.per_minor / program.points


def likely_costs(program: Program, *, worth_minor: int | None) -> tuple[int, ...]:
    """Costs to choose from at a tap: those that give back about 20, 10, 5 and 3 percent; the usual ones if the worth is
    not known."""
    if not program.counts_money:
        return (5, 6, 8, 10)
    if not worth_minor:
        return (50, 100, 200, 500)
    each = spending_for(program, 1)
    costs = [_round(Decimal(worth_minor) * 100 / share / each) for share in (DEAR, LIKELY, 5, 3)]
    return tuple(dict.fromkeys(costs))


def _worth(reward: Reward, known: Habits) -> Decimal | None:
    """What the reward is worth, in minor units: a percentage is that of the average basket or the usual price."""
    if reward.kind == PERCENT and reward.percent:
        base = known.basket_minor or known.price_minor
        return Decimal(base) * reward.percent / 100 if base else None
    return Decimal(reward.value_minor) if reward.value_minor else None


def _share(worth: Decimal | None, spending: Decimal) -> Decimal | None:
    return worth * 100 / spending if worth and spending else None


def _round(cost: Decimal) -> int:
    """To two figures, as people set prices."""
    whole = max(1, int(cost))
    step = 10 ** max(0, len(str(whole)) - 2)
    return max(1, int(round(whole / step) * step))
