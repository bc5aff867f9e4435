"""What a purchase earns: the base rule, and the rules that the owner puts on top of it."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from loyalty.bills import Bill, Off, bill

if TYPE_CHECKING:
    from loyalty.programs import Program
    from loyalty.tier_rules import Tier

Kind = Literal["visit", "item", "category", "multiplier", "action"]
BASE = "purchase"
WHOLE = 100  # a factor in hundredths: 200 doubles


class Window(BaseModel):
    """When a rule holds, in the club's own time: weekdays 0 (Monday) to 6, hours of a day, and a season of dates.

    What is left empty does not limit. An end of day before its beginning reaches past midnight, which still belongs to
    the evening's weekday.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: tuple[int, ...] = ()
    begins: time | None = None
    ends: time | None = None
    since: date | None = None
    until: date | None = None

    def holds(self, at: datetime) -> bool:
        """Whether `at`, a local time, lies inside."""
        day, clock = at.date(), at.time()
        if self.begins and self.ends and self.ends <= self.begins and clock < self.ends:
            day = date.fromordinal(day.toordinal() - 1)
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        return (not self.days or day.weekday() in self.days) and self._in_hours(clock)

    def _in_hours(self, clock: time) -> bool:
        if self.begins is None or self.ends is None:
            return True
        if self.begins < self.ends:
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends


class Rule(BaseModel):
    """One way to earn more. `quantity` points for a visit, an item, a category or an action; a multiplier raises what
    the base rule gives to `factor` hundredths. `target` is the item or the category, `action` what was done.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z]{1,12}:\d{1,6}$")
    kind: Kind
    quantity: int = Field(default=0, ge=0, le=10_000)
    factor: int = Field(default=WHOLE, ge=WHOLE, le=10 * WHOLE)
    target: int | None = None
    action: Literal["profile", "survey"] | None = None
    min_minor: int = Field(default=0, ge=0)
    window: Window = Window()
    tiers: tuple[int, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.kind in ("item", "category")) != (self.target is not None):
            raise ValueError("a rule of an item or a category names which")
        if (self.kind == "action") != (self.action is not None):
            raise ValueError("a rule of an action names which")
        if (self.kind == "multiplier") != (self.factor > WHOLE) or (self.kind == "multiplier") == (self.quantity > 0):
            raise ValueError("a multiplier multiplies, every other rule gives a quantity")
        return self

    def applies(self, *, at: datetime, amount_minor: int, tier: int | None) -> bool:
        """Whether a purchase at this local time counts for it."""
        fits = not self.tiers or tier in self.tiers
        return fits and amount_minor >= self.min_minor and self.window.holds(at)


@dataclass(frozen=True)
class Line:
    """Something that was bought: an item of the catalogue, or only its name."""

    name: str
    count: int = 1
    item_id: int | None = None
    category_id: int | None = None


@dataclass(frozen=True)
class Basket:
    """A purchase as the cashier told it: money in minor units or taps, and what was in it; `offs` make the bill
    smaller, and points pay `by_points_minor` of it."""

    amount_minor: int | None = None
    taps: int | None = None
    lines: tuple[Line, ...] = ()
    offs: tuple[Off, ...] = ()
    by_points_minor: int = 0

    @property
    def bill(self) -> Bill:
        """The bill, and what is left to pay of it."""
        return bill(self.amount_minor or 0, offs=self.offs, by_points_minor=self.by_points_minor)

    def less(self, tier: "Tier | None") -> Self:
        """The same with the standing discount of a tier, where money is counted and none is there already."""
        percent = tier.discount_percent if tier and self.amount_minor else 0
        if not tier or not percent or any(off.source == "tier" for off in self.offs):
            return self
        return replace(self, offs=(*self.offs, Off("tier", tier.id, percent=percent)))

    @property
    def paid(self) -> Self:
        """The same with the money that is really paid: that is what earns."""
        return replace(self, amount_minor=self.bill.to_pay or None) if self.amount_minor else self

    def kept(self) -> dict[str, Any]:
        """As a draft or a request keeps it."""
        return asdict(self)


def basket_of(kept: dict[str, Any]) -> Basket:
    """The basket that `kept` was made of."""
    lines = tuple(Line(**line) for line in kept["lines"])
    offs = tuple(Off(**off) for off in kept.get("offs", ()))
    return Basket(kept["amount_minor"], kept["taps"], lines, offs, kept.get("by_points_minor", 0))


@dataclass(frozen=True)
class Remainder:
    """What was too little for a whole point: minor units, and under percent back also `part`s of one, of which as many
    make one as the percentage says. So nothing is lost, however small the purchases are."""

    minor: int = 0
    part: int = 0


NOTHING = Remainder()


@dataclass(frozen=True)
class Worth:
    """What a purchase earns: (rule, quantity) of each rule that gave something, and what is carried over."""

    lines: tuple[tuple[str, int], ...]
    remainder: Remainder

    @property
    def total(self) -> int:
        """Everything together."""
        return sum(quantity for _, quantity in self.lines)


def outlasting(rules: tuple[Rule, ...], *, same_unit: bool) -> tuple[Rule, ...]:
    """The rules that mean the same in another unit: all where it is the same one, else what only multiplies.

    A quantity is so many of the old unit, and a smallest purchase is never reached where no money is counted.
    """
    return tuple(rule for rule in rules if same_unit or (rule.kind == "multiplier" and not rule.min_minor))


def worth(
    program: "Program", *, basket: Basket, remainder: Remainder = NOTHING, at: datetime, tier: "Tier | None" = None
) -> Worth:
    """What `basket` earns at the local time `at`; rounded down, and of several multipliers, the one of the member's
    `tier` among them, the highest counts."""
    base, carried = _base(program, basket=basket, remainder=remainder)
    amount = basket.amount_minor or 0
    tier_id = tier.id if tier else None
    rules = [rule for rule in program.rules if rule.applies(at=at, amount_minor=amount, tier=tier_id)]
    lines = [(BASE, base), *_on_top(rules, basket), *_multiplied(rules, base, tier)]
    return Worth(tuple((rule, quantity) for rule, quantity in lines if quantity), carried)


def earned(program: "Program", *, amount_minor: int, remainder: Remainder = NOTHING) -> tuple[int, Remainder]:
    """Points for a purchase, rounded down, and what is carried over to the next one.

    The remainder is below zero after a purchase was taken back whose money had already helped another one to a point.
    """
    money, percent = amount_minor + remainder.minor, program.percent
    if not percent:
        if money < 0:
            return 0, Remainder(money)
        return money // program.per_minor * program.points, Remainder(money % program.per_minor)
    # Counted in parts of a minor unit. Parts that were kept under another percentage are worth two units at most.
    parts = money * percent + max(-2 * percent, min(remainder.part, 2 * percent))
    quantity = max(0, parts) // (100 * program.per_minor)
    left = parts - quantity * 100 * program.per_minor
    return quantity, Remainder(left // percent, left % percent)


def _base(program: "Program", *, basket: Basket, remainder: Remainder) -> tuple[int, Remainder]:
    if not program.counts_money:
        return basket.taps or 0, remainder
    amount = basket.amount_minor or 0
    if amount < program.min_minor:
        return 0, remainder
    return earned(program, amount_minor=amount, remainder=remainder)


def _on_top(rules: list[Rule], basket: Basket) -> Iterator[tuple[str, int]]:
    for rule in rules:
        if rule.kind == "visit":
            yield rule.id, rule.quantity
        elif rule.kind in ("item", "category"):
            bought = sum(line.count for line in basket.lines if rule.target == _target(line, rule.kind))
            yield rule.id, rule.quantity * bought


def _target(line: Line, kind: str) -> int | None:
    return line.item_id if kind == "item" else line.category_id


def _multiplied(rules: list[Rule], base: int, tier: "Tier | None") -> Iterator[tuple[str, int]]:
    factors = [(rule.factor, rule.id) for rule in rules if rule.kind == "multiplier"]
    if tier:
        factors.append((tier.factor, f"tier:{tier.id}"))
    factor, rule_id = max(factors, key=lambda one: one[0], default=(WHOLE, ""))
    yield rule_id, base * (factor - WHOLE) // WHOLE
