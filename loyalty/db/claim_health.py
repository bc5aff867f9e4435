"""Looking for claims that the books do not bear out."""

from typing import Any

from sqlalchemy import Row, and_, exists, func, not_, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, merges, reward_claims, wallets


async def broken_claims(view: View, *, some: Some) -> list[Row[Any]]:
    """Claims of these wallets that hold other points than they cost (`held`); open or used ones of which something
    came back (`kept`); and those that are over of which not everything did (`returned`).

    Of cards that were joined the last is not asked: what is reversed meanwhile comes back to the kept one.
    """
    claim, hold, back = reward_claims.c, ledger_entries.alias("hold"), ledger_entries.alias("back")
    returned = select(func.coalesce(func.sum(back.c.available_change), 0)).where(back.c.reverses_id == hold.c.id)
    came_back = returned.correlate(hold).scalar_subquery()
    joined = exists().where(or_(merges.c.kept_id == claim.member_id, merges.c.gone_id == claim.member_id))
    stands = claim.state.in_(("issued", "redeemed"))
    faults = {
        "held": or_(hold.c.id.is_(None), hold.c.type != "HOLD", hold.c.available_change != -claim.cost),
        "kept": and_(stands, came_back != 0),
        "returned": and_(not_(stands), came_back != claim.cost, not_(joined)),
    }
    query = (
        select(claim.id, *(fault.label(name) for name, fault in faults.items()))
        .select_from(wallets)
        .join(reward_claims, and_(claim.member_id == wallets.c.member_id, claim.wallet_id == wallets.c.id))
        .outerjoin(hold, hold.c.id == claim.hold_entry_id)
        .where(some.have(wallets.c.id), claim.cost > 0, or_(*faults.values()))
    )
    return await view.all(query.order_by(claim.id))
