"""Whose silence is unusual: a first word to regulars, a second one with a question, and one to who came only once."""

from datetime import timedelta
from typing import Any

from loyalty.automation import Asked, Due
from loyalty.db.due import silence as rows
from loyalty.db.store import View
from loyalty.habit import Habit, habit_facts, learned

SILENCE, ONCE, QUESTION = "silence", "silence-once", "silence-question"
# So long the word is still the right one, if offers have to wait.
GOOD_FOR = timedelta(days=14)


async def due(view: View, asked: Asked) -> list[Due]:
    """Regulars who stay away for longer than is usual for them. One word for one silence."""
    return await _silent(view, asked, name=SILENCE, once=False)


async def due_once(view: View, asked: Asked) -> list[Due]:
    """Those who came once, when the time of a second purchase is over."""
    return await _silent(view, asked, name=ONCE, once=True)


async def due_question(view: View, asked: Asked) -> list[Due]:
    """Those who got the first word so many days ago and did not come; after this the club is silent too."""
    later = timedelta(days=asked.settings.days or 0)
    span: dict[str, Any] = {"since": asked.since - later, "until": asked.now - later}
    span |= {"after_id": asked.after_id, "limit": asked.limit}
    found = await rows.unanswered(view, first=SILENCE, name=QUESTION, **span)
    return await _told(view, asked, [(row, row.occasion, row.written_at + later) for row in found])


async def _silent(view: View, asked: Asked, *, name: str, once: bool) -> list[Due]:
    span: dict[str, Any] = {"since": asked.since, "now": asked.now, "after_id": asked.after_id, "limit": asked.limit}
    found = await rows.silent(view, name=name, once=once, **span)
    days = [asked.club.local(row.last_purchase_at).date().isoformat() for row in found]
    return await _told(view, asked, [(row, day, row.silence_due_at) for row, day in zip(found, days, strict=True)])


async def _told(view: View, asked: Asked, found: list[tuple[Any, str, Any]]) -> list[Due]:
    if not found:
        return []
    known = await learned(view)
    told = []
    for row, occasion, at in found:
        habit = Habit(row.first_purchase_at, row.last_purchase_at, row.purchase_count)
        facts = habit_facts(asked.club, habit=habit, learned=known, now=asked.now)
        told.append(Due(row.id, occasion, at + GOOD_FOR, facts))
    return told
