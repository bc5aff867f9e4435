"""What the owner should know today: what waits, what was sold, who is new."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from loyalty import approvals, disputes, flags, purchases
from loyalty.approvals import Approval
from loyalty.db import today as rows
from loyalty.db.store import View
from loyalty.disputes import Dispute
from loyalty.flags import Flag
from loyalty.purchases import Purchase
from loyalty.roles import OWNER, Actor, may_manage

if TYPE_CHECKING:
    from loyalty.clubs import Club


@dataclass(frozen=True)
class Today:
    """Since midnight where the club is. Money in minor units and points in the club's present unit, what was taken back
    taken off."""

    sales: int
    amount_minor: int
    given: int
    new_members: int
    approvals: tuple[Approval, ...]
    disputes: tuple[Dispute, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class Newcomer:
    """Somebody who joined today."""

    member_id: int
    name: str
    card_number: str
    at: datetime


async def sales(view: View, *, club: "Club", by: Actor, limit: int, offset: int) -> list[Purchase]:
    """Today's sales, the newest first. Raises NotAllowed."""
    return await purchases.since(view, by=by, moment=began(view, club), limit=limit, offset=offset)


async def newcomers(view: View, *, club: "Club", by: Actor, limit: int, offset: int) -> list[Newcomer]:
    """Who joined today, the newest first. Raises NotAllowed."""
    may_manage(by)
    found = await rows.newcomers(view, since=began(view, club), limit=limit, offset=offset)
    return [Newcomer(row.id, row.name, row.card_number, row.joined_at) for row in found]


def began(view: View, club: "Club") -> datetime:
    """Midnight where the club is."""
    return datetime.combine(view.now.astimezone(club.zone).date(), time(), tzinfo=club.zone)


async def today(view: View, *, club: "Club", by: Actor) -> Today:
    """The day so far, and everything that waits; flags are for owners alone. Raises NotAllowed."""
    may_manage(by)
    row = await rows.day(view, since=began(view, club), unit=club.program.unit)
    return Today(
        sales=row.sales,
        amount_minor=int(row.amount_minor),
        given=int(row.given),
        new_members=row.new_members,
        approvals=tuple(one for one in await approvals.waiting(view) if one.may_be_decided(by=by)),
        disputes=tuple(await disputes.waiting(view)),
        flags=tuple(await flags.unseen(view)) if by.role == OWNER else (),
    )
