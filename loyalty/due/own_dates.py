"""Whose own date it is: a child's birthday, an anniversary, or another day that a member has told."""

from collections import Counter
from collections.abc import Sequence

from loyalty import celebrations
from loyalty.automation import Asked, Due
from loyalty.birthdays import occasion
from loyalty.db.due import own_dates as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due.celebrating import days, kept


async def due(view: View, asked: Asked) -> list[Due]:
    """Who told such a day and agreed to be congratulated. The day and the year of its calendar are the occasion: one
    that is told anew is the same; of twins, who have one day, each has a number."""
    when = days(asked)
    span = {"first": when.first, "last": when.last}
    found = await rows.celebrating(view, **span, now=asked.now, after_id=asked.after_id, limit=asked.limit)
    told, same = [], Counter[tuple[int, str]]()
    for row in found:
        day = celebrations.day_of(row)
        facts = {"date": row.id, "kind": row.kind, "title": row.title, "own_day": kept(day)}
        facts |= {"named": "yes" if row.title else "no", "celebrated_on": row.next_on.isoformat()}
        go_at = when.go_at(row.next_on, zone=row.time_zone)
        key = f"{occasion(day, row.next_on)}:{day.month}.{day.day}"
        same[row.member_id, key] += 1
        key += f":{same[row.member_id, key]}"
        told.append(Due(row.member_id, key, when.good_until(row.next_on), facts, go_at if go_at > asked.now else None))
    return told


async def noted(uow: UnitOfWork, found: Sequence[Due]) -> None:
    """The next time is a year later."""
    await celebrations.dates_kept(uow, celebrated={one.facts["date"]: one.facts["celebrated_on"] for one in found})
