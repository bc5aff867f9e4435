"""What clawbacks have missed: shortfalls that are owed until what was taken before comes back."""

from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, func, literal_column, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, lot_allocations, lots


async def missed(view: View, *, wallet_id: int, since: int) -> list[Row[Any]]:
    """Clawbacks of this wallet after an entry that found too little, the oldest first: id, and what is still `owed`."""
    return await view.all(_MISSED, wallet=wallet_id, since=since)


async def ended(view: View, *, purchase_id: int) -> int:
    """How many of the points of a purchase have ended, nobody having used them."""
    return int(await view.value(_OVER, purchase=purchase_id) or 0)


# What a refund does not ask for, because it has ended by itself, is a shortfall that nobody owes.
ENDED = "ended:"
ZERO: ColumnElement[int] = literal_column("0")
_over = ledger_entries.alias("over")
_OVER = (
    select(func.sum(lot_allocations.c.quantity))
    .join(_over, _over.c.id == lot_allocations.c.entry_id)
    .join(lots, lots.c.id == lot_allocations.c.lot_id)
    .join(ledger_entries, ledger_entries.c.id == lots.c.entry_id)
    .where(ledger_entries.c.purchase_id == bindparam("purchase"), _over.c.type == literal_column("'EXPIRE'"))
)
_settled = ledger_entries.alias("settled")
_SETTLED = select(func.coalesce(func.sum(_settled.c.available_change), 0)).where(
    _settled.c.reverses_id == ledger_entries.c.id
)
OWED = ledger_entries.c.shortfall + _SETTLED.correlate(ledger_entries).scalar_subquery()
_MISSED = (
    select(ledger_entries.c.id, OWED.label("owed"))
    .where(
        ledger_entries.c.wallet_id == bindparam("wallet"),
        ledger_entries.c.id > bindparam("since"),
        ledger_entries.c.shortfall > ZERO,
        ledger_entries.c.rule.not_like(f"{ENDED}%"),
        OWED > ZERO,
    )
    .order_by(ledger_entries.c.id)
)
