"""The same club told simply: heaps of points, each with the day it begins and the day it ends, and nothing else."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")
WEEK = timedelta(days=7)
NEVER = datetime.max.replace(tzinfo=ZoneInfo("UTC"))


@dataclass
class Heap:
    """Points that came together."""

    left: int
    begins: datetime
    ends: datetime
    created: datetime
    sale: "Sale | None" = None


@dataclass
class Sale:
    """A purchase, and how much of it was taken back."""

    id: int
    amount: int
    at: datetime
    base: int
    earned: int
    carried: int
    refunded: int = 0
    taken: int = 0
    over: bool = False


@dataclass
class Taken:
    """A debit: which heaps it came from, in order, and how much came back; `missed`: how many shortfalls there were."""

    parts: list[tuple[Heap, int]]
    returned: int = 0
    missed: int = 0


@dataclass
class Rules:
    """What the owner may change."""

    pending_days: int = 14
    expiry_months: int = 12
    per_minor: int = 100
    visit: int = 0


@dataclass
class Member:
    """What one member has. `missed`: what each refund did not find, in their order, and earlier debits still owe."""

    heaps: list[Heap] = field(default_factory=list)
    remainder: int = 0
    missed: list[int] = field(default_factory=list)

    def gain(self, quantity: int, rules: Rules, *, now: datetime, begins: datetime, sale: Sale | None = None) -> None:
        """Points come, at once or later."""
        if quantity:
            self.heaps.append(Heap(quantity, begins, _end(begins, rules.expiry_months), now, sale))

    def buy(self, sale_id: int, amount: int, rules: Rules, *, now: datetime) -> Sale:
        """A purchase: what is too little for a point is kept for the next one."""
        money = amount + self.remainder
        base, rest = divmod(money, rules.per_minor) if money >= 0 else (0, money)
        sale = Sale(sale_id, amount, now, base, base + rules.visit, rest - self.remainder)
        self.remainder = rest
        for quantity in (base, rules.visit):
            self.gain(quantity, rules, now=now, begins=now + timedelta(days=rules.pending_days), sale=sale)
        return sale

    def take_back(self, sale: Sale, amount: int, *, now: datetime) -> tuple[int, int]:
        """Money goes back; (points taken, points that were spent already or had ended)."""
        before = self._freed(sale)
        sale.refunded += amount
        sale.over = sale.refunded == sale.amount
        share = sale.earned if sale.over else sale.earned * sale.refunded // sale.amount
        wanted, asked, sale.taken = share - sale.taken, sale.taken, share
        self.remainder += self._freed(sale) - before
        left = wanted
        for heap in reversed(self.heaps):
            if heap.sale is sale and heap.begins > now:
                part = min(left, heap.left)
                heap.left -= part
                left -= part
        there = sale.earned - sum(heap.left for heap in self.heaps if heap.sale is sale and heap.ends <= now)
        over = min(left, wanted - max(0, min(share, there) - min(asked, there)))  # it has ended, and nobody had it
        short = self.claw(left - over, now=now)
        return wanted - short - over, short + over

    def claw(self, quantity: int, *, now: datetime) -> int:
        """As many go as are there; what is missing is owed by what was taken before."""
        short = max(0, quantity - self.ready(now))
        self.take(quantity - short, now=now)
        self.missed.append(short)
        return short

    def take(self, quantity: int, *, now: datetime) -> Taken:
        """Points go, those that end first before the others."""
        parts = []
        usable = [heap for heap in self.heaps if heap.begins <= now < heap.ends]
        for heap in sorted(usable, key=lambda heap: (heap.ends, heap.created)):  # of the same moment as they came
            part = min(quantity, heap.left)
            heap.left -= part
            quantity -= part
            if part:
                parts.append((heap, part))
        assert not quantity
        return Taken(parts, missed=len(self.missed))

    def give_back(self, taken: Taken, quantity: int, *, now: datetime) -> None:
        """The same points come back, the last first; what has ended meanwhile is good for a week."""
        skip, late, came = taken.returned, 0, quantity
        taken.returned += quantity
        for heap, part in reversed(taken.parts):
            passed = min(skip, part)
            back = min(quantity, part - passed)
            skip, quantity = skip - passed, quantity - back
            if heap.ends <= now:
                late += back
            else:
                heap.left += back
        if late:
            self.heaps.append(Heap(late, now, now + WEEK, now))
        for place in range(taken.missed, len(self.missed)):  # had it been there then, it would have been taken then
            part = min(came, self.missed[place])
            self.missed[place] -= part
            came -= part
            self.take(part, now=now)

    def swallow(self, other: "Member", *, now: datetime) -> None:
        """Another card of the same person becomes part of this one: its points, and its parts of a point."""
        for heap in sorted(other.heaps, key=lambda heap: heap.begins > now):  # what may be spent goes first
            if heap.left:
                self.heaps.append(Heap(heap.left, heap.begins, heap.ends, heap.created, heap.sale))
        self.remainder += other.remainder
        other.heaps, other.remainder = [], 0

    def ready(self, now: datetime) -> int:
        """What may be spent."""
        return sum(heap.left for heap in self.heaps if heap.begins <= now < heap.ends)

    def waiting(self, now: datetime) -> int:
        """What is on its way."""
        return sum(heap.left for heap in self.heaps if heap.begins > now)

    def _freed(self, sale: Sale) -> int:
        """Each point of money that goes back leaves behind the money that it was counted from."""
        if not sale.base:
            return -(sale.carried * sale.refunded // sale.amount)
        points = sale.base * sale.refunded // sale.amount
        return points * (sale.amount - sale.carried) // sale.base - sale.refunded


def _end(begins: datetime, months: int) -> datetime:
    if not months:
        return NEVER
    local = begins.astimezone(WARSAW)
    for _ in range(months + 1):
        local = (local.replace(day=1, hour=0, minute=0, second=0, microsecond=0) + timedelta(days=32)).replace(day=1)
    return local
