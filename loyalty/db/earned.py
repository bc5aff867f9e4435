"""What members have earned since a day, for their tiers: from purchases that were for real, less what came back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, bindparam, case, func, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, purchases, refunds, wallets


@dataclass(frozen=True)
class Counted:
    """What counts: `by` points (of the `unit`) or money, of purchases `since` then."""

    by: str
    unit: str
    since: datetime

    @property
    def values(self) -> dict[str, Any]:
        """As bind parameters."""
        return {"since": self.since} | ({"of_unit": self.unit} if self.by == "points" else {})


async def of_member(view: View, *, member_id: int, counted: Counted) -> Row[Any]:
    """The member's tier (`tier_id`) and what was `earned`."""
    found = await view.one(_of_member(counted.by), member=member_id, **counted.values)
    if found is None:
        raise LookupError("a member who is here is not in the database")
    return found


async def block(view: View, *, after_id: int, limit: int, counted: Counted) -> list[Row[Any]]:
    """The next members after one who bought anything in that time, with what they earned: member_id, earned."""
    query = _sums(counted.by).where(purchases.c.member_id > bindparam("after")).order_by(purchases.c.member_id)
    return await view.all(query.limit(limit), after=after_id, **counted.values)


async def spread(view: View, *, thresholds: Sequence[int], counted: Counted) -> list[int]:
    """How many active members have earned at least each of these."""
    if not thresholds:
        return []
    sums = _sums(counted.by).join(members, members.c.id == purchases.c.member_id)
    sums = sums.where(members.c.status == "active").subquery()
    enough = (func.sum(case((sums.c.earned >= least, 1), else_=0)) for least in thresholds)
    row = await view.one(select(*(one.label(f"n{place}") for place, one in enumerate(enough))), **counted.values)
    return [int(number or 0) for number in row or ()]


async def earners(view: View, *, counted: Counted) -> int:
    """How many members have earned anything."""
    sums = _sums(counted.by).subquery()
    query = select(func.count()).select_from(sums).where(sums.c.earned > 0)
    return int(await view.value(query, **counted.values) or 0)


async def placed(view: View, *, place: int, counted: Counted) -> int:
    """What the member has earned who stands at this place, the best at 0; 0 if there are not so many."""
    sums = _sums(counted.by).subquery()
    query = select(sums.c.earned).order_by(sums.c.earned.desc()).limit(1).offset(place)
    return int(await view.value(query, **counted.values) or 0)


def _worth(by: str) -> Any:
    """What a purchase counts for."""
    if by == "money":
        return func.coalesce(purchases.c.amount_minor, 0) - purchases.c.refunded_minor
    entry = ledger_entries.c
    earned = (
        select(func.coalesce(func.sum(entry.available_change + entry.pending_change), 0))
        .join(wallets, wallets.c.id == entry.wallet_id)
        .where(entry.purchase_id == purchases.c.id, entry.type.in_(("EARN", "EARN_PENDING")), _OF_UNIT)
    )
    taken = (
        select(func.coalesce(func.sum(refunds.c.points + refunds.c.shortfall), 0))
        .join(wallets, wallets.c.id == refunds.c.wallet_id)
        .where(refunds.c.purchase_id == purchases.c.id, _OF_UNIT)
    )
    # Most purchases are whole, and nobody need look for refunds of them.
    came_back = case((purchases.c.state == "confirmed", 0), else_=taken.correlate(purchases).scalar_subquery())
    return earned.correlate(purchases).scalar_subquery() - came_back


@cache
def _of_member(by: str) -> Any:
    sums = (
        select(func.coalesce(func.sum(_worth(by)), 0))
        .where(purchases.c.member_id == members.c.id, *_COUNTS)
        .correlate(members)
        .scalar_subquery()
    )
    return select(members.c.tier_id, sums.label("earned")).where(members.c.id == bindparam("member"))


@cache
def _sums(by: str) -> Any:
    query = select(purchases.c.member_id, func.sum(_worth(by)).label("earned")).select_from(purchases)
    return query.where(*_COUNTS).group_by(purchases.c.member_id)


_OF_UNIT = wallets.c.unit == bindparam("of_unit")
_COUNTS = (purchases.c.at >= bindparam("since", type_=purchases.c.at.type), purchases.c.practice.is_(False))
