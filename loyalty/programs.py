"""The rules of the club: what earns points or stamps, how long they last, what newcomers get."""

from typing import Literal

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


def preset_program(preset: Preset, *, minor_per_major: int, toman: bool) -> Program:
    """The rules a new club starts with: one point per unit of currency, or per 10,000 toman."""
    per_minor = 100_000 if toman else minor_per_major
    return PRESETS[preset].model_copy(update={"per_minor": per_minor})


PRESETS: dict[Preset, Program] = {
    "cafe": Program(unit="stamps", taps=4, welcome=1),
    "salon": Program(unit="visits", taps=1, welcome=1),
    "shop": Program(unit="points", welcome=20, pending_days=14),
}
REWARD_COSTS: dict[Preset, int] = {"cafe": 10, "salon": 6, "shop": 200}
