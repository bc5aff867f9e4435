"""The conditions of which a group of members is made, and what each of them asks of the books at a moment."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from loyalty import segment_days as days

if TYPE_CHECKING:
    from loyalty.clubs import Club

Ids = Annotated[tuple[int, ...], Field(max_length=40)]
Names = Annotated[tuple[str, ...], Field(max_length=40)]
Number = Annotated[int, Field(ge=0, le=10**15)]
Days = Annotated[int, Field(ge=0, le=3650)]
NO_TIER = 0


class Kind(BaseModel):
    """One condition."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str

    def asks(self, *, club: "Club", now: datetime) -> dict[str, Any]:
        """The plain values that loyalty/db/segments.py looks for."""
        return self.model_dump(exclude={"kind"})


class OfTier(Kind):
    """In one of these tiers; NO_TIER: in none."""

    kind: Literal["tier"] = "tier"
    tiers: Ids


class OfLanguage(Kind):
    """Reads the bot in one of these languages."""

    kind: Literal["language"] = "language"
    languages: Names


class OfBranch(Kind):
    """Joined by the poster of one of these branches."""

    kind: Literal["branch"] = "branch"
    branches: Ids

    def asks(self, *, club: "Club", now: datetime) -> dict[str, Any]:
        """The codes on those posters."""
        return {"codes": tuple(one.link_code for one in club.branches if one.id in self.branches)}


class OfAge(Kind):
    """So many years old, `most` included, by the calendar in which they know their birthday; told with its year."""

    kind: Literal["age"] = "age"
    least: int = Field(ge=0, le=120)
    most: int | None = Field(default=None, ge=0, le=120)

    def asks(self, *, club: "Club", now: datetime) -> dict[str, Any]:
        """Who is old enough today, and who is too old, calendar by calendar."""
        today = club.local(now).date()
        over = () if self.most is None else days.aged(self.most + 1, today=today)
        return {"old_enough": days.aged(self.least, today=today), "too_old": over}


class OfBirthday(Kind):
    """Celebrates the next birthday in one of these months of a calendar, in whatever calendar it is known; Adar is one
    month, 12."""

    kind: Literal["birthday"] = "birthday"
    calendar: Literal["gregorian", "persian", "hebrew"]
    months: Ids

    def asks(self, *, club: "Club", now: datetime) -> dict[str, Any]:
        """Which days of each calendar those are."""
        today = club.local(now).date()
        return {"spans": days.celebrated(self.calendar, frozenset(self.months), today=today)}


class OfInterests(Kind):
    """Said that they like one of these, by their places in the club's list."""

    kind: Literal["interests"] = "interests"
    interests: Ids


class Windowed(Kind):
    """Something within the last `days` days and today; 0: ever."""

    days: Days = 0

    def asks(self, *, club: "Club", now: datetime) -> dict[str, Any]:
        """When the window begins: as a day begins in the club."""
        since = days.begins(club.local(now), days=self.days) if self.days else None
        return self.model_dump(exclude={"kind", "days"}) | {"since": since}


class HasBought(Windowed):
    """Bought one of these items, or something of one of these categories."""

    kind: Literal["bought"] = "bought"
    items: Ids = ()
    categories: Ids = ()


class HasShopped(Windowed):
    """Bought in one of these branches."""

    kind: Literal["shopped"] = "shopped"
    branches: Ids


class HasVisited(Windowed):
    """Bought so many times, `most` included."""

    kind: Literal["visits"] = "visits"
    least: Number = 0
    most: Number | None = None


class HasSpent(Windowed):
    """Paid so much in minor units of the club's money, `most` included; what was refunded is not counted."""

    kind: Literal["spent"] = "spent"
    least: Number = 0
    most: Number | None = None


class IsSilent(Windowed):
    """Has not bought for `days` days or more, or ever, and joined before."""

    kind: Literal["silent"] = "silent"
    days: Annotated[int, Field(ge=1, le=3650)]


class HasJoined(Windowed):
    """Joined within the last `days` days."""

    kind: Literal["joined"] = "joined"
    days: Annotated[int, Field(ge=1, le=3650)]


class CameThrough(Kind):
    """Came to the club by one of these ways."""

    kind: Literal["source"] = "source"
    sources: Names


class HasAnswered(Kind):
    """Chose one of these answers to a question of the owner, by their places."""

    kind: Literal["answer"] = "answer"
    question: int
    options: Ids


class HasTag(Kind):
    """Was given one of these tags by the team."""

    kind: Literal["tag"] = "tag"
    tags: Names


Condition = Annotated[
    OfTier
    | OfLanguage
    | OfBranch
    | OfAge
    | OfBirthday
    | OfInterests
    | HasBought
    | HasShopped
    | HasVisited
    | HasSpent
    | IsSilent
    | HasJoined
    | CameThrough
    | HasAnswered
    | HasTag,
    Field(discriminator="kind"),
]
