"""Up to three dates of a member's own: a child's birthday, an anniversary, or another day worth a word."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from loyalty import audit, celebrations, clubs, consents
from loyalty.calendars import Birthday, check
from loyalty.db import nudges as nudge_rows
from loyalty.db import own_dates as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.errors import DatesFull, MembersOnly, NotFound
from loyalty.roles import Actor
from loyalty.texts import clean

CHILD, ANNIVERSARY, OTHER = "child", "anniversary", "other"
KINDS = (CHILD, ANNIVERSARY, OTHER)
MOST, LONGEST_TITLE = 3, 40


@dataclass(frozen=True)
class OwnDate:
    """A date as it was told: `day` in its own calendar, with or without a year; `title` may be empty."""

    id: int
    kind: str
    title: str
    day: Birthday


async def add(uow: UnitOfWork, *, by: Actor, kind: str, title: str, day: Birthday, today: date) -> int:
    """Keep a date; telling it is the consent to be wished well. Its id. Raises MembersOnly, DatesFull, DateImpossible,
    TextTooLong, NotFound for a kind that there is not."""
    member_id = _own(by)
    if kind not in KINDS:
        raise NotFound()
    check(day, today=today)
    await nudge_rows.lock(uow, member_ids=[member_id])
    if len(await rows.of_member(uow, member_id=member_id)) >= MOST:
        raise DatesFull(most=MOST)
    rules = (await clubs.require(uow)).settings.birthdays
    date_id = await rows.add(
        uow,
        member_id=member_id,
        kind=kind,
        title=clean(title, limit=LONGEST_TITLE) if title else "",
        calendar=day.calendar,
        year=day.year,
        month=day.month,
        day=day.day,
        next_on=celebrations.first(day, today=today, rules=rules),
    )
    await consents.give(uow, member_id=member_id, purpose="birthday", place="dates")
    await _note(uow, by=by, action="date.added", date_id=date_id)
    return date_id


async def remove(uow: UnitOfWork, *, by: Actor, date_id: int) -> None:
    """Forget a date; one that is gone already stays gone. Raises MembersOnly."""
    if await rows.remove(uow, member_id=_own(by), date_id=date_id):
        await _note(uow, by=by, action="date.removed", date_id=date_id)


async def of_member(view: View, *, by: Actor) -> list[OwnDate]:
    """The member's own dates, in the order in which they were told. Raises MembersOnly."""
    found = await rows.of_member(view, member_id=_own(by))
    return [OwnDate(row.id, row.kind, row.title, celebrations.day_of(row)) for row in found]


async def get(view: View, *, by: Actor, date_id: int) -> OwnDate:
    """One of them. Raises MembersOnly, NotFound."""
    found = next((one for one in await of_member(view, by=by) if one.id == date_id), None)
    if found is None:
        raise NotFound()
    return found


def _own(by: Actor) -> int:
    if by.member_id is None:
        raise MembersOnly()
    return by.member_id


async def _note(uow: UnitOfWork, *, by: Actor, action: str, date_id: int) -> None:
    event: dict[str, Any] = {"action": action, "subject": "member", "subject_id": _own(by)}
    await audit.record(uow, by=by, after={"date": date_id}, **event)
