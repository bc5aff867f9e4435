"""The rules of the club: what earns points or stamps, how long they last, what newcomers get."""

from typing import Literal

from babel.numbers import get_currency_precision
from pydantic import BaseModel, ConfigDict, Field

Unit = Literal["points", "stamps", "visits"]
Preset = Literal["cafe", "salon", "shop"]


class Program(BaseModel):
    """One version of the rules; every change makes a new one, and old points keep the version they were earned under.

    Points are earned as `points` for every full `per_minor` minor units of money; stamps and visits by taps.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    unit: Unit
    points: int = Field(default=1, ge=1, le=1000)
    per_minor: int = Field(default=100, ge=1)
    taps: int = Field(default=1, ge=1, le=10)
    welcome: int = Field(default=0, ge=0, le=10_000)
    expiry_months: int = Field(default=12, ge=0, le=60)
    pending_days: int = Field(default=0, ge=0, le=90)

    @property
    def counts_money(self) -> bool:
        """Whether the cashier types an amount; otherwise a tap is enough."""
        return self.unit == "points"


def earned(program: Program, *, amount_minor: int, remainder_minor: int) -> tuple[int, int]:
    """Points for a purchase, rounded down, and the minor units that are carried over to the next one."""
    money = amount_minor + remainder_minor
    return money // program.per_minor * program.points, money % program.per_minor


def usual_step(currency: str) -> int:
    """The minor units of an ISO 4217 currency that bring one point in a new club: one unit, or what is small money."""
    return SMALL_MONEY.get(currency) or int(10 ** get_currency_precision(currency))


def preset_program(preset: Preset, *, per_minor: int) -> Program:
    """The rules a new club starts with."""
    return PRESETS[preset].model_copy(update={"per_minor": per_minor})


PRESETS: dict[Preset, Program] = {
    "cafe": Program(unit="stamps", taps=4, welcome=1),
    "salon": Program(unit="visits", taps=1, welcome=1),
    "shop": Program(unit="points", welcome=20, pending_days=14),
}
# Where one unit of the currency buys nothing, in minor units: 10,000 toman, 100 yen, 100 forint.
SMALL_MONEY = {"IRR": 100_000, "JPY": 100, "HUF": 10_000, "KRW": 1_000, "VND": 10_000, "IDR": 1_000_000}
REWARD_COSTS: dict[Preset, int] = {"cafe": 10, "salon": 6, "shop": 200}
