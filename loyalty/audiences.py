"""The audience of a broadcast: how many it would reach, and its freezing before the first letter goes."""

import asyncio
import math
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import campaign_steps, clubs, courtesy, holdout, pace, settling
from loyalty.campaign import BUILDING, PAUSED, RUNNING, SCHEDULED, Campaign, campaign_of
from loyalty.clubs import Club
from loyalty.courtesy import KINDS
from loyalty.db import audiences as rows
from loyalty.db import campaign_letters as letter_rows
from loyalty.db import campaigns as campaign_rows
from loyalty.db.store import Store, UnitOfWork, View
from loyalty.quiet import quiet_until
from loyalty.segments import needs_profiling

# The day begins so much earlier somewhere: an audience whose members have it by their own clocks is frozen before.
EARLIEST = timedelta(hours=26)
# Whoever's own hour is over for longer gets it tomorrow.
OWN_HOUR = timedelta(hours=1)
ROWS_AT_ONCE = rows.PAGE
REST = 0.25
# Telegram's price of a message beyond the free ones, in Stars: ten messages cost one.
MESSAGES_A_STAR = 10


@dataclass(frozen=True)
class Forecast:
    """What would become of a broadcast: of `total` members it goes to `goes`, `quiet` of them later than it begins, at
    `quiet_until` the first. The others are not written to. It takes `seconds` and costs `stars` at the most.
    """

    total: int
    goes: int
    capped: int
    quiet: int
    quiet_until: datetime | None
    held_out: int
    no_consent: int
    unreachable: int
    muted: int
    seconds: int
    stars: int


async def forecast(view: View, *, club: Club, campaign_id: int, starts_at: datetime | None = None) -> Forecast:
    """What would become of it if it began then, or now. Goes through all members. Raises CampaignGone."""
    campaign = await campaign_steps.get(view, campaign_id=campaign_id)
    begins = max(starts_at or campaign.starts_at or view.now, view.now)
    found = await rows.tally(view, club=club, segment=campaign.audience, asked=_asked(campaign, now=begins))
    said: dict[str, int] = {}
    quiet = 0
    ends: list[datetime] = []
    for row in found:
        said[row.said] = said.get(row.said, 0) + row.number
        wakes = _wakes(club, campaign, zone=row.time_zone, at=_at(club, campaign, row.time_zone, begins))
        if row.said == "" and wakes is not None:
            quiet, ends = quiet + row.number, [*ends, wakes]
    capped = said.get("capped", 0)
    willing = said.get("", 0)
    held = (willing + capped) * _percent_held(campaign, willing + capped) // 100
    goes = max(0, willing - held)
    return Forecast(
        total=sum(said.values()),
        goes=goes,
        capped=capped,
        quiet=min(quiet, goes),
        quiet_until=min(ends, default=None),
        held_out=min(held, willing),
        no_consent=said.get("no_consent", 0),
        unreachable=said.get("unreachable", 0),
        muted=said.get("muted", 0),
        seconds=math.ceil(goes * await pace.interval_seconds(view, paid=campaign.options.paid)),
        stars=math.ceil(goes / MESSAGES_A_STAR) if campaign.options.paid else 0,
    )


async def due(view: View) -> list[int]:
    """The campaigns whose audience is to be frozen now, those first whose freezing was interrupted."""
    found = [campaign_of(row) for row in await campaign_rows.in_states(view, states=(BUILDING, SCHEDULED))]
    return [one.id for one in found if one.state == BUILDING or _begins(one) <= view.now]


async def freeze(store: Store, *, campaign_id: int) -> None:
    """Freeze the audience, with one row a member, and let it run. It can be interrupted anywhere and repeated.

    PostgreSQL does it in one transaction. On SQLite one look reads, and the writer keeps a few thousand rows at a time
    while the campaign is `building`, so that no sale waits; what was interrupted is deleted and begun anew.
    """
    async with store.freezing:
        if store.onlooker is None:
            async with store.writing() as uow:
                await _frozen_at_once(uow, campaign_id=campaign_id)
        else:
            await _frozen_bit_by_bit(store, campaign_id=campaign_id)


async def _frozen_bit_by_bit(store: Store, *, campaign_id: int) -> None:
    async with store.writing() as uow:
        await campaign_rows.move(uow, campaign_id=campaign_id, before=(SCHEDULED,), state=BUILDING)
        if (await campaign_steps.get(uow, campaign_id=campaign_id)).state != BUILDING:
            return
    await clear(store, campaign_id=campaign_id)
    await _frozen_in_chunks(store, campaign_id=campaign_id)


async def clear(store: Store, *, campaign_id: int) -> None:
    """Take away the rows of an audience that was not frozen to the end."""
    gone = ROWS_AT_ONCE
    while gone == ROWS_AT_ONCE:
        began = time.monotonic()
        async with store.writing() as uow:
            gone = await letter_rows.delete(uow, campaign_id=campaign_id, limit=ROWS_AT_ONCE)
        if gone:
            await settling.rest(store, (time.monotonic() - began) * REST)


async def _frozen_at_once(uow: UnitOfWork, *, campaign_id: int) -> None:
    if not await campaign_rows.move(uow, campaign_id=campaign_id, before=(SCHEDULED,), state=BUILDING):
        return
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    club = await clubs.require(uow)
    moments = _moments(club, campaign, [None, *await rows.time_zones(uow)], now=uow.now)
    asked = _asked(campaign, now=uow.now)
    what: dict[str, Any] = {"club": club, "segment": campaign.audience, "asked": asked, "due": moments}
    size = await rows.freeze_at_once(uow, campaign_id=campaign.id, **what)
    going = await rows.going(uow, campaign_id=campaign.id)
    if letters := await _assigned(campaign, going):
        whose: dict[str, list[int]] = {}
        for letter, member_id in zip(letters, going, strict=True):
            if letter != "a":
                whose.setdefault(letter, []).append(member_id)
        await rows.assign(uow, campaign_id=campaign.id, variants=whose, waits_until=_decides(campaign, now=uow.now))
    await _frozen(uow, campaign_id=campaign.id, size=size)


async def _frozen_in_chunks(store: Store, *, campaign_id: int) -> None:
    async with store.studying() as view:
        campaign, club = await campaign_steps.get(view, campaign_id=campaign_id), await clubs.require(view)
        found, now = await _read(view, club=club, campaign=campaign), view.now
    letters = await _assigned(campaign, found.going()) or "a" * len(found.members)
    dialect = store.writer.dialect
    moments = _moments(club, campaign, found.zone_names, now=now)
    kept = {zone: rows.as_kept(moment, dialect=dialect) for zone, moment in moments.items()}
    later = rows.as_kept(_decides(campaign, now=now), dialect=dialect)
    chunks = rows.Chunks(found, campaign_id=campaign_id, variants=letters, due=kept, later=later)
    for chunk in chunks:
        began = time.monotonic()
        async with store.writing() as uow:
            present = await campaign_steps.get(uow, campaign_id=campaign_id)
            if present.state != BUILDING:
                return
            await rows.pour(uow, rows=chunk)
        await asyncio.gather(store.tidy(), asyncio.sleep((time.monotonic() - began) * REST))
    async with store.writing() as uow:
        await _frozen(uow, campaign_id=campaign_id, size=len(found.members))


async def _read(view: View, *, club: Club, campaign: Campaign) -> rows.Found:
    asked = _asked(campaign, now=view.now)
    what: dict[str, Any] = {"club": club, "segment": campaign.audience, "asked": asked}
    found = rows.Found()
    last: int | None = 0
    while last is not None:
        page, last = await rows.page(view, after_id=last, **what)
        found.add(page)
    return found


async def _frozen(uow: UnitOfWork, *, campaign_id: int, size: int) -> None:
    """It runs; or stands still, where somebody wanted that meanwhile."""
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    state = PAUSED if campaign.reason else RUNNING
    done = {"state": state, "size": size, "built_at": uow.now, "started_at": uow.now}
    if await campaign_rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **done):
        uow.campaigns_changed = True
        if (following := next_start(campaign, club=await clubs.require(uow), now=uow.now)) is not None:
            await campaign_steps.next_turn(uow, campaign=campaign, starts_at=following)


async def _assigned(campaign: Campaign, going: Any) -> str:
    """A letter for each who goes, or nothing where nobody is held out and there is one version."""
    test = campaign.options.test
    percent = _percent_held(campaign, len(going))
    if not percent and test is None:
        return ""
    shares = {"holdout_percent": percent, "test_percent": test.share_percent if test else 0}
    return await asyncio.to_thread(holdout.assigned, campaign.id, going, **shares)


def _percent_held(campaign: Campaign, going: int) -> int:
    if not campaign.options.holdout or not KINDS[campaign.kind].holdout:
        return 0
    return holdout.percent_held_out(going, costs_money=campaign.offer_id is not None)


def _asked(campaign: Campaign, *, now: datetime) -> Mapping[str, Any]:
    return courtesy.needs(kind=campaign.kind, profiling=needs_profiling(campaign.audience), now=now)


def _decides(campaign: Campaign, *, now: datetime) -> datetime:
    """Until when those wait who get the better version: the owner may be asked which that is."""
    hours = campaign.options.test.decide_after_hours if campaign.options.test else 0
    return max(campaign.starts_at or now, now) + timedelta(hours=hours) + holdout.ANSWERS_WITHIN


def _begins(campaign: Campaign) -> datetime:
    """When the audience is frozen."""
    assert campaign.starts_at is not None
    return campaign.starts_at - EARLIEST if campaign.options.own_time else campaign.starts_at


def _moments(
    club: Club, campaign: Campaign, zones: Iterable[str | None], *, now: datetime
) -> dict[str | None, datetime]:
    """Zone -> when letters go there; None is the club's own."""
    found: dict[str | None, datetime] = {}
    for zone in zones:
        at = _at(club, campaign, zone, now)
        found[zone] = _wakes(club, campaign, zone=zone, at=max(at, now)) or at
    return found


def _at(club: Club, campaign: Campaign, zone: str | None, now: datetime) -> datetime:
    """When it is for somebody in this zone, quiet or not."""
    starts = campaign.starts_at or now
    if not campaign.options.own_time or zone is None:
        return starts
    at = club.local(starts).replace(tzinfo=ZoneInfo(zone), fold=0)
    while at < now - OWN_HOUR:
        at += timedelta(days=1)
    return at


def _wakes(club: Club, campaign: Campaign, *, zone: str | None, at: datetime) -> datetime | None:
    """When the silence is over that holds there at that moment; None where it does not matter."""
    if not KINDS[campaign.kind].quiet or campaign.options.quiet == "silent":
        return None
    return quiet_until(club.settings.quiet, at=at, zone=ZoneInfo(zone or club.settings.time_zone))


def next_start(campaign: Campaign, *, club: Club, now: datetime) -> datetime | None:
    """When a repeated broadcast comes again: at the same time of the club's day, and never in the past."""
    if campaign.repeat is None or campaign.starts_at is None:
        return None
    first = club.local(campaign.starts_at)
    following = (_turn(first, campaign.repeat.every, number) for number in range(1, MOST_TURNS))
    at = next(one for one in following if one > now)
    until = campaign.repeat.until_on
    return None if until and at.date().isoformat() > until else at


def _turn(first: datetime, every: str, number: int) -> datetime:
    """The n-th time; the 31st of a month is the last day of a shorter one."""
    if every == "week":
        return first + timedelta(weeks=number)
    months = first.month - 1 + number
    year, month = first.year + months // 12, months % 12 + 1
    for day in range(first.day, 27, -1):
        try:
            return first.replace(year=year, month=month, day=day)
        except ValueError:
            continue
    return first.replace(year=year, month=month)


MOST_TURNS = 10_000
