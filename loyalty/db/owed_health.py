"""Looking for shortfalls that were settled too much, or not at all though what was taken before has come back."""

from typing import Any

from sqlalchemy import Row, and_, exists, func, or_, select

from loyalty.db.health import RETURNS, Some
from loyalty.db.owed import ENDED, ZERO
from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, merges, wallets


async def broken_shortfalls(view: View, *, some: Some) -> list[Row[Any]]:
    """Clawbacks of these wallets of whose shortfall more was settled than there was (`settled`), or less, though so
    much of an earlier debit came back after it (`escaped`). What joined cards owe one another is not asked."""
    missed, debit, back = (ledger_entries.alias(name) for name in ("missed", "debit", "back"))
    own, paid = ledger_entries.alias("own"), ledger_entries.alias("paid")
    settled = _sum(-own.c.available_change, own.c.reverses_id == missed.c.id)
    came = (
        select(func.coalesce(func.sum(back.c.available_change), 0))
        .join(debit, debit.c.id == back.c.reverses_id)
        .where(
            back.c.wallet_id == missed.c.wallet_id,
            back.c.id > missed.c.id,
            back.c.type.in_(RETURNS),
            debit.c.id < missed.c.id,
        )
        .scalar_subquery()
    )
    of_wallet = paid.c.wallet_id == missed.c.wallet_id, paid.c.id > missed.c.id
    taken = _sum(-paid.c.available_change, and_(*of_wallet, paid.c.type == "CLAWBACK", paid.c.reverses_id.is_not(None)))
    member = select(wallets.c.member_id).where(wallets.c.id == missed.c.wallet_id).correlate(missed).scalar_subquery()
    joined = exists().where(or_(merges.c.kept_id == member, merges.c.gone_id == member))
    owes = and_(missed.c.rule.not_like(f"{ENDED}%"), settled < missed.c.shortfall, ~joined)
    faults = {"settled": settled > missed.c.shortfall, "escaped": and_(owes, came > taken)}
    marks = [fault.label(name) for name, fault in faults.items()]
    query = select(missed.c.id, *marks).where(some.have(missed.c.wallet_id), missed.c.shortfall > ZERO)
    return await view.all(query.where(or_(*faults.values())).order_by(missed.c.id))


def _sum(column: Any, condition: Any) -> Any:
    return select(func.coalesce(func.sum(column), 0)).where(condition).scalar_subquery()
