"""Rows behind an objection to a change of points: the entry, whose it is, and whether it was objected to before."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from loyalty.db.store import View
from loyalty.db.tables import ledger_entries, members, risk_flags, staff, wallets


async def entry(view: View, *, entry_id: int) -> Row[Any] | None:
    """One entry with both names: whose points, and who changed them."""
    return await view.one(_ENTRY, entry=entry_id)


async def flag(view: View, *, once: str) -> int | None:
    """The id of the flag of that name."""
    found: int | None = await view.value(select(risk_flags.c.id).where(risk_flags.c.once == once))
    return found


_ENTRY = (
    select(
        ledger_entries.c.staff_id,
        (ledger_entries.c.available_change + ledger_entries.c.pending_change).label("quantity"),
        wallets.c.member_id,
        wallets.c.unit,
        members.c.practice,
        members.c.name.label("member_name"),
        staff.c.name.label("staff_name"),
    )
    .join(wallets, wallets.c.id == ledger_entries.c.wallet_id)
    .join(members, members.c.id == wallets.c.member_id)
    .outerjoin(staff, staff.c.id == ledger_entries.c.staff_id)
    .where(ledger_entries.c.id == bindparam("entry"))
)
