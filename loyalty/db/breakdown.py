"""Rows of what one purchase earned, rule by rule."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, program_versions, purchases


async def purchase(view: View, *, purchase_id: int) -> Row[Any] | None:
    """Whose it is, and what was in it."""
    return await view.one(_PURCHASE, purchase=purchase_id)


async def earned(view: View, *, purchase_id: int) -> list[Row[Any]]:
    """Each entry with its rule, and the rules of the day it was given under."""
    return await view.all(_EARNED, purchase=purchase_id)


_PURCHASE = (
    select(purchases.c.receipt_number, purchases.c.member_id, purchases.c["items"], members.c.name.label("member_name"))
    .join(members, members.c.id == purchases.c.member_id)
    .where(purchases.c.id == bindparam("purchase"))
)
_EARNED = (
    select(
        ledger_entries.c.rule,
        (ledger_entries.c.available_change + ledger_entries.c.pending_change).label("quantity"),
        program_versions.c.rules,
    )
    .join(program_versions, program_versions.c.id == ledger_entries.c.program_version_id)
    .where(ledger_entries.c.purchase_id == bindparam("purchase"))
    .where(ledger_entries.c.type.in_(("EARN", "EARN_PENDING")))
    .order_by(ledger_entries.c.id)
)
