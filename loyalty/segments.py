"""Whom the owner means: groups of members put together by taps, saved under a name, and counted live."""

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from loyalty.db import segments as rows
from loyalty.db.store import View
from loyalty.segment_kinds import Condition

if TYPE_CHECKING:
    from loyalty.clubs import Club

MOST_CONDITIONS = 8
# What anybody in the club may be asked for; everything else is chosen by what people do and like.
OPEN_KINDS = frozenset({"language", "branch"})


class Segment(BaseModel):
    """Members to whom `all` of these apply and `none` of those; of the values within one condition any will do."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    all: tuple[Condition, ...] = Field(default=(), max_length=MOST_CONDITIONS)
    none: tuple[Condition, ...] = Field(default=(), max_length=MOST_CONDITIONS)


EVERYONE = Segment()


def needs_profiling(segment: Segment) -> bool:
    """Whether only members may be written to who agreed that offers are chosen by what they like and buy."""
    return any(condition.kind not in OPEN_KINDS for condition in (*segment.all, *segment.none))


async def count(view: View, *, club: "Club", segment: Segment) -> int:
    """How many members it is now: active ones on Telegram, whoever only practises left out."""
    return await rows.count(view, segment=segment, club=club)


async def includes(view: View, *, club: "Club", segment: Segment, member_id: int) -> bool:
    """Whether the member is in it now, on Telegram or not."""
    return await rows.includes(view, segment=segment, club=club, member_id=member_id)
