"""Looking for gifts of tiers that a refund should have taken, and for members whose tier a refund may have taken."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Row, String, and_, cast, exists, func, literal, not_, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import members, merges, purchases, refunds, tier_memberships, vouchers

# Every period is longer.
SHORTEST = timedelta(days=28)


@dataclass(frozen=True)
class Farmed:
    """A member with gifts of a tier too many: one that is good though refunds took the tier (`kept`), or two of one
    period (`twice`)."""

    id: int
    kept: bool
    twice: bool


async def broken_gifts(view: View, *, some: Some) -> list[Farmed]:
    """Of these members the ones with gifts of tiers that they should not have."""
    held, later = tier_memberships, tier_memberships.alias("later")
    of_tier = later.c.member_id == held.c.member_id, later.c.tier_id == held.c.tier_id, later.c.id >= held.c.id
    stands = exists().where(*of_tier, later.c.reason != "refunded")
    query = (
        select(held.c.member_id, held.c.tier_id, vouchers.c.at, vouchers.c.state, not_(stands).label("gone"))
        .join(vouchers, vouchers.c.request_id == literal("tier:", String).concat(cast(held.c.id, String)))
        .where(some.have(held.c.member_id), vouchers.c.state != "revoked")
        .order_by(held.c.member_id, held.c.tier_id, vouchers.c.at)
    )
    given = await view.all(query)
    kept = {row.member_id for row in given if row.gone and row.state == "active"}
    twice = {
        row.member_id
        for before, row in pairwise(given)
        if (before.member_id, before.tier_id) == (row.member_id, row.tier_id) and row.at - before.at < SHORTEST
    }
    joined = await _joined(view, twice)
    return [Farmed(one, one in kept, one in twice) for one in sorted(kept | (twice - joined))]


async def doubted(view: View, *, some: Some) -> list[Row[Any]]:
    """The earned tiers of these members of whose purchases something came back since: a membership each."""
    since = and_(
        purchases.c.member_id == tier_memberships.c.member_id,
        exists().where(refunds.c.purchase_id == purchases.c.id, refunds.c.at >= tier_memberships.c.since),
    )
    holds = tier_memberships.c.ended_at.is_(None), tier_memberships.c.reason == "earned"
    query = select(tier_memberships).where(some.have(tier_memberships.c.member_id), *holds, exists().where(since))
    found = await view.all(query.order_by(tier_memberships.c.member_id))
    joined = await _joined(view, {row.member_id for row in found})
    return [row for row in found if row.member_id not in joined]


async def last_member(view: View) -> int:
    """The highest id of a member."""
    return int(await view.value(select(func.max(members.c.id))) or 0)


async def _joined(view: View, ids: set[int]) -> set[int]:
    """Of these members the ones of whom cards were made one: what counts for them has come from elsewhere, or left."""
    both = merges.c.kept_id, merges.c.gone_id
    query = select(*both).where(or_(*(one.in_(ids) for one in both))) if ids else None
    found = await view.all(query) if query is not None else []
    return {one for row in found for one in row}
