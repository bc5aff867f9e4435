"""Shifts: who is at the counter since when and in which branch, and what a shift came to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, letters
from loyalty.db import branches as branch_rows
from loyalty.db import shifts as rows
from loyalty.db import staff as staff_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import NotAllowed, NotFound
from loyalty.roles import PROGRAM, Actor, may_manage, may_own, may_serve

if TYPE_CHECKING:
    from loyalty.clubs import Club

FEATURE = "shifts"
LONGEST = timedelta(hours=16)


@dataclass(frozen=True)
class Shift:
    """One stretch of work of one person; `ended_at` is None while it goes on."""

    id: int
    staff_id: int
    branch_id: int | None
    began_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class Sold:
    """What one person sold in a span: sales that still stand, their money in minor units, what they earned at first,
    and how many were taken back whole."""

    sales: int
    amount_minor: int
    points: int
    taken_back: int


async def start(uow: UnitOfWork, *, club: "Club", by: Actor, branch_id: int | None = None) -> Shift:
    """Begin to work, in this branch where there are several; whoever works already goes on with the open shift.

    Raises NotAllowed (also while shifts are switched off, and for who was suspended just now), NotFound (no such
    branch, or it was closed).
    """
    may_serve(by)
    if by.staff_id is None or FEATURE not in club.settings.features:
        raise NotAllowed()
    if await staff_rows.lock(uow, staff_id=by.staff_id) is None:
        raise NotAllowed()
    if known := await current(uow, staff_id=by.staff_id):
        return known
    where = branch_id if branch_id is not None or len(club.branches) > 1 else club.branch.id
    if where is None or await branch_rows.lock(uow, branch_id=where) is None:
        raise NotFound()
    shift_id = await rows.begin(uow, staff_id=by.staff_id, branch_id=where)
    if shift_id is not None:
        event: dict[str, Any] = {"action": "shift.began", "subject": "shift", "subject_id": shift_id}
        await audit.record(uow, by=by, after={"branch": where}, **event)
    found = await current(uow, staff_id=by.staff_id)
    if found is None:
        raise RuntimeError("a shift that was just opened is not there")
    return found


async def end(uow: UnitOfWork, *, by: Actor, shift_id: int) -> Shift:
    """End one's own shift; ending it again returns it as it ended. Raises NotAllowed, NotFound."""
    may_serve(by)
    row = await rows.get(uow, shift_id=shift_id)
    if row is None or row.staff_id != by.staff_id:
        raise NotFound()
    await _end(uow, by=by, at=uow.now, id=shift_id)
    return _read(await rows.get(uow, shift_id=shift_id))


async def current(view: View, *, staff_id: int) -> Shift | None:
    """The shift that this person works now."""
    row = await rows.open_of(view, staff_id=staff_id)
    return _read(row) if row else None


async def sold(view: View, *, by: Actor, staff_id: int, since: datetime, until: datetime) -> Sold:
    """What one person sold in a span, for themselves, managers and owners. Raises NotAllowed."""
    may_see(by, staff_id=staff_id)
    row = await rows.sold(view, staff_id=staff_id, since=since, until=until)
    return Sold(int(row.sales), int(row.amount_minor), int(row.points), int(row.taken_back))


async def forgotten(view: View) -> list[Shift]:
    """Shifts that somebody forgot to end: they began 16 hours ago or earlier."""
    return [_read(row) for row in await rows.begun_before(view, moment=view.now - LONGEST)]


async def expire(uow: UnitOfWork) -> int:
    """End the forgotten shifts, 16 hours after each began, however late it is now. How many."""
    over = await forgotten(uow)
    return sum([len(await _end(uow, by=PROGRAM, at=shift.began_at + LONGEST, id=shift.id)) for shift in over])


async def stop(uow: UnitOfWork, *, by: Actor, staff_id: int) -> None:
    """End the shift of somebody who was suspended or removed. Raises NotAllowed."""
    may_own(by)
    await _end(uow, by=by, at=uow.now, staff_id=staff_id)


async def stop_all(uow: UnitOfWork, *, by: Actor) -> None:
    """End every shift: shifts were switched off. Raises NotAllowed."""
    may_own(by)
    await _end(uow, by=by, at=uow.now)


async def stop_in(uow: UnitOfWork, *, by: Actor, branch_id: int, branch: str) -> None:
    """End the shifts in a branch that is closing, and tell whoever works there. Raises NotAllowed."""
    may_own(by)
    ended = await _end(uow, by=by, at=uow.now, branch_id=branch_id)
    key, params = "letter-branch-closed", {"branch": branch}
    for person_id in await rows.workers(uow, staff_ids=ended):
        if person_id != by.person_id:
            await letters.write(uow, person_id=person_id, kind="notice", key=key, params=params)


def may_see(by: Actor, *, staff_id: int) -> None:
    """What somebody did at the counter is seen by themselves, managers and owners. Raises NotAllowed."""
    may_serve(by)
    if by.staff_id != staff_id:
        may_manage(by)


async def _end(uow: UnitOfWork, *, by: Actor, at: datetime, **where: int) -> list[int]:
    """Whose shifts were ended."""
    ended = await rows.end(uow, at=at, **where)
    for row in ended:
        await audit.record(uow, by=by, action="shift.ended", subject="shift", subject_id=row.id)
    return [row.staff_id for row in ended]


def _read(row: Any) -> Shift:
    return Shift(row.id, row.staff_id, row.branch_id, row.began_at, row.ended_at)
