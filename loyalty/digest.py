"""The weekly digest: what stood out at the counter in the week that is over, in one letter to each owner."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from loyalty import audit, flags, letters, staff
from loyalty.db import digest as rows
from loyalty.db.store import UnitOfWork, View
from loyalty.roles import OWNER, PROGRAM

if TYPE_CHECKING:
    from loyalty.clubs import Club

MORNING = time(8)
WEEKS_BACK = 3
# A member is named from so many visits on, above so many times the median of the week.
LEAST_VISITS, TIMES_MEDIAN = 5, 5
# One person's sales are looked at from so many on: the share of one member, the share of look-ups.
LEAST_SALES, PAIR_PERCENT, LOOK_UP_PERCENT = 10, 20, 50
# One person's cards for people without Telegram are looked at above so many: the share that never bought.
MOST_OPENED, UNUSED_PERCENT = 10, 50
# The most striking of each kind are noted, and the letter names the first of them.
MOST_NOTED, MOST_NAMED = 10, 8


@dataclass(frozen=True)
class Week:
    """A finished week of the club: its first day, and its first and last moment, the last one excluded."""

    on: date
    began_at: datetime
    ended_at: datetime


@dataclass(frozen=True)
class Concentration:
    """Something that stood out; `facts` are the numbers behind it, the median rounded up to whole visits."""

    kind: str
    staff_id: int | None
    member_id: int | None
    facts: dict[str, Any]


async def due(view: View, *, club: "Club", first_weekday: int) -> list[Week]:
    """Weeks whose digest is still to be made, the oldest first, three weeks back at most.

    A week is over on the morning of the next one's first day. `first_weekday`: 0 is Monday.
    """
    local = view.now.astimezone(club.zone)
    began = local.date() - timedelta(days=(local.weekday() - first_weekday) % 7)
    if local.time() < MORNING and local.date() == began:
        began -= timedelta(days=7)
    weeks = [_week(began - timedelta(days=7 * back), club=club) for back in range(WEEKS_BACK, 0, -1)]
    return [week for week in weeks if not await rows.was_made(view, number=week.on.toordinal())]


async def study(view: View, *, week: Week) -> list[Concentration]:
    """What stood out in the week, by what was sold and not taken back whole; practice never counts."""
    span = {"since": week.began_at, "until": week.ended_at}
    shares: dict[str, Any] = {**span, "least": LEAST_SALES, "most": MOST_NOTED}
    pairs = await rows.pairs(view, percent=PAIR_PERCENT, **shares)
    look_ups = await rows.look_ups(view, percent=LOOK_UP_PERCENT, **shares)
    opened = await rows.opened(view, least=MOST_OPENED + 1, percent=UNUSED_PERCENT, most=MOST_NOTED, **span)
    frequent = await rows.frequent(view, least=LEAST_VISITS, times=TIMES_MEDIAN, most=MOST_NOTED, **span)
    return [
        *(Concentration("pair", row.staff_id, row.member_id, {"n": row.n, "of": row.number}) for row in pairs),
        *(Concentration("look-ups", row.staff_id, None, {"n": row.looked_up, "of": row.number}) for row in look_ups),
        *(Concentration("cards-opened", row.staff_id, None, {"n": row.unused, "of": row.number}) for row in opened),
        *(
            Concentration("member-visits", None, row.member_id, {"n": row.n, "median": -(-row.twice_median // 2)})
            for row in frequent
        ),
    ]


async def make(uow: UnitOfWork, *, week: Week, found: list[Concentration]) -> bool:
    """Note what stood out and write to each owner, once a week; no letter where there is nothing to name.

    Returns whether it was made now, and not before by another tick.
    """
    number = week.on.toordinal()
    if await rows.was_made(uow, number=number):
        return False
    for one in found:
        whom = "".join(f":{which}" for which in (one.staff_id, one.member_id) if which is not None)
        once = f"{one.kind}:{week.on}{whom}"
        what: dict[str, Any] = {"kind": one.kind, "staff_id": one.staff_id, "member_id": one.member_id}
        await flags.put(uow, facts=one.facts, once=once, week_on=week.on, **what)
    named = await _named(uow, week=week)
    for owner in [one for one in await staff.everybody(uow) if named and one.role == OWNER]:
        params = {"week_on": week.on.isoformat(), "flags": named[:MOST_NAMED], "more": len(named[MOST_NAMED:])}
        once = f"digest:{week.on}:{owner.id}"
        await letters.write(
            uow, person_id=owner.person_id, kind="notice", key="letter-digest", params=params, once=once
        )
    event: dict[str, Any] = {"action": "digest.made", "subject": "digest", "subject_id": number}
    await audit.record(uow, by=PROGRAM, after={"week": week.on.isoformat(), "flags": len(named)}, **event)
    return True


async def _named(view: View, *, week: Week) -> list[dict[str, Any]]:
    """The week's flags as the letter tells them, owners' own acts first."""
    span = {"since": week.began_at, "until": week.ended_at}
    found = await rows.flagged(view, week_on=week.on, kinds=[kind for kind in KINDS if kind != "owner-act"], **span)
    told = [
        {"kind": row.kind, "staff": row.staff_name or "", "name": row.member_name or "", **row.facts} for row in found
    ]
    return sorted(told, key=lambda flag: KINDS.index(flag["kind"]))


def _week(on: date, *, club: "Club") -> Week:
    began, ended = (datetime.combine(day, time(), tzinfo=club.zone) for day in (on, on + timedelta(days=7)))
    return Week(on, began, ended)


KINDS = ("owner-act", "pair", "look-ups", "cards-opened", "member-visits")
