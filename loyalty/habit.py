"""How members come, each in a rhythm of their own: what gap to expect, and when a silence is unusual."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from loyalty.db import learned as rows
from loyalty.db.store import UnitOfWork, View

if TYPE_CHECKING:
    from loyalty.clubs import Club

NAME = "silence"
# Before a club has shown how its own members come.
USUAL_GAP_DAYS, USUAL_FACTOR = 30.0, 2.0
# So many gaps tell what is unusual, and so many second purchases when one comes.
ENOUGH_GAPS, ENOUGH_SECONDS = 200, 20
UNUSUAL = 0.9


@dataclass(frozen=True)
class Learned:
    """How the club's members come: days between two purchases, how many times the expected gap a silence has to last
    to be unusual, days until a second purchase (None before it is known), and from how many gaps that was learned."""

    gap_days: float = USUAL_GAP_DAYS
    factor: float = USUAL_FACTOR
    second_days: float | None = None
    gaps: int = 0


@dataclass(frozen=True)
class Habit:
    """What a member's row tells: the first and the last purchase, and how many there were."""

    first_at: datetime
    last_at: datetime
    purchases: int

    def gap(self, learned: Learned) -> timedelta:
        """The gap to expect: (2 m0 + last - first) / (2 + x), with the club's mean m0 and x gaps of one's own."""
        return (2 * timedelta(days=learned.gap_days) + (self.last_at - self.first_at)) / (1 + max(1, self.purchases))

    def unusual_from(self, learned: Learned, *, at_least: timedelta = timedelta()) -> datetime:
        """When the silence that follows the last purchase becomes unusual."""
        patience = self.gap(learned) * learned.factor
        if self.purchases < 2 and learned.second_days is not None:
            patience = timedelta(days=learned.second_days)
        return self.last_at + max(patience, at_least)


def learn_from(gaps: Sequence[tuple[float, int, float]], seconds: Sequence[float]) -> Learned:
    """What the club knows after these gaps, each with how many the member had before it and how many days those took
    together; and after these days until a second purchase."""
    if not gaps:
        return Learned()
    mean = sum(days for days, _, _ in gaps) / len(gaps)
    ratios = sorted(days * (2 + before) / (2 * mean + took) for days, before, took in gaps if mean)
    known = len(ratios) >= ENOUGH_GAPS
    factor = max(1.0, ratios[int(UNUSUAL * (len(ratios) - 1))]) if known else USUAL_FACTOR
    middle = sorted(seconds)[len(seconds) // 2] if len(seconds) >= ENOUGH_SECONDS else None
    return Learned(mean or USUAL_GAP_DAYS, factor, middle, len(gaps))


async def learned(view: View) -> Learned:
    """What the club knows at present."""
    found = await rows.get(view, name=NAME)
    return Learned(**found) if found else Learned()


async def keep(uow: UnitOfWork, *, what: Learned) -> None:
    """Remember what was learned."""
    await rows.put(uow, name=NAME, value=asdict(what))


def habit_facts(club: "Club", *, habit: Habit, learned: Learned, now: datetime) -> dict[str, Any]:
    """Facts that say why somebody is due: the last day here, days since, the usual gap in days, how many purchases."""
    last_on = club.local(habit.last_at).date()
    return {
        "last_on": last_on.isoformat(),
        "days": (club.local(now).date() - last_on).days,
        "usual": max(1, round(habit.gap(learned) / timedelta(days=1))),
        "purchases": habit.purchases,
    }
