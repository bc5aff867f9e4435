"""The rules of the club: what earns points or stamps, how long they last, what they pay, what newcomers get."""

from typing import Any, Literal, Self

from babel.numbers import get_currency_precision
from pydantic import BaseModel, ConfigDict, Field, model_validator

from loyalty.earning import Rule
from loyalty.limits import Limits

MOST_RULES = 50
Unit = Literal["points", "stamps", "visits"]
Preset = Literal["cafe", "salon", "shop"]


class Paying(BaseModel):
    """Points as money on a bill: one is worth `value_minor` (0: they do not pay), up to `share` percent of a bill and
    from `least` points on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value_minor: int = Field(default=0, ge=0, le=1_000_000)
    share: int = Field(default=50, ge=1, le=100)
    least: int = Field(default=1, ge=1, le=1_000_000)


class Tiering(BaseModel):
    """How tiers are reached: by points or money, earned in the last `months` or since the year began; who falls
    below keeps the tier for `grace_days` and is warned `warn_days` before it ends."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    by: Literal["points", "money"] = "points"
    window: Literal["rolling", "calendar"] = "rolling"
    months: int = Field(default=12, ge=1, le=36)
    grace_days: int = Field(default=30, ge=0, le=365)
    warn_days: int = Field(default=30, ge=1, le=90)


class Bringing(BaseModel):
    """Bring a friend: what both get after the friend's first confirmed purchase of at least `min_minor`, and how many
    friends a month count."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    referrer: int = Field(default=1, ge=0, le=10_000)
    friend: int = Field(default=1, ge=0, le=10_000)
    min_minor: int = Field(default=0, ge=0)
    month_cap: int = Field(default=5, ge=1, le=1000)


class Program(BaseModel):
    """One version of the rules; every change makes a new one, and old points keep the version they were earned under.

    Points are earned as `points` for every full `per_minor` minor units of money, or, with `percent` above 0, as so
    many percent back, where one point stands for `per_minor`; stamps and visits by taps. Purchases below `min_minor`
    earn nothing by this. `rules` come on top.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    unit: Unit
    points: int = Field(default=1, ge=1, le=1000)
    per_minor: int = Field(default=100, ge=1)
    taps: int = Field(default=1, ge=1, le=10)
    welcome: int = Field(default=0, ge=0, le=10_000)
    expiry_months: int = Field(default=12, ge=0, le=60)
    pending_days: int = Field(default=0, ge=0, le=90)
    percent: int = Field(default=0, ge=0, le=100)
    min_minor: int = Field(default=0, ge=0)
    rules: tuple[Rule, ...] = Field(default=(), max_length=MOST_RULES)
    limits: Limits = Limits()
    paying: Paying = Paying()
    tiering: Tiering = Tiering()
    bringing: Bringing = Bringing()

    @model_validator(mode="before")
    @classmethod
    def _friends_are_worth_it(cls, given: Any) -> Any:
        """Where nobody has said what a friend brings, both get the usual gift."""
        if not isinstance(given, dict) or "bringing" in given or "unit" not in given:
            return given
        gift = usual_gift(given["unit"], welcome=int(given.get("welcome") or 0))
        return {**given, "bringing": Bringing(referrer=gift, friend=gift)}

    @property
    def counts_money(self) -> bool:
        """Whether the cashier types an amount; otherwise a tap is enough."""
        return self.unit == "points"

    @model_validator(mode="after")
    def _each_rule_once(self) -> Self:
        if len({rule.id for rule in self.rules}) != len(self.rules):
            raise ValueError("two rules of one name")
        actions = [rule.action for rule in self.rules if rule.action]
        if len(set(actions)) != len(actions):
            raise ValueError("two rules of one action")
        return self


def usual_step(currency: str) -> int:
    """The minor units of an ISO 4217 currency that bring one point in a new club: one unit, or what is small money."""
    return SMALL_MONEY.get(currency) or int(10 ** get_currency_precision(currency))


def usual_gift(unit: str, *, welcome: int) -> int:
    """What a friend brings both in a club that has not said so, in its unit: as much as joining gives, and never less
    than a tenth of what the first reward costs in a shop of that kind."""
    cost = next((REWARD_COSTS[preset] for preset, counted in UNITS.items() if counted == unit), 0)
    return max(1, welcome, cost // 10)


def preset_program(preset: Preset, *, per_minor: int) -> Program:
    """The rules a new club starts with."""
    return PRESETS[preset].model_copy(update={"per_minor": per_minor})


UNITS: dict[Preset, Unit] = {"cafe": "stamps", "salon": "visits", "shop": "points"}
REWARD_COSTS: dict[Preset, int] = {"cafe": 10, "salon": 6, "shop": 200}
PRESETS: dict[Preset, Program] = {
    "cafe": Program(unit="stamps", taps=4, welcome=1),
    "salon": Program(unit="visits", taps=1, welcome=1),
    "shop": Program(unit="points", welcome=20, pending_days=14),
}
# Where one unit of the currency buys nothing, in minor units: 10,000 toman, 100 yen, 100 forint.
SMALL_MONEY = {"IRR": 100_000, "JPY": 100, "HUF": 10_000, "KRW": 1_000, "VND": 10_000, "IDR": 1_000_000}
