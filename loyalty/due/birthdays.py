"""Whose birthday it is, or will be in so many days, in the calendar in which it was told."""

from collections.abc import Sequence

from loyalty import celebrations
from loyalty.automation import Asked, Due
from loyalty.birthdays import occasion
from loyalty.db.due import birthdays as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due.celebrating import days, kept


async def due(view: View, asked: Asked) -> list[Due]:
    """Who celebrates and agreed to be congratulated. The year of their own calendar is the occasion."""
    when = days(asked)
    span = {"first": when.first, "last": when.last}
    found = await rows.celebrating(view, **span, now=asked.now, after_id=asked.after_id, limit=asked.limit)
    told = []
    for row in found:
        birthday = celebrations.day_of(row)
        facts = {"own_day": kept(birthday), "celebrated_on": row.next_on.isoformat()}
        go_at = when.go_at(row.next_on, zone=row.time_zone)
        key = occasion(birthday, row.next_on)
        told.append(Due(row.id, key, when.good_until(row.next_on), facts, go_at if go_at > asked.now else None))
    return told


async def noted(uow: UnitOfWork, found: Sequence[Due]) -> None:
    """Their next birthday is the one of the year after."""
    await celebrations.birthdays_kept(uow, celebrated={one.member_id: one.facts["celebrated_on"] for one in found})
