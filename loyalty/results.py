"""What a broadcast has brought: who got it, who acted on it, and how many came because of it and not anyway."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from loyalty import campaigns, statistics
from loyalty.campaign import Campaign, campaign_of
from loyalty.db import results as rows
from loyalty.db.store import View
from loyalty.errors import CampaignGone
from loyalty.roles import Actor, may_own
from loyalty.statistics import Range, Share, Spending
from loyalty.waves import RECALLED

CAPPED_PERCENT = 1
FEWEST = 30  # members in the smaller group; below that nobody can tell anything
POOLED = 20


@dataclass(frozen=True)
class Tap:
    """How many members tapped a button, or chose an answer of a question; both counted from 0."""

    button: int
    option: int | None
    members: int


@dataclass(frozen=True)
class Came:
    """Who bought within the window, of those who got it and of those held out. `extra`: the difference, from -1 to 1;
    `more`: about how many more are needed until it can be told, 0 when it can."""

    got: Share
    held_out: Share
    extra: Range
    more: int

    @property
    def tells(self) -> bool:
        """Whether something can be said."""
        return self.extra.is_clear


@dataclass(frozen=True)
class Letters:
    """What became of the letters: `gone` had shut the bot out or never begun, `skipped` why -> how many; of those
    delivered `taken_back` were deleted again."""

    delivered: int = 0
    unknown: int = 0
    gone: int = 0
    failed: int = 0
    waiting: int = 0
    held_out: int = 0
    blocked: int = 0
    tapped: int = 0
    taken_back: int = 0
    skipped: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Everybody in the frozen audience."""
        parts = (self.delivered, self.unknown, self.gone, self.failed, self.waiting, self.held_out)
        return sum(parts) + sum(self.skipped.values())


@dataclass(frozen=True)
class Results:
    """Everything about one broadcast. `used` members used their code of the offer, which took `minor` off bills;
    `came` is None where nobody was held out; `ends_at`: until when purchases count."""

    campaign: Campaign
    letters: Letters
    taps: tuple[Tap, ...]
    used: int
    minor: int
    came: Came | None
    ends_at: datetime
    is_over: bool


async def study(view: View, *, by: Actor, campaign_id: int) -> Results:
    """Count it all; on a view for many rows. Raises NotAllowed, CampaignGone (also for one that has not begun)."""
    may_own(by)
    campaign = await campaigns.get(view, campaign_id=campaign_id)
    if campaign.started_at is None:
        raise CampaignGone()
    ends_at = _ends(campaign, campaign.started_at)
    until = min(ends_at, view.now)
    states = await rows.letters(view, campaign_id=campaign.id)
    counted = _letters(states)
    taps = tuple(Tap(row.button, row.option, row.number) for row in await rows.taps(view, campaign_id=campaign.id))
    used, minor = 0, 0
    if campaign.offer_id is not None:
        used, minor = await rows.codes(view, campaign_id=campaign.id, offer_id=campaign.offer_id, until=until)
    came = None
    if counted.held_out:
        size = {"got": sum(row.number for row in states if row.state in rows.GOT), rows.HELD_OUT: counted.held_out}
        came = await _came(view, campaign.id, size=size, since=campaign.started_at, until=until)
    return Results(campaign, counted, taps, used, minor, came, ends_at, is_over=ends_at <= view.now)


async def spent(view: View, *, by: Actor, found: Results) -> Range | None:
    """By how much each who got it spent more within the window, in minor units; None where nobody was held out or the
    smaller group is too small for that. Looks through the purchases of three months before, too. Raises NotAllowed."""
    may_own(by)
    came, began = found.came, found.campaign.started_at
    if came is None or began is None or min(came.got.of, came.held_out.of) < FEWEST:
        return None
    window: dict[str, Any] = {"campaign_id": found.campaign.id, "since": began, "until": min(found.ends_at, view.now)}
    cap = await rows.dearest(view, **window, percent=CAPPED_PERCENT)
    sums = await rows.spending(view, **window, cap=cap)
    nothing = dict.fromkeys(("y", "x", "yy", "xx", "xy"), 0.0)
    sizes = {"got": came.got.of, rows.HELD_OUT: came.held_out.of}
    one, other = (Spending(size, **sums.get(name, nothing)) for name, size in sizes.items())
    return statistics.extra_spent(one, other)


@dataclass(frozen=True)
class Pooled:
    """All broadcasts together that held somebody out: how many they were, and the difference, each compared in
    itself."""

    campaigns: int
    got: Share
    held_out: Share
    extra: Range
    more: int


async def pooled(view: View, *, by: Actor) -> Pooled | None:
    """The newest finished ones, at most twenty; None where nobody was ever held out. Raises NotAllowed."""
    may_own(by)
    found = []
    for row in await rows.with_holdout(view, limit=POOLED):
        campaign = campaign_of(row)
        assert campaign.started_at is not None
        until = min(_ends(campaign, campaign.started_at), view.now)
        size = await rows.sizes(view, campaign_id=campaign.id)
        came = await _came(view, campaign.id, size=size, since=campaign.started_at, until=until)
        if came.got.of and came.held_out.of:
            found.append(came)
    if not found:
        return None
    got, held_out = (_sum(getattr(one, name) for one in found) for name in ("got", "held_out"))
    extra = statistics.pooled((one.got, one.held_out) for one in found)
    return Pooled(len(found), got, held_out, extra, 0 if extra.is_clear else statistics.more_needed(got, held_out))


def _ends(campaign: Campaign, began: datetime) -> datetime:
    """Until when purchases count: the window after the last letter, the same for those held out."""
    return (campaign.finished_at or began) + timedelta(days=campaign.options.window_days)


def _letters(found: list[Any]) -> Letters:
    counts: dict[str, int] = {}
    skipped: dict[str, int] = {}
    for row in found:
        if row.state == "skipped":
            skipped[row.reason or "left"] = skipped.get(row.reason or "left", 0) + row.number
        else:
            name = STATES.get(row.state, "waiting")
            counts[name] = counts.get(name, 0) + row.number
    sums = {name: sum(getattr(row, name) for row in found) for name in ("tapped", "blocked")}
    sums["taken_back"] = sum(row.number for row in found if (row.state, row.reason) == ("sent", RECALLED))
    return Letters(**counts, **sums, skipped=skipped)


async def _came(view: View, campaign_id: int, *, size: dict[str, int], since: datetime, until: datetime) -> Came:
    """`size`: how many got a letter, and how many were held out."""
    bought = await rows.bought(view, campaign_id=campaign_id, since=since, until=until)
    got, held_out = (Share(bought.get(name, 0), size.get(name, 0)) for name in ("got", rows.HELD_OUT))
    extra = statistics.newcombe(got, held_out)
    return Came(got, held_out, extra, 0 if extra.is_clear else statistics.more_needed(got, held_out))


def _sum(shares: Any) -> Share:
    every = list(shares)
    return Share(sum(one.hits for one in every), sum(one.of for one in every))


STATES = {
    "sent": "delivered",
    "unknown": "unknown",
    "blocked": "gone",
    "deactivated": "gone",
    "never_started": "gone",
    "failed": "failed",
    "holdout": "held_out",
}
