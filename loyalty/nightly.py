"""The night's work: what is due is done block by block, in one order, and goes on wherever it was stopped."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock
from typing import Any

from loyalty import (
    audit,
    celebrations,
    clubs,
    learning,
    nightly_nudges,
    nightly_rewards,
    reminders,
    settling,
    silence,
    tier_moves,
)
from loyalty.clubs import Club
from loyalty.db import nightly as rows
from loyalty.db.store import Store, UnitOfWork
from loyalty.roles import PROGRAM
from loyalty.settling import REST, WALLETS_AT_ONCE, Worked, rest

# When the night's work may begin, in the club's own time: the books' day is over, and nobody is at the counter.
BEGINS = clock(2, 30)
Block = Callable[..., Awaitable[Worked | int | None]]


@dataclass(frozen=True)
class Night:
    """A night whose work is done. `counts`: stage -> blocks, and rows where the stage counts them."""

    night_on: date
    counts: dict[str, dict[str, int]]


async def when_due(store: Store) -> Night | None:
    """Do the night's work, if it is due and not done; the last night that was worked, None for none.

    A run that was stopped is finished first. Nights on which the machine was off are made up by one run.
    """
    done = None
    while (run_id := await _open_run(store)) is not None:
        while done is None or done.run_id != run_id:
            began = time.monotonic()
            async with store.writing() as uow:
                done = await step(uow, run_id=run_id) or done
            await rest(store, (time.monotonic() - began) * REST)
    return done.night if done else None


@dataclass(frozen=True)
class Finished:
    """A run that has come to its end."""

    run_id: int
    night: Night


async def step(uow: UnitOfWork, *, run_id: int) -> Finished | None:
    """Work the next block of a run and note how far it came, together; the run if it is finished.

    Two who work at the same run take turns: each goes on from where the other came to.
    """
    run = await rows.lock(uow, run_id=run_id)
    if run is None:
        raise LookupError(f"there is no nightly run {run_id}")
    if run.finished_at is None:
        club = await clubs.require(uow)
        names = list(STAGES)
        place = names.index(run.stage) if run.stage in STAGES else 0  # a stage of an older version: from the first
        found = await STAGES[names[place]](uow, club=club, after_id=run.cursor, limit=WALLETS_AT_ONCE)
        worked = found if isinstance(found, Worked) else Worked(found)
        counts = _counted(run.counts, names[place], worked)
        if worked.last is not None:
            await rows.move(uow, run_id=run_id, cursor=worked.last, counts=counts)
            return None
        if place + 1 < len(names):
            await rows.move(uow, run_id=run_id, stage=names[place + 1], cursor=0, counts=counts)
            return None
        await rows.move(uow, run_id=run_id, cursor=0, counts=counts, finished_at=uow.now)
        event: dict[str, Any] = {"action": "night.worked", "subject": "night", "subject_id": run_id}
        await audit.record(uow, by=PROGRAM, after={"night": run.night_on.isoformat(), "counts": counts}, **event)
        return Finished(run_id, Night(run.night_on, counts))
    return Finished(run_id, Night(run.night_on, run.counts))


def night_of(club: Club, now: datetime) -> date:
    """The night whose work may be done now: it is named after the local day on which it ends."""
    local = now.astimezone(club.zone)
    return local.date() if local.time() >= BEGINS else local.date() - timedelta(days=1)


async def _open_run(store: Store) -> int | None:
    """The run to work at, begun if it is time for a new one; None when there is nothing to do.

    A night that is earlier than the last one is no new night: clocks are put back, and clubs move.
    """
    async with store.reading() as view:
        club = await clubs.current(view)
        if club is None:
            return None
        if (run_id := await rows.unfinished(view)) is not None:
            return run_id
        night_on = night_of(club, view.now)
        last = await rows.last_night(view)
        if last is not None and last >= night_on:
            return None
    async with store.writing() as uow:
        await rows.begin(uow, night_on=night_on, stage=next(iter(STAGES)))
        return await rows.unfinished(uow)


def _counted(counts: dict[str, dict[str, int]], stage: str, worked: Worked) -> dict[str, dict[str, int]]:
    if worked.last is None and not worked.rows:
        return counts
    before = counts.get(stage, {"blocks": 0, "rows": 0})
    return {**counts, stage: {"blocks": before["blocks"] + 1, "rows": before["rows"] + worked.rows}}


async def _activate(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    del club
    return await settling.activate(uow, after_id=after_id, limit=limit)


async def _expire(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    del club
    return await settling.expire(uow, after_id=after_id, limit=limit)


# In this order (domain.md, invariant 11): name -> what works the next rows after an id, at most so many, and answers
# with the last id (and how many rows, as a Worked) or None. Each can be repeated and does nothing twice.
STAGES: dict[str, Block] = {
    "activate": _activate,
    "rewards": nightly_rewards.nightly,
    "tiers": tier_moves.nightly,
    "places": tier_moves.nightly_places,
    "expire": _expire,
    "remind": reminders.nightly,
    "birthdays": celebrations.nightly_birthdays,
    "dates": celebrations.nightly_dates,
    "learn": learning.nightly,
    "silence": silence.nightly,
    "nudges": nightly_nudges.nightly,
}
