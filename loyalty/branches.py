"""Branches: a club with several shops, each with its own hours, link and people; with one nobody notices."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loyalty import audit, clubs, shifts
from loyalty.clubs import Branch, Club
from loyalty.db import branches as rows
from loyalty.db import clubs as club_rows
from loyalty.db import staff as staff_rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import BranchesFull, LastBranch, NotFound
from loyalty.roles import Actor, may_own

MOST = 20
NAME_LIMIT = 64


@dataclass(frozen=True)
class Figures:
    """What a branch came to: sales that still stand, their money in minor units, points given, and who joined by the
    branch's own link."""

    sales: int
    amount_minor: int
    points: int
    joined: int


async def add(uow: UnitOfWork, *, by: Actor, name: str) -> Club:
    """Another branch, open for business at once; it stands last. Raises NotAllowed, BranchesFull."""
    may_own(by)
    if len(await rows.lock_active(uow)) >= MOST:
        raise BranchesFull(most=MOST)
    uow.club_changed = True
    branch_id = await rows.add(uow, name=name)
    await club_rows.touch(uow)
    event: dict[str, Any] = {"action": "branch.added", "subject": "branch", "subject_id": branch_id}
    await audit.record(uow, by=by, after={"name": name}, **event)
    return await clubs.require(uow)


async def rename(uow: UnitOfWork, *, by: Actor, branch_id: int, name: str) -> Club:
    """Call a branch otherwise. Raises NotAllowed, NotFound."""
    may_own(by)
    if await rows.lock(uow, branch_id=branch_id) is None:
        raise NotFound()
    return await clubs.change_branch(uow, by=by, branch_id=branch_id, field="renamed", name=name)


async def close(uow: UnitOfWork, *, by: Actor, branch_id: int) -> Club:
    """Close a branch: shifts there end, its people belong to no branch in particular, what was sold stays.

    Closing it again changes nothing. Raises NotAllowed, LastBranch.
    """
    may_own(by)
    active = await rows.lock_active(uow)
    if branch_id not in active:
        return await clubs.require(uow)
    if len(active) == 1:
        raise LastBranch()
    branch = one(await clubs.require(uow), branch_id=branch_id)
    club = await clubs.change_branch(uow, by=by, branch_id=branch_id, field="closed", active=False)
    await shifts.stop_in(uow, by=by, branch_id=branch_id, branch=branch.name)
    await staff_rows.leave_branch(uow, branch_id=branch_id)
    return club


async def closed(view: View, *, by: Actor) -> list[Branch]:
    """The branches that were closed, the oldest first. Raises NotAllowed."""
    may_own(by)
    zone = (await clubs.require(view)).settings.time_zone
    return [
        Branch(row.id, row.name, row.opening_hours, row.time_zone or zone, row.link_code)
        for row in await rows.closed(view)
    ]


async def reopen(uow: UnitOfWork, *, by: Actor, branch_id: int) -> Club:
    """Open a closed branch again, with its hours and its link; its people are chosen anew. Again changes nothing.

    Raises NotAllowed, NotFound, BranchesFull.
    """
    may_own(by)
    active = await rows.lock_active(uow)
    if branch_id in active:
        return await clubs.require(uow)
    if branch_id not in {row.id for row in await rows.closed(uow)}:
        raise NotFound()
    if len(active) >= MOST:
        raise BranchesFull(most=MOST)
    return await clubs.change_branch(uow, by=by, branch_id=branch_id, field="reopened", active=True)


async def figures(view: View, *, by: Actor, branch: Branch, since: datetime) -> Figures:
    """What a branch came to since then. Raises NotAllowed."""
    may_own(by)
    row = await rows.figures(view, branch_id=branch.id, link_code=branch.link_code, since=since)
    return Figures(int(row.sales), int(row.amount_minor), int(row.points), int(row.joined))


def one(club: Club, *, branch_id: int) -> Branch:
    """The active branch with this id. Raises NotFound."""
    found = next((branch for branch in club.branches if branch.id == branch_id), None)
    if found is None:
        raise NotFound()
    return found
