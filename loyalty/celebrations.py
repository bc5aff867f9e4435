"""Each birthday and each date of a member's own knows when it is celebrated next; what has passed moves on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from loyalty import clubs
from loyalty.automation import LOOK_BACK
from loyalty.birthdays import BirthdayRules, celebration, next_on
from loyalty.calendars import Birthday, from_date
from loyalty.clubs import Club
from loyalty.db import celebrations as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import Actor, may_own
from loyalty.settling import Worked


def day_of(row: Any) -> Birthday:
    """The day that a row tells, as it was entered."""
    return Birthday(calendar=row.calendar, month=row.month, day=row.day, year=row.year)


def first(day: Birthday, *, today: date, rules: BirthdayRules) -> date:
    """The first celebration of a day that is told today; one that was in these last days is made up for."""
    return next_on(day, since=_oldest(today), rules=rules)


async def birthdays_kept(uow: UnitOfWork, *, celebrated: dict[int, str]) -> None:
    """These members' birthdays are noted: member -> the day (ISO). The next ones come a year later."""
    found = await rows.birthdays(uow, member_ids=sorted(celebrated))
    rules = (await clubs.require(uow)).settings.birthdays
    await rows.move_birthdays(
        uow, [_moved(row, rules) for row in found if row.next_on.isoformat() == celebrated[row.id]]
    )


async def dates_kept(uow: UnitOfWork, *, celebrated: dict[int, str]) -> None:
    """The same for members' own dates: the date's id -> the day (ISO)."""
    found = await rows.own_dates(uow, date_ids=sorted(celebrated))
    rules = (await clubs.require(uow)).settings.birthdays
    await rows.move_dates(uow, [_moved(row, rules) for row in found if row.next_on.isoformat() == celebrated[row.id]])


async def nightly_birthdays(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    """Birthdays that have passed and were not wished for, because nobody asked or nobody agreed, move on."""
    found = await rows.past_birthdays(uow, before=_oldest(_today(uow, club)), after_id=after_id, limit=limit)
    await rows.move_birthdays(uow, [_moved(row, club.settings.birthdays, _today(uow, club)) for row in found])
    return _worked(found)


async def nightly_dates(uow: UnitOfWork, *, club: Club, after_id: int, limit: int) -> Worked:
    """The same for members' own dates."""
    found = await rows.past_dates(uow, before=_oldest(_today(uow, club)), after_id=after_id, limit=limit)
    await rows.move_dates(uow, [_moved(row, club.settings.birthdays, _today(uow, club)) for row in found])
    return _worked(found)


@dataclass(frozen=True)
class Moving:
    """The celebrations that other rules move: rows of birthdays and of members' own dates."""

    birthdays: list[dict[str, Any]]
    own_dates: list[dict[str, Any]]


async def moving(view: View, *, by: Actor, rules: BirthdayRules) -> Moving:
    """What these rules would move, of what is still to come. Many rows: for a studying view. Raises NotAllowed."""
    may_own(by)
    today = _today(view, await clubs.require(view))
    birthdays = [_ruled(row, rules, today) for row in await rows.rare_birthdays(view)]
    own_dates = [_ruled(row, rules, today) for row in await rows.rare_dates(view)]
    return Moving(
        [one for one in birthdays if one["next"] != one["was"]], [one for one in own_dates if one["next"] != one["was"]]
    )


async def change_rules(uow: UnitOfWork, *, by: Actor, rules: BirthdayRules, moves: Moving) -> None:
    """What becomes of birthdays in years that lack the day, from now on. Raises NotAllowed."""
    may_own(by)
    await clubs.change_settings(uow, by=by, birthdays=rules)
    await rows.move_birthdays(uow, moves.birthdays)
    await rows.move_dates(uow, moves.own_dates)


def _oldest(today: date) -> date:
    """Before this day nobody looks for celebrations any more."""
    return today - LOOK_BACK + timedelta(days=1)


def _today(view: View, club: Club) -> date:
    return club.local(view.now).date()


def _moved(row: Any, rules: BirthdayRules, today: date | None = None) -> dict[str, Any]:
    """The celebration after the one that it was; with `today` the next from then on."""
    since = max(row.next_on + timedelta(days=1), today or row.next_on)
    return {"of": row.id, "was": row.next_on, "next": next_on(day_of(row), since=since, rules=rules)}


def _ruled(row: Any, rules: BirthdayRules, today: date) -> dict[str, Any]:
    """The celebration of the same year by these rules, unless that would be over."""
    day = day_of(row)
    other = celebration(day, from_date(row.next_on, day.calendar)[0], rules)
    return {"of": row.id, "was": row.next_on, "next": other if other >= today else row.next_on}


def _worked(found: Sequence[Any]) -> Worked:
    return Worked(found[-1].id if found else None, len(found))
