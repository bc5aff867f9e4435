"""A nudge is looked at once more just before it goes: consent, limits, quiet hours and wishes may have changed."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from loyalty import clubs, courtesy
from loyalty.automation import FEATURE
from loyalty.courtesy import KINDS
from loyalty.db import nudge_wishes as wish_rows
from loyalty.db import nudges as rows
from loyalty.db.store import UnitOfWork
from loyalty.quiet import quiet_until

# A member hears one nudge in so long a time; what is better by the order of the table does not wait for what was not.
APART = timedelta(hours=24)


async def may_go(uow: UnitOfWork, *, params: dict[str, Any]) -> bool:
    """Whether it may still go; it counts for the limits from now on. Else the nudge waits again, and the next tick
    decides anew what becomes of it."""
    member_id, kind = params["member"], params["kind"]
    await rows.lock(uow, member_ids=[member_id])
    if await _something_is_against_it(uow, params):
        await rows.change(
            uow, nudge_id=params["nudge"], before="written", state="waiting", go_at=uow.now, written_at=None
        )
        return False
    await rows.change(uow, nudge_id=params["nudge"], before="written", written_at=uow.now)
    await courtesy.written(uow, member_ids=[member_id], kind=kind)
    return True


async def did_not_go(uow: UnitOfWork, *, params: dict[str, Any]) -> None:
    """It surely was not delivered, and does not count."""
    await courtesy.not_written(uow, member_ids=[params["member"]], kind=params["kind"])


async def _something_is_against_it(uow: UnitOfWork, params: dict[str, Any]) -> bool:
    member_id, name = params["member"], params["automation"]
    nudge = await rows.get(uow, nudge_id=params["nudge"])
    if nudge is None or nudge.state != "written" or uow.now >= datetime.fromisoformat(params["until"]):
        return True
    said = await courtesy.standing(uow, member_ids=[member_id], kind=params["kind"], profiling=params["profiling"])
    if said[member_id] or (await wish_rows.of(uow, member_ids=[member_id])).get((member_id, name)) == "none":
        return True
    member = (await rows.who(uow, member_ids=[member_id]))[member_id]
    club = await clubs.require(uow)
    if FEATURE not in club.settings.features:
        return True
    zone = ZoneInfo(member.time_zone) if member.time_zone else club.zone
    if KINDS[params["kind"]].quiet and quiet_until(club.settings.quiet, at=uow.now, zone=zone):
        return True
    others = await rows.left_since(uow, member_id=member_id, but=nudge.id, since=uow.now - APART)
    return any(other["rank"] <= params["rank"] for other in others)
