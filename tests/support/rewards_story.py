"""Rewards told simply: what was claimed, which vouchers there are, and which bills points were to pay."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tests.support.story import WARSAW, WEEK, Member, Rules, Sale, Taken

MINUTE, CLAIM_LASTS, ASKED_LASTS = timedelta(minutes=1), timedelta(minutes=15), timedelta(minutes=5)
AGAIN_AFTER = timedelta(days=7)
VALUE, SHARE = 10, 50  # what a point pays, in minor units; how much of a bill, in hundredths


@dataclass(eq=False)
class Use:
    """A voucher in a cashier's hand; `sale`: what it came off."""

    id: int
    cashier: int
    until: datetime
    state: str = "reserved"
    sale: Sale | None = None


@dataclass(eq=False)
class Voucher:
    """A voucher; without a holder it is anybody's. `off`: hundredths of a bill; `claimed`: its claim still stands."""

    id: int
    code: str
    allowed: int
    ends: datetime | None
    off: int = 0
    holder: int | None = None
    state: str = "active"
    claimed: bool = True
    uses: list[Use] = field(default_factory=list)

    def count(self, *states: str) -> int:
        """How many uses there are in these states."""
        return sum(use.state in states for use in self.uses)

    def sweep(self, now: datetime) -> None:
        """Nobody holds it for longer than a minute."""
        for use in self.uses:
            if use.state == "reserved" and use.until <= now:
                use.state = "released"

    def tick(self, now: datetime) -> None:
        """What the program does every minute."""
        self.sweep(now)
        if self.state == "active" and self.is_over(now):
            self.state = "expired"

    def is_over(self, now: datetime) -> bool:
        """Whether its last day is over."""
        return self.ends is not None and self.ends <= now

    def truth(self, now: datetime) -> str:
        """What is so about it."""
        if self.state == "revoked":
            return "revoked"
        if self.count("reserved", "used") >= self.allowed:
            return "held" if self.count("reserved") else "used"
        return "expired" if self.is_over(now) else "good"

    def may_be_used(self, use: Use, now: datetime) -> bool:
        """Whether it may, having been held: what ran out meanwhile is taken again if it is free."""
        if use.state == "released":
            self.sweep(now)
        return use.state == "reserved" or (use.state == "released" and self.truth(now) == "good")

    def mark(self, use: Use, sale: Sale | None = None) -> None:
        """Used."""
        use.state, use.sale = "used", sale
        if self.state == "active" and self.count("used") == self.allowed:
            self.state = "used up"

    def give_back(self, use: Use, now: datetime) -> None:
        """The use never was; what has ended meanwhile is good for a week."""
        use.state = "reversed"
        self.state = "active" if self.claimed and self.state != "revoked" else "revoked"
        if self.is_over(now):
            self.ends = now + WEEK

    def revoke(self) -> None:
        """Its claim was taken back: nobody holds it any more, and what was not used is worth nothing."""
        self.claimed = False
        for use in self.uses:
            if use.state == "reserved":
                use.state = "released"
        if self.state != "used up":
            self.state = "revoked"


@dataclass(eq=False)
class Claim:
    """A claimed reward; `by`: the cashier who handed it over."""

    id: int
    code: str
    who: int
    reward: str
    taken: Taken
    at: datetime
    cost: int
    state: str = "issued"
    by: int | None = None
    sale: Sale | None = None
    voucher: Voucher | None = None

    def is_late(self, now: datetime) -> bool:
        """Whether nobody came for it in time."""
        return self.state == "issued" and self.at + CLAIM_LASTS <= now


@dataclass(eq=False)
class Payment:
    """Whether points pay."""

    id: int
    who: int
    amount: int
    points: int
    ends: datetime
    state: str = "asked"
    sale: Sale | None = None
    taken: Taken | None = None
    returned: int = 0


@dataclass
class Telling:
    """Two members and everything that is theirs. `stock`: what is left of the only reward that is counted."""

    rules: Rules
    stock: int
    members: list[Member] = field(default_factory=lambda: [Member(), Member()])
    claims: list[Claim] = field(default_factory=list)
    vouchers: list[Voucher] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)
    gifts: set[tuple[int, date]] = field(default_factory=set)

    def late(self, who: int, now: datetime) -> list[Claim]:
        """Claims of a member that are over."""
        return [one for one in self.claims if one.who == who and one.is_late(now)]

    def end(self, claim: Claim, state: str, now: datetime) -> None:
        """Points, item and voucher of a claim go back."""
        claim.state = state
        if claim.cost:
            self.members[claim.who].give_back(claim.taken, claim.cost, now=now)
        self.stock += claim.reward == "few"
        if claim.voucher:
            claim.voucher.revoke()

    def may_be_given(self, who: int, cost: int, now: datetime) -> bool:
        """Whether the night gives the member the reward that gives itself: once a week, and once a day at most."""
        today = (who, now.astimezone(WARSAW).date())
        return self.may_have_again(who, now) and today not in self.gifts and self.members[who].ready(now) >= cost

    def may_have_again(self, who: int, now: datetime) -> bool:
        """Whether a member has had none of the reward that gives itself for a week."""
        mine = [one for one in self.claims if (one.who, one.reward, one.state) == (who, "gift", "redeemed")]
        return all(one.at <= now - AGAIN_AFTER for one in mine)

    def take_back(self, who: int, sale: Sale, amount: int, now: datetime) -> tuple[int, int, int]:
        """Money goes back: points taken, points that were spent already, points that had paid and came back."""
        money = sale.refunded + amount
        if money == sale.amount:
            for claim in self.claims:
                if claim.sale is sale and claim.state == "redeemed":
                    self.end(claim, "reversed", now)
            for voucher, use in self.uses():
                if use.sale is sale and use.state == "used":
                    voucher.give_back(use, now)
        paid = next((one for one in self.payments if one.sale is sale), None)
        back = self._paid_back(paid, sale, money, now) if paid else 0
        return *self.members[who].take_back(sale, amount, now=now), back

    def uses(self) -> list[tuple[Voucher, Use]]:
        """Every use with its voucher."""
        return [(voucher, use) for voucher in self.vouchers for use in voucher.uses]

    def tick(self, now: datetime) -> None:
        """What the program does every minute."""
        for claim in self.claims:
            if claim.is_late(now):
                self.end(claim, "expired", now)
        for voucher in self.vouchers:
            voucher.tick(now)
        for payment in self.payments:
            if payment.state == "asked" and payment.ends <= now:
                payment.state = "expired"

    def _paid_back(self, paid: Payment, sale: Sale, money: int, now: datetime) -> int:
        assert paid.taken is not None
        share = paid.points if money == sale.amount else paid.points * money // sale.amount
        back, paid.returned = share - paid.returned, share
        if back:
            self.members[paid.who].give_back(paid.taken, back, now=now)
        return back
