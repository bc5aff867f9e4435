"""What would become of a broadcast: how many it reaches, who is left out and why, how long it takes, what it costs."""

import math
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from loyalty import campaign_steps, holdout, pace
from loyalty.audiences import asked_of, begins_for, percent_held, wakes
from loyalty.campaign import OPEN, Campaign, campaign_of
from loyalty.clubs import Club
from loyalty.courtesy import KINDS
from loyalty.db import campaigns as campaign_rows
from loyalty.db import foreseen as rows
from loyalty.db.store import View

# Telegram's price of a message beyond the free ones, in Stars: ten messages cost one.
MESSAGES_A_STAR = 10


@dataclass(frozen=True)
class Forecast:
    """What would become of a broadcast: of `total` members it goes to `goes`, `quiet` of them later than it begins, at
    `quiet_until` the first; without that moment the `quiet` are left out. The others are not written to: `elsewhere`
    hear of another broadcast less than a day before, for `expired` it is over before their quiet hours are.

    Of two versions `first` get one or the other at once and `waits` the better one, at most `decides_after` hours
    later; `too_few`: there are not enough for two versions. It takes `seconds` and costs `stars` at the most.
    """

    total: int
    goes: int
    capped: int
    elsewhere: int
    quiet: int
    quiet_until: datetime | None
    expired: int
    held_out: int
    no_consent: int
    unreachable: int
    muted: int
    first: int
    waits: int
    decides_after: int
    too_few: bool
    seconds: int
    stars: int


@dataclass
class _Found:
    """The audience by what is said of its members; `ends`: when the silence of the `quiet` is over."""

    said: Counter[str] = field(default_factory=Counter)
    ends: list[datetime] = field(default_factory=list)


async def forecast(view: View, *, club: Club, campaign_id: int, starts_at: datetime | None = None) -> Forecast:
    """What would become of it if it began then, or now. Goes through all members. Raises CampaignGone."""
    campaign = await campaign_steps.get(view, campaign_id=campaign_id)
    begins = max(starts_at or campaign.starts_at or view.now, view.now)
    found = await _found(view, club, campaign, begins)
    said, drops = found.said, campaign.options.quiet == "drop"
    going = sum(said[name] for name in GOING)
    held = going * percent_held(campaign, going) // 100
    late = {name: _left(said[name], of=going, without=held) for name in GOING if name}
    left_out = ("capped", "elsewhere", "expired", *(("quiet",) if drops else ()))
    goes = max(0, going - held - sum(late[name] for name in left_out))
    test = campaign.options.test
    tested = test is not None and goes >= holdout.SMALLEST_TEST
    first = goes * test.share_percent // 200 * 2 if test and tested else 0
    paid = campaign.options.paid
    apart = await pace.interval_seconds(view, paid=paid, per_second=None if paid else club.settings.messages_per_second)
    return Forecast(
        total=said.total(),
        goes=goes,
        **late,
        quiet_until=None if drops else min(found.ends, default=None),
        held_out=held,
        no_consent=said["no_consent"],
        unreachable=said["unreachable"],
        muted=said["muted"],
        first=first,
        waits=goes - first if tested else 0,
        decides_after=test.decide_after_hours if test else 0,
        too_few=test is not None and not tested,
        seconds=math.ceil(goes * apart),
        stars=math.ceil(goes / MESSAGES_A_STAR) if paid else 0,
    )


async def _found(view: View, club: Club, campaign: Campaign, begins: datetime) -> _Found:
    """Everybody of the audience: a reason of `courtesy`, elsewhere, quiet, expired, or nothing for who gets it then."""
    what: dict[str, Any] = {"segment": campaign.audience, "asked": asked_of(campaign, now=begins)}
    found = _Found()
    for row in await rows.tally(view, club=club, elsewhere=await _elsewhere(view, club, campaign, begins), **what):
        name, end = row.said, None
        if not name:
            end = wakes(club, campaign, zone=row.time_zone, at=begins_for(club, campaign, row.time_zone, begins))
            name = "quiet" if end else ""
        if end and campaign.options.quiet != "drop" and campaign.expires_at and campaign.expires_at <= end:
            name, end = "expired", None
        found.said[name] += row.number
        if end:
            found.ends.append(end)
    return found


async def _elsewhere(view: View, club: Club, campaign: Campaign, begins: datetime) -> list[Any]:
    """Who hears of another broadcast before: letters that have still to go, and audiences that are not frozen yet."""
    if not KINDS[campaign.kind].cap:
        return []
    clauses = []
    for other in map(campaign_of, await campaign_rows.in_states(view, states=OPEN)):
        if other.kind != campaign.kind:
            continue
        if other.built_at is not None:
            clauses.append(rows.has_letter(campaign_id=other.id, begins=begins, now=view.now))
        elif rows.within_a_day(max(other.starts_at or view.now, view.now), begins=begins):
            clauses.append(rows.waits_for(club=club, segment=other.audience, now=view.now))
    return clauses


def _left(part: int, *, of: int, without: int) -> int:
    """What is left of a part when so many of the whole are taken by chance."""
    return part - round(part * without / of) if of else 0


# Among these some are held out: who is capped now may be written to by the time it is their turn.
GOING = ("", "capped", "elsewhere", "quiet", "expired")
