"""Concentrations and exceptions that the owner should see: noted once, shown in the digest and in /today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from loyalty import audit
from loyalty.db import flags as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own


@dataclass(frozen=True)
class Flag:
    """Something to look at; `facts` are the numbers behind it."""

    id: int
    kind: str
    staff_name: str
    member_name: str
    week_on: date
    facts: dict[str, Any]
    at: datetime


async def put(
    uow: UnitOfWork,
    *,
    kind: str,
    staff_id: int | None,
    member_id: int | None,
    facts: dict[str, Any],
    once: str,
    week_on: date | None = None,
) -> None:
    """Note a flag, unless one of that name is there. `week_on`: the first day of its week, today's if none is given."""
    today = uow.now.date()
    week_on = week_on or today - timedelta(days=today.weekday())
    await rows.put(uow, kind=kind, staff_id=staff_id, member_id=member_id, week_on=week_on, facts=facts, once=once)


async def unseen(view: View) -> list[Flag]:
    """What the owner has not looked at yet, oldest first."""
    return [
        Flag(row.id, row.kind, row.staff_name or "", row.member_name or "", row.week_on, row.facts, row.at)
        for row in await rows.unseen(view)
    ]


async def seen(uow: UnitOfWork, *, by: Actor, flag_id: int) -> None:
    """The owner has looked at it; a second time changes nothing. Raises NotAllowed."""
    may_own(by)
    if await rows.seen(uow, flag_id=flag_id):
        await audit.record(uow, by=by, action="flag.seen", subject="flag", subject_id=flag_id)
