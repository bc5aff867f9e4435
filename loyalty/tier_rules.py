"""What a tier is, since when it counts what members earn, and until when a tier that was reached holds."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from loyalty.calendars import from_date, to_date

if TYPE_CHECKING:
    from loyalty.clubs import Club
    from loyalty.programs import Tiering

TIERS = "tiers"
MOST_TIERS = 4
MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Tier:
    """A tier. `threshold`: what has to be earned, in the club's unit or in minor units of money; `factor`: what the
    base rule gives, in hundredths; `perks`: what it brings in words, language -> text."""

    id: int
    titles: dict[str, str]
    threshold: int
    factor: int
    discount_percent: int
    perks: dict[str, str]
    reward_id: int | None
    active: bool

    def title(self, language: str) -> str:
        """The tier's name in a language, or in the club's first."""
        return self.titles.get(language) or next(iter(self.titles.values()))

    def perk(self, language: str) -> str:
        """What it brings, in a language or in the club's first; nothing where the owner wrote nothing."""
        return self.perks.get(language) or next(iter(self.perks.values()), "")


def tier_from(row: Any) -> Tier:
    """The tier that a row keeps."""
    kept = (row.id, row.titles, row.threshold, row.factor, row.discount_percent, row.perks, row.reward_id, row.active)
    return Tier(*kept)


def reached(tiers: Sequence[Tier], earned: int) -> Tier | None:
    """The highest of the tiers that so much reaches."""
    return max((tier for tier in tiers if tier.threshold <= earned), key=lambda tier: tier.threshold, default=None)


def above(tiers: Sequence[Tier], tier: Tier | None) -> Tier | None:
    """The next tier, or the first for whoever has none."""
    least = tier.threshold if tier else 0
    return min((one for one in tiers if one.threshold > least), key=lambda one: one.threshold, default=None)


def below(tiers: Sequence[Tier], tier: Tier) -> Tier | None:
    """One step down."""
    return reached(tiers, tier.threshold - 1)


def climbed(tiers: Sequence[Tier], tier_id: int | None) -> tuple[int, ...]:
    """The ids of the tier and of all below it, the highest first: what is for one of them is for whoever has this."""
    own = next((one for one in tiers if one.id == tier_id), None)
    if own is None:
        return (tier_id,) if tier_id else ()
    lower = sorted((one for one in tiers if one.threshold < own.threshold), key=lambda one: -one.threshold)
    return (own.id, *(one.id for one in lower))


def lowest(tiers: Sequence[Tier], ids: Sequence[int]) -> Tier | None:
    """The lowest of the tiers with these ids."""
    return min((one for one in tiers if one.id in ids), key=lambda one: one.threshold, default=None)


def higher(one: Tier | None, other: Tier | None) -> bool:
    """Whether `one` stands above `other`; any tier stands above none."""
    return one is not None and (other is None or one.threshold > other.threshold)


def window_start(club: "Club", tiering: "Tiering", *, at: datetime) -> datetime:
    """Since when what is earned counts at the moment `at`: the last months, this day the last of them, or the year."""
    day = at.astimezone(club.zone).date()
    if tiering.window == "calendar":
        return _midnight(club, _new_year(club, day))
    return _midnight(club, _months_on(day, -tiering.months) + timedelta(days=1))


def period_end(club: "Club", tiering: "Tiering", *, at: datetime) -> datetime:
    """Until when a tier holds that is reached at `at`: as many months on, or the whole next year."""
    day = at.astimezone(club.zone).date()
    if tiering.window == "calendar":
        return _midnight(club, _new_year(club, day, years=2))
    return _midnight(club, _months_on(day, tiering.months) + timedelta(days=1))


def day_after(club: "Club", *, at: datetime, days: int) -> datetime:
    """The beginning of the day that lies so many days after `at`, where the club is."""
    return _midnight(club, at.astimezone(club.zone).date() + timedelta(days=days))


def _midnight(club: "Club", day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=club.zone)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _new_year(club: "Club", day: date, *, years: int = 0) -> date:
    """The first day of the year, as the calendar of the club's first language has it."""
    calendar = "persian" if club.settings.languages[0] == "fa" else "gregorian"
    return to_date(calendar, from_date(day, calendar)[0] + years, 1, 1)
