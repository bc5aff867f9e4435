"""Each birthday and each date of a member's own knows when it is celebrated next; what has passed moves on."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from loyalty.automation import LOOK_BACK
from loyalty.birthdays import next_on
from loyalty.calendars import Birthday
from loyalty.clubs import Club
from loyalty.db import celebrations as rows
from loyalty.db.store import UnitOfWork
from loyalty.settling import Worked


def day_of(row: Any) -> Birthday:
    """The day that a row tells, as it was entered."""
    return Birthday(calendar=row.calendar, month=row.month, day=row.day, year=row.year)


def first(day: Birthday, *, today: date) -> date:
    """The first celebration of a day that is told today; one that was in these last days is made up for."""
    return next_on(day, since=_oldest(today))


async def birthdays_kept(uow: UnitOfWork, *, celebrated: dict[int, str]) -> None:
    """These members' birthdays are noted: member -> the day (ISO). The next ones come a year later."""
    found = await rows.birthdays(uow, member_ids=sorted(celebrated))
    await rows.move_birthdays(uow, [_moved(row) for row in found if row.next_on.isoformat() == celebrated[row.id]])


async def dates_kept(uow: UnitOfWork, *, celebrated: dict[int, str]) -> None:
    """The same for members' own dates: the date's id -> the day (ISO)."""
    found = await rows.own_dates(uow, date_ids=sorted(celebrated))
    await rows.move_dates(uow, [_moved(row) for row in found if row.next_on.isoformat() == celebrated[row.id]])


async def nightly_birthdays(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    """Birthdays that have passed and were not wished for, because nobody asked or nobody agreed, move on."""
    found = await rows.past_birthdays(uow, before=_oldest(club.local(uow.now).date()), after_id=after_id, limit=limit)
    await rows.move_birthdays(uow, [_moved(row, today=club.local(uow.now).date()) for row in found])
    return _worked(found)


async def nightly_dates(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    """The same for members' own dates."""
    found = await rows.past_dates(uow, before=_oldest(club.local(uow.now).date()), after_id=after_id, limit=limit)
    await rows.move_dates(uow, [_moved(row, today=club.local(uow.now).date()) for row in found])
    return _worked(found)


def _oldest(today: date) -> date:
    """Before this day nobody looks for celebrations any more."""
    return today - LOOK_BACK + timedelta(days=1)


def _moved(row: Any, *, today: date | None = None) -> dict[str, Any]:
    """The celebration after the one that it was; with `today` the next from then on."""
    since = max(row.next_on + timedelta(days=1), today or row.next_on)
    return {"of": row.id, "was": row.next_on, "next": next_on(day_of(row), since=since)}


def _worked(found: Sequence[Any]) -> Worked:
    return Worked(found[-1].id if found else None, len(found))
