"""The right word at the right moment, once: notes every occasion that comes, and writes what may go now."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from loyalty import automations, clubs, nudge_letters
from loyalty.automation import Due
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


async def work(store: Store) -> None:
    """Note who is due and write to them: whatever the tick, late, missed, doubled or interrupted, each once."""
    async with store.studying() as view:
        club = await clubs.current(view)
        standings = await automations.all_of(view) if club else {}
    if club is None or automations.FEATURE not in club.settings.features:
        return
    for standing in standings.values():
        if standing.active and not standing.automation.by_night:
            await _note_all(store, club=club, standing=standing)
    await _take_up_all(store)


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


async def _note_all(store: Store, *, club: Club, standing: Standing) -> None:
    """Everybody who is due for one automation, page by page; what is noted already costs no transaction."""
    name, after = standing.automation.name, 0
    while True:
        async with store.studying() as view:
            asked = standing.asked(club, now=view.now, after_id=after, limit=LOOKED_AT)
            found = await standing.automation.due(view, asked)
            if not found:
                return
            member_ids = sorted({one.member_id for one in found})
            done = await rows.known(view, automation=name, member_ids=member_ids)
        new = [one for one in found if (one.member_id, one.occasion) not in done]
        for place in range(0, len(new), AT_ONCE):
            async with _in_turn(store) as uow:
                await note(uow, automation=name, found=new[place : place + AT_ONCE])
        if len(member_ids) < LOOKED_AT:
            return
        after = member_ids[-1]


async def _take_up_all(store: Store) -> None:
    """Everybody with something whose time has come, block by block."""
    while True:
        async with store.studying() as view:
            member_ids = await rows.members_with_waiting(view, limit=TAKEN_UP)
        if not member_ids:
            return
        for place in range(0, len(member_ids), AT_ONCE):
            async with _in_turn(store) as uow:
                await step(uow, member_ids=member_ids[place : place + AT_ONCE])


@asynccontextmanager
async def _in_turn(store: Store) -> AsyncIterator[UnitOfWork]:
    """One block in its transaction; afterwards it is the sales' turn."""
    began = time.monotonic()
    async with store.writing() as uow:
        yield uow
    await rest(store, (time.monotonic() - began) * REST)
