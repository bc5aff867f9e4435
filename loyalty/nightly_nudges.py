"""What is asked once a night, because no index answers it: who is due among the next members."""

from dataclasses import replace
from typing import TYPE_CHECKING

from loyalty import automations, nudges
from loyalty.db import nudges as rows
from loyalty.db import silence as member_rows
from loyalty.db.store import UnitOfWork
from loyalty.settling import Worked

if TYPE_CHECKING:
    from loyalty.clubs import Club

# Most members are not due, so that more are asked about in a block than are written to at once.
LOOKED_AT = 10


async def nightly(uow: UnitOfWork, *, club: "Club", after_id: int, limit: int) -> Worked:
    """Note every occasion of the next members that is asked about by night; it goes when the quiet hours are over.

    It can be repeated.
    """
    found = await automations.all_of(uow) if automations.FEATURE in club.settings.features else {}
    asking = [one for one in found.values() if one.active and one.automation.by_night]
    last = min(after_id + limit * LOOKED_AT, await member_rows.last_member(uow)) if asking else 0
    if last <= after_id:
        return Worked(None)
    noted = 0
    for standing in asking:
        name = standing.automation.name
        asked = standing.asked(club, now=uow.now, after_id=after_id, limit=limit * LOOKED_AT)
        due = await standing.automation.due(uow, replace(asked, until_id=last))
        done = (
            await rows.known(uow, automation=name, member_ids=sorted({one.member_id for one in due})) if due else set()
        )
        new = [one for one in due if (one.member_id, one.occasion) not in done]
        if new:
            await nudges.note(uow, automation=name, found=new)
        noted += len(new)
    return Worked(last, noted)
