"""What becomes of broadcasts by themselves: begun when their time has come, ended, finished, taken up after a crash."""

import time
from datetime import datetime

from loyalty import audiences, campaign_letters, campaign_offers, settling
from loyalty.campaign import CANCELLED, FINISHED, OPEN, PAUSED, RUNNING, SCHEDULED, campaign_of
from loyalty.campaign_steps import record
from loyalty.db import campaign_letters as letter_rows
from loyalty.db import campaigns as rows
from loyalty.db.store import Store, UnitOfWork
from loyalty.roles import PROGRAM

AT_ONCE = 2_000
REST = 0.5


async def tick(store: Store, *, real_now: datetime) -> None:
    """Everything that is due; it can stop anywhere and be repeated."""
    async with store.writing() as uow:
        if await campaign_letters.recover(uow, real_now=real_now):
            uow.campaigns_changed = True
    await begin_due(store)
    await end_over(store)
    async with store.reading() as view:
        running = [row.id for row in await rows.in_states(view, states=(RUNNING,))]
    for campaign_id in running:
        async with store.writing() as uow:
            await finish(uow, campaign_id=campaign_id)
    if running:
        store.campaigns_waiting.set()


async def take_up(store: Store, *, real_now: datetime) -> None:
    """At the start: what a killed program left in hand. A SQLite file has no other process whose it could be."""
    alone = store.onlooker is not None
    await tick(store, real_now=real_now + campaign_letters.LEASE * 2 if alone else real_now)


async def begin_due(store: Store) -> bool:
    """Freeze the audiences of those whose time has come; whether there were any."""
    async with store.reading() as view:
        due = await audiences.due(view)
    for campaign_id in due:
        async with store.writing() as uow:
            held_back = await campaign_offers.held_back(uow, campaign_id=campaign_id)
        if not held_back:
            await audiences.freeze(store, campaign_id=campaign_id)
    return bool(due)


async def end_over(store: Store) -> None:
    """Tell the letters of cancelled broadcasts, and of those that are over, that they need not go any more."""
    async with store.reading() as view:
        cancelled = [campaign_of(row) for row in await rows.unswept(view)]
        standing = [campaign_of(row) for row in await rows.in_states(view, states=OPEN)]
        over = [one for one in standing if one.expires_at is not None and one.expires_at <= view.now]
    for campaign in cancelled:
        if campaign.built_at is None:
            await audiences.clear(store, campaign_id=campaign.id)
        await _sweep(store, campaign_id=campaign.id, reason="cancelled")
        async with store.writing() as uow:
            if not await campaign_letters.any_open(uow, campaign_id=campaign.id):
                await rows.move(uow, campaign_id=campaign.id, before=(CANCELLED,), finished_at=uow.now)
    for campaign in over:
        await _sweep(store, campaign_id=campaign.id, reason="expired")
        async with store.writing() as uow:
            await finish(uow, campaign_id=campaign.id, before=(RUNNING, PAUSED, SCHEDULED))


async def finish(uow: UnitOfWork, *, campaign_id: int, before: tuple[str, ...] = (RUNNING,)) -> bool:
    """It is finished when no letter has to go any more; counted, never remembered."""
    if await campaign_letters.any_open(uow, campaign_id=campaign_id):
        return False
    done = {"state": FINISHED, "reason": None, "resumes_at": None, "finished_at": uow.now}
    if not await rows.move(uow, campaign_id=campaign_id, before=before, **done):
        return False
    await record(uow, by=PROGRAM, action="finished", campaign_id=campaign_id)
    return True


async def _sweep(store: Store, *, campaign_id: int, reason: str) -> None:
    done = AT_ONCE
    while done == AT_ONCE:
        began = time.monotonic()
        async with store.writing() as uow:
            done = await letter_rows.skip(uow, campaign_id=campaign_id, reason=reason, limit=AT_ONCE)
        if done == AT_ONCE:
            await settling.rest(store, (time.monotonic() - began) * REST)
