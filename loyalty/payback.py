"""What rewards and rules give back: the percentage of what a customer spends for it, and the visits that it takes.

Every formula of it stands here. All follow the "cash value" of a loyalty programme: what is given, as a percentage of
what the consumer has spent to attain it (Louise O'Brien and Charles Jones, "Do Rewards Really Create Loyalty?", Harvard
Business Review, May-June 1995). The bounds of the warnings are our own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING

from loyalty import paying_rules
from loyalty.db import rewards as rows
from loyalty.db.store import View
from loyalty.earning import WHOLE
from loyalty.programs import Program
from loyalty.reward import PERCENT, Reward
from loyalty.texts import search_form

if TYPE_CHECKING:
    from loyalty.catalogue import Item
    from loyalty.clubs import Club
    from loyalty.earning import Rule
    from loyalty.stamping import Version
    from loyalty.tier_rules import Tier

LOOKED_BACK = timedelta(days=90)
# Below it nobody comes back for it, above it the shop gives away its margin.
LITTLE, DEAR = Decimal(2), Decimal(20)
LIKELY = Decimal(10)
# A friend who costs more than half of a usual purchase may cost more than the shop earns by it; margins are not known.
FRIEND_DEAR = Decimal(50)


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


@dataclass(frozen=True)
class Point:
    """What one point, stamp or visit is worth to a customer, and what is spent for it by the base rule; both in minor
    units, the latter None while the prices are not known."""

    minor: Decimal
    spent: Decimal | None

    @property
    def percent(self) -> Decimal | None:
        """What the base rule gives back."""
        return _share(self.minor, self.spent or Decimal(0))


@dataclass(frozen=True)
class FriendCost:
    """What a friend costs on both sides together, in minor units and in percent of a usual purchase, if one is
    known."""

    minor: Decimal
    percent: Decimal | None

    @property
    def verdict(self) -> str:
        """little, dear, fine, or unknown."""
        if self.percent is None:
            return "unknown"
        return "little" if self.percent < LITTLE else "dear" if self.percent > FRIEND_DEAR else "fine"


async def habits(view: View) -> Habits:
    """What was bought in the last 90 days; practice and what was taken back do not count."""
    lately, price = await rows.lately(view, since=view.now - LOOKED_BACK), await rows.usual_price(view)
    basket = Decimal(lately.basket_minor) if lately.basket_minor else None
    return Habits(basket, Decimal(lately.taps) if lately.taps else Decimal(1), price)


async def usual_purchase(view: View) -> int | None:
    """The median purchase of the last 90 days in minor units, which a few large ones do not move; None without any."""
    return await rows.median(view, since=view.now - LOOKED_BACK)


async def of_first(view: View, *, club: "Club", program: Program) -> Payback | None:
    """What the first reward would give back under other rules."""
    reward = club.first_reward
    return payback(program, reward, await habits(view)) if reward else None


def payback(program: Program, reward: Reward, known: Habits) -> Payback:
    """The worth of the reward / the spending that it takes, in percent, under the base rule.

    Spending is cost x per_minor / points, or cost x 100 x per_minor / percent under percent back;
    where taps count, cost x the usual price of an item, or x the reward's own worth where no prices are known.
    """
    worth = _worth(reward, known)
    if not program.counts_money:
        visits = ceil(reward.cost / known.taps)
        each = Decimal(known.price_minor or worth or 0)
        return Payback(_share(worth, reward.cost * each), visits)
    spending = spending_for(program, reward.cost)
    return Payback(_share(worth, spending), _visits(spending, known))


def point_of(club: "Club", known: Habits) -> Point | None:
    """What a point is worth: what it pays, while points pay; else what the first reward whose worth is known gives for
    one. None while neither is known. For a tap an item of the usual price is paid, or of the reward's own worth."""
    program = club.program
    rewards = [one for one in (club.first_reward, *club.rewards) if one and one.unit == program.unit]
    worths = ((worth, one.cost) for one in rewards if (worth := _worth(one, known)))
    worth, cost = next(worths, (None, 1))
    if paying_rules.is_on(club):
        return Point(Decimal(program.paying.value_minor), spending_for(program, 1))
    if worth is None:
        return None
    spent = spending_for(program, 1) if program.counts_money else Decimal(known.price_minor or worth)
    return Point(worth / cost, spent)


def of_paying(program: Program, known: Habits) -> Payback:
    """What points give back as money: the worth of one / the spending that brings one; and the visits until there are
    so many that they pay at all."""
    percent = _share(Decimal(program.paying.value_minor), spending_for(program, 1))
    return Payback(percent, _visits(spending_for(program, program.paying.least), known))


def of_rule(rule: "Rule", *, point: Point | None, program: Program, known: Habits, items: Iterable["Item"]) -> Payback:
    """What comes back of a purchase for which a rule on top holds, the base rule with it.

    A multiplier: base x factor. A quantity: base + quantity x worth of a point / the purchase, which is the price of
    the item, the mean price of the category, or a usual purchase that is large enough. Not known of what is given once.
    """
    base = point.percent if point else None
    if point is None or base is None or rule.kind == "action":
        return Payback(None, None)
    if rule.kind == "multiplier":
        return Payback(base * rule.factor / WHOLE, None)
    spent = _price(rule.kind, rule.target, items) if rule.target is not None else _basket(program, known)
    extra = _share(rule.quantity * point.minor, max(spent, Decimal(rule.min_minor)) if spent else Decimal(0))
    return Payback(None if extra is None else base + extra, None)


def of_tier(
    tier: "Tier", *, point: Point | None, program: Program, known: Habits, gift: Reward | None = None
) -> Payback:
    """What a tier gives back: discount + (1 - discount) x base x factor + its gift's worth / the spending that reaches
    it, as far as it is known; and the visits until it is reached. Points are earned on what is paid."""
    off, base = Decimal(tier.discount_percent), point.percent if point else None
    earned = base * tier.factor / WHOLE * (100 - off) / 100 if base is not None else None
    spending = _spending_of(tier, program=program, point=point)
    given = _share(_worth(gift, known), spending) if gift and spending else None
    parts = [part for part in (off or None, earned, given) if part is not None]
    if program.counts_money or program.tiering.by == "money":
        return Payback(sum(parts, Decimal(0)) if parts else None, _visits(spending, known))
    return Payback(sum(parts, Decimal(0)) if parts else None, ceil(tier.threshold / known.taps))


def of_friend(program: Program, *, point: Point | None, usual_minor: int | None) -> FriendCost | None:
    """What a friend costs: what both sides get x the worth of a point, against the median purchase, or the smallest
    that counts where that is more. None while the worth of a point is not known."""
    bringing = program.bringing
    if point is None:
        return None
    cost = (bringing.referrer + bringing.friend) * point.minor
    purchase = max(usual_minor or 0, bringing.min_minor if program.counts_money else 0)
    return FriendCost(cost, _share(cost, Decimal(purchase)) if cost else Decimal(0) if purchase else None)


def of_stamp_card(version: "Version", *, program: Program, known: Habits, items: Sequence["Item"]) -> Payback:
    """What a stamp card gives back: the prices of its rewards / (stamps x what is paid for one); and how many visits
    fill it, one stamp each. A reward costs what the item of the catalogue costs that its name contains."""
    worths = [_named_price(prize.titles, items) for prize in version.prizes]
    gives = version.gives
    each = _basket(program, known) if gives.kind == "visit" else _price(gives.kind, gives.target, items)
    whole = None if None in worths else sum((worth for worth in worths if worth), Decimal(0))
    return Payback(_share(whole, version.goal * each) if each else None, version.goal)


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


def _visits(spending: Decimal | None, known: Habits) -> int | None:
    return ceil(spending / known.basket_minor) if spending and known.basket_minor else None


def _basket(program: Program, known: Habits) -> Decimal | None:
    """What is paid at a visit: where taps count, as many items as are tapped at the usual price."""
    if program.counts_money:
        return known.basket_minor
    return known.taps * known.price_minor if known.price_minor else None


def _spending_of(tier: "Tier", *, program: Program, point: Point | None) -> Decimal | None:
    """The money that reaches a tier."""
    if program.tiering.by == "money":
        return Decimal(tier.threshold)
    if program.counts_money:
        return spending_for(program, tier.threshold)
    return tier.threshold * point.spent if point and point.spent else None


def _price(kind: str, target: int | None, items: Iterable["Item"]) -> Decimal | None:
    """The price of an item, or the mean price of a category's; None where none has a price."""
    chosen = [one for one in items if target == (one.id if kind == "item" else one.category_id)]
    prices = [one.price_minor for one in chosen if one.price_minor]
    return Decimal(sum(prices)) / len(prices) if prices else None


def _named_price(titles: dict[str, str], items: Iterable["Item"]) -> Decimal | None:
    """The price of the item whose name stands in one of these, the longest name first: "a free latte" is a latte."""
    said = [search_form(title) for title in titles.values()]
    names = [(search_form(name), one.price_minor) for one in items if one.price_minor for name in one.titles.values()]
    found = [(len(name), price) for name, price in names if any(name in title for title in said)]
    return Decimal(max(found)[1]) if found else None


def _share(worth: Decimal | None, spending: Decimal) -> Decimal | None:
    return worth * 100 / spending if worth and spending else None


def _round(cost: Decimal) -> int:
    """To two figures, as people set prices."""
    whole = max(1, int(cost))
    step = 10 ** max(0, len(str(whole)) - 2)
    return max(1, int(round(whole / step) * step))
