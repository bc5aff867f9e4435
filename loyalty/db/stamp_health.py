"""Looking through the rounds of stamp cards for rows that break a rule."""

from typing import Any

from sqlalchemy import Row, String, and_, cast, exists, func, literal, or_, select

from loyalty.db.health import Some
from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, stamp_card_versions, stamp_rounds, vouchers

MOST_STAMPS = 20


async def broken_prizes(view: View, *, some: Some) -> list[Row[Any]]:
    """Rounds in these wallets that are full though their reward was taken back (`lost`), and those that run or rest
    with a reward that is good though they have not so many stamps (`early`)."""
    number = literal("stamps:", String).concat(cast(stamp_rounds.c.id, String)).concat(":")
    # Number by number: what stands behind the last colon of another request need be none.
    beyond = [
        and_(vouchers.c.request_id == number.concat(str(at)), stamp_rounds.c.reached < at)
        for at in range(1, MOST_STAMPS + 1)
    ]
    last = vouchers.c.request_id == number.concat(cast(stamp_card_versions.c.goal, String))
    full = stamp_rounds.c.spend_entry_id.is_not(None)
    early = exists().where(or_(*beyond), vouchers.c.state == "active")
    faults = {
        "lost": and_(full, exists().where(last, vouchers.c.state == "revoked")),
        "early": and_(~full, early),
    }
    query = (
        select(stamp_rounds.c.id, *(fault.label(name) for name, fault in faults.items()))
        .join(stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id)
        .where(some.have(stamp_rounds.c.wallet_id), or_(*faults.values()))
    )
    return await view.all(query.order_by(stamp_rounds.c.id))


async def broken_rounds(view: View, *, some: Some) -> list[Row[Any]]:
    """Rounds in these wallets that are over without the whole card being spent (`unspent`), and those that run beside
    another one (`twice`). One that gave nothing was paid by nothing: it went with the merge that had begun it."""
    spent, other = ledger_entries, stamp_rounds.alias("other")
    running = stamp_rounds.c.ended_at.is_(None)
    paid = and_(
        spent.c.type == "SPEND",
        spent.c.wallet_id == stamp_rounds.c.wallet_id,
        spent.c.available_change == -stamp_card_versions.c.goal,
    )
    beside = (
        select(func.count())
        .where(other.c.wallet_id == stamp_rounds.c.wallet_id, other.c.ended_at.is_(None))
        .correlate(stamp_rounds)
        .scalar_subquery()
    )
    unpaid = or_(and_(spent.c.id.is_(None), stamp_rounds.c.reached > 0), ~paid)
    faults = {"unspent": and_(~running, unpaid), "twice": and_(running, beside > 1)}
    query = (
        select(stamp_rounds.c.id, *(fault.label(name) for name, fault in faults.items()))
        .join(stamp_card_versions, stamp_card_versions.c.id == stamp_rounds.c.version_id)
        .outerjoin(spent, spent.c.id == stamp_rounds.c.spend_entry_id)
        .where(some.have(stamp_rounds.c.wallet_id), or_(*faults.values()))
        .order_by(stamp_rounds.c.id)
    )
    return await view.all(query)
