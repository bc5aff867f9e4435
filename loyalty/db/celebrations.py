"""Rows of birthdays and of members' own dates: when each is celebrated next."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, and_, bindparam, or_, select

from loyalty.db.store import UnitOfWork, View
from loyalty.db.tables import member_dates, members

ADAR = 12
BIRTHDAY = (
    members.c.id,
    members.c.birthday_calendar.label("calendar"),
    members.c.birthday_year.label("year"),
    members.c.birthday_month.label("month"),
    members.c.birthday_day.label("day"),
    members.c.birthday_next_on.label("next_on"),
)
OWN_DATE = tuple(member_dates.c[name] for name in ("id", "calendar", "year", "month", "day", "next_on"))


async def birthdays(view: View, *, member_ids: Sequence[int]) -> list[Row[Any]]:
    """The birthdays of these members, as far as they have told them."""
    query = select(*BIRTHDAY).where(members.c.id.in_(member_ids), members.c.birthday_next_on.is_not(None))
    return await view.all(query)


async def own_dates(view: View, *, date_ids: Sequence[int]) -> list[Row[Any]]:
    """These dates of members' own."""
    return await view.all(select(*OWN_DATE).where(member_dates.c.id.in_(date_ids)))


async def past_birthdays(view: View, *, before: date, after_id: int, limit: int) -> list[Row[Any]]:
    """The next members after an id whose celebration has passed."""
    query = select(*BIRTHDAY).where(members.c.birthday_next_on < before, members.c.id + 0 > after_id)
    return await view.all(query.order_by(members.c.id + 0).limit(limit))


async def past_dates(view: View, *, before: date, after_id: int, limit: int) -> list[Row[Any]]:
    """The next dates after an id that have passed."""
    query = select(*OWN_DATE).where(member_dates.c.next_on < before, member_dates.c.id + 0 > after_id)
    return await view.all(query.order_by(member_dates.c.id + 0).limit(limit))


async def rare_birthdays(view: View) -> list[Row[Any]]:
    """Birthdays on days that some years lack, or that move between the Adars. Looks at every member."""
    of = (members.c.birthday_calendar, members.c.birthday_month, members.c.birthday_day)
    return await view.all(select(*BIRTHDAY).where(_rare(*of), members.c.birthday_next_on.is_not(None)))


async def rare_dates(view: View) -> list[Row[Any]]:
    """The same of members' own dates."""
    return await view.all(
        select(*OWN_DATE).where(_rare(member_dates.c.calendar, member_dates.c.month, member_dates.c.day))
    )


def _rare(calendar: Any, month: Any, day: Any) -> ColumnElement[bool]:
    return or_(
        and_(calendar == "gregorian", month == 2, day == 29),
        and_(calendar == "hebrew", or_(day == 30, month >= ADAR)),
    )


async def move_birthdays(uow: UnitOfWork, each: list[dict[str, Any]]) -> None:
    """Of each its id and the next celebration after the one that it was: `of`, `next`, `was`."""
    await _move(uow, members, "birthday_next_on", each)


async def move_dates(uow: UnitOfWork, each: list[dict[str, Any]]) -> None:
    """The same for members' own dates."""
    await _move(uow, member_dates, "next_on", each)


async def _move(uow: UnitOfWork, table: Table, column: str, each: list[dict[str, Any]]) -> None:
    if each:
        same = (table.c.id == bindparam("of"), table.c[column] == bindparam("was"))  # else it was told anew meanwhile
        await uow.run(table.update().where(*same).values({column: bindparam("next")}), each)
