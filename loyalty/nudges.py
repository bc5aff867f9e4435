"""The right word at the right moment, once: notes every occasion that comes, and writes what may go now."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from loyalty import automations, clubs, nudge_letters
from loyalty.automation import Asked, Due
from loyalty.automations import Standing
from loyalty.clubs import Club
from loyalty.db import nudges as rows
from loyalty.db.store import Store, UnitOfWork, View
from loyalty.nudge_cases import Known, Waiting, gather
from loyalty.nudge_letters import Gift
from loyalty.nudge_verdicts import Decision, decide
from loyalty.settling import REST, rest

# Few enough that a sale hardly waits for them.
AT_ONCE = 50
LOOKED_AT, TAKEN_UP = 500, 10_000
TROUBLE_WAITS = timedelta(hours=1)


async def work(store: Store) -> None:
    """Note who is due and write to them: whatever the tick, late, missed, doubled or interrupted, each once."""
    async with store.studying() as view:
        club = await clubs.current(view)
        if club is None or automations.FEATURE not in club.settings.features:
            return
        every = (await automations.all_of(view)).values()
        on = [one for one in every if one.active and not one.automation.by_night]
        busy = [one for one in on if await _is_due(view, club, one)]
    faults: list[Exception] = []
    for standing in busy:
        try:
            await _note_all(store, club=club, standing=standing)
        except Exception as fault:  # the others have their say
            faults.append(fault)
    faults += await _take_up_all(store)
    if faults:
        raise ExceptionGroup("some nudges could not be worked at", faults)


async def note(uow: UnitOfWork, *, automation: str, found: Sequence[Due]) -> None:
    """Keep these occasions, each once; they wait for their moment."""
    each = [
        {
            "automation": automation,
            "member_id": one.member_id,
            "occasion": one.occasion,
            "facts": one.facts,
            "go_at": max(one.go_at, uow.now) if one.go_at else uow.now,
            "good_until": one.good_until,
        }
        for one in found
    ]
    await rows.add(uow, each)
    if keep := automations.by_name(automation).noted:
        await keep(uow, found)


async def step(uow: UnitOfWork, *, member_ids: Sequence[int]) -> int:
    """Decide what becomes of everything that waits of these members and whose time has come; how many were written.

    The better one of a member goes first. Whoever else works at the same members waits for us and finds nothing left.
    """
    club = await clubs.require(uow)
    standings = await automations.all_of(uow)
    await rows.lock(uow, member_ids=member_ids)
    found = sorted(
        (waiting_from(row) for row in await rows.waiting(uow, member_ids=member_ids)), key=lambda one: one.place
    )
    if not found:
        return 0
    known = await gather(uow, club=club, standings=standings, found=found)
    decided = [(one, _decided(known, one)) for one in found]
    going = [one for one, what in decided if what.state == "written"]
    given = await nudge_letters.gifts(uow, known=known, going=going)
    await rows.settle(uow, [_settled(uow, one, what, given) for one, what in decided])
    await nudge_letters.write(uow, known=known, going=going, given=given)
    return len(going)


async def counts(view: View) -> dict[str, int]:
    """How many nudges are in which state."""
    return await rows.counts(view)


def _decided(known: Known, one: Waiting) -> Decision:
    case = known.case(one)
    if case is None:
        return Decision("skipped", "off")
    decision = decide(case)
    if decision.state == "written":
        known.wrote(one)
    return decision


def _settled(uow: UnitOfWork, one: Waiting, what: Decision, given: dict[int, Gift]) -> dict[str, Any]:
    went = uow.now if what.state in ("written", "holdout") else None
    new = {"state": what.state, "reason": what.reason, "go_at": what.go_at, "written_at": went}
    return {"id": one.id, **new, "voucher_id": given[one.id].voucher_id if one.id in given else one.voucher_id}


def waiting_from(row: Any) -> Waiting:
    """An occasion from its row."""
    return Waiting(
        id=row.id,
        member_id=row.member_id,
        automation=row.automation,
        occasion=row.occasion,
        facts=row.facts,
        good_until=row.good_until,
        noted_at=row.at,
        waited_for=row.reason or "",
        voucher_id=row.voucher_id,
    )


async def _is_due(view: View, club: Club, standing: Standing) -> bool:
    """Whether there is anybody new for it: most ticks end here, after one look for all of them."""
    try:
        asked = standing.asked(club, now=view.now, after_id=0, limit=LOOKED_AT)
        new, last = await _found(view, standing, asked)
    except Exception:  # it is looked at again by itself, and heard of there
        return True
    return bool(new) or last is not None


async def _found(view: View, standing: Standing, asked: Asked) -> tuple[list[Due], int | None]:
    """Who is new on the page that is asked about; and the last member on it, where it is not the last page."""
    name = standing.automation.name
    found = await standing.automation.due(view, asked)
    member_ids = sorted({one.member_id for one in found})
    if not member_ids:
        return [], None
    done = await rows.known(view, automation=name, member_ids=member_ids)
    new = [one for one in found if (one.member_id, one.occasion) not in done]
    return new, member_ids[-1] if len(member_ids) >= asked.limit else None


async def _note_all(store: Store, *, club: Club, standing: Standing) -> None:
    """Everybody who is due for one automation, page by page; what is noted already costs no transaction."""
    after: int | None = 0
    while after is not None:
        async with store.studying() as view:
            asked = standing.asked(club, now=view.now, after_id=after, limit=LOOKED_AT)
            new, after = await _found(view, standing, asked)
        for place in range(0, len(new), AT_ONCE):
            async with _in_turn(store) as uow:
                await note(uow, automation=standing.automation.name, found=new[place : place + AT_ONCE])


async def _take_up_all(store: Store) -> list[Exception]:
    """Everybody with something whose time has come, block by block; whatever went wrong with somebody."""
    faults: list[Exception] = []
    while True:
        async with store.studying() as view:
            member_ids = await rows.members_with_waiting(view, limit=TAKEN_UP)
        if not member_ids:
            return faults
        for place in range(0, len(member_ids), AT_ONCE):
            block = member_ids[place : place + AT_ONCE]
            try:
                async with _in_turn(store) as uow:
                    await step(uow, member_ids=block)
            except Exception:
                faults += await _one_by_one(store, block)


async def _one_by_one(store: Store, member_ids: Sequence[int]) -> list[Exception]:
    """A block in which something is wrong: whoever it is about waits for an hour, and nobody else does."""
    faults: list[Exception] = []
    for member_id in member_ids:
        try:
            async with _in_turn(store) as uow:
                await step(uow, member_ids=[member_id])
        except Exception as fault:
            faults.append(fault)
            async with store.writing() as uow:
                await rows.put_off(uow, member_id=member_id, until=uow.now + TROUBLE_WAITS)
    return faults


@asynccontextmanager
async def _in_turn(store: Store) -> AsyncIterator[UnitOfWork]:
    """One block in its transaction; afterwards it is the sales' turn."""
    began = time.monotonic()
    async with store.writing() as uow:
        yield uow
    await rest(store, (time.monotonic() - began) * REST)
