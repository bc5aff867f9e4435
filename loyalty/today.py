"""What the owner should know today: what waits, what was sold, who is new."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from loyalty import approvals, disputes, flags
from loyalty.approvals import Approval
from loyalty.db import today as rows
from loyalty.db.store import View
from loyalty.disputes import Dispute
from loyalty.flags import Flag
from loyalty.roles import OWNER, Actor, may_manage

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Today:
    """Since midnight where the club is. Money in minor units, refunds taken off; points in the club's present unit."""

    sales: int
    amount_minor: int
    given: int
    new_members: int
    approvals: tuple[Approval, ...]
    disputes: tuple[Dispute, ...]
    flags: tuple[Flag, ...]


async def today(view: View, *, club: "Club", by: Actor) -> Today:
    """The day so far, and everything that waits; flags are for owners alone. Raises NotAllowed."""
    may_manage(by)
    since = datetime.combine(view.now.astimezone(club.zone).date(), time(), tzinfo=club.zone)
    row = await rows.day(view, since=since, unit=club.program.unit)
    return Today(
        sales=row.sales,
        amount_minor=int(row.amount_minor),
        given=int(row.given),
        new_members=row.new_members,
        approvals=tuple(one for one in await approvals.waiting(view) if one.may_be_decided(by=by)),
        disputes=tuple(await disputes.waiting(view)),
        flags=tuple(await flags.unseen(view)) if by.role == OWNER else (),
    )
