"""When each member's silence becomes unusual, noted by night; and how many are silent, for the owner."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from loyalty import automations
from loyalty.db import silence as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.due.silence import ONCE, SILENCE
from loyalty.habit import Habit, Learned, learned
from loyalty.roles import Actor, may_own
from loyalty.settling import Worked

if TYPE_CHECKING:
    from loyalty.clubs import Club

# Most members' day stays what it was, so that many more are looked at in a block than are changed in one.
LOOKED_AT, MOST_CHANGED = 10, 100
# A day is moved only for a difference that somebody would notice.
NOTICED = 0.05
FIXED_DAYS = (30, 60, 90)


@dataclass(frozen=True)
class Silent:
    """How many regulars are silent: for longer than is usual for them, and for so many days; and what was learned."""

    unusual: int
    fixed: dict[int, int]
    learned: Learned


async def nightly(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> Worked:
    """Note of the next members when their silence becomes unusual, where that is not known or has changed.

    What is unusual already stays so until they buy. It can be repeated.
    """
    if automations.FEATURE not in club.settings.features:
        return Worked(None)
    last = min(after_id + limit * LOOKED_AT, await rows.last_member(uow))
    if last <= after_id:
        return Worked(None)
    known, at_least = await learned(uow), await _at_least(uow)
    new = []
    for row in await rows.to_wait_for(uow, first=after_id + 1, last=last):
        habit = Habit(row.first_purchase_at or row.last_purchase_at, row.last_purchase_at, row.purchase_count)
        due_at = habit.unusual_from(known, at_least=at_least[row.purchase_count < 2])
        if row.silence_due_at is not None:
            moved = abs(due_at - row.silence_due_at)
            if moved <= NOTICED * (row.silence_due_at - row.last_purchase_at):
                continue
            due_at = max(due_at, uow.now)  # nobody is passed over because the club has learned something
        new.append((row.id, row.last_purchase_at, due_at))
        if len(new) == MOST_CHANGED:
            last = row.id  # the next block goes on behind that one
            break
    await rows.set_due(uow, new)
    return Worked(last, len(new))


async def _at_least(view: View) -> dict[bool, timedelta]:
    """How long a silence lasts at least, as the owner says, of regulars and of those who came once."""
    found = await automations.all_of(view)
    return {once: timedelta(days=found[name].settings.days or 0) for once, name in ((False, SILENCE), (True, ONCE))}


async def numbers(view: View, *, by: Actor) -> Silent:
    """What the owner sees of it. Many rows: for a studying view. Raises NotAllowed."""
    may_own(by)
    counts = await rows.fixed(view, moments=[view.now - timedelta(days=days) for days in FIXED_DAYS])
    return Silent(await rows.unusual(view), dict(zip(FIXED_DAYS, counts, strict=True)), await learned(view))
