"""Stamp cards, tiers and friends told simply: what is left of the purchases decides what everybody has."""

from dataclasses import dataclass, field
from datetime import datetime

from tests.support.story import Member, Rules, Sale

GOAL, TIERS, GIFT = 3, (60, 150), {"friend": 10, "referrer": 20}
LEAST = 3_000  # of a friend's purchase that counts, in minor units


@dataclass
class Card:
    """One member's stamp card. `good`, `used`: rewards of full rounds by the stroke at which they were full; `missed`:
    (stroke, stamps) that refunds did not find, because their reward was used."""

    stamps: int = 0
    strokes: int = 0
    good: dict[str, int] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)
    missed: list[list[int]] = field(default_factory=list)

    @property
    def full(self) -> int:
        """How many rewards there are to use."""
        return self.stamps // GOAL

    def come(self, stamps: int) -> None:
        """Stamps come; `stamps` counts those of rewards that nobody has used."""
        self.strokes += 1
        self.stamps += stamps

    def go(self, stamps: int) -> None:
        """Stamps go as far as they are there, those of unused rewards with them."""
        self.strokes += 1
        short = max(0, stamps - self.stamps)
        self.stamps -= stamps - short
        self.missed.append([self.strokes, short])

    def use(self, reward: str) -> None:
        """Three stamps have become a coffee."""
        self.used[reward] = self.good.pop(reward)
        self.stamps -= GOAL

    def give_back(self, reward: str) -> bool:
        """The coffee was a mistake: its stamps are there again, less what was missed since; whether anything was."""
        since, came, before = self.used.pop(reward), GOAL, self.stamps
        self.strokes += 1
        for one in self.missed:
            part = min(came, one[1]) if one[0] > since else 0
            one[1] -= part
            came -= part
        self.good[reward] = since
        self.stamps = before + came
        return came < GOAL


@dataclass
class Somebody(Member):
    """A member with a card and a tier."""

    card: Card = field(default_factory=Card)
    sales: list[Sale] = field(default_factory=list)

    @property
    def earned(self) -> int:
        """What is left of what was earned by purchases."""
        return sum(sale.earned - sale.taken for sale in self.sales)

    @property
    def tier(self) -> int:
        """The number of the tier that so much reaches, 0 for none."""
        return sum(least <= self.earned for least in TIERS)


@dataclass
class Friendship:
    """The first of two has brought the second. `sale`: the purchase that both were rewarded for."""

    referrer: Somebody
    friend: Somebody
    sale: Sale | None = None
    over: bool = False

    def bought(self, sale: Sale, rules: Rules, now: datetime) -> None:
        """Both are rewarded by the first purchase that is large enough."""
        if self.sale or self.over or sale.amount < LEAST:
            return
        self.sale = sale
        for who, gift in ((self.friend, GIFT["friend"]), (self.referrer, GIFT["referrer"])):
            who.gain(gift, rules, now=now, begins=now)

    def went_back(self, sale: Sale, now: datetime) -> None:
        """Too little is left of it: both go back, and whoever has spent theirs does not get it again."""
        if self.sale is not sale or (not sale.over and sale.amount - sale.refunded >= LEAST):
            return
        self.sale = None
        for who, gift in ((self.friend, GIFT["friend"]), (self.referrer, GIFT["referrer"])):
            self.over = bool(who.claw(gift, now=now)) or self.over
