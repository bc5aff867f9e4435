"""The counter's limits: how much, how often and how fast points may be given, and what happens beyond."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Beyond = Literal["cap", "reject", "approve"]


class Limit(BaseModel):
    """At most so many; 0 is no limit. Beyond it the award is capped, rejected, or waits for somebody else's yes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    most: int = Field(default=0, ge=0, le=10_000_000)
    beyond: Beyond = "approve"


class Limits(BaseModel):
    """What a new club starts with; the owner can change each. Quantities are points, stamps or visits of the club.

    `award`: one award. `staff_day`: everything one cashier gives in a day. `member_day`: awards to one member in a day.
    `branch_day`: everything one branch gives in a day. `looked_up_day`: awards of a day in which the card was looked up
    by phone or name. `gap_minutes`: how soon after an award to the same member the next one is asked about.
    `closed_hours`: whether an award outside the opening hours waits for approval.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    award: Limit = Limit()
    staff_day: Limit = Limit()
    member_day: Limit = Limit(most=5)
    branch_day: Limit = Limit()
    looked_up_day: Limit = Limit(most=20)
    gap_minutes: int = Field(default=3, ge=0, le=120)
    closed_hours: bool = True
