"""The sums of a day."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, purchases, wallets


async def day(view: View, *, since: datetime, unit: str) -> Row[Any]:
    """Sales, their amount, points given, and new members since a moment; practice counts nowhere, and
    a list that was brought in, or a second card of one person, is nobody new."""
    found = await view.one(_DAY, since=since, of_unit=unit)
    if found is None:
        raise RuntimeError("a sum without a row")
    return found


async def newcomers(view: View, *, since: datetime, limit: int, offset: int) -> list[Row[Any]]:
    """Who joined since then, the newest first."""
    return await view.all(_NEWCOMERS, since=since, most=limit, skipped=offset)


_SINCE = bindparam("since", type_=purchases.c.at.type)
_SOLD = and_(
    purchases.c.at >= _SINCE, purchases.c.practice.is_(False), purchases.c.state.not_in(("voided", "refunded"))
)
# What was given and what was taken back of it: points that were spent before a refund stay given.
_GIVEN = (
    select(func.coalesce(func.sum(ledger_entries.c.available_change + ledger_entries.c.pending_change), 0))
    .select_from(purchases)
    .join(ledger_entries, ledger_entries.c.purchase_id == purchases.c.id)
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .where(purchases.c.at >= _SINCE, purchases.c.practice.is_(False), wallets.c.unit == bindparam("of_unit"))
    .where(ledger_entries.c.type.in_(("EARN", "EARN_PENDING", "CANCEL_PENDING", "CLAWBACK")))
    .scalar_subquery()
)
_NEWCOMER = and_(
    members.c.joined_at >= _SINCE,
    members.c.practice.is_(False),
    members.c.source != "import",
    members.c.status != "merged",
)
_NEW = select(func.count()).select_from(members).where(_NEWCOMER).scalar_subquery()
_NEWCOMERS = (
    select(members.c.id, members.c.name, members.c.card_number, members.c.joined_at)
    .where(_NEWCOMER, members.c.status != "erased")
    .order_by(members.c.joined_at.desc(), members.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skipped"))
)
_DAY = select(
    func.count(purchases.c.id).label("sales"),
    func.coalesce(func.sum(purchases.c.amount_minor - purchases.c.refunded_minor), 0).label("amount_minor"),
    _GIVEN.label("given"),
    _NEW.label("new_members"),
).where(_SOLD)
