"""The audience of a broadcast: when it begins for whom, and its freezing before the first letter goes."""

import asyncio
import time
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import apart, campaign_steps, clubs, courtesy, holdout, settling
from loyalty.campaign import BUILDING, PAUSED, RUNNING, SCHEDULED, Campaign, campaign_of
from loyalty.clubs import Club
from loyalty.courtesy import KINDS
from loyalty.db import asides
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
# The writer takes at most so many rows at once, and no more than it takes in about so long, which is how long a sale
# may have to wait for it; then the others have their turn for a share of the time.
ROWS_AT_ONCE, FEWEST_ROWS = 5_000, 500
HOLD_SECONDS = 0.012
REST = 0.25
# So many rows fill less of SQLite's log than what makes the next one who commits write it back.
UNTIDY_ROWS = 15_000


async def due(view: View) -> list[int]:
    """The campaigns whose audience is to be frozen now, those first whose freezing was interrupted."""
    found = [campaign_of(row) for row in await campaign_rows.in_states(view, states=(BUILDING, SCHEDULED))]
    return [one.id for one in found if one.state == BUILDING or freezes_at(one) <= view.now]


async def freeze(store: Store, *, campaign_id: int) -> None:
    """Freeze the audience, with one row a member, and let it run. It can be interrupted anywhere and repeated.

    PostgreSQL does it in one transaction. On SQLite one look gathers it in a file aside, and the writer takes a few
    thousand rows from there at a time while the campaign is `building`, so that no sale waits; what was interrupted is
    deleted and begun anew.
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
    with asides.place(store.url) as side:
        later = await _gathered(store, side, campaign_id=campaign_id)
        async with store.attached(side):
            size = await _poured(store, campaign_id=campaign_id, later=later)
    if size is not None:
        async with store.writing() as uow:
            await _frozen(uow, campaign_id=campaign_id, size=size)


async def clear(store: Store, *, campaign_id: int) -> None:
    """Take away the rows of an audience that was not frozen to the end."""
    gone = ROWS_AT_ONCE
    while gone == ROWS_AT_ONCE:
        began = time.monotonic()
        async with store.writing() as uow:
            gone = await letter_rows.delete(uow, campaign_id=campaign_id, limit=ROWS_AT_ONCE)
        if gone:
            await settling.rest(store, (time.monotonic() - began) * REST)


async def _gathered(store: Store, side: Path, *, campaign_id: int) -> datetime:
    """Fill the file aside as the club is at one moment; until when those wait who get the better version.

    The database does it on a thread, and another process gives out the versions: hashing a million members here would
    make every sale wait its turn.
    """
    async with store.reading() as view:
        campaign, club, now = (
            await campaign_steps.get(view, campaign_id=campaign_id),
            await clubs.require(view),
            view.now,
        )
    what: dict[str, Any] = {
        "club": club,
        "segment": campaign.audience,
        "asked": asked_of(campaign, now=now),
        "now": now,
    }
    found = await asyncio.to_thread(asides.gather, store.url, side, **what)
    moments = _moments(club, campaign, [None, *found.zones], now=now)
    await asyncio.to_thread(asides.note_moments, store.url, side, moments_of=moments)
    if shares := _shares(campaign, found.going):
        await apart.assign(side, campaign_id=campaign_id, **shares)
    return _decides(campaign, now=now)


async def _poured(store: Store, *, campaign_id: int, later: datetime) -> int | None:
    """Take the rows from the file aside; how many, or None where the broadcast was called off meanwhile."""
    size, after_id, limit, untidy = 0, 0, ROWS_AT_ONCE, 0
    while True:
        async with store.writing() as uow:
            began = time.monotonic()
            if (await campaign_steps.get(uow, campaign_id=campaign_id)).state != BUILDING:
                return None
            count, after_id = await asides.pour(
                uow, campaign_id=campaign_id, after_id=after_id, limit=limit, later=later
            )
            held = time.monotonic() - began
        size, untidy = size + count, untidy + count
        if count < limit:
            return size
        took = time.monotonic() - began
        limit = max(FEWEST_ROWS, min(ROWS_AT_ONCE, round(limit * HOLD_SECONDS / held)))
        if untidy >= UNTIDY_ROWS:
            untidy = 0
            await store.tidy()
        await asyncio.sleep(took * REST)


async def _frozen_at_once(uow: UnitOfWork, *, campaign_id: int) -> None:
    if not await campaign_rows.move(uow, campaign_id=campaign_id, before=(SCHEDULED,), state=BUILDING):
        return
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    club = await clubs.require(uow)
    moments = _moments(club, campaign, [None, *await rows.time_zones(uow)], now=uow.now)
    asked = asked_of(campaign, now=uow.now)
    what: dict[str, Any] = {"club": club, "segment": campaign.audience, "asked": asked, "due": moments}
    size = await rows.freeze_at_once(uow, campaign_id=campaign.id, **what)
    if shares := _shares(campaign, await rows.going(uow, campaign_id=campaign.id)):
        later = _decides(campaign, now=uow.now)
        await rows.assign(uow, campaign_id=campaign.id, waits_until=later, **shares)
    await _frozen(uow, campaign_id=campaign.id, size=size)


async def _frozen(uow: UnitOfWork, *, campaign_id: int, size: int) -> None:
    """It runs; or stands still, where somebody wanted that meanwhile."""
    campaign = await campaign_steps.get(uow, campaign_id=campaign_id)
    state = PAUSED if campaign.reason else RUNNING
    done = {"state": state, "size": size, "built_at": uow.now, "started_at": uow.now}
    if await campaign_rows.move(uow, campaign_id=campaign_id, before=(BUILDING,), **done):
        uow.campaigns_changed = True
        if (following := next_start(campaign, club=await clubs.require(uow), now=uow.now)) is not None:
            await campaign_steps.next_turn(uow, campaign=campaign, starts_at=following)


def _shares(campaign: Campaign, going: int) -> dict[str, int]:
    """What is to be given out among so many; nothing where nobody is held out and there is one version."""
    test = campaign.options.test
    shares = {
        "holdout_percent": percent_held(campaign, going),
        "test_percent": test.share_percent if test else 0,
    }
    return shares if any(shares.values()) else {}


def percent_held(campaign: Campaign, going: int) -> int:
    """How many percent of so many are held out of this one."""
    if not campaign.options.holdout or not KINDS[campaign.kind].holdout:
        return 0
    return holdout.percent_held_out(going, costs_money=campaign.offer_id is not None)


def asked_of(campaign: Campaign, *, now: datetime) -> Mapping[str, Any]:
    """What it needs of a member to go to them at that moment."""
    return courtesy.needs(kind=campaign.kind, profiling=needs_profiling(campaign.audience), now=now)


def _decides(campaign: Campaign, *, now: datetime) -> datetime:
    """Until when those wait who get the better version: the owner may be asked which that is."""
    hours = campaign.options.test.decide_after_hours if campaign.options.test else 0
    return max(campaign.starts_at or now, now) + timedelta(hours=hours) + holdout.ANSWERS_WITHIN


def freezes_at(campaign: Campaign) -> datetime:
    """When the audience is frozen."""
    assert campaign.starts_at is not None
    return campaign.starts_at - EARLIEST if campaign.options.own_time else campaign.starts_at


def _moments(
    club: Club, campaign: Campaign, zones: Iterable[str | None], *, now: datetime
) -> dict[str | None, datetime]:
    """Zone -> when letters go there; None is the club's own."""
    found: dict[str | None, datetime] = {}
    for zone in zones:
        at = begins_for(club, campaign, zone, now)
        found[zone] = at
        if campaign.options.quiet == "hold":  # else it is decided when it is their turn
            found[zone] = wakes(club, campaign, zone=zone, at=max(at, now)) or at
    return found


def begins_for(club: Club, campaign: Campaign, zone: str | None, now: datetime) -> datetime:
    """When it is for somebody in this zone, quiet or not."""
    starts = campaign.starts_at or now
    if not campaign.options.own_time or zone is None:
        return starts
    at = club.local(starts).replace(tzinfo=ZoneInfo(zone), fold=0)
    while at < now - OWN_HOUR:
        at += timedelta(days=1)
    return at


def wakes(club: Club, campaign: Campaign, *, zone: str | None, at: datetime) -> datetime | None:
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
